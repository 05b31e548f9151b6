/** Offsets in a sentence ↔ positions in the document. The one place that knows how a sentence lies in the DOM. */
import { paintedStart } from '#arabic/lam-alef';
import type { Mark } from '#article/model';
import type { Lang } from '#article/schema';

/** The element that holds exactly the text of one sentence in one language. */
export function sentenceElement(root: ParentNode, id: string, lang: Lang): HTMLElement | null {
  return root.querySelector<HTMLElement>(`[data-sentence="${CSS.escape(id)}"][lang="${lang}"]`);
}

/** A range over UTF-16 offsets `[start, end)` of the text in `element`; `null` if the text is shorter than that. */
export function rangeOf(element: Element, start: number, end: number): Range | null {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let offset = 0;
  let begun = false;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const next = offset + node.length;
    if (!begun && start < next) {
      range.setStart(node, start - offset);
      begun = true;
    }
    if (begun && end <= next) {
      range.setEnd(node, end - offset);
      return range;
    }
    offset = next;
  }
  return null;
}

/** The ranges to paint for a mark: one a language that has words for it, snapped clear of a lam-alef. */
export function rangesOf(root: ParentNode, mark: Mark): Range[] {
  return (['ar', 'en'] as const).flatMap((lang) => {
    const span = mark[lang];
    const element = span && sentenceElement(root, mark.sentence.id, lang);
    if (!span || !element) return [];
    const start = lang === 'ar' ? paintedStart(mark.sentence.ar, span.start) : span.start;
    const range = rangeOf(element, start, span.end);
    return range ? [range] : [];
  });
}
