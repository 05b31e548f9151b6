import { useEffect, type RefObject } from 'react';
import type { ArticleText } from '#article/model';
import { rowIndexOf } from '#reader/marks/ranges';
import { findAround } from '#reader/place/around';
import { focusInView } from '#ui/focus-in-view';
import type { Interaction } from './actions';
import { neighbour, type Direction } from './roving';
import { firstWordOf, wordOf } from './targets';
import { moveStop, stopOf, stopsIn, type RovingStop } from './useRovingStop';

/** Enter, Space and the arrows on the text's tab stop; a word that the keyboard reaches opens its card. */
export function useTextKeyboard(
  root: RefObject<HTMLElement | null>,
  text: ArticleText,
  now: RefObject<Interaction>,
  stop: RovingStop,
): void {
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const listeners = new AbortController();
    const { signal } = listeners;
    const { units } = text;

    const onKey = (event: KeyboardEvent) => {
      const from = stopOf(event);
      if (!from || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        const word = wordOf(event);
        const { article, act } = now.current;
        act(word ? { wrapper: null, word } : { wrapper: from, word: firstWordOf(from, article) });
        return;
      }
      const direction = directions[event.key];
      if (!direction) return;
      const start = direction === 'first' ? 0 : direction === 'last' ? units.length - 1 : rowIndexOf(from);
      const next = findAround(
        { rows: units.length, from: start },
        (row) => stopsIn(units[row]),
        (stops) => neighbour(stops, from, direction),
      );
      if (!next) return;
      event.preventDefault();
      moveStop(stop, next);
      focusInView(next);
    };

    const onFocus = (event: FocusEvent) => {
      const focused = stopOf(event);
      if (focused) moveStop(stop, focused);
      const word = wordOf(event);
      // A card that closes gives the focus back: that does not ask for another card.
      if (event.relatedTarget instanceof Element && event.relatedTarget.closest('.word-card')) return;
      // A click focuses too; only the keyboard opens a card by reaching a word.
      if (word?.element.matches(':focus-visible')) now.current.onPoint({ id: word.sentence, at: word.index }, true);
    };

    element.addEventListener('keydown', onKey, { signal });
    element.addEventListener('focusin', onFocus, { signal });
    element.addEventListener('focusout', () => now.current.onPoint(null), { signal });
    return () => listeners.abort();
  }, [root, text, now, stop]);
}

const directions: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};
