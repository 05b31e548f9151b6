/** What the timeline is narrowed by, as it stands in the address. */
import { useCallback, useMemo } from 'react';
import { sectionQuery, type LibrarySection } from '#article/address/library';
import { parsePledgeFilter, writePledgeFilter } from '#article/address/timeline';
import type { PledgeFilter } from '#article/address/timeline';
import { goToQuery, useQuery } from '#app/library/query';

/** Each change is a step of the history, so that Back undoes it. */
function change(section: LibrarySection, filter: PledgeFilter): void {
  const query = sectionQuery(section);
  writePledgeFilter(filter, query);
  goToQuery(`?${query.toString()}`);
}

/** The filter that the address asks for, and what changes it. @param section whose filter it is */
export function usePledgeFilter(
  section: LibrarySection = 'commitments',
): [PledgeFilter, (filter: PledgeFilter) => void] {
  const query = useQuery();
  const filter = useMemo(() => parsePledgeFilter(new URLSearchParams(query)), [query]);
  const set = useCallback((next: PledgeFilter) => change(section, next), [section]);
  return [filter, set];
}
