/** What the timeline is narrowed by, as it stands in the address. */
import { useCallback, useEffect, useState } from 'react';
import { sectionQuery } from '#article/address/library';
import { parsePledgeFilter, writePledgeFilter } from '#article/address/timeline';
import type { PledgeFilter } from '#article/address/timeline';

const asked = () => parsePledgeFilter(new URLSearchParams(window.location.search));

/** The filter that the address asks for, and what changes it: each change is a step of the history, so that Back undoes it. */
export function usePledgeFilter(): [PledgeFilter, (filter: PledgeFilter) => void] {
  const [filter, setFilter] = useState(asked);
  useEffect(() => {
    const onPop = () => setFilter(asked());
    window.addEventListener('popstate', onPop);
    return () => window.removeEventListener('popstate', onPop);
  }, []);
  const change = useCallback((next: PledgeFilter) => {
    const query = sectionQuery('commitments');
    writePledgeFilter(next, query);
    window.history.pushState(null, '', `${window.location.pathname}?${query.toString()}`);
    setFilter(next);
  }, []);
  return [filter, change];
}
