import { useEffect, useMemo, useState, type RefObject } from 'react';
import type { Unit } from '#article/model';
import { rowIndexOf } from '#reader/marks/ranges';
import { prepareRowMenu } from '#reader/row-menu/load-row-menu';
import type { TextState } from '#reader/rows/text-state';

const MENU = '.row-menu';
const REVEAL = '.row-reveal';
const COVER = '.cover';

/** The row whose menu is asked for, and the button that it stands beside. */
export interface AskedMenu {
  unit: Unit;
  button: HTMLElement;
}

/** The one menu of all rows. */
export interface Menu {
  /** The row that it was last asked for; `null` before the first time. */
  asked: AskedMenu | null;
  open: boolean;
  close: () => void;
}

/** The controls that rows hold, by one set of listeners on the text: English in place, covers, and the menu. */
export function useRowControls(root: RefObject<HTMLElement | null>, state: TextState): Menu {
  const [asked, setAsked] = useState<AskedMenu | null>(null);
  const [open, setOpen] = useState(false);

  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const listeners = new AbortController();
    const { signal } = listeners;
    const { text } = state;
    const unitOf = (control: Element) => text.units[rowIndexOf(control)];

    const uncover = (cover: Element) => {
      const id = cover.querySelector<HTMLElement>('[data-sentence]')?.dataset['sentence'] ?? '';
      const sentence = text.sentences.get(id);
      if (sentence) state.uncover(sentence.unit, [sentence]);
    };
    const onClick = (event: MouseEvent) => {
      const cover = closest(event, COVER);
      if (cover) {
        // What lay under it is there at once: whoever hears of this click later must not take it for one on that.
        event.preventDefault();
        return uncover(cover);
      }
      const control = closest(event, `${REVEAL}, ${MENU}`);
      const unit = control && unitOf(control);
      if (!unit) return;
      if (control.matches(REVEAL)) return state.change(unit, { english: !state.of(unit).english });
      setAsked({ unit, button: control });
      setOpen(!state.of(unit).menu);
    };
    const onKey = (event: KeyboardEvent) => {
      const cover = closest(event, COVER);
      if (!cover || (event.key !== 'Enter' && event.key !== ' ')) return;
      event.preventDefault();
      uncover(cover);
    };
    // What it opens is loaded ahead of the click.
    const onNear = (event: Event) => {
      if (closest(event, MENU)) prepareRowMenu();
    };
    element.addEventListener('click', onClick, { signal, capture: true });
    element.addEventListener('keydown', onKey, { signal });
    element.addEventListener('pointerover', onNear, { signal });
    element.addEventListener('focusin', onNear, { signal });
    return () => listeners.abort();
  }, [root, state]);

  return useMemo(() => ({ asked, open, close: () => setOpen(false) }), [asked, open]);
}

function closest({ target }: Event, selector: string): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(selector) : null;
}
