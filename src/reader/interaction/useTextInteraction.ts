import { useEffect, useRef, type RefObject } from 'react';
import { marksIn, type Article, type Unit } from '#article/model';
import { segmentsOf } from '#article/segments';
import { sameSelection, sameThing, selectionsAt, type Selection } from '#article/selection';
import { focusInView } from '#ui/focus-in-view';
import { findAround } from '#reader/place/around';
import { placeAt, rowElement, rowIndexOf } from '#reader/marks/ranges';
import { useReading } from '#reader/ReadingContext';
import { neighbour, type Direction } from './roving';
import type { View } from '#article/address/views';

interface State {
  view: View;
  selection: Selection | null;
  onSelect: (selection: Selection | null) => void;
  onPreview: (selection: Selection | null) => void;
  /** A word of the text was asked for: `at` is its place in the sentence, or the offset it holds. */
  onWord: (sentence: string, place: { index: number } | { offset: number }) => void;
  /** A word is pointed at, or reached by keyboard (`atOnce`), in the words layer. */
  onPoint: (word: { id: string; at: number } | null, atOnce?: boolean) => void;
}

const WRAPPER = '[data-entity], [data-undertaking]';
const WORD = '[data-word]';
/** What can be the roving stop: marks, or in the words layer each word. */
const STOP = '[data-sentence] [role="button"]:not(.cover)';
/** Rows among which a stop is looked for where the one that was is gone: beyond them, the next change will tell. */
const NEAR = 100;

/**
 * Pointer and keyboard on the marks in the text, by one set of listeners on the whole text. A click selects the
 * innermost thing; another click on the same words goes on to the next one that lies there, so that overlaps can all
 * be reached. One roving tab stop; arrows follow the visual direction.
 */
