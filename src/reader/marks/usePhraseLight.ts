import { useEffect, type RefObject } from 'react';
import { phraseStretches } from '#article/linking/anchored';
import type { ArticleText } from '#article/model';
import { phraseAt, type Phrase } from '#article/words/words';
import { placeAt, rangesOf } from './ranges';
import { useReading } from '#reader/ReadingContext';

const NAME = 'phrase';

/**
 * Within the lit sentence, pointing at a phrase in either language lights its counterpart in the other. Works in the
 * words layer, where the phrase data is; the light is in the document only.
 */
export function usePhraseLight(root: RefObject<HTMLElement | null>, text: ArticleText): void {
  const { layer, words, show } = useReading();
  useEffect(() => {
    const element = root.current;
    if (!element || !words || layer !== 'words' || !('highlights' in CSS)) return;
    let lit: Phrase | null = null;

    const light = (phrase: Phrase | null) => {
      if (phrase === lit) return;
      lit = phrase;
      if (!phrase) CSS.highlights.delete(NAME);
      else
        CSS.highlights.set(
          NAME,
          new Highlight(...phraseStretches(phrase).flatMap((one) => rangesOf(element, one, show))),
        );
    };
    const onMove = (event: PointerEvent) => {
      const place = placeAt(element, event.clientX, event.clientY);
      const sentence = place && text.sentences.get(place.sentence);
      const offset = place && sentence ? show(sentence, place.lang).toStored(place.shown) : 0;
      light(place ? phraseAt(words, place.sentence, place.lang, offset) : null);
    };
    const onFocus = (event: FocusEvent) => {
      const word = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-word]') : null;
      const sentence = word?.closest<HTMLElement>('[data-sentence]')?.dataset['sentence'] ?? '';
      const at = words.bySentence.get(sentence)?.[Number(word?.dataset['word'])];
      light(at ? phraseAt(words, sentence, 'ar', at.span.start) : null);
    };
    const clear = () => light(null);

    element.addEventListener('pointermove', onMove);
    element.addEventListener('pointerleave', clear);
    element.addEventListener('focusin', onFocus);
    element.addEventListener('focusout', clear);
    return () => {
      clear();
      element.removeEventListener('pointermove', onMove);
      element.removeEventListener('pointerleave', clear);
      element.removeEventListener('focusin', onFocus);
      element.removeEventListener('focusout', clear);
    };
  }, [root, text, layer, words, show]);
}
