/** Which cells of the table of dynamic programming are worth a look. */

/** For each number of Arabic sentences gone by (0 … n), between which numbers of English ones the paths may pass. */
export interface Band {
  from: Int32Array;
  to: Int32Array;
}

/** Cells up to which everything is looked at. */
const ALL = 10_000;
/** English sentences on either side of the way that anchors show. */
const HALF_WIDTH = 25;
/** The same where the way was gone before. */
const KNOWN_HALF_WIDTH = 8;
/** Of a stretch between two anchors, how much its middle may be off; and the most of it. */
const DRIFT = 0.15;
const MOST_DRIFT = 60;

/**
 * @param arLengths characters of each Arabic sentence
 * @param enLengths characters of each English sentence
 * @param anchors pairs of sentences (Arabic, English) that are likely to belong together, in any order; few wrong ones do no harm
 * @param isKnown the anchors are a way from beginning to end that was found before
 */
export function bandFor(
  arLengths: readonly number[],
  enLengths: readonly number[],
  anchors: readonly (readonly [number, number])[],
  isKnown = false,
): Band {
  const n = arLengths.length;
  const m = enLengths.length;
  const from = new Int32Array(n + 1);
  const to = new Int32Array(n + 1).fill(m);
  if ((n + 1) * (m + 1) <= ALL) return { from, to };

  from.fill(m);
  to.fill(0);
  const knots = [[0, 0] as const, ...longestChain(anchors), [n, m] as const];
  const arSums = sums(arLengths);
  const enSums = sums(enLengths);
  for (let k = 1; k < knots.length; k++) {
    const [i0, j0] = knots[k - 1] ?? [0, 0];
    const [i1, j1] = knots[k] ?? [n, m];
    // Between anchors the way follows the lengths; the longer the stretch, the less that is known of it.
    const stretch = Math.max(i1 - i0, j1 - j0);
    const slack = isKnown ? KNOWN_HALF_WIDTH : HALF_WIDTH + Math.min(MOST_DRIFT, Math.ceil(DRIFT * stretch));
    let j = j0;
    for (let i = i0; i <= i1; i++) {
      const share = ((arSums[i] ?? 0) - (arSums[i0] ?? 0)) / Math.max(1, (arSums[i1] ?? 0) - (arSums[i0] ?? 0));
      const goal = (enSums[j0] ?? 0) + share * ((enSums[j1] ?? 0) - (enSums[j0] ?? 0));
      while (j < j1 && (enSums[j + 1] ?? 0) <= goal) j++;
      from[i] = Math.max(0, Math.min(i > i0 ? m : (from[i] ?? m), j - slack));
      to[i] = Math.min(m, Math.max(i > i0 ? 0 : (to[i] ?? 0), j + slack));
    }
  }
  // A step in the way, where one side alone has many sentences, must be passable.
  from[0] = 0;
  to[n] = m;
  for (let i = 1; i <= n; i++) to[i] = Math.max(to[i] ?? 0, to[i - 1] ?? 0);
  for (let i = 1; i <= n; i++) from[i] = Math.min(from[i] ?? 0, to[i - 1] ?? 0);
  for (let i = n - 1; i >= 0; i--) from[i] = Math.min(from[i] ?? 0, from[i + 1] ?? 0);
  return { from, to };
}

function sums(lengths: readonly number[]): number[] {
  const all = [0];
  for (const length of lengths) all.push((all.at(-1) ?? 0) + length);
  return all;
}

/** Number of the first cell of each row of a band, and of all cells at the end. */
export function cellStarts({ from, to }: Band): Int32Array {
  const starts = new Int32Array(from.length + 1);
  for (let i = 0; i < from.length; i++)
    starts[i + 1] = (starts[i] ?? 0) + Math.max(0, (to[i] ?? 0) - (from[i] ?? 0) + 1);
  return starts;
}

/** The longest run of anchors that rises on both sides. */
export function longestChain(anchors: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const sorted = anchors.toSorted((a, b) => a[0] - b[0] || b[1] - a[1]);
  const ends: number[] = [];
  const before: number[] = [];
  sorted.forEach(([, en], at) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[ends[middle] ?? 0]?.[1] ?? 0) < en) low = middle + 1;
      else high = middle;
    }
    before[at] = low > 0 ? (ends[low - 1] ?? -1) : -1;
    ends[low] = at;
  });
  const chain: (readonly [number, number])[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const anchor = sorted[at];
    if (anchor) chain.push(anchor);
  }
  return chain.reverse();
}
