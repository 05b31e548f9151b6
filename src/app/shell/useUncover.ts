import { useEffect } from 'react';
import { isCovered } from './uncover';

/** Puts the panel away when the keyboard leads to something that lies wholly under it: a focus must be seen. */
export function useUncover(open: boolean, onClose: () => void): void {
  useEffect(() => {
    if (!open) return;
    const onFocus = ({ target }: FocusEvent) => {
      // A frame later, when the browser has scrolled to it: the sheet of a phone leaves room above it.
      requestAnimationFrame(() => {
        const panel = document.querySelector('#panel');
        if (!panel || !(target instanceof Element) || target !== document.activeElement) return;
        // Bar, cards and dialogs lie over the panel themselves.
        if (target.closest('main') === null) return;
        if (isCovered([...target.getClientRects()], panel.getBoundingClientRect())) onClose();
      });
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, [open, onClose]);
}
