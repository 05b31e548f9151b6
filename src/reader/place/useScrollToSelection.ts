import { useEffect, useMemo, useRef, type RefObject } from 'react';
import type { Anchored, ArticleText } from '#article/model';
import { currentPlace, restsOn, type Known, type Selection } from '#article/selection';
import { rangesOf, rowElement, sentenceElement } from '#reader/marks/ranges';
import { scrollBehavior } from './scroll';
import { useReading } from '#reader/ReadingContext';
import { barHeight, takePlace } from './useReadingPlace';

const MARGIN = 24;
/** px that positions are off by where the window scrolls by whole ones. */
const ROUNDED = 1;
/** Windows in which the card of a word stands at the foot (word-card.css), and px of a low one that show above the card. */
const LOW = '(height < 30em)';
const PHONE = '(width < 43.75em)';
const TOP_LINE = 64;
/** Half of a phone's window, and the panel's bar on which the card stands. */
const CARD = { share: 0.5, bar: 72 };
const NO_HITS: readonly Anchored[] = [];

/**
 * Brings the selected place into view, clear of the bar and the sheet, when the selection changes. What is in view already does
 * not move. A sheet that opens over it moves it clear, too; where the reader has gone on, the sheet moves nothing.
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
  const before = useRef<{ selection: Selection | null; place: Anchored | null } | null>(null);
  useEffect(() => {
    const sheetAlone = before.current?.selection === selection && before.current.place === place;
    before.current = { selection, place };
    const element = root.current;
    if (!element || !selection || !place || (sheetAlone && !sheetOpen)) return;
    // A place without words in the language that shows: its row.
    const row = rowElement(place.sentence.unit);
    const rect = [...rangesOf(element, place, shown.current), row]
      .map((one) => one?.getClientRects()[0])
      .find((box) => box !== undefined && box.height > 0);
    if (!rect || (sheetAlone && !isInWindow(rect))) return;
    scrollIntoClear(rect, selection.type === 'word' ? roomBesideCard() : roomOfPage());
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
    if (box) scrollIntoClear(box, roomOfPage());
  }, [root, text, spoken]);
}

/** Whether something of it is in the window under the bar, whatever covers the foot. */
function isInWindow({ top, bottom }: DOMRect): boolean {
  return bottom > barHeight() && top < window.innerHeight;
}

/** The part of the window in which the page is seen, in px from its top. */
interface Room {
  top: number;
  bottom: number;
}

/** Between the bar and whatever covers the foot of the page. */
function roomOfPage(): Room {
  return { top: barHeight(), bottom: footTop() };
}

/** What the card of a word leaves of the window where it stands at the foot; in a low one the bar goes with the page. */
function roomBesideCard(): Room {
  if (matchMedia(LOW).matches) return { top: 0, bottom: TOP_LINE };
  const page = roomOfPage();
  if (!matchMedia(PHONE).matches) return page;
  return { ...page, bottom: Math.min(page.bottom, window.innerHeight * CARD.share - CARD.bar) };
}

/**
 * Scrolls the window so that `rect` is in the room, if it is not: what was clicked at an edge stays under the pointer. What an edge cuts
 * moves just clear of it.
 */
function scrollIntoClear(rect: DOMRect, { top, bottom }: Room): void {
  if (rect.top >= top - ROUNDED && rect.bottom <= bottom + ROUNDED) return;
  const isCut = rect.bottom > top && rect.top < bottom;
  const clear = rect.top < top ? rect.top - top - MARGIN : rect.bottom - bottom + MARGIN;
  scrollWindow(isCut ? clear : rect.top - top - (bottom - top) / 4);
}

/** Scrolls just so far that what has opened further down is seen; not where it is seen already. */
export function revealBelow(rect: DOMRect): void {
  const { top, bottom } = roomOfPage();
  const by = Math.min(rect.bottom - bottom + MARGIN, rect.top - top - MARGIN);
  if (by > 0) scrollWindow(by);
}

function scrollWindow(by: number): void {
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
