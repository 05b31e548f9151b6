import { useCallback, useLayoutEffect, useMemo, useState, type RefObject } from 'react';
import type { Anchored, Article, Unit } from '#article/model';
import { tabOf, type Selection } from '#article/selection';
import { useHighlightRules } from '#ui/useHighlightRules';
import { useReading } from '#reader/ReadingContext';
import { paintsOf, type NotedWords } from './layers';
import { markLooks } from './mark-rules';
import { TextPaint } from './TextPaint';

interface Shown {
  selection: Selection | null;
  preview: Selection | null;
  spoken: string | null;
  hits: readonly Anchored[];
  renderings: readonly Anchored[];
  noted: readonly NotedWords[];
}

/**
 * Keeps the document's highlights in step with the state, in the rows of `units`.
 *
 * @returns lights a selection at once, ahead of the state, and says so; does nothing and returns false where another tab comes with
 *   it, and so other marks
 */
export function usePaint(
  root: RefObject<HTMLElement | null>,
  article: Article,
  units: readonly Unit[],
  shown: Shown,
): (selection: Selection) => boolean {
  const [text] = useState(() => new TextPaint(root));
  const { selection, preview, spoken, hits, renderings, noted } = shown;
  const { layer, marked, show, words, wordwise, covered } = useReading();
  const paintsFor = useCallback(
    (selected: Selection | null, pointed: Selection | null) => {
      const state = { layer, marked, selection: selected, preview: pointed, words, spoken, hits, renderings, noted };
      return paintsOf(article, units, state);
    },
    [article, units, layer, marked, words, spoken, hits, renderings, noted],
  );
  const paints = useMemo(() => paintsFor(selection, preview), [paintsFor, selection, preview]);
  const giveRules = useHighlightRules(markLooks, paints, '.row-text');

  // Where these change, text is made again. With another register the marks are others.
  useLayoutEffect(() => () => text.forget(), [text, article, show, wordwise, covered]);
  useLayoutEffect(() => text.keep(units), [text, units]);
  useLayoutEffect(() => text.paint(paints, show), [text, paints, show, wordwise, covered]);
  useLayoutEffect(() => () => text.clear(), [text]);

  return useCallback(
    (next) => {
      if (tabOf(next) !== layer) return false;
      const ahead = paintsFor(next, null);
      giveRules(ahead);
      text.paint(ahead, show);
      return true;
    },
    [layer, paintsFor, giveRules, text, show],
  );
}
