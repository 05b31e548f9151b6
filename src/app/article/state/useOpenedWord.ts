import { useCallback } from 'react';
import type { Selection } from '#article/selection';
import type { PanelTab } from '#article/address/tabs';
import { usePeek, type Peek, type PointedWord } from './usePeek';

export interface OpenedWord {
  /** The word that has its card open. */
  word: PointedWord | null;
  peek: Peek;
  close: () => void;
  /** Opens the card of a word of a sentence, by its place in it, from 0. */
  ask: (sentence: string, index: number) => void;
}

/** The word whose card is open: the one that is selected, otherwise in the Words tab the one that is pointed at. */
export function useOpenedWord(
  layer: PanelTab,
  selection: Selection | null,
  select: (selection: Selection | null) => void,
): OpenedWord {
  const peek = usePeek();
  const { close: closePeek } = peek;
  const word = selection?.type === 'word' ? selection : layer === 'words' && selection === null ? peek.word : null;
  const close = useCallback(() => {
    closePeek();
    if (selection?.type === 'word') select(null);
  }, [closePeek, select, selection]);
  const ask = useCallback(
    (sentence: string, index: number) => {
      closePeek();
      select({ type: 'word', id: sentence, at: index });
    },
    [select, closePeek],
  );
  return { word, peek, close, ask };
}
