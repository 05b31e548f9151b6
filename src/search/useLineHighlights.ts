import { useLayoutEffect, type RefObject } from 'react';
import { paintedEnd, paintedStart } from '#arabic/lam-alef';
import type { Span } from '#article/linking/resolve';

/** Names of the CSS highlights, and the attribute in which an element says what of its text they paint. */
const painted = { 'search-line': 'data-hit', 'search-pair': 'data-pair' } as const;

/** `lit` as the value of `data-hit` or `data-pair`. The element must hold its text in one text node. */
export function litValue(lit: readonly Span[]): string {
  return lit.map(({ start, end }) => `${start}-${end}`).join(' ');
}

/**
 * Paints what the elements under `root` say is lit. By ranges and not by elements, because a hit may begin inside an
 * Arabic word; where an engine has no highlights, lines.css lights the whole words.
 */
export function useLineHighlights(root: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = root.current;
    if (!element || !('highlights' in CSS)) return;
    for (const [name, attribute] of Object.entries(painted)) {
      const ranges = [...element.querySelectorAll(`[${attribute}]`)].flatMap((one) => rangesIn(one, attribute));
      CSS.highlights.set(name, new Highlight(...ranges));
    }
  });
  useLayoutEffect(
    () => () => {
      if ('highlights' in CSS) for (const name of Object.keys(painted)) CSS.highlights.delete(name);
    },
    [],
  );
}

function rangesIn(element: Element, attribute: string): Range[] {
  const node = element.firstChild;
  if (!(node instanceof Text)) return [];
  return (element.getAttribute(attribute) ?? '').split(' ').flatMap((pair) => {
    const [start, end] = pair.split('-').map(Number);
    if (start === undefined || end === undefined || !(end <= node.length)) return [];
    const range = document.createRange();
    range.setStart(node, paintedStart(node.data, start));
    range.setEnd(node, paintedEnd(node.data, end));
    return [range];
  });
}
