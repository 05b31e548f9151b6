import type { Article } from '#article/model';
import type { Selection } from '#article/selection';
import type { Reading } from '#reader/ReadingContext';
import type { Marking } from '#reader/marks/visible';

/** What the reader does to the text. */
export interface TextActions {
  onSelect: (selection: Selection | null) => void;
  onPreview: (selection: Selection | null) => void;
  /** A word of the text was asked for, by its place in its sentence, from 0. */
  onWord: (sentence: string, index: number) => void;
  /** A word is pointed at, or reached by keyboard (`atOnce`), in the words layer. */
  onPoint: (word: { id: string; at: number } | null, atOnce?: boolean) => void;
}

/** What is so at the moment of an event. */
export interface Interaction extends TextActions {
  article: Article;
  reading: Reading;
  /** What decides which marks can be seen, and so which take a click. */
  marking: Marking;
  /** Acts on a place of the text: what is marked there, or its word; see `nextSelection`. */
  act: (place: ClickedPlace) => void;
}

/** A place that was clicked, or reached by keyboard. */
export interface ClickedPlace {
  /** The element that stands for what is marked there; `null` where nothing is. */
  wrapper: HTMLElement | null;
  /** The Arabic word there: its sentence, and its place in it from 0. */
  word: { sentence: string; index: number } | null;
}
