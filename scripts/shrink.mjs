/**
 * The shortest part of a failing sequence that was found to fail as well, in the same order: halves are left out first,
 * then quarters, down to single steps.
 *
 * @template T
 * @param {readonly T[]} steps that fail
 * @param {(steps: readonly T[]) => Promise<boolean>} fails whether such steps fail too
 * @param {number} tries how often that may be asked
 * @returns {Promise<readonly T[]>}
 */
export async function shrink(steps, fails, tries) {
  let shortest = steps;
  let left = tries;
  for (let size = Math.ceil(steps.length / 2); size >= 1 && left > 0;) {
    let found = false;
    for (let from = 0; from < shortest.length && left > 0;) {
      const rest = [...shortest.slice(0, from), ...shortest.slice(from + size)];
      // Of nothing at all nothing can be learnt.
      if (rest.length > 0) left--;
      if (rest.length > 0 && (await fails(rest))) {
        shortest = rest;
        found = true;
      } else from += size;
    }
    if (size === 1 && !found) break;
    size = size === 1 ? 1 : Math.ceil(size / 2);
  }
  return shortest;
}
