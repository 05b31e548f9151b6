import { useLayoutEffect, useMemo, useRef, type RefObject } from 'react';
import type { Anchored, Article, Unit } from '#article/model';
import type { Selection } from '#article/selection';
import { canPaint, useHighlightRules } from '#ui/useHighlightRules';
import { paintsOf, type NotedWords } from './layers';
import { markLooks } from './mark-rules';
import { rangesOf } from './ranges';
import { useReading } from '#reader/ReadingContext';

const order = [
  'spoken',
  'note',
  'quiet',
  'said',
  'name',
  'object',
  'cue',
  'hover',
  'lit-context',
  'lit-object',
  'lit-',
  'term',
  'phrase',
  'current',
];

/** Later highlights win over earlier ones; what the reader asked for lies on top. */
function priorityOf(name: string): number {
  return order.findLastIndex((start) => name.startsWith(start));
}

interface Shown {
  selection: Selection | null;
  preview: Selection | null;
  spoken: string | null;
  hits: readonly Anchored[];
  renderings: readonly Anchored[];
  noted: readonly NotedWords[];
}

/**
 * Keeps the document's highlights in step with the state, in the rows of `units`. Ranges are built once a mark, and kept
 * while its row is among them.
 */
export function usePaint(
  root: RefObject<HTMLElement | null>,
  article: Article,
  units: readonly Unit[],
  shown: Shown,
): void {
  const ranges = useRef(new Map<Anchored, Range[]>());
  const painted = useRef(new Set<string>());
  const { selection, preview, spoken, hits, renderings, noted } = shown;
  const { layer, marked, show, words, wordwise, covered } = useReading();
  const paints = useMemo(
    () => paintsOf(article, units, { layer, marked, selection, preview, words, spoken, hits, renderings, noted }),
    [article, units, layer, marked, selection, preview, words, spoken, hits, renderings, noted],
  );

  useHighlightRules(markLooks, paints, '.row-text');

  // Where these change, text is made again, and a range on the old one says nothing of it: it has shrunk to a point. With another
  // register the marks are others.
  useLayoutEffect(() => {
    const built = ranges.current;
    return () => built.clear();
  }, [article, show, wordwise, covered]);

  useLayoutEffect(() => {
    const near = new Set(units);
    for (const mark of ranges.current.keys()) if (!near.has(mark.sentence.unit)) ranges.current.delete(mark);
  }, [units]);

  useLayoutEffect(() => {
    const element = root.current;
    // Where highlights are missing, marks.css lights whole words instead.
    if (!canPaint || !element) return;
    for (const name of painted.current) if (!paints.has(name)) CSS.highlights.delete(name);
    for (const [name, marks] of paints) {
      const highlight = new Highlight(...marks.flatMap((mark) => cached(mark)));
      highlight.priority = priorityOf(name);
      CSS.highlights.set(name, highlight);
    }
    painted.current = new Set(paints.keys());

    function cached(mark: Anchored): Range[] {
      const known = ranges.current.get(mark);
      if (known && element && known.every((range) => element.contains(range.startContainer))) return known;
      const made = element ? rangesOf(element, mark, show) : [];
      ranges.current.set(mark, made);
      return made;
    }
  }, [root, paints, show, wordwise, covered]);

  useLayoutEffect(
    () => () => {
      for (const name of painted.current) CSS.highlights.delete(name);
    },
    [],
  );
}
