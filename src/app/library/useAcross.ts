/** The search across all articles. Its worker lives as long as the page, and keeps up to date what own articles are found by. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import { openAcross, type Across, type AcrossState } from '#search/across/client';

/**
 * The search, its worker started as soon as it may be.
 * @param root of the site
 */
export function useAcross(root: URL, mayStart: boolean): Across {
  const [across] = useState(() => openAcross(root));
  useEffect(() => (mayStart ? across.start() : undefined), [across, mayStart]);
  return across;
}

export interface PlacesNow {
  state: AcrossState | null;
  /** Own articles that are still to be read before they can be found. */
  unread: number;
  /** The search could not be started. */
  broken: boolean;
}

/** Looks for `query` in these articles, in their order. */
export function usePlaces(across: Across, query: string, ids: readonly string[]): PlacesNow {
  // The same articles in the same order are the same question.
  const key = ids.join();
  useEffect(() => {
    across.find(query, key === '' ? [] : key.split(','));
  }, [across, query, key]);
  const state = useSyncExternalStore(across.subscribe, across.getState);
  const unread = useSyncExternalStore(across.subscribe, across.getUnread);
  const broken = useSyncExternalStore(across.subscribe, across.hasFailed);
  return { state, unread, broken };
}
