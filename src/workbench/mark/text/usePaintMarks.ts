import { useLayoutEffect, type RefObject } from 'react';
import { paintedEnd, paintedStart } from '#arabic/lam-alef';
import { canPaint, useHighlightRules } from '#ui/useHighlightRules';
import { markLooks } from './mark-rules';
import { priorityOf, type Paints, type Stretch } from './paints';

/** The element that holds the text of a sentence in one language, and nothing else. */
function sentenceElement(root: ParentNode, { sentence, lang }: Pick<Stretch, 'sentence' | 'lang'>) {
  return root.querySelector<HTMLElement>(`[data-marked="${CSS.escape(sentence)}"][lang="${lang}"]`);
}

/** A stretch of a sentence as a range, clear of a lam-alef, which cannot be painted by half. */
export function rangeOf(root: ParentNode, stretch: Stretch): Range | null {
  return rangeIn(sentenceElement(root, stretch), stretch);
}

function rangeIn(element: HTMLElement | null, stretch: Stretch): Range | null {
  const node = element?.firstChild;
  if (!(node instanceof Text)) return null;
  const { data } = node;
  const [start, end] =
    stretch.lang === 'ar'
      ? [paintedStart(data, stretch.start), paintedEnd(data, stretch.end)]
      : [stretch.start, stretch.end];
  if (end > data.length) return null;
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}

/** Keeps the highlights of the document in step with what is to be painted in `root`. */
export function usePaintMarks(root: RefObject<HTMLElement | null>, paints: Paints): void {
  useHighlightRules(markLooks, paints, '[data-marked]');
  useLayoutEffect(() => {
    const element = root.current;
    // Without highlights marks are told in the panel alone.
    if (!canPaint || !element) return;
    // Sought once: a long text has thousands of marks.
    const elements = new Map<string, HTMLElement>();
    for (const one of element.querySelectorAll<HTMLElement>('[data-marked]')) {
      elements.set(`${one.dataset['marked']} ${one.lang}`, one);
    }
    for (const [name, stretches] of paints) {
      const highlight = new Highlight(
        ...stretches.flatMap(
          (stretch) => rangeIn(elements.get(`${stretch.sentence} ${stretch.lang}`) ?? null, stretch) ?? [],
        ),
      );
      highlight.priority = priorityOf(name);
      CSS.highlights.set(name, highlight);
    }
    return () => {
      for (const name of paints.keys()) CSS.highlights.delete(name);
    };
  }, [root, paints]);
}
