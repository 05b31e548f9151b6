import { useEffect } from 'react';
import { revealText } from './reveal-page';

/** Shows the text of a page that was kept back before the first paint (`first` in first-paint.ts), once it has all it needs. */
export function useRevealText(complete: boolean): void {
  useEffect(() => {
    if (!complete) return;
    // Not before the next frame: a page that is just hydrated does not yet know what the reader's settings ask for.
    const frame = requestAnimationFrame(() => revealText(document.documentElement));
    return () => cancelAnimationFrame(frame);
  }, [complete]);
}
