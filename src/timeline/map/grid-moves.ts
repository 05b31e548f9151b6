/** Where an arrow key leads in a table whose cells are links, not all of them filled. */

/** Row and column, from 0. */
export type Place = readonly [row: number, column: number];

const STEPS: Readonly<Record<string, Place>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/**
 * The next filled place; `null` where there is none, or the key is none of these.
 * @param filled all filled places
 * @param isRtl the first column is on the right
 */
export function nextPlace(key: string, [row, column]: Place, filled: readonly Place[], isRtl: boolean): Place | null {
  const inRow = filled.filter(([own]) => own === row).toSorted((a, b) => a[1] - b[1]);
  if (key === 'Home') return inRow[0] ?? null;
  if (key === 'End') return inRow.at(-1) ?? null;
  const step = STEPS[key];
  if (!step) return null;
  const [down, across] = step;
  if (across !== 0) {
    const way = isRtl ? -across : across;
    return (way > 0 ? inRow : inRow.toReversed()).find(([, own]) => (own - column) * way > 0) ?? null;
  }
  // The nearest row that has one; in it the nearest column.
  const rows = filled.filter(([own]) => (own - row) * down > 0);
  const nearest = rows.reduce((best, [own]) => Math.min(best, Math.abs(own - row)), Infinity);
  const found = rows.filter(([own]) => Math.abs(own - row) === nearest);
  return found.toSorted((a, b) => Math.abs(a[1] - column) - Math.abs(b[1] - column))[0] ?? null;
}
