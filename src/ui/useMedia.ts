import { useCallback, useSyncExternalStore } from 'react';

/** Widths at which the layout changes, as media queries. The style sheets hold the same figures. */
export const media = { phone: '(width < 700px)' } as const;

/** Whether a media query matches, as it changes. While a page is prerendered, and taken over, none does. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const list = matchMedia(query);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(query).matches,
    () => false,
  );
}
