import { useEffect, useRef, type RefObject } from 'react';
import type { ArticleText, Unit } from '#article/model';
import { rowElement, rowIndexOf } from '#reader/marks/ranges';
import type { Marking } from '#reader/marks/visible';
import { findAround } from '#reader/place/around';

/** What can be the stop: marks, or in the words layer each word. */
const STOP = '[data-sentence] [role="button"]:not(.cover)';
/** Rows among which a stop is looked for where the one that was is gone: beyond them, the next change will tell. */
const NEAR = 100;

/** The one element of the text that the Tab key reaches. */
export type RovingStop = RefObject<HTMLElement | null>;

/**
 * Sees that the text has one tab stop, and that it shows. `drawn` is what decides which elements can be stops: when
 * one of its values changes, the stop is looked for again.
 */
export function useRovingStop(
  root: RefObject<HTMLElement | null>,
  text: ArticleText,
  drawn: { marking: Marking; view: string; wordwise: boolean },
): RovingStop {
  const stop = useRef<HTMLElement | null>(null);
  const { marking, view, wordwise } = drawn;
  const { layer, marked, selection } = marking;
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const settle = (from: number) => {
      const old = stop.current;
      if (old?.isConnected && old.matches(STOP) && shows(old)) return;
      const first = findAround(
        { rows: text.units.length, from, most: NEAR },
        (row) => stopsIn(text.units[row]),
        (stops) => stops[0],
      );
      moveStop(stop, first ?? null);
    };
    settle(0);
    const observer = new MutationObserver(([change]) => {
      const near = change?.target instanceof Element ? rowIndexOf(change.target) : 0;
      settle(Math.max(0, near));
    });
    // A cover that opens leaves its elements as they are, but for their classes.
    observer.observe(element, { childList: true, subtree: true, attributeFilter: ['class'] });
    return () => observer.disconnect();
  }, [root, text, layer, marked, selection, view, wordwise]);
  return stop;
}

/** The element that could be the stop at which an event happened. */
export function stopOf(event: Event): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>(STOP) : null;
}

/** Elements of one row that can be the stop, in the order of the document: those in a pane that shows. */
export function stopsIn(unit: Unit | undefined): HTMLElement[] {
  const row = unit && rowElement(unit);
  return row ? [...row.querySelectorAll<HTMLElement>(STOP)].filter(shows) : [];
}

/** Makes another element the stop; the focus stays where it is. */
export function moveStop(stop: RovingStop, to: HTMLElement | null): void {
  if (stop.current !== to && stop.current?.matches(STOP)) stop.current.tabIndex = -1;
  stop.current = to;
  if (to) to.tabIndex = 0;
}

/** True of what is in a pane that shows and not covered. */
function shows(element: HTMLElement): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}
