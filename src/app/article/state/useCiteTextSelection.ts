import { useCallback, useState } from 'react';
import type { TextSelection } from '#reader/interaction/useTextSelection';

/** What is open beside selected text: ways to cite it, or a note on it; `null`: the buttons alone. */
export type OpenBeside = 'cite' | 'note' | null;

interface State {
  textSelection: TextSelection | null;
  open: OpenBeside;
  /** A note was just made: to be said. */
  noted: boolean;
}

const nothing: State = { textSelection: null, open: null, noted: false };

/**
 * The words that the reader has selected as text, to be cited or noted. While what can be done with them is open they stay, even
 * if the browser's selection goes.
 */
export function useCiteTextSelection() {
  const [state, setState] = useState(nothing);
  const onTextSelection = useCallback((textSelection: TextSelection | null) => {
    setState((before) =>
      before.open || before.textSelection === textSelection ? before : { ...nothing, textSelection },
    );
  }, []);
  const onOpen = useCallback(
    (open: OpenBeside) => setState((before) => (before.textSelection ? { ...before, open } : before)),
    [],
  );
  const onClose = useCallback(() => setState(nothing), []);
  const onNoted = useCallback(() => {
    setState({ ...nothing, noted: true });
    getSelection()?.removeAllRanges();
  }, []);
  return { ...state, onTextSelection, onOpen, onClose, onNoted };
}
