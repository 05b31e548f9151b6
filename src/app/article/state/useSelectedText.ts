import { useCallback, useState } from 'react';
import type { Marked } from '#reader/interaction/useTextSelection';

interface State {
  marked: Marked | null;
  /** Whether the ways to take it along are open. */
  open: boolean;
}

const nothing: State = { marked: null, open: false };

/** The words that the reader has marked, to be cited. While they are being cited they stay, whatever becomes of the marking. */
export function useSelectedText() {
  const [state, setState] = useState(nothing);
  const mark = useCallback((marked: Marked | null) => {
    setState((before) => (before.open || before.marked === marked ? before : { marked, open: false }));
  }, []);
  const open = useCallback(() => setState((before) => ({ ...before, open: true })), []);
  const close = useCallback(() => setState(nothing), []);
  return { ...state, mark, onOpen: open, onClose: close };
}
