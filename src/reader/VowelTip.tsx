import { useEffect, useState } from 'react';
import type { Article } from '#article/model';
import { wordIndexAt } from '#article/words/word-spans';
import type { Words } from '#article/words/words';
import { placeAt, rangesOf } from './marks/ranges';
import type { ShowText } from './displayed-text';
import '#ui/styles/late.css';

interface Props {
  article: Article;
  words: Words;
  show: ShowText;
}

/** A word that is pointed at, with its vowels, and where it stands in the window, in px. */
interface Pointed {
  vowelled: string;
  top: number;
  middle: number;
}

/**
 * The word that is pointed at, with all its vowels, over its place in the text: in its place it would be wider, and its line would
 * move. A finger has the card of the word, which begins with the same; so has a screen reader.
 */
export function VowelTip({ article, words, show }: Props) {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  useEffect(() => {
    const text = document.querySelector<HTMLElement>('article.text');
    if (!text) return;
    const listeners = new AbortController();
    const { signal } = listeners;
    let last = '';
    const clear = () => {
      last = '';
      setPointed(null);
    };
    const onMove = ({ clientX, clientY, pointerType }: PointerEvent) => {
      if (pointerType === 'touch') return;
      const place = placeAt(text, clientX, clientY);
      const sentence = place?.lang === 'ar' ? article.sentences.get(place.sentence) : undefined;
      const at = place && sentence ? wordIndexAt(article, sentence.id, show(sentence, 'ar').toStored(place.shown)) : -1;
      const word = sentence && words.bySentence.get(sentence.id)?.[at];
      const key = word ? `${word.sentence.id} ${at}` : '';
      if (key === last) return;
      last = key;
      const [range] = word ? rangesOf(text, { sentence: word.sentence, ar: word.span, en: null }, show) : [];
      const box = range?.getBoundingClientRect();
      setPointed(word && box ? { vowelled: word.vowelled, top: box.top, middle: box.left + box.width / 2 } : null);
    };
    text.addEventListener('pointermove', onMove, { signal });
    text.addEventListener('pointerleave', clear, { signal });
    // The card of the word begins with its vowels: they come again over another one.
    text.addEventListener('click', () => setPointed(null), { signal });
    window.addEventListener('scroll', clear, { signal, passive: true });
    return () => listeners.abort();
  }, [article, words, show]);
  if (!pointed) return null;
  return (
    <span
      aria-hidden="true"
      className="vowel-tip pointer-events-none fixed z-2 -translate-x-1/2 -translate-y-full rounded-sm border border-hair bg-raised px-2 font-ar text-body-ar/[2.1] whitespace-nowrap text-ink shadow-over print:hidden" // physical: a point of the window
      style={{ top: pointed.top, left: pointed.middle }} // physical: a point of the window
      lang="ar"
      dir="rtl"
    >
      {pointed.vowelled}
    </span>
  );
}
