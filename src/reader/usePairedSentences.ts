import { useEffect, type RefObject } from 'react';

/**
 * Sentences are linked: pointing at one, or moving the focus into it, lights it and its counterpart. The light is in
 * the document only (`data-near`); nothing else depends on it.
 */
export function usePairedSentences(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    let near: string | null = null;

    const light = (event: Event) => {
      const target = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-sentence]') : null;
      const id = target?.dataset['sentence'] ?? null;
      if (id === near) return;
      mark(near, false);
      mark(id, true);
      near = id;
    };
    const clear = () => {
      mark(near, false);
      near = null;
    };
    const mark = (id: string | null, on: boolean) => {
      if (id === null) return;
      for (const one of element.querySelectorAll(`[data-sentence="${CSS.escape(id)}"]`)) {
        one.toggleAttribute('data-near', on);
      }
    };

    element.addEventListener('pointerover', light);
    element.addEventListener('focusin', light);
    element.addEventListener('pointerleave', clear);
    element.addEventListener('focusout', clear);
    return () => {
      clear();
      element.removeEventListener('pointerover', light);
      element.removeEventListener('focusin', light);
      element.removeEventListener('pointerleave', clear);
      element.removeEventListener('focusout', clear);
    };
  }, [root]);
}
