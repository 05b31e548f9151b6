/** One sentence, read: its words in both languages, and what the gazetteer finds in it. */
import { readEnglish, type English } from './english';
import { findEntries, type Found, type Gazetteer } from './gazetteer';
import type { SentenceText } from '#propose/types';
import { arabicWords, joins, type Word } from './words';

export interface Page {
  index: number;
  ar: string;
  words: Word[];
  /** What the gazetteer finds and the sentence bears out. */
  entries: Found[];
  /** The same by the word that they begin at. */
  entryAt: Map<number, Found>;
  /** Forms that say something else too, and that nothing here bears out. */
  doubtful: Found[];
  english: English | null;
}

/** Words before a guarded form that say it is a place or a body. */
const HINTS =
  /^(?:و|ب|ل)?(?:ال)?(?:مدينه|بلده|محافظه|مخيم|دوله|جمهوريه|ولايه|عاصمه|العاصمه|حركه|وكاله|شركه|قناه|نهر|بحر|جزيره|ب?سلطنه)$/;
/** Of a place, a preposition says enough. */
const AT = /^(?:و|ف)?(?:في|الي)$/;

/**
 * Countries that are written as another word is which a report seldom has: where that word would stand.
 * @example مصر على موقفه (insistent), بقطر 20 سنتيمترا (diameter)
 */
const OTHER_WORD: Readonly<Record<string, (before: string, next: string) => boolean>> = {
  مصر: (_, next) => next.startsWith('علي'),
  قطر: (before, next) => before.endsWith('ب') || /^\p{N}/u.test(next),
};

export function readPage(
  index: number,
  sentence: SentenceText,
  gazetteer: Gazetteer,
  small?: ReadonlySet<string>,
): Page {
  const words = arabicWords(sentence.ar);
  const english = sentence.en === null ? null : readEnglish(sentence.en, gazetteer, small);
  const entries: Found[] = [];
  const doubtful: Found[] = [];
  const all = findEntries(words, gazetteer);
  for (const found of all) {
    const chosen = english ? found.entries.find(({ id }) => english.places.has(id)) : undefined;
    const settled = { ...found, entry: chosen ?? found.entry };
    const before = words[found.from - 1];
    const hinted =
      before !== undefined &&
      joins(before.after) &&
      (HINTS.test(before.folded) || (found.entry.kind === 'place' && AT.test(before.folded)));
    // العلاقات المصرية السعودية: an adjective that is written as the country is.
    if (agrees(words, found)) continue;
    const inEnglish = english !== null && (chosen !== undefined || adjectiveIn(english, found));
    const alone = english === null && (hinted || isPlainly(words, found) || isBesideCountry(sentence.ar, all, found));
    if (!found.guarded || inEnglish || alone) entries.push(settled);
    else doubtful.push(settled);
  }
  if (english) cover(english, entries);
  return {
    index,
    ar: sentence.ar,
    words,
    entries,
    entryAt: new Map(entries.map((found) => [found.from, found])),
    doubtful,
    english,
  };
}

/** Nothing around the country says that the other word of its letters is meant. */
function isPlainly(words: readonly Word[], { from, start }: Found): boolean {
  const word = words[from];
  const other = word && OTHER_WORD[word.text.slice(start - word.start)];
  if (!other) return false;
  return !other(word.text.slice(0, start - word.start), words[from + 1]?.folded ?? '');
}

/** و joins it to a country that can be nothing else: مالي والنيجر. */
function isBesideCountry(ar: string, all: readonly Found[], found: Found): boolean {
  if (found.entries.length > 1 || found.entry.list !== 'country') return false;
  return all.some(({ guarded, entry, start, end }) => {
    const gap = start >= found.end ? ar.slice(found.end, start) : ar.slice(end, found.start);
    return !guarded && entry.list === 'country' && /^[\s،]+و$/.test(gap);
  });
}

/** السعودية after a definite word is its adjective. */
function agrees(words: readonly Word[], found: Found): boolean {
  const word = words[found.from];
  const before = words[found.from - 1];
  if (word?.folded !== 'السعوديه' || found.to !== found.from + 1 || !before || !joins(before.after)) return false;
  return /^(?:و|ف|ب|ل|ك)?ال.{3}/.test(before.folded) || /^لل.{3}/.test(before.folded);
}

/** The English has the adjective of the country: Qatari for قطر. */
function adjectiveIn(english: English, found: Found): boolean {
  return found.entries.some(({ id }) => english.words.some((word) => word.nationality === id));
}

function cover(english: English, entries: readonly Found[]): void {
  for (const { entry } of entries) {
    for (const { from, to } of english.placeWords.get(entry.id) ?? []) {
      for (let at = from; at < to; at++) {
        const word = english.words[at];
        if (word) word.covered = true;
      }
    }
  }
}

/**
 * Which English place renders which Arabic one, where several stand in both: in order, by how far into the sentence they are
 * where the numbers differ.
 *
 * @returns for each Arabic offset an index into `english`, or `null`
 */
export function pairUp(
  arabic: readonly number[],
  english: readonly number[],
  sizes: { ar: number; en: number },
): (number | null)[] {
  if (arabic.length === english.length) return arabic.map((_, k) => k);
  const near = (a: number, e: number) =>
    Math.abs((arabic[a] ?? 0) / (sizes.ar || 1) - (english[e] ?? 0) / (sizes.en || 1));
  const [few, many] =
    arabic.length < english.length ? [arabic.length, english.length] : [english.length, arabic.length];
  const distance = (f: number, m: number) => (arabic.length < english.length ? near(f, m) : near(m, f));
  // best[f][m]: the least sum when the first f of the few stand among the first m of the many.
  const best: number[][] = Array.from({ length: few + 1 }, () => Array.from({ length: many + 1 }, () => Infinity));
  for (let m = 0; m <= many; m++) (best[0] as number[])[m] = 0;
  for (let f = 1; f <= few; f++) {
    for (let m = f; m <= many; m++) {
      const take = (best[f - 1]?.[m - 1] ?? Infinity) + distance(f - 1, m - 1);
      (best[f] as number[])[m] = Math.min(take, best[f]?.[m - 1] ?? Infinity);
    }
  }
  const chosen: number[] = Array.from({ length: few }, () => 0);
  for (let f = few, m = many; f > 0; m--) {
    if ((best[f]?.[m - 1] ?? Infinity) <= (best[f]?.[m] ?? Infinity) && m - 1 >= f) continue;
    chosen[f - 1] = m - 1;
    f--;
  }
  if (arabic.length < english.length) return arabic.map((_, k) => chosen[k] ?? null);
  const pairs: (number | null)[] = arabic.map(() => null);
  chosen.forEach((m, f) => (pairs[m] = f));
  return pairs;
}
