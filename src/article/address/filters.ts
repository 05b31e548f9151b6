/**
 * The filters of the register of commitments, as they stand in a query. Apart from `address.ts`, which is written into every page:
 * what the filters hide is in the panel, and that is not there before the app.
 */

/** `null`: this filter lets everything pass. Ids need not exist. */
export interface Filters {
  /** Rung of the ladder. */
  force: string | null;
  /** Who is bound, or whose position it is: id of a party's entity, or `both`. */
  bound: string | null;
  /** Towards whom: id of an entity, or `mutual`. */
  towards: string | null;
  /** Who says so: id of a party's entity, `reporter`, `both`, or `one` for a single side. */
  said: string | null;
}

const names = ['force', 'bound', 'towards', 'said'] as const satisfies readonly (keyof Filters)[];

/** The filters that a query asks for. */
export function parseFilters(query: URLSearchParams): Filters {
  // An empty value filters nothing.
  const [force = null, bound = null, towards = null, said = null] = names.map((name) => query.get(name) || null);
  return { force, bound, towards, said };
}

/** The same query with these filters and no others. */
export function withFilters(query: URLSearchParams, filters: Filters): URLSearchParams {
  const filtered = new URLSearchParams(query);
  for (const name of names) {
    const value = filters[name];
    if (value === null) filtered.delete(name);
    else filtered.set(name, value);
  }
  return filtered;
}
