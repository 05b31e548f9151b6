/** A recognised word cut into its parts, with its vowels on the letters as they are written. */
import { MARK } from '#arabic/marks';
import type { Reading } from '#lexicon/recognise/reading';

const TATWEEL = '\u0640';

/** Letter by letter, each with its marks; a tatweel goes with the letter before it. */
function lettersOf(word: string): string[] {
  const letters: string[] = [];
  for (const char of word) {
    if (letters.length > 0 && (char === TATWEEL || MARK.test(char))) letters[letters.length - 1] += char;
    else letters.push(char);
  }
  return letters;
}

const marksOf = (letter: string) => [...letter].filter((char) => MARK.test(char)).join('');
const withoutMarks = (letter: string) => [...letter].filter((char) => !MARK.test(char)).join('');

/**
 * The letters of a word as they are written, with the marks of a reading; without marks where the two have not the same number
 * of letters (مائة for مِئَة): a vowel in a wrong place says more than is known.
 */
export function marked(written: string, vowelled: string): { letters: string[]; isMarked: boolean } {
  const own = lettersOf(written).map(withoutMarks);
  const read = lettersOf(vowelled.replaceAll(TATWEEL, ''));
  if (own.length !== read.length) return { letters: own, isMarked: false };
  return {
    letters: own.map((letter, at) => letter.charAt(0) + marksOf(read[at] ?? '') + letter.slice(1)),
    isMarked: true,
  };
}

/** What a part of a word is. */
export type PartKind = 'question' | 'conjunction' | 'future' | 'preposition' | 'article' | 'stem' | 'pronoun' | 'rest';

/** A part with its letters. */
export interface WrittenPart {
  kind: PartKind;
  v: string;
}

/** What the letters before a stem are; لل is a preposition and what is left of the article. */
const PROCLITICS: Readonly<Record<string, readonly (readonly [PartKind, length: number])[]>> = {
  أ: [['question', 1]],
  و: [['conjunction', 1]],
  ف: [['conjunction', 1]],
  س: [['future', 1]],
  ب: [['preposition', 1]],
  ك: [['preposition', 1]],
  ل: [['preposition', 1]],
  ال: [['article', 2]],
  لل: [
    ['preposition', 1],
    ['article', 1],
  ],
};

/** The first word of a compound (آسيا-الباسيفيك): readings are of it alone. */
const FIRST_OF_COMPOUND = /^\p{L}[\p{L}\p{M}\u0640]*(?=[-–/]\p{L})/u;

/**
 * The parts of a word by one of its readings. Joined, they are the word, with the marks of the reading where it is vowelled.
 *
 * @param written the word as it stands in the text, without the punctuation around it
 * @param vowelled the same with the vowels of the reading
 */
export function partsOf(written: string, vowelled: string, { proclitics, parts, pronoun }: Reading): WrittenPart[] {
  const first = FIRST_OF_COMPOUND.exec(written)?.[0] ?? written;
  const { letters } = marked(first, vowelled);
  const before = proclitics.parts.flatMap((part) => PROCLITICS[part] ?? []);
  const hasSuffix = pronoun !== null && parts.length > proclitics.parts.length + 1;
  const suffix = hasSuffix ? (parts.at(-1)?.length ?? 0) : 0;
  const made: WrittenPart[] = [];
  let at = 0;
  for (const [kind, length] of before) {
    made.push({ kind, v: letters.slice(at, at + length).join('') });
    at += length;
  }
  made.push({ kind: 'stem', v: letters.slice(at, letters.length - suffix).join('') });
  if (suffix > 0) made.push({ kind: 'pronoun', v: letters.slice(letters.length - suffix).join('') });
  if (first !== written) made.push({ kind: 'rest', v: written.slice(first.length) });
  return made.filter(({ v }) => v !== '');
}
