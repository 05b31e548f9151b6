/** Looking for something in the rows around one, without going through a whole text. */

/**
 * Gathers what stands in the rows around `from`, ever wider, until `find` finds in it what is sought.
 *
 * @param rows how many rows there are
 * @param listOf what stands in one row, by index, in order
 * @param most rows to go at most in each direction
 */
export function findAround<T, Found>(
  { rows, from, most = rows }: { rows: number; from: number; most?: number },
  listOf: (row: number) => readonly T[],
  find: (gathered: readonly T[]) => Found | undefined,
): Found | undefined {
  for (let reach = 1; ; reach *= 4) {
    const wide = Math.min(reach, most);
    const first = Math.max(0, from - wide);
    const last = Math.min(rows - 1, from + wide);
    const gathered: T[] = [];
    for (let row = first; row <= last; row++) gathered.push(...listOf(row));
    const found = find(gathered);
    if (found !== undefined || wide === most || (first === 0 && last === rows - 1)) return found;
  }
}
