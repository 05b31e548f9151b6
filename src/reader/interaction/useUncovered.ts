import { useState } from 'react';
import type { Sentence, Unit } from '#article/model';
import { useReading } from '#reader/ReadingContext';

export interface Uncovered {
  has: (sentence: Sentence) => boolean;
  /** Nothing of the row is covered any more. */
  all: boolean;
  /** Uncovers these sentences of the row, beside those that are. */
  uncover: (sentences: readonly Sentence[]) => void;
  /** Covers the whole row again. */
  cover: () => void;
}

const none: ReadonlySet<Sentence> = new Set();

/** Which sentences of a row the reader has uncovered. Covering another language, or again, covers all of them again. */
export function useUncovered(unit: Unit): Uncovered {
  const { covered } = useReading();
  const [open, setOpen] = useState(none);
  const [openOf, setOpenOf] = useState(covered);
  if (openOf !== covered) {
    setOpenOf(covered);
    setOpen(none);
  }
  return {
    has: (sentence) => open.has(sentence),
    all: unit.sentences.every((sentence) => open.has(sentence)),
    uncover: (sentences) => setOpen((before) => new Set([...before, ...sentences])),
    cover: () => setOpen(none),
  };
}
