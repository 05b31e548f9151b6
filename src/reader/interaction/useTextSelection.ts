import { useEffect, type RefObject } from 'react';
import type { Article } from '#article/model';
import type { Stretch } from './clean-copy';
import { markedRange, stretchesIn } from './text-selection';
import { useReading } from '#reader/ReadingContext';

/** Words of the article that the reader has marked. */
export interface Marked {
  stretches: readonly Stretch[];
  /** Where the last of them ends, in px of the page. */
  end: { x: number; y: number };
}

/** Tells what the reader has marked in the text, once the hand is off it; `null` when nothing is marked any more. */
export function useTextSelection(
  root: RefObject<HTMLElement | null>,
  article: Article,
  onMarked: (marked: Marked | null) => void,
): void {
  const { show } = useReading();
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    let held = false;
    const tell = () => {
      const range = markedRange();
      const stretches = range ? stretchesIn(element, article, show, range) : [];
      const box = range && [...range.getClientRects()].findLast((one) => one.width > 0);
      onMarked(
        stretches.length > 0 && box ? { stretches, end: { x: box.left + scrollX, y: box.bottom + scrollY } } : null,
      );
    };
    const onChange = () => {
      if (!held) tell();
    };
    const onDown = () => {
      held = true;
    };
    const onUp = () => {
      held = false;
      // The browser settles what is marked after the event.
      requestAnimationFrame(tell);
    };
    document.addEventListener('selectionchange', onChange);
    element.addEventListener('pointerdown', onDown);
    window.addEventListener('pointerup', onUp);
    window.addEventListener('pointercancel', onUp);
    return () => {
      document.removeEventListener('selectionchange', onChange);
      element.removeEventListener('pointerdown', onDown);
      window.removeEventListener('pointerup', onUp);
      window.removeEventListener('pointercancel', onUp);
    };
  }, [root, article, show, onMarked]);
}
