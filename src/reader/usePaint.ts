import { useLayoutEffect, useMemo, useRef, type RefObject } from 'react';
import type { Article, Mark } from '#article/model';
import { paintsOf, type Layer } from './layers';
import { rangesOf } from './ranges';
import type { Selection } from '#article/selection';

/** Where highlights are missing, marks.css lights whole words instead. */
const canPaint = typeof CSS !== 'undefined' && 'highlights' in CSS;

/** Later highlights win over earlier ones; what the reader asked for lies on top. */
function priorityOf(name: string): number {
  return ['name', 'object', 'cue', 'hover', 'lit-context', 'lit-object', 'lit-', 'current'].findLastIndex((start) =>
    name.startsWith(start),
  );
}

interface Shown {
  layer: Layer;
  selection: Selection | null;
  preview: Selection | null;
  marked: boolean;
}

/** Keeps the document's highlights in step with the state. Ranges are built once a mark and kept. */
export function usePaint(root: RefObject<HTMLElement | null>, article: Article, shown: Shown): void {
  const ranges = useRef(new Map<Mark, Range[]>());
  const painted = useRef(new Set<string>());
  const { layer, selection, preview, marked } = shown;
  const paints = useMemo(
    () => paintsOf(article, { layer, selection, preview, marked }),
    [article, layer, selection, preview, marked],
  );

  useLayoutEffect(() => {
    const built = ranges.current;
    return () => built.clear();
  }, [article]);

  useLayoutEffect(() => {
    const element = root.current;
    if (!canPaint || !element) return;
    for (const name of painted.current) if (!paints.has(name)) CSS.highlights.delete(name);
    for (const [name, marks] of paints) {
      const highlight = new Highlight(...marks.flatMap((mark) => cached(mark)));
      highlight.priority = priorityOf(name);
      CSS.highlights.set(name, highlight);
    }
    painted.current = new Set(paints.keys());

    function cached(mark: Mark): Range[] {
      const known = ranges.current.get(mark);
      if (known && element && known.every((range) => element.contains(range.startContainer))) return known;
      const made = element ? rangesOf(element, mark) : [];
      ranges.current.set(mark, made);
      return made;
    }
  }, [root, paints]);

  useLayoutEffect(
    () => () => {
      for (const name of painted.current) CSS.highlights.delete(name);
    },
    [],
  );
}
