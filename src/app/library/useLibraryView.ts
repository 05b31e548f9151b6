/** What the library shows, as it stands in the address. */
import { useMemo, useSyncExternalStore } from 'react';
import { libraryQuery, parseLibrary, type LibraryView } from '#article/address/library';

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}

/** Each filter is a step of the history, so that Back undoes it; what is typed is one step, however many letters it has. */
function change(over: Partial<LibraryView>): void {
  const before = parseLibrary(new URLSearchParams(window.location.search));
  const address = window.location.pathname + libraryQuery({ ...before, ...over });
  const isTyping = over.find !== undefined && before.find !== '';
  if (isTyping) window.history.replaceState(null, '', address);
  else window.history.pushState(null, '', address);
  for (const listener of listeners) listener();
}

/** The view that the address asks for, and what changes it. */
export function useLibraryView(): [LibraryView, (over: Partial<LibraryView>) => void] {
  const search = useSyncExternalStore(subscribe, () => window.location.search);
  const view = useMemo(() => parseLibrary(new URLSearchParams(search)), [search]);
  return [view, change];
}
