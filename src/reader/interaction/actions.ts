import type { Article } from '#article/model';
import type { Selection } from '#article/selection';
import type { Reading } from '#reader/ReadingContext';

/** What the reader does to the text. */
export interface TextActions {
  onSelect: (selection: Selection | null) => void;
  onPreview: (selection: Selection | null) => void;
  /** A word of the text was asked for: `at` is its place in the sentence, or the offset it holds. */
  onWord: (sentence: string, place: { index: number } | { offset: number }) => void;
  /** A word is pointed at, or reached by keyboard (`atOnce`), in the words layer. */
  onPoint: (word: { id: string; at: number } | null, atOnce?: boolean) => void;
}

/** What is so at the moment of an event. */
export interface Interaction extends TextActions {
  article: Article;
  reading: Reading;
  /** Selects what an element stands for; of several things there, the one after what is selected. */
  selectNext: (wrapper: HTMLElement) => void;
}
