/** The ending of a word: the mark that its place in the sentence gives to its last letter. */
import { MARK, stripMarks } from './marks';

const LETTERS = new RegExp(`[^\\s]${MARK.source}*`, 'gu');
const FATHATAN = '\u064b';
/** Short vowels, tanwin and sukun; a shadda and a dagger alef belong to the word itself. */
const ENDING = /[\u064b-\u0650\u0652]/g;

/**
 * A vowelled stem with the mark of its ending alone. A tanwin is that of the letter before the alef that carries it.
 *
 * @example onlyEnding('تَعْمِيقِ') // 'تعميقِ'
 * @example onlyEnding('وَفْقًا') // 'وفقًا'
 * @example onlyEnding('دَوْلِيِّ') // 'دوليِ'
 * @example onlyEnding('رُوسِيَا') // 'روسيا'
 */
export function onlyEnding(vowelled: string): string {
  const letters = vowelled.match(LETTERS) ?? [];
  const last = letters.length - 1;
  const carried = /^[اى]$/.test(letters[last] ?? '') && letters[last - 1]?.includes(FATHATAN);
  const at = carried ? last - 1 : last;
  return letters
    .map((letter, index) => stripMarks(letter) + (index === at ? (letter.match(ENDING) ?? []).join('') : ''))
    .join('');
}
