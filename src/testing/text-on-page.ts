/** The text as it is drawn: where words stand in it, and what is lit. */
import { userEvent } from 'vitest/browser';
import type { Lang } from '#article/format/schema';

/** The element that holds a sentence in one language. */
export function sentenceElement(id: string, lang: Lang): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-sentence="${id}"][lang="${lang}"]`);
  if (!found) throw new Error(`${id} is not shown in ${lang}`);
  return found;
}

/** A range over words of an element, wherever elements begin and end in it. */
export function rangeOf(holder: Element, wanted: string, nth = 1): Range {
  let at = -1;
  for (let k = 0; k < nth; k++) at = holder.textContent.indexOf(wanted, at + 1);
  if (at < 0) throw new Error(`“${wanted}” is not in “${holder.textContent}”`);
  const range = document.createRange();
  const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
  let offset = 0;
  let begun = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (!begun && at < offset + length) {
      range.setStart(node, at - offset);
      begun = true;
    }
    if (begun && at + wanted.length <= offset + length) {
      range.setEnd(node, at + wanted.length - offset);
      return range;
    }
    offset += length;
  }
  throw new Error(`“${wanted}” ends nowhere`);
}

/** Where words stand in their sentence: what a pointer is told. */
function placeOf(id: string, lang: Lang, words: string, nth?: number) {
  const holder = sentenceElement(id, lang);
  holder.scrollIntoView({ block: 'center', behavior: 'instant' });
  const [box] = rangeOf(holder, words, nth).getClientRects();
  if (!box) throw new Error(`“${words}” is not shown`);
  const frame = holder.getBoundingClientRect();
  return { position: { x: box.x + box.width / 2 - frame.x, y: box.y + box.height / 2 - frame.y } };
}

/** Clicks words in the text, as a reader does. */
export async function clickWords(id: string, lang: Lang, words: string, nth?: number): Promise<void> {
  await userEvent.click(sentenceElement(id, lang), placeOf(id, lang, words, nth));
}

/** Points at words in the text. */
export async function pointAt(id: string, lang: Lang, words: string, nth?: number): Promise<void> {
  await userEvent.hover(sentenceElement(id, lang), placeOf(id, lang, words, nth));
}

/** A stretch that is lit, and where its place in the sentence begins. */
export interface Lit {
  name: string;
  in: string;
  lang: string;
  words: string;
  start: number;
  range: Range;
  /** The element of the sentence that it lies in. */
  holder: HTMLElement | null;
}

/** What the browser paints over the text: the ranges of every CSS highlight whose name matches. */
export function lit(name = /./): Lit[] {
  return [...CSS.highlights]
    .filter(([one]) => name.test(one))
    .flatMap(([one, ranges]) =>
      ([...ranges] as Range[]).map((range) => {
        const holder = range.startContainer.parentElement?.closest<HTMLElement>('[data-sentence]') ?? null;
        const before = document.createRange();
        if (holder) before.setStart(holder, 0);
        before.setEnd(range.startContainer, range.startOffset);
        return {
          name: one,
          in: holder?.dataset['sentence'] ?? '',
          lang: holder?.lang ?? '',
          words: range.toString(),
          start: before.toString().length,
          range,
          holder,
        };
      }),
    );
}

/** What is lit under the highlights whose name matches, as lines to compare with `linesOf`. */
export const litLines = (name: RegExp): string[] =>
  lit(name)
    .map((one) => line(one.in, one.lang, one.words))
    .toSorted();

/** One quotation as a line: `p1.1 ar روسيا`. */
export const line = (sentence: string, lang: string, words: string): string => `${sentence} ${lang} ${words}`;

interface Quoted {
  in: string;
  ar: string | null;
  en: string | null;
}

/** Quotes of the article's files as lines that can be compared with what is lit: one a language that has words. */
export const linesOf = (quotes: readonly Quoted[]): string[] =>
  quotes
    .flatMap((quote) => [
      ...(quote.ar === null ? [] : [line(quote.in, 'ar', quote.ar)]),
      ...(quote.en === null ? [] : [line(quote.in, 'en', quote.en)]),
    ])
    .toSorted();
