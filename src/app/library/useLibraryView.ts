/** What the library shows, as it stands in the address. */
import { useMemo } from 'react';
import { libraryQuery, parseLibrary, type LibraryView } from '#article/address/library';
import { goToQuery, useQuery } from './query';

/** Each filter is a step of the history, so that Back undoes it; what is typed is one step, however many letters it has. */
function change(over: Partial<LibraryView>): void {
  const before = parseLibrary(new URLSearchParams(window.location.search));
  const isTyping = over.find !== undefined && before.find !== '';
  goToQuery(libraryQuery({ ...before, ...over }), isTyping);
}

/** The view that the address asks for, and what changes it. */
export function useLibraryView(): [LibraryView, (over: Partial<LibraryView>) => void] {
  const query = useQuery();
  const view = useMemo(() => parseLibrary(new URLSearchParams(query)), [query]);
  return [view, change];
}
