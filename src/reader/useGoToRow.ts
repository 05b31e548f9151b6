import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Article, Unit } from '#article/model';
import { rowElement } from './ranges';
import { scrollBehavior } from './scroll';

/** Texts that are open: whoever goes to a row that is not in the document yet asks them for it. */
const texts = new Set<(unit: Unit) => void>();

/** Scrolls to the row of a unit, also where a long text has not been drawn so far yet. */
export function goToRow(unit: Unit): void {
  if (!rowElement(unit)) for (const bring of texts) bring(unit);
  const row = rowElement(unit);
  row?.scrollIntoView({ behavior: scrollBehavior(row.getBoundingClientRect().top) });
}

/** The unit whose row was asked for while it was not in the document: by `goToRow`, or by the fragment of a link. */
export function useSoughtUnit(article: Article): Unit | null {
  const [unit, setUnit] = useState(() => (typeof window === 'undefined' ? null : unitOfHash(article)));
  useEffect(() => {
    const bring = (next: Unit) => flushSync(() => setUnit(next));
    const onHash = () => {
      const next = unitOfHash(article);
      // The browser itself has gone there, unless the row was not in the document when the link was followed.
      if (next && !isInWindow(rowElement(next))) goToRow(next);
    };
    texts.add(bring);
    window.addEventListener('hashchange', onHash);
    return () => {
      texts.delete(bring);
      window.removeEventListener('hashchange', onHash);
    };
  }, [article]);
  return unit;
}

function isInWindow(row: HTMLElement | null): boolean {
  const box = row?.getBoundingClientRect();
  return box !== undefined && box.bottom > 0 && box.top < window.innerHeight;
}

function unitOfHash(article: Article): Unit | null {
  const id = window.location.hash.slice(1);
  return article.units.find((unit) => unit.id === id) ?? null;
}
