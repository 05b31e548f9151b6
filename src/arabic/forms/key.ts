const IGNORED = /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g;
const FOLDED: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ة: 'ه',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ؤ: 'و',
  ئ: 'ي',
};

/**
 * The letters of a word as search folds them: without marks, alefs and seats of hamza as one, ة as ه, ى as ي. Words with the
 * same key may be spellings of one word.
 *
 * @example keyOf('مَسْؤُولِيَّة') // 'مسووليه'
 */
export function keyOf(word: string): string {
  return word.replace(IGNORED, '').replace(/[أإآٱةىیکؤئ]/g, (letter) => FOLDED[letter] ?? letter);
}
