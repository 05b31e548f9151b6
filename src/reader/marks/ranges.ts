/** Offsets in a sentence ↔ positions in the document. The one place that knows how a sentence lies in the DOM. */
import { paintedEnd, paintedStart } from '#arabic/lam-alef';
import type { Anchored, Sentence } from '#article/model';
import type { Lang } from '#article/format/schema';
import type { ShowText } from '#reader/displayed-text';

/** The row of a unit, if it is in the document. */
export function rowElement(unit: { id: string }): HTMLElement | null {
  return document.getElementById(unit.id);
}

/** The index of the unit in whose row an element stands; −1 outside the rows. */
export function rowIndexOf(element: Element): number {
  const row = element.closest('.row');
  return row ? Number(row.id.replace(/\D/g, '')) : -1;
}

/**
 * The element that holds exactly the text of one sentence in one language. Sought in its row: browsers find that by its
 * id, however long the text is.
 */
export function sentenceElement(root: ParentNode, { id, unit }: Sentence, lang: Lang): HTMLElement | null {
  const selector = `#${CSS.escape(unit.id)} [data-sentence="${CSS.escape(id)}"][lang="${lang}"]`;
  return root.querySelector<HTMLElement>(selector);
}

/** A range over UTF-16 offsets `[start, end)` of the text in `element`; `null` if the text is shorter than that. */
export function rangeOf(element: Element, start: number, end: number): Range | null {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let offset = 0;
  let first: { node: Text; at: number } | null = null;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const next = offset + node.length;
    if (!first && start < next) first = { node, at: start - offset };
    if (first && end <= next) return rangeBetween(first.node, first.at, node, end - offset);
    offset = next;
  }
  return null;
}

const known = new WeakMap<Text, Map<string, Range>>();

/**
 * The range between two places of the text; the same one for the same places. A browser moves every range of a document at each
 * change of it, also those that nobody holds any more, until it has collected them: few ranges make changes quick.
 */
function rangeBetween(first: Text, start: number, last: Text, end: number): Range {
  const own = known.get(first) ?? new Map<string, Range>();
  known.set(first, own);
  const key = `${start} ${end}`;
  const before = own.get(key);
  // It moves with the text: it may stand elsewhere by now.
  if (before?.startContainer === first && before.startOffset === start && isEnd(before, last, end)) return before;
  const range = document.createRange();
  range.setStart(first, start);
  range.setEnd(last, end);
  own.set(key, range);
  return range;
}

const isEnd = (range: Range, last: Text, end: number) => range.endContainer === last && range.endOffset === end;

/** The ranges to paint: one a language that has words for it, snapped clear of a lam-alef. */
export function rangesOf(root: ParentNode, item: Anchored, show: ShowText): Range[] {
  return (['ar', 'en'] as const).flatMap((lang) => {
    const span = item[lang];
    const element = span && sentenceElement(root, item.sentence, lang);
    if (!span || !element) return [];
    const { text, toShown } = show(item.sentence, lang);
    const [start, end] = [toShown(span.start), toShown(span.end)];
    const range =
      lang === 'ar' ? rangeOf(element, paintedStart(text, start), paintedEnd(text, end)) : rangeOf(element, start, end);
    return range ? [range] : [];
  });
}

/** A place in the stored text of a sentence. */
export interface TextPlace {
  sentence: string;
  lang: Lang;
  /** UTF-16 offset in what is shown. */
  shown: number;
}

/** The place in the text under a point of the window, px; `null` where there is no text, or where it is covered. */
export function placeAt(root: Node, x: number, y: number): TextPlace | null {
  const caret = caretAt(x, y);
  const node = caret?.node;
  if (!caret || !node || !root.contains(node) || node.nodeType !== Node.TEXT_NODE) return null;
  const element = node.parentElement?.closest<HTMLElement>('[data-sentence]');
  const sentence = element?.dataset['sentence'];
  if (!element || sentence === undefined || !element.checkVisibility({ visibilityProperty: true })) return null;
  // A caret is beside a letter, also where the point is far off at the end of a line: see that the letter is there.
  const range = document.createRange();
  const at = Math.min(caret.offset, (node as Text).length - 1);
  for (const offset of [at, at - 1]) {
    if (offset < 0) continue;
    range.setStart(node, offset);
    range.setEnd(node, offset + 1);
    for (const box of range.getClientRects()) {
      if (x >= box.left - 1 && x <= box.right + 1 && y >= box.top && y <= box.bottom) {
        return {
          sentence,
          lang: element.lang === 'en' ? 'en' : 'ar',
          shown: textBefore(element, node as Text) + offset,
        };
      }
    }
  }
  return null;
}

function caretAt(x: number, y: number): { node: Node; offset: number } | null {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  // WebKit knows the older name only.
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}

function textBefore(element: Element, node: Text): number {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let offset = 0;
  for (let one = walker.nextNode(); one && one !== node; one = walker.nextNode()) offset += (one as Text).length;
  return offset;
}
