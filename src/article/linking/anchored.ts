/** Sentences and phrase pairs as stretches of text that can be lit. */
import type { Anchored, Sentence } from '#article/model';
import type { Lang } from '#article/format/schema';
import type { Phrase } from '#article/words/words';

/** A whole sentence in both languages, without the space behind it. */
export function wholeSentence(sentence: Sentence): Anchored {
  const whole = (lang: Lang) => ({ start: 0, end: sentence[lang].trimEnd().length });
  return { sentence, ar: whole('ar'), en: whole('en') };
}

/** The stretches of a phrase pair, one by one: the Arabic ones first. */
export function phraseStretches(phrase: Phrase): Anchored[] {
  return [
    ...phrase.ar.map((ar) => ({ sentence: phrase.sentence, ar, en: null })),
    ...phrase.en.map((en) => ({ sentence: phrase.sentence, ar: null, en })),
  ];
}
