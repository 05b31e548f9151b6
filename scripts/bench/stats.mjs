/** Figures of a benchmark. Pure. */

/**
 * The middle one of some numbers; of an even number of them the mean of the two in the middle.
 *
 * @param {readonly number[]} numbers
 */
export function median(numbers) {
  if (numbers.length === 0) throw new Error('There is no median of nothing.');
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/**
 * One line of the results: how something compares with its baseline.
 *
 * @typedef {object} Result
 * @property {string} id
 * @property {string} title
 * @property {string} unit
 * @property {string} baseline what it is compared with; empty where there is nothing to compare with
 * @property {string} aim in words
 * @property {number} ours median
 * @property {number | null} theirs median of the baseline
 * @property {number | null} ratio of the two medians
 * @property {boolean | null} met whether the aim is met; `null` where there is none
 * @property {number[]} oursAll every run, in order
 * @property {number[]} theirsAll
 * @property {Points} [points]
 */

/**
 * Where a figure stands in the picture of cost against length: on which line, and at how many paragraph pairs.
 *
 * @typedef {{ curve: string, pairs: number }} Point
 * @typedef {{ ours?: Point, theirs?: Point }} Points
 */

/**
 * What one measure reports: a title, a unit, a baseline, and how large the ratio (with a baseline) or the figure itself
 * (without one) may be.
 *
 * @typedef {object} Row
 * @property {string} id
 * @property {string} title
 * @property {'ms' | 'kB' | 'MB' | ''} unit
 * @property {string} [baseline]
 * @property {number} [most]
 * @property {Points} [points]
 */

/**
 * Medians, ratio and verdict.
 *
 * @param {Row} row
 * @param {readonly number[]} oursAll
 * @param {readonly number[]} theirsAll empty where there is no baseline
 * @returns {Result}
 */
export function resultOf({ id, title, unit, baseline = '', most, points }, oursAll, theirsAll) {
  const ours = median(oursAll);
  const theirs = theirsAll.length > 0 ? median(theirsAll) : null;
  const ratio = theirs === null || theirs === 0 ? null : ours / theirs;
  const figure = theirs === null ? ours : ratio;
  return {
    id,
    title,
    unit,
    baseline,
    aim: most === undefined ? '' : theirs === null ? `≤ ${most}${unit && ` ${unit}`}` : `≤ ${most} ×`,
    ours,
    theirs,
    ratio,
    met: most === undefined || figure === null ? null : figure <= most,
    oursAll: [...oursAll],
    theirsAll: [...theirsAll],
    ...(points && { points }),
  };
}