export function useTextInteraction(root: RefObject<HTMLElement | null>, article: Article, state: State): void {
  const reading = useReading();
  // Listeners stand on the text; what is marked in it is looked up at the moment of a click.
  const { text } = article;
  const now = useRef({ ...state, article, reading });
  /** The one tab stop. */
  const stop = useRef<HTMLElement | null>(null);
  useEffect(() => {
    now.current = { ...state, article, reading };
  });

  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const { units, sentences } = text;
    const rows = units.length;

    const wrapperOf = (event: Event) =>
      event.target instanceof Element ? event.target.closest<HTMLElement>(WRAPPER) : null;

    const candidates = (wrapper: HTMLElement): Selection[] => {
      const holder = wrapper.closest<HTMLElement>('[data-sentence]');
      const sentence = sentences.get(holder?.dataset['sentence'] ?? '');
      if (!sentence) return [];
      const marks = marksIn(now.current.article, sentence);
      const start = Number(wrapper.dataset['start']);
      const segment = segmentsOf(sentence, holder?.lang === 'en' ? 'en' : 'ar', marks).find(
        (one) => one.start === start,
      );
      return selectionsAt(segment?.marks ?? [], now.current.reading.layer === 'commitments' ? 'undertaking' : 'entity');
    };

    const select = (wrapper: HTMLElement) => {
      const found = candidates(wrapper);
      const { selection, onSelect } = now.current;
      const at = found.findIndex((one) => sameThing(one, selection));
      const same = found[at];
      // The same entity at another mention: go to that mention before going on to what lies beneath.
      const moved = same !== undefined && !sameSelection(same, selection);
      const next = moved ? same : found[(at + 1) % found.length];
      if (next) onSelect(next);
    };

    const wordOf = (event: Event) => {
      const word = event.target instanceof Element ? event.target.closest<HTMLElement>(WORD) : null;
      const sentence = word?.closest<HTMLElement>('[data-sentence]')?.dataset['sentence'];
      return word && sentence !== undefined ? { word, sentence, index: Number(word.dataset['word']) } : null;
    };

    // Chromium begins no marking of text in an inline element that can take the focus: while the button goes down it cannot.
    const onMouseDown = (event: MouseEvent) => {
      const pressed = stopOf(event);
      const index = pressed?.getAttribute('tabindex');
      if (!pressed || typeof index !== 'string') return;
      pressed.removeAttribute('tabindex');
      setTimeout(() => pressed.setAttribute('tabindex', index));
    };
    /** A click takes the focus, as on any button, so that the arrows go on from there. */
    const take = (taken: HTMLElement) => {
      if (taken.getAttribute('role') !== 'button') return;
      moveStop(stop, taken);
      taken.focus({ preventScroll: true });
    };

    const onClick = (event: MouseEvent) => {
      // Selecting text to copy it is not a click.
      if (!getSelection()?.isCollapsed) return;
      const { reading: shown, onWord } = now.current;
      const wrapper = wrapperOf(event);
      const word = wordOf(event);
      if (wrapper && shown.layer !== 'words') {
        select(wrapper);
        take(wrapper);
      } else if (word) {
        onWord(word.sentence, { index: word.index });
        take(word.word);
      } else {
        const place = placeAt(element, event.clientX, event.clientY);
        const sentence = place?.lang === 'ar' ? sentences.get(place.sentence) : undefined;
        if (place && sentence) onWord(place.sentence, { offset: shown.show(sentence, 'ar').toStored(place.shown) });
      }
    };

    const onOver = (event: PointerEvent) => {
      const { reading: shown, onPoint, onPreview } = now.current;
      if (shown.layer === 'words') {
        const word = event.pointerType === 'touch' ? null : wordOf(event);
        onPoint(word && { id: word.sentence, at: word.index });
        return;
      }
      const wrapper = wrapperOf(event);
      onPreview(wrapper ? (candidates(wrapper)[0] ?? null) : null);
    };
    const onLeave = () => {
      now.current.onPreview(null);
      now.current.onPoint(null);
    };

    const onKey = (event: KeyboardEvent) => {
      const from = stopOf(event);
      if (!from || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        const word = wordOf(event);
        if (word) now.current.onWord(word.sentence, { index: word.index });
        else select(from);
        return;
      }
      const direction = directions[event.key];
      if (!direction) return;
      const start = direction === 'first' ? 0 : direction === 'last' ? rows - 1 : rowIndexOf(from);
      const next = findAround(
        { rows, from: start },
        (row) => stopsIn(units[row]),
        (stops) => neighbour(stops, from, direction),
      );
      if (!next) return;
      event.preventDefault();
      moveStop(stop, next);
      focusInView(next);
    };

    const stopOf = (event: Event) => (event.target instanceof Element ? event.target.closest<HTMLElement>(STOP) : null);

    const onFocus = (event: FocusEvent) => {
      const focused = stopOf(event);
      if (focused) moveStop(stop, focused);
      const word = wordOf(event);
      // A card that was put away gives the focus back: that is no wish for another.
      if (event.relatedTarget instanceof Element && event.relatedTarget.closest('.word-card')) return;
      // A click focuses too; only the keyboard opens a card by reaching a word.
      if (word?.word.matches(':focus-visible')) now.current.onPoint({ id: word.sentence, at: word.index }, true);
    };
    const onBlur = () => now.current.onPoint(null);

    element.addEventListener('mousedown', onMouseDown);
    element.addEventListener('click', onClick);
    element.addEventListener('pointerover', onOver);
    element.addEventListener('pointerleave', onLeave);
    element.addEventListener('keydown', onKey);
    element.addEventListener('focusin', onFocus);
    element.addEventListener('focusout', onBlur);
    return () => {
      element.removeEventListener('mousedown', onMouseDown);
      element.removeEventListener('click', onClick);
      element.removeEventListener('pointerover', onOver);
      element.removeEventListener('pointerleave', onLeave);
      element.removeEventListener('keydown', onKey);
      element.removeEventListener('focusin', onFocus);
      element.removeEventListener('focusout', onBlur);
    };
  }, [root, text]);

  // What can be a stop depends on the view, the layer, and what is covered: see that there is one, and that it shows.
  const { view } = state;
  const { layer, wordwise } = reading;
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const settle = (from: number) => {
      const old = stop.current;
      if (old?.isConnected && old.matches(STOP) && shows(old)) return;
      const first = findAround(
        { rows: text.units.length, from, most: NEAR },
        (row) => stopsIn(text.units[row]),
        (stops) => stops[0],
      );
      moveStop(stop, first ?? null);
    };
    settle(0);
    const observer = new MutationObserver(([change]) => {
      const near = change?.target instanceof Element ? rowIndexOf(change.target) : 0;
      settle(Math.max(0, near));
    });
    // A cover that opens leaves its elements as they are, but for their classes.
    observer.observe(element, { childList: true, subtree: true, attributeFilter: ['class'] });
    return () => observer.disconnect();
  }, [root, text, layer, view, wordwise]);
}

/** Marks of one row that can be the stop, in the order of the document: those in a pane that shows. */
function stopsIn(unit: Unit | undefined): HTMLElement[] {
  const row = unit && rowElement(unit);
  return row ? [...row.querySelectorAll<HTMLElement>(STOP)].filter(shows) : [];
}

function moveStop(stop: RefObject<HTMLElement | null>, to: HTMLElement | null): void {
  if (stop.current !== to && stop.current?.matches(STOP)) stop.current.tabIndex = -1;
  stop.current = to;
  if (to) to.tabIndex = 0;
}

/** True of what is in a pane that shows and not covered. */
function shows(element: HTMLElement): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

const directions: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};
