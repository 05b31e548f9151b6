import { createContext, useContext } from 'react';
import type { Words } from '#article/words/words';
import { showStored, type ShowText } from './displayed-text';
import { markNames, type Layer, type MarkName } from '#reader/marks/visible';

/** How the whole text is shown: what changes it changes every sentence, so it is not passed down row by row. */
export interface Reading {
  layer: Layer;
  /** What the reader lets the text mark. */
  marked: ReadonlySet<MarkName>;
  show: ShowText;
  words: Words | null;
  /** Words are elements of their own: to be reached one by one, with romanisation or senses under them. */
  wordwise: boolean;
  romanized: boolean;
  senses: boolean;
  /** The language that is covered until the reader asks for it. */
  covered: 'ar' | 'en' | null;
}

/** How a text is read of which nothing has been asked. */
export const plainReading: Reading = {
  layer: 'entities',
  marked: new Set(markNames),
  show: showStored,
  words: null,
  wordwise: false,
  romanized: false,
  senses: false,
  covered: null,
};

export const ReadingContext = createContext(plainReading);

/** How the text is shown. */
export function useReading(): Reading {
  return useContext(ReadingContext);
}

/** True when two ways of showing the text put the same letters on the page. */
export function sameText(a: Reading, b: Reading): boolean {
  return a.show === b.show && a.wordwise === b.wordwise && a.covered === b.covered;
}
