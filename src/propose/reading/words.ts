/** Written words of a sentence: where they stand, folded, and what is left when glued clitics are cut off. */
import { isProclitic } from '#arabic/clitics';
import { fold } from '#arabic/fold';
import { MARK } from '#arabic/marks';

/** One written word. Offsets are UTF-16 units of the sentence. */
export interface Word {
  start: number;
  end: number;
  /** As it stands. */
  text: string;
  /** Folded, for comparing: no marks, one form of alef, ه for ة. */
  folded: string;
  /** What stands between this word and the next: spaces, punctuation. */
  after: string;
}

const WORD = /[\p{L}\p{M}\p{N}\u0640]+/gu;

/** The words of an Arabic sentence. */
export function arabicWords(text: string): Word[] {
  return wordsBy(text, WORD);
}

/** English words keep an apostrophe and full stops inside (U.S., don't), but not a possessive's `'s`. */
const ENGLISH_WORD = /(?:\p{Lu}\.){2,}|\p{L}\.(?=\p{Lu}\.?)|[\p{L}\p{M}\p{N}]+(?:['’](?!s\b|S\b)[\p{L}\p{M}]+)*\+?/gu;

/** The words of an English sentence. */
export function englishWords(text: string): Word[] {
  return wordsBy(text, ENGLISH_WORD);
}

function wordsBy(text: string, pattern: RegExp): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(pattern)) {
    const last = words.at(-1);
    if (last) last.after = text.slice(last.end, index);
    const end = index + word.length;
    words.push({ start: index, end, text: word, folded: fold(word).text, after: text.slice(end) });
  }
  return words;
}

/** One way to read a written word: what stands before the stem, and the stem. */
export interface Reading {
  /** Where the stem starts, as a UTF-16 offset of the sentence. */
  start: number;
  /** The stem, folded; with `ال` restored where لل has swallowed it. */
  stem: string;
  /** The clitics that were cut off, folded. */
  clitics: string;
  /** The stem's article is swallowed by لل: the mention keeps the ل. */
  fused: boolean;
}

const LEAST_STEM = 2;
const CLITIC_LETTERS = /^[وفسلبكا]/;

/**
 * The ways to read a written word by the clitics that quotes may leave out (`isProclitic`), the whole word first. The article
 * is never cut off: it belongs to a name that has one.
 *
 * @example readings of وللصين: وللصين, and للصين with the stem الصين, fused
 */
export function readings(word: Word): Reading[] {
  const known = CACHE.get(word);
  if (known) return known;
  const all = readingsOf(word);
  CACHE.set(word, all);
  return all;
}

/** A word is read at many steps, always with the same result. */
const CACHE = new WeakMap<Word, Reading[]>();

function readingsOf(word: Word): Reading[] {
  const all: Reading[] = [{ start: word.start, stem: word.folded, clitics: '', fused: false }];
  const { text } = word;
  const units: { unit: string; at: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    if (unit !== '\u0640' && !MARK.test(unit)) units.push({ unit, at });
  }
  // Where each letter folds to one, what is left of a word is left of its folded copy too.
  const even = units.length === word.folded.length;
  const rest = (k: number) => (even ? word.folded.slice(k) : foldFrom(text, units[k]?.at ?? text.length));
  let clitics = '';
  for (let k = 0; k < units.length; k++) {
    const here = units[k];
    if (!here) break;
    // وللصين, للصين: nothing can be cut off after لل.
    if (here.unit === 'ل' && units[k + 1]?.unit === 'ل' && /^[وف]?$/.test(clitics) && units.length - k > 3) {
      const noun = rest(k + 2);
      // للجنة: either ل + ال + جنة, or the ل of the noun has gone with the article's.
      for (const stem of [`ال${noun}`, `الل${noun}`])
        all.push({ start: word.start + here.at, stem, clitics, fused: true });
    }
    if (!CLITIC_LETTERS.test(here.unit) || clitics.length === 4) break;
    clitics += here.unit;
    const next = units[k + 1];
    if (!next) break;
    if (clitics.endsWith('ال') || (clitics.endsWith('ا') && next.unit !== 'ل')) break;
    const stem = rest(k + 1);
    if (stem.length >= LEAST_STEM && isProclitic(clitics)) {
      all.push({ start: word.start + next.at, stem, clitics, fused: false });
    }
  }
  return all;
}

function foldFrom(text: string, at: number): string {
  return fold(text.slice(at)).text;
}

/** True when nothing but spaces stands between a word and the next. */
export function joins(after: string): boolean {
  return /^[\s\u00a0]*$/.test(after) && after !== '';
}
