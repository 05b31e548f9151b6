import { useLayoutEffect, useRef, type RefObject } from 'react';
import { rowIndexOf } from '#reader/marks/ranges';
import { whenLoaded } from '#ui/loading/when-loaded';
import type * as KeptLine from './kept-line';
import { anchorAt, offsetFor, within, type Anchor, type Box } from './reading-place';

/** The rows of which something is in view, by index. */
export interface InView {
  first: number;
  last: number;
  /** The row being read. */
  reading: number;
}

/** What stays where it is. */
interface Kept extends Anchor {
  element: HTMLElement;
  /** How far the page was scrolled then, px. */
  scrolled: number;
  /** How much was covered at the top then, px. */
  bar: number;
  /** Of a row whose beginning has gone: brings the line back that is read. */
  line: KeptLine.LineShift | null | undefined;
}

/** What keeps a line. Nobody has scrolled into a paragraph before the page has all that it asked for. */
let lines: typeof KeptLine | null = null;

async function loadLines() {
  if (lines) return;
  // Where it cannot be had a paragraph stays about where it is.
  lines = await import('./kept-line').catch(() => null);
  takePlace();
}

/** Those who keep a place. */
const keepers = new Set<() => void>();

/** Call after scrolling by code: what is in view now counts as what is being read. */
export function takePlace(): void {
  for (const take of keepers) take();
}

/**
 * Keeps what is being read where it is, whatever changes the layout: a view, a size, a font, what stands with the words, a
 * revealed pane, a resized window, the real height of rows that had only been guessed at. That is a paragraph whose beginning can be
 * seen, or else a line. Reports which rows are in view.
 *
 * @param shown how the text is shown: another value may move lines in a text that is as high as before
 */
export function useReadingPlace(
  root: RefObject<HTMLElement | null>,
  onInView: (inView: InView) => void,
  shown: unknown,
): void {
  const restoring = useRef<(() => void) | null>(null);

  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    let anchor: Kept | null = null;
    let told: InView | null = null;
    // The text in the page as it was last seen: another size or place means that the layout has changed and the reader’s place is to
    // be restored first, even where the browser has already scrolled to fit a shorter page.
    let size = sizeOf(element);

    const read = () => {
      const now = sizeOf(element);
      if (now.width !== size.width || now.height !== size.height || now.top !== size.top) return;
      const rows = rowsInWindow(element);
      const all = rows.map(boxOf);
      const top = barHeight();
      const found = window.scrollY > 0 ? anchorAt(all, top, lines?.lineHeight(rows[0]) ?? Infinity) : null;
      const row = found && rows[found.row];
      // For as long as nobody scrolls the place is the one that was meant: taken anew after each change, it would go a little
      // further each time, since browsers scroll by whole pixels, and the page may have been too short for it.
      const kept = anchor?.element.isConnected === true && anchor.scrolled === window.scrollY;
      if (!kept) {
        const line = row && found.gone > 0 ? lines?.keepLine(row, top) : null;
        anchor = row ? { ...found, element: row, scrolled: window.scrollY, bar: top, line } : null;
      }
      const visible = rows.filter((_, at) => isBetween(all[at], top, window.innerHeight)).map(rowIndexOf);
      const [first] = visible;
      // Rows that are not in the document yet have no place.
      if (first === undefined) return;
      const next = { first, last: visible.at(-1) ?? first, reading: row ? rowIndexOf(row) : first };
      if (told?.first !== next.first || told.last !== next.last || told.reading !== next.reading) {
        told = next;
        onInView(next);
      }
    };
    const restore = () => {
      const before = size;
      size = sizeOf(element);
      if (anchor?.element.isConnected) {
        // What the reader has scrolled since is no fault of the layout; what the browser has, to fit a shorter page, is.
        const fitted = size.top + size.height < before.top + before.height && isAtEnd();
        const scrolled = fitted ? 0 : window.scrollY - anchor.scrolled;
        // Where less covers the top than before, in a narrower window, the row stays where it is in the window.
        const bar = Math.max(barHeight(), anchor.bar);
        const shift = (anchor.line?.(bar) ?? offsetFor(boxOf(anchor.element), bar, anchor)) + scrolled;
        if (shift) window.scrollBy({ top: shift, behavior: 'instant' });
        anchor.scrolled = window.scrollY;
      }
      read();
    };
    restoring.current = () => {
      // A beginning moves only with what stands above it, which makes the text higher.
      if (anchor?.line) restore();
    };

    const take = () => {
      size = sizeOf(element);
      anchor = null;
      read();
    };

    const observer = new ResizeObserver(restore);
    observer.observe(element);
    // What is put in above the text makes higher what both stand in.
    if (element.parentElement) observer.observe(element.parentElement);
    window.addEventListener('scroll', read, { passive: true });
    keepers.add(take);
    read();
    whenLoaded(() => void loadLines());
    return () => {
      observer.disconnect();
      restoring.current = null;
      keepers.delete(take);
      window.removeEventListener('scroll', read);
    };
  }, [root, onInView]);

  useLayoutEffect(() => restoring.current?.(), [shown]);
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

function sizeOf({ offsetWidth: width, offsetHeight: height, offsetTop: top }: HTMLElement) {
  return { width, height, top };
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
