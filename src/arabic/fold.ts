/**
 * Folding: a copy of a text for comparing, in which spellings that readers treat as one are one. Whatever box takes
 * Arabic (the search, the filters of the panels) compares by it and by nothing else. Stored text is never folded; each
 * folded character knows where it came from.
 */
import { LOOK_ALIKES } from './look-alikes';
import { MARK } from './marks';

/** Spellings of one letter that are often mixed up. */
const LETTER: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ة: 'ه',
  ى: 'ي',
  ؤ: 'و',
  ئ: 'ي',
};

/** What an unusual letter spells exactly, where that is not the letter of its folding. */
const EXACT: Readonly<Record<string, string>> = { ٱ: 'ا', ٲ: 'أ', ٳ: 'إ', ۃ: 'ة', ۓ: 'ئ' };

/** In an exact spelling: letters that may each be one of several. */
const EITHER: Readonly<Record<string, string>> = {
  // A yeh of another keyboard: it has no ى beside ي.
  ی: 'ىي',
  // A hamza whose seat depends on what follows it.
  ٴ: 'ءؤئ',
};
const EITHER_YEH = 'ی';

/** A folded copy in three strings of one length, and, for each of their UTF-16 units, where it came from. */
export interface Folded {
  text: string;
  /** The same with ؤ ئ ء as one, because مسؤولية is also written مسئولية. */
  alt: string;
  /**
   * The same with hamza, madda, ta marbuta and alef maqsura as they are spelt; marks, keyboards, digits, capitals and
   * accents are no matter of spelling. Compare with `sameSpelling`.
   */
  exact: string;
  /** Offset of the source unit of each unit; one more entry than units: the end. */
  from: number[];
}

type Piece = Pick<Folded, 'text' | 'alt' | 'exact'>;

const NOTHING: Piece = { text: '', alt: '', exact: '' };
const IGNORED = /^[\p{Default_Ignorable_Code_Point}\u0640\u0674\u0883-\u0885\ufe73]$/u;
const HAMZA = /^[ؤئء]$/;

/**
 * Signs that are typed or pasted for an apostrophe, among them those that count as letters (\u02bc) and would make
 * Chinaʼs one word. The half rings of a transliteration (ʿ ʾ) are none.
 */
const APOSTROPHE =
  /^[`\u00b4\u02b9\u02bb-\u02bd\u02c8\u02ca\u02cb\u0374\u0384\u055a\u05f3\u07f4\u07f5\u1fbd\u1fbf\u1fef\u1ffd\u1ffe\u2018-\u201b\u2032\u2035\u275b\u275c\ua78b\ua78c\uff07\uff40]$/;

/**
 * Folds vowel marks, tatweel, hamza seats, alef forms, ta marbuta, alef maqsura, letters of other keyboards, digits of
 * every script, Latin case and diacritics, apostrophes and dashes, and signs that stand for other letters (ﻻ from a PDF,
 * ﷺ, full-width A). What cannot be seen is left out.
 *
 * @example fold('الأُمَم').text // 'الامم'
 */
export function fold(source: string): Folded {
  let [text, alt, exact] = ['', '', ''];
  const from: number[] = [];
  let at = 0;
  for (const point of source) {
    const piece = foldPoint(point);
    // What is as it was keeps both its units, so that half a pair of them is still found.
    for (let k = 0; k < piece.text.length; k++) from.push(piece.text === point ? at + k : at);
    text += piece.text;
    alt += piece.alt;
    exact += piece.exact;
    const seated = piece.text === '' ? withHamza(exact.slice(-1), point) : null;
    if (seated !== null) {
      exact = exact.slice(0, -1) + seated;
      if (HAMZA.test(seated)) alt = `${alt.slice(0, -1)}ء`;
    }
    at += point.length;
  }
  from.push(source.length);
  return { text, alt, exact, from };
}

/** The letter that `last` and a mark behind it spell together, as in a decomposed text; `null` where it is none. */
function withHamza(last: string, mark: string): string | null {
  if (last === '' || !/^[\u0653-\u0655\u0674]$/.test(mark)) return null;
  const one = ((last === EITHER_YEH ? 'ي' : last) + (mark === '\u0674' ? '\u0654' : mark)).normalize('NFC');
  return one in LETTER ? one : null;
}

const pieces = new Map<string, Piece>();
/** More different signs than any article has; a text made to have more is folded more slowly. */
const MOST_PIECES = 4096;

function foldPoint(point: string): Piece {
  const known = pieces.get(point);
  if (known) return known;
  const piece = pieceOf(point);
  if (pieces.size < MOST_PIECES) pieces.set(point, piece);
  return piece;
}

function pieceOf(point: string): Piece {
  if (MARK.test(point) || IGNORED.test(point)) return NOTHING;
  const letter = LETTER[point] ?? LOOK_ALIKES.get(point);
  if (letter !== undefined) {
    const spelt = EXACT[point] ?? (LETTER[point] ? point : letter === 'ي' ? EITHER_YEH : letter);
    return { text: letter, alt: HAMZA.test(spelt) ? 'ء' : letter, exact: spelt };
  }
  if (APOSTROPHE.test(point)) return same("'");
  if (/^[\p{Pd}\u2212]$/u.test(point)) return same('-');
  if (/^\p{Nd}$/u.test(point)) return same(digitOf(point));
  if (point < '\u0080') return same(point.toLowerCase());
  const compatible = point.normalize('NFKC');
  if (compatible !== point) return fold(compatible);
  const plain = point.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain === point ? same(point) : fold(plain);
}

function same(text: string): Piece {
  return { text, alt: text, exact: text };
}

/** The value of a decimal digit of any script: Unicode has them in runs of ten, of which some follow one another. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let first = code;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(first - 1))) first--;
  return String((code - first) % 10);
}

/** True when two exact spellings of one length are the same, in spite of letters that may be either of two. */
export function sameSpelling(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) {
    const [one, other] = [a.charAt(at), b.charAt(at)];
    if (one !== other && !EITHER[one]?.includes(other) && !EITHER[other]?.includes(one)) return false;
  }
  return true;
}

/** Folded letters with ءا, as آ is written in some old and some hasty texts (ءاسيا), as one alef. */
export function withoutMadda(letters: string): string {
  return letters.includes('ءا') ? letters.replaceAll('ءا', 'ا') : letters;
}

/** The foldings of a text under which it may hold another. */
export type Foldings = readonly string[];

/** What was typed into a filter, or texts to be filtered by, folded for `includesFolded`; all white space is one space. */
export function foldingsOf(...sources: readonly string[]): Foldings {
  const folded = sources.map((source) => {
    const { text, alt } = fold(source.replace(/\s+/g, ' ').trim());
    return [text, alt, withoutMadda(text)];
  });
  // A line each, so that nothing is found across two of them.
  return [0, 1, 2].map((at) => folded.map((one) => one[at]?.trim()).join('\n'));
}

/** True when `text` holds `query`, however either is spelt; an empty query is in everything. */
export function includesFolded(text: Foldings, query: Foldings): boolean {
  return query.some((one, at) => text[at]?.includes(one));
}
