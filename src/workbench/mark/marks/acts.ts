/** What the panel of the third step can ask for. */
import type { NameItem } from './queue';

/** What the arrows are for: the border of the mark in focus, or words that are being chosen. */
export type Mode = 'span' | 'words' | null;

/** Each says what it has done. */
export interface Acts {
  accept: () => void;
  reject: () => void;
  acceptName: () => void;
  acceptScreen: () => void;
  step: (by: 1 | -1) => void;
  border: (side: 'start' | 'end', by: 1 | -1) => void;
  pickWords: () => void;
  cancelPick: () => void;
  addName: () => void;
  addCue: () => void;
  addObject: () => void;
}

/** How many places of a name are open. */
export const openOf = ({ name }: NameItem) => name.mentions.filter(({ state }) => state === 'proposed').length;
