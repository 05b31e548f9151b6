import { useEffect, useRef, type RefObject } from 'react';
import type { Article } from '#article/model';
import type { Selection } from '#article/selection';
import { useReading } from '#reader/ReadingContext';
import type { View } from '#article/address/views';
import type { Marking } from '#reader/marks/visible';
import type { ClickedPlace, Interaction, TextActions } from './actions';
import { behindFrame } from './behind-frame';
import { nextSelection } from './next-selection';
import { selectionsOf } from './targets';
import { useRovingStop } from './useRovingStop';
import { useTextKeyboard } from './useTextKeyboard';
import { useTextPointer } from './useTextPointer';

/**
 * Pointer and keyboard on the text, by one set of listeners on the whole of it. A click acts on what is visibly marked, the
 * innermost first; where nothing is marked, and on the second click, it opens the word. One roving tab stop; arrows follow
 * the visual direction.
 *
 * @param light lights a selection ahead of the app, as `usePaint` does: what else it changes then waits until that has been painted
 */
export function useTextInteraction(
  root: RefObject<HTMLElement | null>,
  article: Article,
  {
    view,
    selection,
    light,
    ...actions
  }: TextActions & { view: View; selection: Selection | null; light: (selection: Selection) => boolean },
): void {
  const reading = useReading();
  const { text } = article;
  const marking: Marking = { layer: reading.layer, marked: reading.marked, selection };
  const act = ({ wrapper, word }: ClickedPlace) => {
    const found = wrapper ? selectionsOf(wrapper, article, marking) : [];
    const ofWord: Selection | null = word && { type: 'word', id: word.sentence, at: word.index };
    const next = nextSelection(found, selection, ofWord);
    if (next === ofWord && word) actions.onWord(word.sentence, word.index);
    else if (next && light(next)) behindFrame(() => actions.onSelect(next));
    else if (next) actions.onSelect(next);
  };
  // Listeners stand on the text; what is marked in it is looked up at the moment of an event.
  const now = useRef<Interaction>({ ...actions, article, reading, marking, act });
  useEffect(() => {
    now.current = { ...actions, article, reading, marking, act };
  });
  const stop = useRovingStop(root, text, { view, marking, wordwise: reading.wordwise });
  useTextPointer(root, text, now, stop);
  useTextKeyboard(root, text, now, stop);
}
