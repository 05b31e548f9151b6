/** What the map is narrowed by, as it stands in the address. */
import { useMemo } from 'react';
import { sectionQuery } from '#article/address/library';
import { parseMapFilter, writeMapFilter, type MapFilter } from '#article/address/map';
import { goToQuery, useQuery } from '#app/library/query';

/** The query of the map narrowed so, with its question mark. */
export function mapQuery(filter: MapFilter): string {
  const query = sectionQuery('map');
  writeMapFilter(filter, query);
  return `?${query.toString()}`;
}

/** Each change is a step of the history, so that Back undoes it. */
const change = (filter: MapFilter) => goToQuery(mapQuery(filter));

/** The filter that the address asks for, and what changes it. */
export function useMapFilter(): [MapFilter, (filter: MapFilter) => void] {
  const query = useQuery();
  const filter = useMemo(() => parseMapFilter(new URLSearchParams(query)), [query]);
  return [filter, change];
}
