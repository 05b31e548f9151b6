import { MARK } from './marks';

const ALEF = /[اأإآٱ]/;

/**
 * Where to begin painting a highlight that starts at `start`. A range that begins between ل and ا of a lam-alef can
 * make the alef vanish in Chromium, so the painted start goes back over the ل (and any marks on it). The data stay exact.
 *
 * @returns a UTF-16 offset ≤ `start`
 */
export function paintedStart(text: string, start: number): number {
  if (!ALEF.test(text.charAt(start))) return start;
  let at = start - 1;
  while (at >= 0 && MARK.test(text.charAt(at))) at--;
  return text.charAt(at) === 'ل' ? at : start;
}
