/** What of the map of all articles is in the address: by what it is narrowed, so that a link shows the same to others. */
import { nameFilters, type NameFilter } from './library';
import { everyPledge, parsePledgeFilter, writePledgeFilter, type PledgeFilter } from './timeline';

/**
 * What narrows the map: the articles that name a person or a place, or have an entry of a party, a subject or a force; the keys are those
 * of the library. `null`: this one lets everything pass.
 */
export type MapFilter = Record<NameFilter, string | null> & Pick<PledgeFilter, 'topic' | 'kind' | 'from' | 'to'>;

export const wholeMap: MapFilter = {
  person: null,
  place: null,
  party: null,
  topic: null,
  kind: null,
  from: null,
  to: null,
};

/** Reads a query. Values that mean nothing take their defaults. */
export function parseMapFilter(query: URLSearchParams): MapFilter {
  const { topic, kind, from, to } = parsePledgeFilter(query);
  const [person, place, party] = nameFilters.map((name) => query.get(name) || null);
  return { person: person ?? null, place: place ?? null, party: party ?? null, topic, kind, from, to };
}

/** Adds to a query what differs from the whole map. */
export function writeMapFilter({ person, place, party, ...rest }: MapFilter, query: URLSearchParams): void {
  for (const [name, key] of Object.entries({ person, place, party })) if (key !== null) query.set(name, key);
  writePledgeFilter({ ...everyPledge, ...rest }, query);
}

/** True where something narrows the map. */
export function isMapNarrowed(filter: MapFilter): boolean {
  return Object.values(filter).some((value) => value !== null);
}
