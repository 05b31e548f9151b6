/** What is typed in the field of the page to add an article: it survives a reload until it is used. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { dropAside, lyingAside, putAside } from '#storage/articles/unsaved';

export interface TypedText {
  typed: string;
  setTyped: (text: string) => void;
  /** It was typed on an earlier visit, and nothing has been done with it since. */
  isLeft: boolean;
}

/** ms from the last letter until the text is put aside. */
const PAUSE = 300;

/** @param name what the text is for: a new article, or the draft that more text is added to */
export function useTypedText(name: string): TypedText {
  const key = `typed.${name}`;
  const [first] = useState(() => textOf(lyingAside(key)));
  const [typed, set] = useState(first);
  const [isLeft, setIsLeft] = useState(first !== '');
  const waiting = useRef<string | null>(null);

  const keep = useCallback(() => {
    if (waiting.current === null) return;
    if (waiting.current.trim() === '') dropAside(key);
    else putAside(key, waiting.current);
    waiting.current = null;
  }, [key]);

  useEffect(() => {
    const timer = setTimeout(keep, PAUSE);
    return () => clearTimeout(timer);
  }, [typed, keep]);
  useEffect(() => {
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      keep();
    };
  }, [keep]);

  const setTyped = useCallback((text: string) => {
    waiting.current = text;
    setIsLeft(false);
    set(text);
  }, []);
  return { typed, setTyped, isLeft };
}

/** What lay aside is what was put there, or nothing. */
const textOf = (found: unknown): string => (typeof found === 'string' ? found : '');
