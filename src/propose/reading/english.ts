/** The English of a sentence: what stands in capitals, and where the names of the gazetteer stand. */
import type { Span } from '#article/linking/resolve';
import {
  capitalizedWords,
  nameInnerWords,
  placePrepositions,
  sayingWords,
  softTitleWords,
  titleWords,
} from '#propose/data/english-words';
import { englishKey, type Entry, type Gazetteer } from './gazetteer';
import { englishWords, type Word } from './words';

export interface EnglishWord extends Word {
  key: string;
  /** Begins with a capital. */
  capital: boolean;
  /** Begins a sentence or a quotation, so that its capital says little. */
  initial: boolean;
  title: boolean;
  nationality: string | null;
  /** A word with a capital that is no name. */
  plain: boolean;
  /** Belongs to a name of the gazetteer. */
  covered: boolean;
}

export interface English {
  text: string;
  words: EnglishWord[];
  /** Where each entry of the gazetteer stands, in order. */
  places: ReadonlyMap<string, Span[]>;
  /** Word indexes of those places, by the entry. */
  placeWords: ReadonlyMap<string, { from: number; to: number }[]>;
}

const CAPITAL = /^\p{Lu}/u;
const BEGINS = /(?:^|[.!?:;]["”’')]*\s+|["“‘(]\s*|[–—]\s*)$/u;

/** @param before what stands before a word, as far as it matters */
const begins = (before: string): boolean => BEGINS.test(before) && !/\p{Lu}\.\s*$/u.test(before);

/** @param small words that the text has in small letters elsewhere: a capital that begins a sentence says nothing of them */
export function readEnglish(text: string, gazetteer: Gazetteer, small: ReadonlySet<string> = new Set()): English {
  const words = englishWords(text).map((word): EnglishWord => {
    const key = englishKey(word.text);
    return {
      ...word,
      key,
      capital: CAPITAL.test(word.text),
      initial: begins(text.slice(Math.max(0, word.start - 12), word.start)),
      title: titleWords.has(key),
      nationality: gazetteer.englishAdjectives.get(key) ?? null,
      plain: capitalizedWords.has(key),
      covered: false,
    };
  });
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at];
    if (word && softTitleWords.has(word.key) && words[at + 1]?.title && /^[\s-]$/.test(word.after)) word.title = true;
  }
  // Theresa May: after a name in capitals, a month is a name too.
  words.forEach((word, at) => {
    const before = words[at - 1];
    if (
      !/^(?:may|march|april|june|august|islam)$/.test(word.key) ||
      !before?.capital ||
      before.plain ||
      before.after !== ' '
    )
      return;
    word.plain = false;
  });
  // Headline Style: every long word has a capital.
  const long = words.filter(({ key }) => key.length > 3);
  const headline = long.length >= 4 && long.filter(({ capital }) => capital).length >= long.length * 0.8;
  for (const word of words) if ((word.initial || headline) && small.has(word.key)) word.plain = true;
  const places = new Map<string, Span[]>();
  const placeWords = new Map<string, { from: number; to: number }[]>();
  for (let at = 0; at < words.length; at++) {
    const match = entryAt(words, at, gazetteer);
    if (!match) continue;
    const first = words[at];
    const last = words[match.to - 1];
    if (!first || !last) continue;
    const { id } = match.entry;
    places.set(id, [...(places.get(id) ?? []), { start: first.start, end: last.end }]);
    placeWords.set(id, [...(placeWords.get(id) ?? []), { from: at, to: match.to }]);
    // Names inside longer ones are found too: UN in UN Security Council.
    for (let inner = at; inner < match.to; inner++) {
      for (const part of allEntriesAt(words, inner, gazetteer)) {
        if (part.to > match.to || part.to - inner === match.to - at) continue;
        const [a, b] = [words[inner], words[part.to - 1]];
        if (!a || !b || part.entry.id === id) continue;
        places.set(part.entry.id, [...(places.get(part.entry.id) ?? []), { start: a.start, end: b.end }]);
      }
    }
    // Entries that share the words (Georgia, Dominica) are each found.
    for (const other of allEntriesAt(words, at, gazetteer)) {
      if (other.to !== match.to || other.entry.id === id) continue;
      places.set(other.entry.id, [...(places.get(other.entry.id) ?? []), { start: first.start, end: last.end }]);
      placeWords.set(other.entry.id, [...(placeWords.get(other.entry.id) ?? []), { from: at, to: match.to }]);
    }
    at = match.to - 1;
  }
  return { text, words, places, placeWords };
}

