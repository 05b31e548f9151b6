/**
 * The best way to divide two rows of sentences into beads, by dynamic programming, and how sure each bead is.
 *
 * A bead is a run of Arabic sentences with the run of English ones that renders it. What a bead is worth comes from
 * outside, in natural logarithms; here paths are added up. The sureness of a bead is its posterior: the weight of all
 * paths that contain it, of the weight of all paths.
 */

import { cellStarts, type Band } from './band';

/** Sizes of the beads that are tried, Arabic and English. */
export const BEAD_SIZES: readonly (readonly [number, number])[] = [
  [1, 1], [1, 0], [0, 1], [1, 2], [2, 1], [2, 2], [1, 3], [3, 1], [1, 4], [4, 1], [2, 3], [3, 2],
]; // prettier-ignore

/** A run of sentences on each side: first and number. */
export interface Bead {
  ar: number;
  arSize: number;
  en: number;
  enSize: number;
  /** Posterior, 0 … 1. */
  sure: number;
}

/** What a bead is worth, `-Infinity` for never. */
export type Worth = (ar: number, arSize: number, en: number, enSize: number) => number;

/**
 * The best beads from the first sentence of both sides to the last, in order.
 *
 * Of all paths the one is taken whose beads are surest in sum: the count of right beads is what matters, not that of right paths.
 *
 * @param onRow hears which Arabic sentence the first and longest pass has come to
 * @returns an empty list where the band lets no path through
 */
export function bestBeads(
  arCount: number,
  enCount: number,
  band: Band,
  worth: Worth,
  onRow?: (row: number) => void,
): Bead[] {
  const rows = arCount + 1;
  const start = cellStarts(band);
  const cells = start[rows] ?? 0;
  const sizes = BEAD_SIZES.length;
  const cell = (i: number, j: number): number => {
    if (i < 0 || i > arCount) return -1;
    const from = band.from[i] ?? 0;
    return j < from || j > (band.to[i] ?? -1) ? -1 : (start[i] ?? 0) + j - from;
  };

  // worths[cell * sizes + k]: the bead of size k that ends at the cell.
  const worths = new Float64Array(cells * sizes).fill(-Infinity);
  const forward = new Float64Array(cells).fill(-Infinity);
  const first = cell(0, 0);
  const last = cell(arCount, enCount);
  if (first < 0 || last < 0) return [];
  forward[first] = 0;
  for (let i = 0; i < rows; i++) {
    onRow?.(i);
    for (let j = band.from[i] ?? 0; j <= (band.to[i] ?? -1); j++) {
      const here = cell(i, j);
      let sum = forward[here] ?? -Infinity;
      for (let k = 0; k < sizes; k++) {
        const [arSize = 0, enSize = 0] = BEAD_SIZES[k] ?? [];
        const before = j < enSize ? -1 : cell(i - arSize, j - enSize);
        if (before < 0 || forward[before] === -Infinity) continue;
        const value = worth(i - arSize, arSize, j - enSize, enSize);
        worths[here * sizes + k] = value;
        sum = addLogs(sum, (forward[before] ?? -Infinity) + value);
      }
      forward[here] = sum;
    }
  }
  const total = forward[last] ?? -Infinity;
  if (total === -Infinity) return [];

  const backward = new Float64Array(cells).fill(-Infinity);
  backward[last] = 0;
  for (let i = arCount; i >= 0; i--) {
    for (let j = band.to[i] ?? -1; j >= (band.from[i] ?? 0); j--) {
      const here = cell(i, j);
      const value = backward[here] ?? -Infinity;
      if (value === -Infinity) continue;
      for (let k = 0; k < sizes; k++) {
        const step = worths[here * sizes + k] ?? -Infinity;
        if (step === -Infinity) continue;
        const [arSize = 0, enSize = 0] = BEAD_SIZES[k] ?? [];
        const before = cell(i - arSize, j - enSize);
        backward[before] = addLogs(backward[before] ?? -Infinity, value + step);
      }
    }
  }

  // The path of the greatest sum of posteriors.
  const best = new Float64Array(cells).fill(-Infinity);
  const taken = new Int8Array(cells).fill(-1);
  best[first] = 0;
  const posterior = (here: number, before: number, k: number): number =>
    Math.exp(
      (forward[before] ?? -Infinity) + (worths[here * sizes + k] ?? -Infinity) + (backward[here] ?? -Infinity) - total,
    );
  for (let i = 0; i < rows; i++) {
    for (let j = band.from[i] ?? 0; j <= (band.to[i] ?? -1); j++) {
      const here = cell(i, j);
      for (let k = 0; k < sizes; k++) {
        if ((worths[here * sizes + k] ?? -Infinity) === -Infinity) continue;
        const [arSize = 0, enSize = 0] = BEAD_SIZES[k] ?? [];
        const before = cell(i - arSize, j - enSize);
        const sum = (best[before] ?? -Infinity) + posterior(here, before, k);
        if (sum > (best[here] ?? -Infinity)) {
          best[here] = sum;
          taken[here] = k;
        }
      }
    }
  }
  const beads: Bead[] = [];
  let i = arCount;
  let j = enCount;
  while (i > 0 || j > 0) {
    const here = cell(i, j);
    const k = taken[here] ?? -1;
    const [arSize = 0, enSize = 0] = BEAD_SIZES[k] ?? [];
    if (k < 0) return [];
    i -= arSize;
    j -= enSize;
    beads.push({ ar: i, arSize, en: j, enSize, sure: Math.min(1, posterior(here, cell(i, j), k)) });
  }
  return beads.reverse();
}

/** log(exp(a) + exp(b)) */
function addLogs(a: number, b: number): number {
  if (a === -Infinity) return b;
  if (b === -Infinity) return a;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}
