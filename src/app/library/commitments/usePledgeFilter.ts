/** What the timeline is narrowed by, as it stands in the address. */
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { sectionQuery, type LibrarySection } from '#article/address/library';
import { parsePledgeFilter, writePledgeFilter } from '#article/address/timeline';
import type { PledgeFilter } from '#article/address/timeline';

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}

/** Each change is a step of the history, so that Back undoes it. */
function change(section: LibrarySection, filter: PledgeFilter): void {
  const query = sectionQuery(section);
  writePledgeFilter(filter, query);
  window.history.pushState(null, '', `${window.location.pathname}?${query.toString()}`);
  for (const listener of listeners) listener();
}

/** The filter that the address asks for, and what changes it. @param section whose filter it is */
export function usePledgeFilter(
  section: LibrarySection = 'commitments',
): [PledgeFilter, (filter: PledgeFilter) => void] {
  const search = useSyncExternalStore(subscribe, () => window.location.search);
  const filter = useMemo(() => parsePledgeFilter(new URLSearchParams(search)), [search]);
  const set = useCallback((next: PledgeFilter) => change(section, next), [section]);
  return [filter, set];
}
