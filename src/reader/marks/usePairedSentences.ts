import { useEffect, type RefObject } from 'react';

/**
 * Sentences are linked: pointing at one, or moving the focus into it, lights it and its counterpart. The light is in
 * the document only (`data-near`); nothing else depends on it.
 */
export function usePairedSentences(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    /** The sentence in both languages. */
    let near: { id: string; elements: Element[] } | null = null;

    const light = (event: Event) => {
      const target = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-sentence]') : null;
      const id = target?.dataset['sentence'];
      if (id === near?.id) return;
      clear();
      if (!target || id === undefined) return;
      // Both stand in one row: the whole text need not be searched.
      const elements = target.closest('.row')?.querySelectorAll(`[data-sentence="${CSS.escape(id)}"]`) ?? [];
      near = { id, elements: [...elements] };
      for (const one of near.elements) one.setAttribute('data-near', '');
    };
    const clear = () => {
      for (const one of near?.elements ?? []) one.removeAttribute('data-near');
      near = null;
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
