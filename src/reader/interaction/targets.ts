import { marksIn, type Article } from '#article/model';
import { segmentsOf } from '#article/segments';
import type { Selection } from '#article/selection';
import { wordSpans } from '#article/words/word-spans';
import { thingsAt, type Marking } from '#reader/marks/visible';
import type { ClickedPlace } from './actions';

const WRAPPER = '[data-entity], [data-undertaking]';
const WORD = '[data-word]';

/** A word of the text as an element: only the layer of words draws words so. */
export interface WordTarget {
  element: HTMLElement;
  /** Id of its sentence. */
  sentence: string;
  /** Its place in the sentence, from 0. */
  index: number;
}

/** The nearest element that stands for something marked: a name, a cue, what is undertaken. */
export function wrapperOf(event: Event): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>(WRAPPER) : null;
}

/** The word at which an event happened, where words are elements. */
export function wordOf(event: Event): WordTarget | null {
  const element = event.target instanceof Element ? event.target.closest<HTMLElement>(WORD) : null;
  const sentence = element?.closest<HTMLElement>('[data-sentence]')?.dataset['sentence'];
  return element && sentence !== undefined ? { element, sentence, index: Number(element.dataset['word']) } : null;
}

/** The Arabic word with which a wrapper begins; English has none. */
export function firstWordOf(wrapper: HTMLElement, article: Article): ClickedPlace['word'] {
  const holder = wrapper.closest<HTMLElement>('[data-sentence]');
  const id = holder?.dataset['sentence'];
  const sentence = holder?.lang === 'ar' ? article.sentences.get(id ?? '') : undefined;
  const start = Number(wrapper.dataset['start']);
  const index = sentence ? wordSpans(sentence.ar).findIndex((span) => span.end > start) : -1;
  return sentence && index >= 0 ? { sentence: sentence.id, index } : null;
}

/** What a click on a wrapper can select: what is visibly marked there, innermost first; what the layer is about before the rest. */
export function selectionsOf(wrapper: HTMLElement, article: Article, marking: Marking): Selection[] {
  const holder = wrapper.closest<HTMLElement>('[data-sentence]');
  const sentence = article.sentences.get(holder?.dataset['sentence'] ?? '');
  if (!sentence) return [];
  const start = Number(wrapper.dataset['start']);
  const segments = segmentsOf(sentence, holder?.lang === 'en' ? 'en' : 'ar', marksIn(article, sentence));
  const marks = segments.find((segment) => segment.start === start)?.marks ?? [];
  return thingsAt(marks, marking);
}
