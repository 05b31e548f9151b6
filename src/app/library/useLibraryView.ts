/** What the library shows, as it stands in the address. */
import { useCallback, useEffect, useState } from 'react';
import { libraryQuery, parseLibrary, type LibraryView } from '#article/address/library';

const asked = () => parseLibrary(new URLSearchParams(window.location.search));

/**
 * The view that the address asks for, and what changes it. Each filter is a step of the history, so that Back undoes it; what is typed
 * is one step, however many letters it has.
 */
export function useLibraryView(): [LibraryView, (change: Partial<LibraryView>) => void] {
  const [view, setView] = useState(asked);
  useEffect(() => {
    const onPop = () => setView(asked());
    window.addEventListener('popstate', onPop);
    return () => window.removeEventListener('popstate', onPop);
  }, []);
  const change = useCallback((over: Partial<LibraryView>) => {
    const before = asked();
    const next = { ...before, ...over };
    const address = window.location.pathname + libraryQuery(next);
    const isTyping = over.find !== undefined && before.find !== '';
    if (isTyping) window.history.replaceState(null, '', address);
    else window.history.pushState(null, '', address);
    setView(next);
  }, []);
  return [view, change];
}
