import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ArticleText, Unit } from '#article/model';
import { isShort } from './blocks';
import { rowElement } from '#reader/marks/ranges';
import { scrollBehavior } from './scroll';
import { takePlace } from './useReadingPlace';

/** The open texts: before going to a row, they are asked to lay it out, since a long text is not all laid out. */
const texts = new Set<(unit: Unit) => void>();

/** Scrolls to the row of a unit, also in a long text, whatever of it has been drawn so far. The Tab key goes on from there. */
export function goToRow(unit: Unit): void {
  const row = bringRow(unit);
  if (!row) return;
  const behavior = scrollBehavior(row.getBoundingClientRect().top);
  row.scrollIntoView({ behavior });
  if (behavior === 'instant') takePlace();
}

/** The same at once, and where nobody asked for it: the Tab key still begins at the top of the page, as `scrollIntoView` would not let it. */
export function openAtRow(unit: Unit): void {
  const row = bringRow(unit);
  if (!row) return;
  const inset =
    pixels(getComputedStyle(document.documentElement).scrollPaddingBlockStart) +
    pixels(getComputedStyle(row).scrollMarginBlockStart);
  window.scrollBy({ top: row.getBoundingClientRect().top - inset, behavior: 'instant' });
  takePlace();
}

function bringRow(unit: Unit): HTMLElement | null {
  for (const bring of texts) bring(unit);
  return rowElement(unit);
}

/** A length in px; 0 for `auto`. */
function pixels(length: string): number {
  return Number.parseFloat(length) || 0;
}

/** The unit whose row was last asked for, by `goToRow` or by the fragment of a link. */
export function useSoughtUnit(text: ArticleText): Unit | null {
  const [unit, setUnit] = useState(() => (typeof window === 'undefined' ? null : unitOfHash(text)));
  useEffect(() => {
    const bring = (next: Unit) => flushSync(() => setUnit(next));
    const onHash = () => {
      const next = unitOfHash(text);
      // In a short text the browser has gone there. In a long one the row may not have been there, or not laid out.
      if (next && !isShort(text.units)) goToRow(next);
    };
    texts.add(bring);
    window.addEventListener('hashchange', onHash);
    return () => {
      texts.delete(bring);
      window.removeEventListener('hashchange', onHash);
    };
  }, [text]);
  return unit;
}

function unitOfHash(text: ArticleText): Unit | null {
  const id = window.location.hash.slice(1);
  return text.units.find((unit) => unit.id === id) ?? null;
}
