/**
 * Between a stored text and the same text with all its vowels. The stored letters never change: marks are added to
 * them, and two maps lead from an offset in the one to an offset in the other.
 *
 * A mark belongs to the letter before it. An offset between a letter and its marks therefore leads to the end of the
 * letter: a span that ends after a letter takes in its marks, and no span starts with a mark.
 */
import { MARK, stripMarks } from './marks';

/** A vowelled text, and the way there and back in UTF-16 offsets. */
export interface Shown {
  text: string;
  /** From an offset in the stored text to one in `text`. Monotone; offsets outside the text go to its ends. */
  toShown: (offset: number) => number;
  /** From an offset in `text` to one in the stored text. Monotone; offsets outside the text go to its ends. */
  toStored: (offset: number) => number;
}

/** One letter with its marks (or a sign, a space, a digit) in both texts. Joined in order, pieces are the texts. */
interface Piece {
  stored: string;
  shown: string;
}

const TATWEEL = '\u0640';
const TANWIN = /[\u064b-\u064d]/;
/** All but the tatweel, which Unicode counts among the letters. */
const LETTER_OR_DIGIT = /[^\P{L}\u0640]|\p{N}/gu;
const WITH_MARKS = new RegExp(`(?!${MARK.source})[\\s\\S]${MARK.source}*|${MARK.source}+`, 'gu');

/**
 * Puts the marks of `vowelled` on the letters of `plain`. Punctuation and tatweel are those of `plain`, whatever
 * `vowelled` has of them; marks of `plain` on letters give way.
 *
 * @returns null if the letters and digits are not the same
 * @example alignVowels('الصين،', 'الصِّينُ')?.text // 'الصِّينُ،'
 */
export function alignVowels(plain: string, vowelled: string): Shown | null {
  const pieces = alignedPieces(plain, vowelled);
  return pieces && shownFrom(pieces);
}

/**
 * A sentence with all its vowels. The words are those of its tokens (stretches without white space) that hold a letter
 * or a digit, in order. A token whose word has other letters, or that has no word, is shown as it is stored: a fault in
 * the words costs vowels, never text.
 *
 * @param keep what is printed stays: marks come only to letters without any, and to none where the ending is printed
 * @example vowelSentence('قال (وانغ).', ['قَالَ', 'وَانْغ']).text // 'قَالَ (وَانْغ).'
 * @example vowelSentence('تُقدر', ['تقدرُ'], true).text // 'تُقدرُ'
 */
export function vowelSentence(text: string, words: readonly string[], keep = false): Shown {
  let at = 0;
  const pieces = text.split(/(\s+)/).flatMap((token) => {
    if (lettersOf(token) === '') return samePieces(token);
    const word = words[at++];
    const aligned = word === undefined ? null : alignedPieces(token, word);
    if (!aligned) return samePieces(token);
    return keep ? withPrinted(aligned) : aligned;
  });
  return shownFrom(pieces);
}

/**
 * True when both hold the same letters and digits in the same order. Marks, tatweel, punctuation and white space do not
 * count; hamza and its seat do.
 *
 * @example sameLetters('تُقدّر،', 'تُقَدِّرُ') // true
 * @example sameLetters('إلى', 'الى') // false
 */
export function sameLetters(a: string, b: string): boolean {
  return lettersOf(a) === lettersOf(b);
}

function alignedPieces(plain: string, vowelled: string): Piece[] | null {
  // Without its tatweel, so that a mark on one (هَـٰذَا) comes to stand on the letter before.
  const marked = withMarks(vowelled.replaceAll(TATWEEL, '')).filter((piece) => lettersOf(piece) !== '');
  const pieces: Piece[] = [];
  let at = 0;
  for (const stored of withMarks(plain)) {
    const letter = lettersOf(stored);
    if (letter === '') {
      pieces.push({ stored, shown: stored.startsWith(TATWEEL) ? TATWEEL : stored });
    } else {
      const shown = marked[at++];
      if (shown === undefined || lettersOf(shown) !== letter) return null;
      pieces.push({ stored, shown });
    }
  }
  return at === marked.length ? pieces : null;
}

/** The marks that are printed, and of the others those on letters that have none. */
function withPrinted(pieces: readonly Piece[]): Piece[] {
  const letters = pieces.filter(({ stored }) => lettersOf(stored) !== '');
  // A tanwin may be printed on the alef that carries it, or on the letter before.
  const ends = letters.slice(-2).some(({ stored }) => TANWIN.test(stored));
  return pieces.map(({ stored, shown }) => ({ stored, shown: ends || MARK.test(stored) ? stored : shown }));
}

function samePieces(text: string): Piece[] {
  return withMarks(text).map((piece) => ({ stored: piece, shown: piece }));
}

function shownFrom(pieces: readonly Piece[]): Shown {
  let stored = 0;
  let text = '';
  const shownAt: number[] = [];
  const storedAt: number[] = [];
  for (const piece of pieces) {
    const storedEnd = stored + piece.stored.length;
    const shownEnd = text.length + piece.shown.length;
    for (let k = 0; k < piece.stored.length; k++) shownAt.push(k === 0 ? text.length : shownEnd);
    for (let k = 0; k < piece.shown.length; k++) storedAt.push(k === 0 ? stored : storedEnd);
    stored = storedEnd;
    text += piece.shown;
  }
  const shown = text.length;
  return {
    text,
    toShown: (offset) => shownAt[Math.max(0, offset)] ?? shown,
    toStored: (offset) => storedAt[Math.max(0, offset)] ?? stored,
  };
}

/** `text` letter by letter, each with the marks that follow it; a character outside the basic plane stays whole. */
function withMarks(text: string): string[] {
  return text.match(WITH_MARKS) ?? [];
}

function lettersOf(text: string): string {
  return (stripMarks(text).match(LETTER_OR_DIGIT) ?? []).join('');
}
