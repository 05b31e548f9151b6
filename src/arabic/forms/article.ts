const SHADDA = '\u0651';
const SUKUN = '\u0652';
const MARKS = /^[\u064b-\u0652\u0670]/;

/** Letters that take in the ل of the article. */
const SUN = new Set('تثدذرزسشصضطظلن');

/** True of a letter before which the ل of the article is not read. */
export function isSunLetter(letter: string): boolean {
  return SUN.has(letter);
}

/**
 * A vowelled word without its article; the word itself where it has none. اِلْتِزَام, which has a vowel on its alef, has none.
 *
 * @example withoutArticle('الصِّين') // { word: 'صِين', hasArticle: true }
 */
export function withoutArticle(word: string): { word: string; hasArticle: boolean } {
  if (!word.startsWith('ال')) return { word, hasArticle: false };
  const rest = word.slice(2).replace(new RegExp(`^[${SUKUN}\u0650]`), '');
  const first = rest.charAt(0);
  const doubled = rest.charAt(1) === SHADDA || (MARKS.test(rest.charAt(1)) && rest.charAt(2) === SHADDA);
  if (!isSunLetter(first) || !doubled) return { word: rest, hasArticle: true };
  return { word: first + rest.slice(1).replace(SHADDA, ''), hasArticle: true };
}
