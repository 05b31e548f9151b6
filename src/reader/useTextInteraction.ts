import { useEffect, useRef, type RefObject } from 'react';
import type { Article } from '#article/model';
import { segmentsOf } from '#article/segments';
import { selectionsAt, type Selection } from '#article/selection';
import type { Layer } from './layers';
import { neighbour, type Direction } from './roving';
import type { View } from './views';

interface State {
  layer: Layer;
  view: View;
  selection: Selection | null;
  onSelect: (selection: Selection | null) => void;
  onPreview: (selection: Selection | null) => void;
}

const WRAPPER = '[data-entity], [data-undertaking]';

/**
 * Pointer and keyboard on the marks in the text, by one set of listeners on the whole text. A click selects the
 * innermost thing; another click on the same words goes on to the next one that lies there, so that overlaps can all
 * be reached. One roving tab stop; arrows follow the visual direction.
 */
export function useTextInteraction(root: RefObject<HTMLElement | null>, article: Article, state: State): void {
  const now = useRef(state);
  useEffect(() => {
    now.current = state;
  });

  useEffect(() => {
    const element = root.current;
    if (!element) return;

    const wrapperOf = (event: Event) =>
      event.target instanceof Element ? event.target.closest<HTMLElement>(WRAPPER) : null;

    const candidates = (wrapper: HTMLElement): Selection[] => {
      const holder = wrapper.closest<HTMLElement>('[data-sentence]');
      const sentence = article.sentences.get(holder?.dataset['sentence'] ?? '');
      if (!sentence) return [];
      const start = Number(wrapper.dataset['start']);
      const segment = segmentsOf(sentence, holder?.lang === 'en' ? 'en' : 'ar').find((one) => one.start === start);
      return selectionsAt(segment?.marks ?? [], now.current.layer === 'commitments' ? 'undertaking' : 'entity');
    };

    const select = (wrapper: HTMLElement) => {
      const found = candidates(wrapper);
      const { selection, onSelect } = now.current;
      const at = found.findIndex((one) => selection && one.type === selection.type && one.id === selection.id);
      const same = found[at];
      // The same entity at another mention: go to that mention before going on to what lies beneath.
      const moved = same?.type === 'entity' && selection?.type === 'entity' && same.at !== selection.at;
      const next = moved ? same : found[(at + 1) % found.length];
      if (next) onSelect(next);
    };

    const onClick = (event: MouseEvent) => {
      const wrapper = wrapperOf(event);
      // Selecting text to copy it is not a click.
      if (!wrapper || !getSelection()?.isCollapsed) return;
      select(wrapper);
      if (wrapper.getAttribute('role') === 'button') moveStop(wrapper);
    };

    const onOver = (event: Event) => {
      const wrapper = wrapperOf(event);
      now.current.onPreview(wrapper ? (candidates(wrapper)[0] ?? null) : null);
    };
    const onLeave = () => now.current.onPreview(null);

    const onKey = (event: KeyboardEvent) => {
      const wrapper = wrapperOf(event);
      if (!wrapper || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        select(wrapper);
        return;
      }
      const direction = directions[event.key];
      if (!direction) return;
      const next = neighbour(stops(), wrapper, direction);
      if (!next) return;
      event.preventDefault();
      moveStop(next);
      next.focus();
    };

    /** Buttons in the panes that show, in the order of the document. */
    const stops = () =>
      [...element.querySelectorAll<HTMLElement>('[role="button"][data-start]')].filter(
        (one) => one.offsetParent !== null,
      );

    const moveStop = (to: HTMLElement) => {
      for (const one of element.querySelectorAll('[role="button"][tabindex="0"]')) one.setAttribute('tabindex', '-1');
      to.setAttribute('tabindex', '0');
    };

    const onFocus = (event: Event) => {
      const wrapper = wrapperOf(event);
      if (wrapper?.getAttribute('role') === 'button') moveStop(wrapper);
    };

    element.addEventListener('click', onClick);
    element.addEventListener('pointerover', onOver);
    element.addEventListener('pointerleave', onLeave);
    element.addEventListener('keydown', onKey);
    element.addEventListener('focusin', onFocus);
    return () => {
      element.removeEventListener('click', onClick);
      element.removeEventListener('pointerover', onOver);
      element.removeEventListener('pointerleave', onLeave);
      element.removeEventListener('keydown', onKey);
      element.removeEventListener('focusin', onFocus);
    };
  }, [root, article]);

  // What can be a stop depends on the view and the layer: see that there is one, and that it shows.
  const { layer, view } = state;
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const all = [...element.querySelectorAll<HTMLElement>('[role="button"][data-start]')];
    const showing = all.filter((one) => one.offsetParent !== null);
    const stop = showing.find((one) => one.tabIndex === 0) ?? showing[0];
    for (const one of all) one.tabIndex = one === stop ? 0 : -1;
  }, [root, article, layer, view]);
}

const directions: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};