function entryAt(words: readonly EnglishWord[], at: number, gazetteer: Gazetteer): { entry: Entry; to: number } | null {
  return allEntriesAt(words, at, gazetteer)[0] ?? null;
}

function allEntriesAt(words: readonly EnglishWord[], at: number, gazetteer: Gazetteer): { entry: Entry; to: number }[] {
  const first = words[at];
  if (!first) return [];
  const found: { entry: Entry; to: number }[] = [];
  for (const form of gazetteer.english.get(first.key) ?? []) {
    const fits = form.words.every((key, k) => {
      const word = words[at + k];
      return word?.key === key && (k === 0 || /^[\s\-–]+$/.test(words[at + k - 1]?.after ?? ''));
    });
    if (!fits) continue;
    const lowerAllowed = form.words.length >= 3 || form.entry.kind === 'concept' || form.entry.kind === 'event';
    const short =
      form.words.length === 1 &&
      first.key.length <= 4 &&
      form.entry.en.some((one) => englishKey(one) === first.key && one === one.toUpperCase());
    const written = first.text.replace(/\./g, '');
    if (short && written !== written.toUpperCase()) continue;
    if (!lowerAllowed && !first.capital) continue;
    found.push({ entry: form.entry, to: at + form.words.length });
  }
  return found;
}

/** A stretch of words in capitals that no list has: maybe a name. Word indexes, half-open. */
export interface Run {
  from: number;
  to: number;
}

/** Stretches of capitals that may be names. Titles, adjectives of nations, months and names of the gazetteer part them. */
export function nameRuns(english: English): Run[] {
  const runs: Run[] = [];
  const { words } = english;
  const usable = (at: number): boolean => {
    const word = words[at];
    return (
      word !== undefined &&
      word.capital &&
      !word.covered &&
      !word.nationality &&
      !word.plain &&
      !word.title &&
      /\p{L}/u.test(word.text)
    );
  };
  for (let at = 0; at < words.length;) {
    if (!usable(at)) {
      // al-Moualem: the particle begins the run.
      const particle = words[at];
      if (!(
        particle &&
        nameInnerWords.has(particle.key) &&
        /^[-\s]$/.test(particle.after) &&
        particle.key.length <= 3 &&
        /^(?:al|el)$/.test(particle.key) &&
        usable(at + 1)
      )) {
        at++;
        continue;
      }
    }
    let to = at + 1;
    while (to < words.length) {
      const before = words[to - 1];
      if (!before || !/^(?:[\s\-–]|\.\s)$/.test(before.after)) break;
      if (usable(to)) {
        to++;
        continue;
      }
      const word = words[to];
      if (
        word &&
        nameInnerWords.has(word.key) &&
        /^[\s-]$/.test(word.after) &&
        (usable(to + 1) || (nameInnerWords.has(words[to + 1]?.key ?? '') && usable(to + 2)))
      ) {
        to += usable(to + 1) ? 2 : 3;
        continue;
      }
      // Jong-un: what a hyphen joins belongs to it.
      if (word && before.after === '-' && /^\p{Ll}{1,4}$/u.test(word.text)) {
        to++;
        continue;
      }
      break;
    }
    runs.push({ from: at, to });
    at = to;
  }
  return runs;
}

/** What the words around a stretch of English say about its kind. */
export function contextOf(english: English, run: Run): { person: number; place: number } {
  const { words } = english;
  const before = words[run.from - 1];
  const after = words[run.to];
  let person = 0;
  let place = 0;
  if (before?.title) person += 2;
  if (after && sayingWords.has(after.key)) person += 2;
  if (before && sayingWords.has(before.key) && !/^\s*[“"]/.test(before.after)) person += 1;
  if (before && placePrepositions.has(before.key)) place += before.key === 'from' ? 1 : 2;
  if (
    /^, \d\d,?/.test(words[run.to - 1]?.after ?? '') ||
    (/^,\s*$/.test(words[run.to - 1]?.after ?? '') && /^\d\d$/.test(after?.text ?? ''))
  )
    person += 2;
  return { person, place };
}

/** Words that a text has in small letters. */
export function smallWords(texts: readonly (string | null)[]): Set<string> {
  const small = new Set<string>();
  for (const text of texts) {
    for (const [word] of (text ?? '').matchAll(/(?<![\p{L}-])\p{Ll}{3,}(?![\p{L}-])/gu)) small.add(englishKey(word));
  }
  return small;
}
