/** Corrections of a file put beside those that are here: the reader's own word stays. */
import type { WordChoice } from '#article/correction';
import type { StoredCorrection } from '#storage/corrections';

/** How many words of a file are new, are here as they are there, and are here otherwise. */
export interface Added {
  added: number;
  same: number;
  other: number;
}

/** What is to be added of those that come, and the counts of all of them. */
export function addedFrom(
  here: readonly StoredCorrection[],
  coming: readonly StoredCorrection[],
): { coming: StoredCorrection[]; counts: Added } {
  const own = new Map(here.map((one) => [one.id, one]));
  const fresh = coming.filter(({ id }) => !own.has(id));
  const same = coming.filter((one) => {
    const mine = own.get(one.id);
    return mine !== undefined && isSame(mine, one);
  });
  const counts = { added: fresh.length, same: same.length, other: coming.length - fresh.length - same.length };
  return { coming: fresh, counts };
}

const isSame = (one: WordChoice, other: WordChoice) =>
  (['lemma', 'root', 'pos', 'sense', 'stem'] as const).every((field) => one[field] === other[field]);
