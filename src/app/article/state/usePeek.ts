import { useCallback, useEffect, useMemo, useRef, useState } from 'react';

/** A word of the text, by its sentence and its place in it. */
export interface PointedWord {
  id: string;
  at: number;
}

/** Time to rest on a word before its card opens, and to reach the card before it closes, in ms. */
const REST = 350;
const GRACE = 250;

export interface Peek {
  word: PointedWord | null;
  /** What is pointed at now; `atOnce` for the keyboard, which does not pass over words by chance. */
  point: (word: PointedWord | null, atOnce?: boolean) => void;
  close: () => void;
  /** For the card: the pointer may rest on it. */
  card: { onPointerEnter: () => void; onPointerLeave: () => void };
}

/** Opens a card for a word that is pointed at, without selecting it: nothing goes into the URL. */
export function usePeek(): Peek {
  const [word, setWord] = useState<PointedWord | null>(null);
  const inCard = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const later = useCallback((next: PointedWord | null, delay: number) => {
    clearTimeout(timer.current);
    if (delay === 0) setWord(next);
    else timer.current = setTimeout(() => setWord(next), delay);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);

  const point = useCallback(
    (next: PointedWord | null, atOnce = false) => {
      // The text hears that the pointer has left it after the card has heard that it came.
      if (next === null && inCard.current) return;
      later(next, atOnce ? 0 : next ? REST : GRACE);
    },
    [later],
  );
  const close = useCallback(() => {
    inCard.current = false;
    later(null, 0);
  }, [later]);
  const card = useMemo(
    () => ({
      onPointerEnter: () => {
        inCard.current = true;
        clearTimeout(timer.current);
      },
      onPointerLeave: () => {
        inCard.current = false;
        later(null, GRACE);
      },
    }),
    [later],
  );
  return useMemo(() => ({ word, point, close, card }), [word, point, close, card]);
}
