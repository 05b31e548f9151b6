/** Where records of a backup go that must not be written over what is here: articles and drafts. */
import { planMerge } from '#storage/merge';

/** What a merge does with the records that come, each counted once. */
export interface Placing<T> {
  /** To be written, each under an id that is free. */
  added: T[];
  /** How many of `added` stand beside another of the same id, under an id of their own. */
  besides: number;
  /** How many of those that come are here already. */
  here: number;
}

/** The counts of a placing: what a preview says. */
export interface PlacingCounts {
  added: number;
  besides: number;
  here: number;
}

/**
 * Places what comes so that nothing that is here is changed: a record that is here with other content comes under the id of
 * its copy. Placed again after it was written, nothing is added.
 * @param here the records that can be read
 * @param taken all ids here, those of records that cannot be read too
 * @param same whether two records of one id have the same content
 * @param copies of each record the same under an id that is made from its content
 */
export function place<T extends { id: string }>(
  here: readonly T[],
  taken: ReadonlySet<unknown>,
  coming: readonly T[],
  same: (one: T, other: T) => boolean,
  copies: ReadonlyMap<T, T>,
): Placing<T> {
  const ids = new Set(taken);
  const own = new Map(here.map((one) => [one.id, one]));
  const besides = new Set<string>();
  const placed = coming.map((one) => {
    const other = own.get(one.id);
    if (!ids.has(one.id)) {
      ids.add(one.id);
      own.set(one.id, one);
      return one;
    }
    if (other && same(other, one)) return other;
    const copy = copies.get(one) ?? one;
    besides.add(copy.id);
    return copy;
  });
  // A record that cannot be read is not written over, not even at the id of a copy.
  const added = planMerge(here, placed, (mine) => mine).added.filter(({ id }) => !taken.has(id));
  const written = new Set(added.map(({ id }) => id));
  return {
    added,
    besides: added.filter(({ id }) => besides.has(id)).length,
    here: new Set(placed.map(({ id }) => id).filter((id) => !written.has(id))).size,
  };
}

/** The counts of a placing. */
export const countsOf = ({ added, besides, here }: Placing<unknown>): PlacingCounts => ({
  added: added.length,
  besides,
  here,
});
