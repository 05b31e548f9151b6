import { useEffect, type RefObject } from 'react';
import type { ArticleText } from '#article/model';
import type { Stretch } from './clean-copy';
import { selectedRange, stretchesIn } from './text-selection';
import { useReading } from '#reader/ReadingContext';

/** Words of the article that the reader has selected as text, to copy or cite them. */
export interface TextSelection {
  stretches: readonly Stretch[];
  /** Where the last of them ends, in px of the page. */
  end: { x: number; y: number };
}

/** Tells what the reader has selected as text, once the pointer is released; `null` when nothing is selected any more. */
export function useTextSelection(
  root: RefObject<HTMLElement | null>,
  text: ArticleText,
  onTextSelection: (textSelection: TextSelection | null) => void,
): void {
  const { show } = useReading();
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    let held = false;
    const tell = () => {
      const range = selectedRange();
      const stretches = range ? stretchesIn(element, text, show, range) : [];
      const box = range && [...range.getClientRects()].findLast((one) => one.width > 0);
      onTextSelection(
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
      // The browser settles the selection after the event.
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
  }, [root, text, show, onTextSelection]);
}
