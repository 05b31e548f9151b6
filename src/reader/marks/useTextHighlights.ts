import { useEffect } from 'react';
import type { Anchored } from '#article/model';
import type { ShowText } from '#reader/displayed-text';
import { rangesOf } from './ranges';

/** Under what the text itself marks and selects. */
const BELOW = -1;

/**
 * Paints CSS highlights over words of the text, under its own, and again whenever the text is drawn anew: by what shows under the words, by
 * covers, and block by block where it is long.
 *
 * @param paints by the name of a highlight, what it paints; a map that stays the same while that does; `null` for nothing
 */
export function useTextHighlights(paints: ReadonlyMap<string, readonly Anchored[]> | null, show: ShowText): void {
  useEffect(() => {
    const root = document.querySelector('article.text');
    if (!root || !paints || !('highlights' in CSS)) return;
    const paint = () => {
      for (const [name, places] of paints) {
        const ranges = places.flatMap((place) => rangesOf(root, place, show));
        CSS.highlights.set(name, Object.assign(new Highlight(...ranges), { priority: BELOW }));
      }
    };
    let asked = 0;
    const observer = new MutationObserver(() => {
      cancelAnimationFrame(asked);
      asked = requestAnimationFrame(paint);
    });
    observer.observe(root, { childList: true, subtree: true, characterData: true });
    paint();
    return () => {
      observer.disconnect();
      cancelAnimationFrame(asked);
      for (const name of paints.keys()) CSS.highlights.delete(name);
    };
  }, [paints, show]);
}
