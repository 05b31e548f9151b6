/** The query of the address, as what the library shows is kept in it. */
import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}

/** The query of the address now, with its question mark; empty where there is none. */
export function useQuery(): string {
  return useSyncExternalStore(subscribe, () => window.location.search);
}

/**
 * Another query for the same page.
 *
 * @param query with its question mark, or empty
 * @param replace it takes the place of the one before in the history, rather than being a step that Back undoes
 */
export function goToQuery(query: string, replace = false): void {
  const address = window.location.pathname + query;
  if (replace) window.history.replaceState(null, '', address);
  else window.history.pushState(null, '', address);
  for (const listener of listeners) listener();
}
