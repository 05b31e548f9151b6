/** What the timeline is narrowed by, as it stands in the address. */
import { useMemo } from 'react';
import { sectionQuery } from '#article/address/library';
import { parsePledgeFilter, writePledgeFilter } from '#article/address/timeline';
import type { PledgeFilter } from '#article/address/timeline';
import { goToQuery, useQuery } from '#app/library/query';

/** Each change is a step of the history, so that Back undoes it. */
function change(filter: PledgeFilter): void {
  const query = sectionQuery('commitments');
  writePledgeFilter(filter, query);
  goToQuery(`?${query.toString()}`);
}

/** The filter that the address asks for, and what changes it. */
export function usePledgeFilter(): [PledgeFilter, (filter: PledgeFilter) => void] {
  const query = useQuery();
  const filter = useMemo(() => parsePledgeFilter(new URLSearchParams(query)), [query]);
  return [filter, change];
}
