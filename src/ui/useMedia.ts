import { useCallback, useSyncExternalStore } from 'react';

/** What the layout depends on, as media queries: widths, of which the style sheets hold the same figures, and the hand. */
export const media = {
  /** The panel is a drawer: its bar, and the card of what is selected, lie along the foot of the window. */
  drawer: '(43.75em <= width < 82.5em)',
  /** No room for two panes side by side. */
  narrow: '(width < 50em)',
  phone: '(width < 43.75em)',
  /** The panel stands beside the text. */
  panel: '(width >= 82.5em)',
  coarse: '(pointer: coarse)',
} as const;

/** Whether a media query matches, as it changes. While a page is prerendered, and hydrated, none does. */
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
