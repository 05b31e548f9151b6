/** Names that are known beforehand: territories of CLDR, what was added by hand, and what the reader's other articles name. */
import { fold } from '#arabic/fold';
import type { EntityKind } from '#article/format/schema';
import { countries } from '#propose/data/countries';
import { concepts, documents, events, organizations, people } from '#propose/data/organizations';
import { places } from '#propose/data/places';
import territories from '#propose/data/territories.json';
import type { KnownEntity } from '#propose/types';
import { joins, readings, type Word } from './words';

export type ListName =
  'known' | 'country' | 'capital' | 'place' | 'organization' | 'event' | 'document' | 'concept' | 'person';

export interface Entry {
  id: string;
  kind: EntityKind;
  list: ListName;
  /** As the first Arabic form has it. */
  ar: string;
  /** English forms, longest first. */
  en: string[];
  /** The country of a capital. */
  country: string | null;
  /** What the reader's other articles say of it; `null` where none names it. */
  known: KnownEntity | null;
}

/** An Arabic form of an entry, as folded words. */
interface Form {
  words: string[];
  /** What it names; several where English alone tells which (عمان is Oman and Amman). */
  entries: Entry[];
  /** Says something else too, so that it needs more than itself. */
  guarded: boolean;
}

/** An adjective of nationality: names no country, yet says for whom a title speaks. */
export interface Nationality {
  country: string;
  /** Folded masculine singular, without the article; two words at most (كوري شمالي). */
  ar: string[];
}

export interface Gazetteer {
  /** Forms by their first folded word, longest first. */
  forms: ReadonlyMap<string, readonly Form[]>;
  /** Nationalities by the first word of the masculine form. */
  nationalities: ReadonlyMap<string, readonly Nationality[]>;
  entries: ReadonlyMap<string, Entry>;
  /** Folded English adjectives and names of peoples: Chinese, Briton. */
  englishAdjectives: ReadonlyMap<string, string>;
  /** English forms, folded and without full stops, by their first word, longest first. */
  english: ReadonlyMap<string, readonly { words: string[]; entry: Entry }[]>;
}

/** Single words that are a country and something else: taken where the English bears them out, or what stands before. */
const AMBIGUOUS = new Set([
  'مالي',
  'مصر',
  'قطر',
  'بنين',
  'بيرو',
  'تشاد',
  'عمان',
  'بليز',
  'جورجيا',
  'الغرب',
  'سول',
  'دكا',
  'حمص',
]);

/** @example idOf('People’s Republic') // 'people-s-republic' */
export function idOf(name: string): string {
  const id = fold(name)
    .text.replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  return id === '' ? 'name' : id;
}

const split = (field: string | undefined): string[] =>
  (field ?? '')
    .split(' / ')
    .map((form) => form.trim())
    .filter(Boolean);

const lines = (table: string): string[][] =>
  table
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('|').map((field) => field.trim()));

/** Folded words of a form; a hyphen parts words. */
function foldedWords(form: string): string[] {
  return fold(form)
    .text.split(/[\s\-–+]+/)
    .filter(Boolean);
}

/** English words for comparing: folded, U.S. as us. */
export function englishKey(word: string): string {
  return fold(word).text.replace(/\./g, '');
}

class Builder {
  readonly forms = new Map<string, Form[]>();
  readonly nationalities = new Map<string, Nationality[]>();
  readonly entries = new Map<string, Entry>();
  readonly englishAdjectives = new Map<string, string>();
  readonly english = new Map<string, { words: string[]; entry: Entry }[]>();

  add(entry: Entry, arabic: readonly string[]): void {
    const first = this.entries.get(entry.id);
    if (first) first.en.push(...entry.en.filter((form) => !first.en.includes(form)));
    const kept = first ?? entry;
    // A country stays one, also where another article names it.
    if (first?.list === 'known' && first.kind === entry.kind) {
      first.list = entry.list;
      first.country ??= entry.country;
    }
    this.entries.set(entry.id, kept);
    kept.en.sort((a, b) => b.length - a.length);
    for (const written of arabic) {
      const guarded = written.startsWith('?');
      const words = foldedWords(written.replace('?', ''));
      const head = words[0];
      if (head === undefined) continue;
      const forms = this.forms.get(head) ?? [];
      const same = forms.find((form) => form.words.join(' ') === words.join(' '));
      // What comes first is taken unless the English says otherwise: known names, then countries before capitals (تونس).
      if (same) {
        if (!same.entries.includes(kept)) same.entries.push(kept);
        continue;
      }
      forms.push({ words, entries: [kept], guarded: guarded || (words.length === 1 && AMBIGUOUS.has(head)) });
      forms.sort((a, b) => b.words.length - a.words.length);
      this.forms.set(head, forms);
    }
    for (const form of entry.en) {
      const words = form.split(/[\s\-–]+/).map(englishKey);
      const head = words[0];
      if (head === undefined || head === '') continue;
      const list = this.english.get(head) ?? [];
      list.push({ words, entry: kept });
      list.sort((a, b) => b.words.length - a.words.length);
      this.english.set(head, list);
    }
  }

  nationality(country: string, arabic: readonly string[], english: readonly string[]): void {
    for (const form of arabic) {
      const words = foldedWords(form);
      const head = words[0];
      if (head === undefined) continue;
      const list = this.nationalities.get(head) ?? [];
      list.push({ country, ar: words });
      list.sort((a, b) => b.ar.length - a.ar.length);
      this.nationalities.set(head, list);
    }
    for (const form of english)
      for (const one of [form, `${form}s`]) this.englishAdjectives.set(englishKey(one), country);
  }
}

