/**
 * The line that is being read, within a row. A row grows by lines where the text is given vowels or has something put under its words:
 * what must stay is the line, not the beginning of its row. It comes once the page stands.
 */
import { MARK } from '#arabic/marks';
import type { Lang } from '#article/format/schema';
import { firstWhere } from './reading-place';

/** How far to scroll, px, to bring a line back to its place below a bar that ends there; `null` where it no longer shows. */
export type LineShift = (bar: number) => number | null;

/** Share of a line that may be hidden while it can still be read. */
const HIDDEN = 0.25;

/** The first line of a row that can be read below the bar, to be kept: Arabic, or else English. `null` where there is none. */
export function keepLine(row: Element, bar: number): LineShift | null {
  const place = lineBelow(row, bar);
  const middle = place && middleOf(row, place);
  if (!place || middle === null) return null;
  return (now) => {
    const at = middleOf(row, place);
    return at === null ? null : at - middle - (now - bar);
  };
}

/** Height in px of a line of a row, without what stands under its words. */
export function lineHeight(row: Element | undefined): number {
  const text = row?.querySelector('.row-text');
  return text ? Number.parseFloat(getComputedStyle(text).lineHeight) : 0;
}

/** The first letter of a line. Letters are counted without vowels, which come and go, and without spaces. */
interface LinePlace {
  sentence: string;
  lang: Lang;
  /** Letters of the sentence before it. */
  before: number;
  /** Letters of the sentence. */
  of: number;
}

function lineBelow(row: Element, bar: number): LinePlace | null {
  const shows = (box: DOMRect | undefined) => box !== undefined && box.top + box.height * HIDDEN >= bar;
  for (const lang of ['ar', 'en'] as const) {
    for (const element of row.querySelectorAll<HTMLElement>(`[data-sentence][lang="${lang}"]`)) {
      // Its boxes are its lines.
      if (![...element.getClientRects()].some(shows)) continue;
      const letters = lettersOf(element);
      const before = firstWhere(letters.length, (at) => shows(boxOf(letters[at])));
      const { sentence = '' } = element.dataset;
      if (before < letters.length) return { sentence, lang, before, of: letters.length };
    }
  }
  return null;
}

/**
 * Where the middle of the line is now that holds this letter, px from the top of the window. Where its language does not show, the
 * other one is asked, as far into the sentence; `null` where none does.
 */
function middleOf(row: Element, { sentence, lang, before, of }: LinePlace): number | null {
  for (const one of [lang, lang === 'ar' ? 'en' : 'ar']) {
    const element = row.querySelector(`[data-sentence="${CSS.escape(sentence)}"][lang="${one}"]`);
    const letters = element ? lettersOf(element) : [];
    const box = boxOf(letters[Math.min(Math.round((before / of) * letters.length), letters.length - 1)]);
    if (box) return box.top + box.height / 2;
  }
  return null;
}

interface Letter {
  node: Text;
  at: number;
}

function lettersOf(element: Element): Letter[] {
  const letters: Letter[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const { data } = node;
    for (let at = 0; at < data.length; at++) {
      if (!NO_LETTER.test(data.charAt(at))) letters.push({ node, at });
    }
  }
  return letters;
}

const NO_LETTER = new RegExp(String.raw`\s|${MARK.source}`);

/** One that is moved about: browsers bring every range of a document up to date, also those that nobody holds any more. */
const measuring = document.createRange();

function boxOf(letter: Letter | undefined): DOMRect | undefined {
  if (!letter) return undefined;
  measuring.setStart(letter.node, letter.at);
  measuring.setEnd(letter.node, letter.at + 1);
  return measuring.getClientRects()[0];
}
