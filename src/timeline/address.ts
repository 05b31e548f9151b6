/** What of the timeline's state is in the address: the filters, so that a link shows the same to others. */
import { isRealDay } from '#article/dates';
import { forceOf, topics } from '#article/format/schema';
import { everyPledge, type PledgeFilter } from './pledge-filter';

const kinds = Object.keys(forceOf) as (keyof typeof forceOf)[];

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
