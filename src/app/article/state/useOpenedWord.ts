import { useCallback } from 'react';
import type { Article } from '#article/model';
import type { Selection } from '#article/selection';
import { wordIndexAt } from '#article/words';
import type { PanelTab } from '#article/address/tabs';
import { usePeek, type Peek, type PointedWord } from './usePeek';

export interface OpenedWord {
  /** The word that has its card open. */
  word: PointedWord | null;
  peek: Peek;
  close: () => void;
  /** Opens the card of a word of a sentence, by its place, or by an offset that it holds. */
  ask: (sentence: string, place: { index: number } | { offset: number }) => void;
}

/** The word whose card is open: the one that is selected, otherwise in the Words tab the one that is pointed at. */
export function useOpenedWord(
  article: Article,
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
    (sentence: string, place: { index: number } | { offset: number }) => {
      closePeek();
      const at = 'index' in place ? place.index : wordIndexAt(article, sentence, place.offset);
      if (at >= 0) select({ type: 'word', id: sentence, at });
    },
    [article, select, closePeek],
  );
  return { word, peek, close, ask };
}
