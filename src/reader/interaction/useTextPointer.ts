import { useEffect, type RefObject } from 'react';
import type { ArticleText } from '#article/model';
import { wordIndexAt } from '#article/words/word-spans';
import { placeAt } from '#reader/marks/ranges';
import type { ClickedPlace, Interaction } from './actions';
import { firstWordOf, selectionsOf, wordOf, wrapperOf } from './targets';
import { moveStop, stopOf, type RovingStop } from './useRovingStop';

/**
 * Clicks on the text, and pointing at it. A click acts on what is marked; where nothing is, it asks for the word.
 * `now` holds what is so at the moment of an event, so that listeners stay as long as the text does.
 */
export function useTextPointer(
  root: RefObject<HTMLElement | null>,
  text: ArticleText,
  now: RefObject<Interaction>,
  stop: RovingStop,
): void {
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const listeners = new AbortController();
    const { signal } = listeners;

    /** A click takes the focus, as on any button, so that the arrows go on from there. */
    const focus = (clicked: HTMLElement) => {
      if (clicked.getAttribute('role') !== 'button') return;
      moveStop(stop, clicked);
      clicked.focus({ preventScroll: true });
    };

    // Chromium begins no selection of text in an inline element that can take the focus: while the button goes down it cannot.
    const onMouseDown = (event: MouseEvent) => {
      const pressed = stopOf(event);
      const index = pressed?.getAttribute('tabindex');
      if (!pressed || typeof index !== 'string') return;
      pressed.removeAttribute('tabindex');
      setTimeout(() => pressed.setAttribute('tabindex', index));
    };

    const onClick = (event: MouseEvent) => {
      // Selecting text to copy it is not a click, and what was clicked may have done its work.
      if (event.defaultPrevented || !getSelection()?.isCollapsed) return;
      const { article, reading, act } = now.current;
      const wrapper = wrapperOf(event);
      const word = wordOf(event);
      act({ wrapper, word: word ?? wordAt(event) ?? (wrapper && firstWordOf(wrapper, article)) });
      if (wrapper && reading.layer !== 'words') focus(wrapper);
      else if (word) focus(word.element);

      function wordAt({ clientX, clientY }: MouseEvent): ClickedPlace['word'] {
        const place = element ? placeAt(element, clientX, clientY) : null;
        const sentence = place?.lang === 'ar' ? text.sentences.get(place.sentence) : undefined;
        if (!place || !sentence) return null;
        const index = wordIndexAt(article, sentence.id, reading.show(sentence, 'ar').toStored(place.shown));
        return index < 0 ? null : { sentence: sentence.id, index };
      }
    };

    const onOver = (event: PointerEvent) => {
      const { article, reading, marking, onPoint, onPreview } = now.current;
      if (reading.layer === 'words') {
        const word = event.pointerType === 'touch' ? null : wordOf(event);
        onPoint(word && { id: word.sentence, at: word.index });
        return;
      }
      const wrapper = wrapperOf(event);
      onPreview(wrapper ? (selectionsOf(wrapper, article, marking)[0] ?? null) : null);
    };

    const onLeave = () => {
      now.current.onPreview(null);
      now.current.onPoint(null);
    };

    element.addEventListener('mousedown', onMouseDown, { signal });
    element.addEventListener('click', onClick, { signal });
    element.addEventListener('pointerover', onOver, { signal });
    element.addEventListener('pointerleave', onLeave, { signal });
    return () => listeners.abort();
  }, [root, text, now, stop]);
}
