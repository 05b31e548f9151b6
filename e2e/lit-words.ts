/** How wide words are in which a highlight starts: lit, not lit, and in a text that holds no element at all. */
import { test, type Page } from '@playwright/test';

/** An Arabic word in which a highlight starts, behind its first letter; widths in px. */
export interface LitWord {
  word: string;
  sentence: string;
  lit: number;
  unlit: number;
  plain: number;
}

/** Every such word of the page as it is now. */
export function litWords(page: Page): Promise<LitWord[]> {
  return page.evaluate(() => {
    const places = [...CSS.highlights.values()].flatMap((ranges) =>
      ([...ranges] as Range[]).flatMap((range) => {
        const holder = range.startContainer.parentElement?.closest<HTMLElement>('[data-sentence][lang="ar"]');
        if (!holder) return [];
        const before = document.createRange();
        before.setStart(holder, 0);
        before.setEnd(range.startContainer, range.startOffset);
        const start = before.toString().length;
        const whole = holder.textContent;
        if (start === 0 || /\s/.test(whole.charAt(start - 1))) return [];
        const from = whole.slice(0, start).search(/\S+$/);
        return [{ holder, from, to: start + whole.slice(start).search(/\s|$/) }];
      }),
    );
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- it goes to the browser with the rest
    const width = (element: Element, from: number, to: number) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      let offset = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const length = node.textContent?.length ?? 0;
        if (from >= offset && from < offset + length) range.setStart(node, from - offset);
        if (to > offset && to <= offset + length) range.setEnd(node, to - offset);
        offset += length;
      }
      return range.getBoundingClientRect().width;
    };
    const widths = () => places.map(({ holder, from, to }) => width(holder, from, to));
    const lit = widths();
    const kept = [...CSS.highlights];
    CSS.highlights.clear();
    const unlit = widths();
    // The same text in the same style, in one piece.
    const copies = new Map<Element, Element>();
    for (const { holder } of places) {
      if (copies.has(holder)) continue;
      const paragraph = holder.closest<HTMLElement>('p, h1');
      const copy = paragraph?.cloneNode(false) as HTMLElement;
      copy.removeAttribute('id');
      copy.style.cssText = 'position: absolute; inset: 0 auto auto 0; inline-size: 600px; visibility: hidden';
      copy.textContent = holder.textContent;
      paragraph?.after(copy);
      copies.set(holder, copy);
    }
    const plain = places.map(({ holder, from, to }) => width(copies.get(holder) ?? holder, from, to));
    for (const copy of copies.values()) copy.remove();
    for (const [name, highlight] of kept) CSS.highlights.set(name, highlight);
    return places.map(({ holder, from, to }, at) => ({
      word: holder.textContent.slice(from, to),
      sentence: holder.dataset['sentence'] ?? '',
      lit: lit[at] ?? 0,
      unlit: unlit[at] ?? 0,
      plain: plain[at] ?? 0,
    }));
  });
}

/** px by which two widths of one word may differ. */
const SLACK = 0.05;

/** WebKit gives the edges of a part of a text in whole px; the outlines are compared in outlines.spec.ts. */
const SLACK_OF_PARTS = 1.5;

/** The words that are not as wide as in a plain text, and as they are without a highlight. */
export function misshapen(words: readonly LitWord[]): string[] {
  const slack = test.info().project.name === 'webkit' ? SLACK_OF_PARTS : SLACK;
  const wrong = words.filter(
    ({ lit, unlit, plain }) => lit <= 0 || Math.abs(lit - unlit) >= SLACK || Math.abs(lit - plain) >= slack,
  );
  return wrong.map(
    ({ word, sentence, lit, unlit, plain }) => `${word} in ${sentence}: lit ${lit}, unlit ${unlit}, plain ${plain}`,
  );
}
