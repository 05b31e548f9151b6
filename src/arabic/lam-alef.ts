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

/**
 * Where to end painting a highlight that ends at `end`: one that would end between ل and ا goes on over the alef and its
 * marks, for the two are one sign.
 *
 * @returns a UTF-16 offset ≥ `end`
 */
export function paintedEnd(text: string, end: number): number {
  if (!ALEF.test(text.charAt(end))) return end;
  let at = end - 1;
  while (at >= 0 && MARK.test(text.charAt(at))) at--;
  if (text.charAt(at) !== 'ل') return end;
  let after = end + 1;
  while (MARK.test(text.charAt(after))) after++;
  return after;
}