const entryOf = (
  id: string,
  kind: EntityKind,
  list: ListName,
  ar: string,
  en: string[],
  country: string | null = null,
): Entry => ({ id, kind, list, ar, en: [...en], country, known: null });

/** The gazetteer with what the reader's other articles name first. */
export function buildGazetteer(known: readonly KnownEntity[] = []): Gazetteer {
  const builder = new Builder();
  for (const one of known) {
    builder.add({ ...entryOf(one.id, one.kind, 'known', one.ar[0] ?? one.id, [...one.en]), known: one }, one.ar);
  }
  const extra = new Map(lines(countries).map((fields) => [fields[0] ?? '', fields]));
  for (const [code, names] of Object.entries(territories.territories)) {
    const fields = extra.get(code) ?? [];
    const english = [...names.map(([, en]) => en ?? ''), ...split(fields[2])];
    const arabic = [...names.map(([ar]) => ar ?? ''), ...split(fields[1])];
    const id = idOf(english[0] ?? code);
    builder.add(entryOf(id, 'place', /^\d/.test(code) ? 'place' : 'country', arabic[0] ?? code, english), arabic);
    builder.nationality(id, split(fields[3]), split(fields[4]));
  }
  for (const [code, names] of Object.entries(territories.territories)) {
    const fields = extra.get(code);
    const english = split(fields?.[6]);
    const country = idOf(names[0]?.[1] ?? code);
    if (english[0] === undefined) continue;
    // Several capitals, or one with several spellings: one entry a name only where the numbers agree.
    const arabic = split(fields?.[5]);
    builder.add(entryOf(idOf(english[0]), 'place', 'capital', arabic[0] ?? '', english, country), arabic);
  }
  for (const [ar, en, adjective, inhabitants] of lines(places)) {
    const arabic = split(ar);
    const english = split(en);
    const id = idOf(english[0] ?? '');
    builder.add(entryOf(id, 'place', 'place', (arabic[0] ?? '').replace('?', ''), english), arabic);
    builder.nationality(id, split(adjective), split(inhabitants));
  }
  for (const [table, kind] of [
    [organizations, 'organization'],
    [events, 'event'],
    [documents, 'document'],
    [concepts, 'concept'],
    [people, 'person'],
  ] as const) {
    for (const [ar, en] of lines(table)) {
      const arabic = split(ar);
      const english = split(en);
      builder.add(entryOf(idOf(english[0] ?? ''), kind, kind, (arabic[0] ?? '').replace('?', ''), english), arabic);
    }
  }
  return builder;
}

/** A form of the gazetteer in a sentence. */
export interface Found {
  /** Index of the first word, and of the word after the last. */
  from: number;
  to: number;
  /** UTF-16 offset where the mention starts: glued clitics are left out. */
  start: number;
  end: number;
  entry: Entry;
  /** All that the words may name, `entry` among them. */
  entries: readonly Entry[];
  guarded: boolean;
}

/** Every form of the gazetteer in a sentence, the longest at each word. */
export function findEntries(words: readonly Word[], gazetteer: Gazetteer): Found[] {
  const found: Found[] = [];
  words.forEach((word, from) => {
    let best: Found | null = null;
    for (const reading of readings(word)) {
      for (const form of gazetteer.forms.get(reading.stem) ?? []) {
        const to = from + form.words.length;
        if (best && to <= best.to) break;
        if (!follows(words, from, form.words)) continue;
        const last = words[to - 1];
        const entry = form.entries[0];
        if (last && entry) {
          best = { from, to, start: reading.start, end: last.end, entry, entries: form.entries, guarded: form.guarded };
        }
        break;
      }
    }
    if (best) found.push(best);
  });
  return found;
}

/** True when the words after the first are those of the form, and only spaces or a hyphen lie between. */
function follows(words: readonly Word[], from: number, form: readonly string[]): boolean {
  for (let k = 1; k < form.length; k++) {
    const before = words[from + k - 1];
    const word = words[from + k];
    if (!before || !word || word.folded !== form[k]) return false;
    if (!joins(before.after) && !/^[\s\-–]+$/.test(before.after)) return false;
  }
  return true;
}

/** The nationality whose adjective stands at a word, in any gender and number, with or without the article. */
export function nationalityAt(
  words: readonly Word[],
  at: number,
  gazetteer: Gazetteer,
): { country: string; to: number; definite: boolean } | null {
  const word = words[at];
  if (!word) return null;
  for (const stem of adjectiveStems(word.folded)) {
    for (const one of gazetteer.nationalities.get(stem.masculine) ?? []) {
      const rest = one.ar.slice(1);
      const fits = rest.every((part, k) => {
        const next = words[at + 1 + k];
        return next !== undefined && adjectiveStems(next.folded).some(({ masculine }) => masculine === part);
      });
      if (fits) return { country: one.country, to: at + one.ar.length, definite: stem.definite };
    }
  }
  return null;
}

/** What may be left of an adjective when article, gender and number are taken off. */
function adjectiveStems(folded: string): { masculine: string; definite: boolean }[] {
  const stems: { masculine: string; definite: boolean }[] = [];
  for (const [prefix, definite] of [
    ['ال', true],
    ['لل', true],
    ['وال', true],
    ['', false],
  ] as const) {
    if (!folded.startsWith(prefix)) continue;
    const bare = folded.slice(prefix.length);
    for (const ending of ['', 'ه', 'ين', 'ون', 'ان', 'تين', 'تان', 'ات', 'ا']) {
      if (bare.endsWith(ending) && bare.length - ending.length >= 3)
        stems.push({ masculine: ending === '' ? bare : bare.slice(0, -ending.length), definite });
    }
  }
  return stems;
}
