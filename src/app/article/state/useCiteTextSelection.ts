import { useCallback, useState } from 'react';
import type { TextSelection } from '#reader/interaction/useTextSelection';

interface State {
  textSelection: TextSelection | null;
  /** Whether the ways to cite it are open. */
  open: boolean;
}

const nothing: State = { textSelection: null, open: false };

/**
 * The words that the reader has selected as text, to be cited. While the ways to cite them are open they stay, even if the
 * browser's selection goes.
 */
export function useCiteTextSelection() {
  const [state, setState] = useState(nothing);
  const onTextSelection = useCallback((textSelection: TextSelection | null) => {
    setState((before) =>
      before.open || before.textSelection === textSelection ? before : { textSelection, open: false },
    );
  }, []);
  const onOpen = useCallback(() => setState((before) => ({ ...before, open: true })), []);
  const onClose = useCallback(() => setState(nothing), []);
  return { ...state, onTextSelection, onOpen, onClose };
}
