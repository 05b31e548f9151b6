/** What of the timeline's state is in the address: the filters, so that a link shows the same to others. */
import { isRealDay } from '#article/dates';
import { forceOf, topics, type UndertakingKind } from '#article/format/schema';

const kinds = Object.keys(forceOf) as UndertakingKind[];

/** What the timeline shows: by party, pair of parties, topic, force and period. */
export interface PledgeFilter {
  /** Keys of up to two parties that an entry must have; with two, it is what stands between them. */
  parties: readonly string[];
  topic: (typeof topics)[number] | null;
  kind: UndertakingKind | null;
  /** Positions are shown beside the commitments. */
  positions: boolean;
  /** First and last day, ISO 8601, both included. Entries without a date pass no filter of dates. */
  from: string | null;
  to: string | null;
}

export const everyPledge: PledgeFilter = {
  parties: [],
  topic: null,
  kind: null,
  positions: false,
  from: null,
  to: null,
};

/** Reads a query. Values that mean nothing take their defaults. */
export function parsePledgeFilter(query: URLSearchParams): PledgeFilter {
  const day = (name: 'from' | 'to') => {
    const value = query.get(name) ?? '';
    return /^\d{4}-\d{2}-\d{2}$/.test(value) && isRealDay(value) ? value : null;
  };
  return {
    parties: [...new Set(query.getAll('party'))].filter((key) => key !== '').slice(0, 2),
    topic: topics.find((one) => one === query.get('topic')) ?? null,
    kind: kinds.find((one) => one === query.get('kind')) ?? null,
    positions: query.has('positions'),
    from: day('from'),
    to: day('to'),
  };
}

/** Adds to a query what differs from showing all commitments. */
export function writePledgeFilter(filter: PledgeFilter, query: URLSearchParams): void {
  for (const key of filter.parties) query.append('party', key);
  for (const name of ['topic', 'kind', 'from', 'to'] as const) {
    const value = filter[name];
    if (value !== everyPledge[name] && value !== null) query.set(name, value);
  }
  if (filter.positions) query.set('positions', '');
}
