/** Bringing two collections of records together so that nothing that either side knows is lost. */

/** What a merge does. A record that is only here is not in it: it stays as it is. */
export interface MergePlan<T> {
  /** Only in what comes. */
  added: T[];
  /** In both, and what comes knows more: as they will be. */
  updated: T[];
  /** In both, and the same. */
  unchanged: T[];
  /** In both, and what is here knows more. */
  kept: T[];
}

/**
 * What is to be written so that `here` holds all that either side knows. Planned again after it was applied, it adds and
 * updates nothing.
 * @param combine `own` with what `other` knows better; `own` itself where that is nothing
 */
export function planMerge<T extends { id: string }>(
  here: readonly T[],
  coming: readonly T[],
  combine: (own: T, other: T) => T,
): MergePlan<T> {
  const own = new Map(here.map((record) => [record.id, record]));
  const others = new Map<string, T>();
  for (const record of coming) {
    // The same record twice in one file: what both know of it.
    const before = others.get(record.id);
    others.set(record.id, before ? combine(before, record) : record);
  }
  const plan: MergePlan<T> = { added: [], updated: [], unchanged: [], kept: [] };
  for (const other of others.values()) {
    const record = own.get(other.id);
    if (!record) {
      plan.added.push(other);
      continue;
    }
    const both = combine(record, other);
    if (both !== record) plan.updated.push(both);
    else if (combine(other, record) === other) plan.unchanged.push(record);
    else plan.kept.push(record);
  }
  return plan;
}
