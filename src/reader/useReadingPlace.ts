import { useLayoutEffect, type RefObject } from 'react';
import { anchorAt, offsetFor, type Anchor, type Box } from './reading-place';

/** The rows of which something is in view, by index. */
export interface InView {
  first: number;
  last: number;
  /** The row being read. */
  reading: number;
}

/**
 * Keeps the paragraph being read where it is, whatever changes the layout: a view, a size, a font, a revealed pane, a
 * resized window. Reports which rows are in view.
 */
export function useReadingPlace(root: RefObject<HTMLElement | null>, onInView: (inView: InView) => void): void {
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    let anchor: Anchor | null = null;
    let shown: InView | null = null;
    // The size of the text as it was last seen: another one means that the layout has changed and the place is to be
    // restored first, even where the browser has already scrolled to fit a shorter page.
    let size = '';
    const sizeNow = () => `${element.offsetWidth}×${element.offsetHeight}`;

    const rows = () => [...element.querySelectorAll<HTMLElement>(':scope > .row')];
    const boxes = (): Box[] =>
      rows().map((row) => {
        const { top, height } = row.getBoundingClientRect();
        return { top, height };
      });

    const read = () => {
      if (sizeNow() !== size) return;
      const all = boxes();
      const top = barHeight();
      anchor = window.scrollY > 0 ? anchorAt(all, top) : null;
      const visible = all.flatMap((box, at) =>
        box.top + box.height > top && box.top < window.innerHeight ? [at] : [],
      );
      const first = visible[0] ?? 0;
      const next = { first, last: visible.at(-1) ?? 0, reading: anchor?.row ?? first };
      if (shown?.first !== next.first || shown.last !== next.last || shown.reading !== next.reading) {
        shown = next;
        onInView(next);
      }
    };
    const restore = () => {
      const shift = anchor && offsetFor(boxes(), barHeight(), anchor);
      if (shift) window.scrollBy({ top: shift, behavior: 'instant' });
      size = sizeNow();
      read();
    };

    const observer = new ResizeObserver(restore);
    observer.observe(element);
    window.addEventListener('scroll', read, { passive: true });
    size = sizeNow();
    read();
    return () => {
      observer.disconnect();
      window.removeEventListener('scroll', read);
    };
  }, [root, onInView]);
}

/** Height in px of what covers the top of the page. */
export function barHeight(): number {
  return document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
}
