/** The filter of the register of commitments, and how it stands in an address. Small: it is there before the register is. */
import type { Filters } from '#article/address/filters';

/** The rungs of the ladder that are commitments, the strongest first; each is a legend and a filter. */
export const rungs = [
  { force: 6, id: 'concluded' },
  { force: 5, id: 'agreed' },
  { force: 4, id: 'reaffirmed' },
  { force: 3, id: 'ready' },
] as const;
export type RungId = (typeof rungs)[number]['id'];

export interface CommitmentFilter {
  rung: RungId | null;
  /** Entity id of the party that is bound or holds the position, alone or with others; `both` for what is both's; `null`: any party. */
  party: string | null;
  /** Entity id of the party or other entity that it is addressed to, by each other or not; or `MUTUAL`; `null`: anyone, or nobody. */
  to: string | null;
  /** Entity id of the party that alone says so, `both`, `reporter`, or `ONE_SIDE`; `null`: anyone. */
  speaker: string | null;
}

/** Those who are bound are bound to each other. */
export const MUTUAL = 'mutual';
/** Only one side said it, whichever. */
export const ONE_SIDE = 'one';

/** The filter that lets everything pass. */
export const everything: CommitmentFilter = { rung: null, party: null, to: null, speaker: null };

/** The filter that an address asks for. A rung that is none filters nothing; ids need not exist. */
export function filterFrom({ force, bound, towards, said }: Filters): CommitmentFilter {
  return { rung: rungs.find(({ id }) => id === force)?.id ?? null, party: bound, to: towards, speaker: said };
}

/** The same as it stands in an address. */
export function filtersFrom({ rung, party, to, speaker }: CommitmentFilter): Filters {
  return { force: rung, bound: party, towards: to, said: speaker };
}
