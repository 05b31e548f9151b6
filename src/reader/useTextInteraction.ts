import { useEffect, useRef, type RefObject } from 'react';
import type { Article } from '#article/model';
import { segmentsOf } from '#article/segments';
import { sameThing, selectionsAt, type Selection } from '#article/selection';
import { placeAt } from './ranges';
import { useReading } from './ReadingContext';
import { neighbour, type Direction } from './roving';
import type { View } from './views';

interface State {
  view: View;
  selection: Selection | null;
  onSelect: (selection: Selection | null) => void;
  onPreview: (selection: Selection | null) => void;
  /** A word of the text was asked for: `at` is its place in the sentence, or the offset it holds. */
  onWord: (sentence: string, place: { index: number } | { offset: number }, byKeyboard?: boolean) => void;
  /** A word is pointed at, or reached by keyboard (`atOnce`), in the words layer. */
  onPoint: (word: { id: string; at: number } | null, atOnce?: boolean) => void;
}

const WRAPPER = '[data-entity], [data-undertaking]';
const WORD = '[data-word]';
/** What can be the roving stop: marks, or in the words layer each word. */
const STOP = '[data-sentence] [role="button"]:not(.cover)';

/**
 * Pointer and keyboard on the marks in the text, by one set of listeners on the whole text. A click selects the
 * innermost thing; another click on the same words goes on to the next one that lies there, so that overlaps can all
 * be reached. One roving tab stop; arrows follow the visual direction.
 */
export function useTextInteraction(root: RefObject<HTMLElement | null>, article: Article, state: State): void {
  const reading = useReading();
  const now = useRef({ ...state, reading });
  useEffect(() => {
    now.current = { ...state, reading };
  });

  useEffect(() => {
    const element = root.current;
    if (!element) return;

    const wrapperOf = (event: Event) =>
      event.target instanceof Element ? event.target.closest<HTMLElement>(WRAPPER) : null;

    const candidates = (wrapper: HTMLElement): Selection[] => {
      const holder = wrapper.closest<HTMLElement>('[data-sentence]');
      const sentence = article.sentences.get(holder?.dataset['sentence'] ?? '');
      if (!sentence) return [];
      const start = Number(wrapper.dataset['start']);
      const segment = segmentsOf(sentence, holder?.lang === 'en' ? 'en' : 'ar').find((one) => one.start === start);
      return selectionsAt(segment?.marks ?? [], now.current.reading.layer === 'commitments' ? 'undertaking' : 'entity');
    };

    const select = (wrapper: HTMLElement) => {
      const found = candidates(wrapper);
      const { selection, onSelect } = now.current;
      const at = found.findIndex((one) => sameThing(one, selection));
      const same = found[at];
      // The same entity at another mention: go to that mention before going on to what lies beneath.
      const moved = same?.type === 'entity' && selection?.type === 'entity' && same.at !== selection.at;
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
      const stop = stopOf(event);
      const index = stop?.getAttribute('tabindex');
      if (!stop || typeof index !== 'string') return;
      stop.removeAttribute('tabindex');
      setTimeout(() => stop.setAttribute('tabindex', index));
    };
    /** A click takes the focus, as on any button, so that the arrows go on from there. */
    const take = (stop: HTMLElement) => {
      if (stop.getAttribute('role') !== 'button') return;
      moveStop(stop);
      stop.focus({ preventScroll: true });
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
        const sentence = place?.lang === 'ar' ? article.sentences.get(place.sentence) : undefined;
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
      const stop = stopOf(event);
      if (!stop || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        const word = wordOf(event);
        if (word) now.current.onWord(word.sentence, { index: word.index }, true);
        else select(stop);
        return;
      }
      const direction = directions[event.key];
      if (!direction) return;
      const next = neighbour(stops(), stop, direction);
      if (!next) return;
      event.preventDefault();
      moveStop(next);
      next.focus();
    };

    /** Buttons in the panes that show, in the order of the document. */
    const stops = () => [...element.querySelectorAll<HTMLElement>(STOP)].filter(shows);
    const stopOf = (event: Event) => (event.target instanceof Element ? event.target.closest<HTMLElement>(STOP) : null);

    const moveStop = (to: HTMLElement) => {
      for (const one of element.querySelectorAll(`${STOP}[tabindex="0"]`)) one.setAttribute('tabindex', '-1');
      to.setAttribute('tabindex', '0');
    };

    const onFocus = (event: Event) => {
      const stop = stopOf(event);
      if (stop) moveStop(stop);
      const word = wordOf(event);
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
  }, [root, article]);

  // What can be a stop depends on the view, the layer, and what is covered: see that there is one, and that it shows.
  const { view } = state;
  const { layer, wordwise } = reading;
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const settle = () => {
      const all = [...element.querySelectorAll<HTMLElement>(STOP)];
      const showing = all.filter(shows);
      const stop = showing.find((one) => one.tabIndex === 0) ?? showing[0];
      for (const one of all) one.tabIndex = one === stop ? 0 : -1;
    };
    settle();
    const observer = new MutationObserver(settle);
    observer.observe(element, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [root, article, layer, view, wordwise]);
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
