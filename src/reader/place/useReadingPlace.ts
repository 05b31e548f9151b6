import { useLayoutEffect, type RefObject } from 'react';
import { rowIndexOf } from '#reader/marks/ranges';
import { anchorAt, offsetFor, within, type Anchor, type Box } from './reading-place';

/** The rows of which something is in view, by index. */
export interface InView {
  first: number;
  last: number;
  /** The row being read. */
  reading: number;
}

/** Those who keep a place. */
const keepers = new Set<() => void>();

/** Call after scrolling by code: what is in view now counts as what is being read. */
export function takePlace(): void {
  for (const take of keepers) take();
}

/**
 * Keeps the paragraph being read where it is, whatever changes the layout: a view, a size, a font, a revealed pane, a
 * resized window, the real height of rows that had only been guessed at. Reports which rows are in view.
 */
export function useReadingPlace(root: RefObject<HTMLElement | null>, onInView: (inView: InView) => void): void {
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    let anchor: (Anchor & { element: HTMLElement; scrolled: number; bar: number }) | null = null;
    let shown: InView | null = null;
    // The size of the text as it was last seen: another one means that the layout has changed and the place is to be
    // restored first, even where the browser has already scrolled to fit a shorter page.
    let size = sizeOf(element);

    const read = () => {
      const now = sizeOf(element);
      if (now.width !== size.width || now.height !== size.height) return;
      const rows = rowsInWindow(element);
      const all = rows.map(boxOf);
      const top = barHeight();
      const found = window.scrollY > 0 ? anchorAt(all, top) : null;
      const row = found && rows[found.row];
      // A browser may scroll by whole pixels only: the place that was meant is kept, or each change would add its rest.
      const kept = anchor !== null && anchor.element === row && anchor.scrolled === window.scrollY;
      if (!kept) anchor = row ? { ...found, element: row, scrolled: window.scrollY, bar: top } : null;
      const visible = rows.filter((_, at) => isBetween(all[at], top, window.innerHeight)).map(rowIndexOf);
      const [first] = visible;
      // Rows that are not in the document yet have no place.
      if (first === undefined) return;
      const next = { first, last: visible.at(-1) ?? first, reading: row ? rowIndexOf(row) : first };
      if (shown?.first !== next.first || shown.last !== next.last || shown.reading !== next.reading) {
        shown = next;
        onInView(next);
      }
    };
    const restore = () => {
      const before = size;
      size = sizeOf(element);
      if (anchor?.element.isConnected) {
        // What the reader has scrolled since is no fault of the layout; what the browser has, to fit a shorter page, is.
        const fitted = size.height < before.height && isAtEnd();
        const scrolled = fitted ? 0 : window.scrollY - anchor.scrolled;
        // Where less covers the top than before, in a narrower window, the row stays where it is in the window.
        const bar = Math.max(barHeight(), anchor.bar);
        const shift = offsetFor(boxOf(anchor.element), bar, anchor) + scrolled;
        if (shift) window.scrollBy({ top: shift, behavior: 'instant' });
        anchor.scrolled = window.scrollY;
      }
      read();
    };

    const take = () => {
      size = sizeOf(element);
      anchor = null;
      read();
    };

    const observer = new ResizeObserver(restore);
    observer.observe(element);
    window.addEventListener('scroll', read, { passive: true });
    keepers.add(take);
    read();
    return () => {
      observer.disconnect();
      keepers.delete(take);
      window.removeEventListener('scroll', read);
    };
  }, [root, onInView]);
}

/**
 * The rows in the window, with the others of the blocks that are; and the row after them, unless it stands in a block of
 * which nothing shows, since that would have to be laid out to measure it.
 */
function rowsInWindow(text: HTMLElement): HTMLElement[] {
  const parts = [...text.children];
  const [first, last] = within(parts.length, (at) => boxOf(parts[at]), barHeight(), window.innerHeight);
  const rows = parts.slice(first, last).flatMap((part) => (isRow(part) ? [part] : [...part.children]));
  const after = parts[last];
  return (after && isRow(after) ? [...rows, after] : rows) as HTMLElement[];
}

function isRow(part: Element): boolean {
  return part.id !== '';
}

function boxOf(element: Element | undefined): Box {
  const { top, height } = element?.getBoundingClientRect() ?? { top: 0, height: 0 };
  return { top, height };
}

function sizeOf({ offsetWidth: width, offsetHeight: height }: HTMLElement) {
  return { width, height };
}

function isAtEnd(): boolean {
  return window.scrollY + window.innerHeight >= document.documentElement.scrollHeight - 1;
}

function isBetween(box: Box | undefined, top: number, bottom: number): boolean {
  return box !== undefined && box.top + box.height > top && box.top < bottom;
}

/** Height in px of what covers the top of the page: the bar, and the toolbar below it, where it stays there. */
export function barHeight(): number {
  const tools = document.querySelector('.tools');
  const stays = tools && getComputedStyle(tools).position === 'sticky';
  // In a low window the bar goes with the page.
  const covers = (stays && tools) || document.querySelector('.bar');
  return Math.max(0, covers?.getBoundingClientRect().bottom ?? 0);
}
