/** Marks that may stand on a letter: tanwin, short vowels, shadda, sukun, dagger alef, Qurʾanic signs. */
export const MARK = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/;

/** `text` without its marks. */
export function stripMarks(text: string): string {
  return text.replace(new RegExp(MARK, 'g'), '');
}
