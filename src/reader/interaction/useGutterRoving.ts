import { useEffect, type RefObject } from 'react';
import type { ArticleText } from '#article/model';
import { focusInView } from '#ui/focus-in-view';
import { findAround } from '#reader/place/around';
import { rowElement, rowIndexOf } from '#reader/marks/ranges';

/** Controls of the gutter, and the links of the note on the headline. */
const STOPS = '.row-gutter :is(a, button), .overclaim a';

/**
 * One tab stop for all that stands beside the text: numbers, notes and other controls of the gutter, and the links of the note on
 * the headline. Up and down go from one to the next, Home and End to the first and last.
 */
export function useGutterRoving(root: RefObject<HTMLElement | null>, text: ArticleText): void {
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const rows = text.units.length;
    const showing = (row: number) => {
      const unit = text.units[row];
      const all = (unit && rowElement(unit)?.querySelectorAll<HTMLElement>(STOPS)) ?? [];
      return [...all].filter((one) => one.checkVisibility());
    };
    let stop: HTMLElement | undefined;
    const settle = (next: HTMLElement | undefined) => {
      if (stop && stop !== next) stop.tabIndex = -1;
      stop = next;
      if (stop) stop.tabIndex = 0;
    };
    /** Controls that have come are no stops, except the one: those in an element, and itself. */
    const still = (added: HTMLElement) => {
      if (added.matches(STOPS)) added.tabIndex = added === stop ? 0 : -1;
      for (const one of added.querySelectorAll<HTMLElement>(STOPS)) one.tabIndex = one === stop ? 0 : -1;
    };

    const onKey = (event: KeyboardEvent) => {
      const from = stopOf(event);
      if (!from || event.altKey || event.ctrlKey || event.metaKey) return;
      const here = rowIndexOf(from);
      const along = (by: 1 | -1) =>
        findAround({ rows, from: here }, showing, (stops) => stops[stops.indexOf(from) + by]);
      const moves: Record<string, () => HTMLElement | undefined> = {
        ArrowDown: () => along(1),
        ArrowUp: () => along(-1),
        Home: () => findAround({ rows, from: 0 }, showing, (stops) => stops[0]),
        End: () => findAround({ rows, from: rows - 1 }, showing, (stops) => stops.at(-1)),
      };
      const next = moves[event.key]?.();
      if (!next) return;
      event.preventDefault();
      focusInView(next);
    };
    const onFocus = (event: FocusEvent) => {
      const focused = stopOf(event);
      if (focused) settle(focused);
    };
    // The stop may be gone, or hidden by another view: then the first takes its place.
    const check = () => {
      if (stop?.isConnected && stop.checkVisibility()) return;
      settle(findAround({ rows, from: 0, most: NEAR }, showing, (stops) => stops[0]));
    };

    still(element);
    check();
    const resized = new ResizeObserver(check);
    resized.observe(element);
    const changed = new MutationObserver((mutations) => {
      for (const { addedNodes } of mutations) {
        for (const node of addedNodes) if (node instanceof HTMLElement) still(node);
      }
      check();
    });
    changed.observe(element, { childList: true, subtree: true });
    element.addEventListener('keydown', onKey);
    element.addEventListener('focusin', onFocus);
    return () => {
      resized.disconnect();
      changed.disconnect();
      element.removeEventListener('keydown', onKey);
      element.removeEventListener('focusin', onFocus);
    };
  }, [root, text]);
}

/** Rows among which a first stop is looked for: nearly every row has one. */
const NEAR = 20;

function stopOf(event: Event): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>(STOPS) : null;
}
