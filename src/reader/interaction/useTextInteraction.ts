import { useEffect, useRef, type RefObject } from 'react';
import type { Article } from '#article/model';
import type { Selection } from '#article/selection';
import { useReading } from '#reader/ReadingContext';
import type { View } from '#article/address/views';
import type { Interaction, TextActions } from './actions';
import { nextSelection } from './next-selection';
import { selectionsOf } from './targets';
import { useRovingStop } from './useRovingStop';
import { useTextKeyboard } from './useTextKeyboard';
import { useTextPointer } from './useTextPointer';

/**
 * Pointer and keyboard on the marks in the text, by one set of listeners on the whole text. A click selects the
 * innermost thing; another click on the same words goes on to the next one that lies there, so that overlaps can all
 * be reached. One roving tab stop; arrows follow the visual direction.
 */
export function useTextInteraction(
  root: RefObject<HTMLElement | null>,
  article: Article,
  { view, selection, ...actions }: TextActions & { view: View; selection: Selection | null },
): void {
  const reading = useReading();
  const { text } = article;
  const selectNext = (wrapper: HTMLElement) => {
    const next = nextSelection(selectionsOf(wrapper, article, reading.layer), selection);
    if (next) actions.onSelect(next);
  };
  // Listeners stand on the text; what is marked in it is looked up at the moment of an event.
  const now = useRef<Interaction>({ ...actions, article, reading, selectNext });
  useEffect(() => {
    now.current = { ...actions, article, reading, selectNext };
  });
  const stop = useRovingStop(root, text, { view, layer: reading.layer, wordwise: reading.wordwise });
  useTextPointer(root, text, now, stop);
  useTextKeyboard(root, text, now, stop);
}
