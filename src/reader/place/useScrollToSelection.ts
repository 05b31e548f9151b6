import { useEffect, useMemo, useRef, type RefObject } from 'react';
import type { Anchored, ArticleText } from '#article/model';
import { currentPlace, restsOn, type Known, type Selection } from '#article/selection';
import { rangesOf, rowElement, sentenceElement } from '#reader/marks/ranges';
import { scrollBehavior } from './scroll';
import { useReading } from '#reader/ReadingContext';
import { barHeight, takePlace } from './useReadingPlace';

const MARGIN = 24;
/** A low window, in which the card of a word stands at the foot (word-card.css), and px of it that show above the card. */
const LOW = '(height < 30em)';
const TOP_LINE = 64;
const NO_HITS: readonly Anchored[] = [];

/**
 * Brings the selected place into view, clear of the bar and the sheet, when the selection or the sheet changes. What is
 * in view already does not move.
 */
export function useScrollToSelection(
  root: RefObject<HTMLElement | null>,
  selection: Selection | null,
  place: Anchored | null,
  /** Something covers the foot of the page, so that the place must be brought clear of it. */
  sheetOpen: boolean,
): void {
  const { show } = useReading();
  const shown = useRef(show);
  useEffect(() => {
    // What is shown may change without a change of place: the reading place sees to that.
    shown.current = show;
  });
  useEffect(() => {
    const element = root.current;
    if (!element || !selection || !place) return;
    // A place without words in the language that shows: its row.
    const row = rowElement(place.sentence.unit);
    const rect = [...rangesOf(element, place, shown.current), row]
      .map((one) => one?.getClientRects()[0])
      .find((box) => box !== undefined && box.height > 0);
    if (rect) scrollIntoClear(rect, selection.type === 'word' && matchMedia(LOW).matches ? TOP_LINE : null);
  }, [root, selection, sheetOpen, place]);
}

/** The words that a selection means first of all: the mention, the word, the hit that it is at. */
export function usePlace({ article, words, hits }: Known, selection: Selection | null): Anchored | null {
  // What the place does not rest on is held back: it may come or change later, when the reader is somewhere else, and a
  // new place would move the page.
  const needs = restsOn(selection);
  const wordsOfPlace = needs === 'words' ? words : null;
  const hitsOfPlace = needs === 'hits' ? hits : NO_HITS;
  return useMemo(
    () => currentPlace({ article, words: wordsOfPlace, hits: hitsOfPlace }, selection),
    [article, selection, wordsOfPlace, hitsOfPlace],
  );
}

/** Follows the voice: brings the sentence being read aloud into view. */
export function useScrollToSpoken(root: RefObject<HTMLElement | null>, text: ArticleText, spoken: string | null): void {
  useEffect(() => {
    const sentence = spoken === null ? undefined : text.sentences.get(spoken);
    const element = root.current;
    if (!sentence || !element) return;
    const box = (['ar', 'en'] as const)
      .map((lang) => sentenceElement(element, sentence, lang)?.getClientRects()[0])
      .find((one) => one !== undefined);
    if (box) scrollIntoClear(box);
  }, [root, text, spoken]);
}

/**
 * Scrolls the window so that `rect` is between the bar and whatever covers the foot of the page.
 * @param only px of the window, from its top, in which the page is seen where a card takes the rest; the bar goes with the page then
 */
function scrollIntoClear(rect: DOMRect, only: number | null = null): void {
  const top = only === null ? barHeight() + MARGIN : 0;
  const bottom = only ?? footTop() - MARGIN;
  if (rect.top >= top && rect.bottom <= bottom) return;
  const by = rect.top - (top + (bottom - top) / 4);
  const behavior = scrollBehavior(by);
  window.scrollBy({ top: by, behavior });
  if (behavior === 'instant') takePlace();
}

/** Top, in px, of what covers the foot of the page: the sheet on a phone, the bar that is left of a closed drawer. */
function footTop(): number {
  const panel = document.querySelector<HTMLElement>('.panel');
  if (!panel || getComputedStyle(panel).position !== 'fixed') return window.innerHeight;
  const { top } = panel.getBoundingClientRect();
  return top > barHeight() ? top : window.innerHeight;
}
