import { useEffect, useRef } from 'react';
import { togglePane, type View } from '#article/address/views';
import { shortcutOf } from './shortcut-of';

interface Actions {
  view: View;
  onView: (view: View) => void;
  onStep: (by: 1 | -1) => void;
  onSearch: () => void;
  /** A note on the text that is selected, if any is. */
  onNote: () => void;
  onClear: () => void;
}

/**
 * Single keys: `a` and `e` switch a pane, `n` and `p` step, `h` notes the selected words, `/` searches. Escape clears the selection, and is no shortcut that can
 * be turned off. On keyboards of other scripts and layouts the same keys are known by their place (see `shortcutOf`).
 */
export function useShortcuts(enabled: boolean, actions: Actions): void {
  const now = useRef(actions);
  useEffect(() => {
    now.current = actions;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      // What has keys of its own hears these no less: its controls listen where we do, and must not be kept from them.
      if (event.target instanceof Element && event.target.closest('[data-own-keys]')) return;
      const { view, onView, onStep, onSearch, onNote, onClear } = now.current;
      if (event.key === 'Escape') return onClear();
      if (!enabled) return;
      const key = shortcutOf(event);
      if (key === '/') {
        // Or the key would be typed into the field that it opens.
        event.preventDefault();
        onSearch();
      } else if (key === 'h') {
        event.preventDefault();
        onNote();
      } else if (key === 'a') onView(togglePane(view, 'ar'));
      else if (key === 'e') onView(togglePane(view, 'en'));
      else if (key === 'n') onStep(1);
      else if (key === 'p') onStep(-1);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [enabled]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName))
  );
}
