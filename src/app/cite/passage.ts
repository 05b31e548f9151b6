/** Stretches of the article that can be cited: by what is selected, by row, by what the reader has marked. */
import type { Article, Sentence, Unit } from '#article/model';
import { sentencesOf, type Selection } from '#article/selection';
import type { Words } from '#article/words';
import type { Stretch } from '#reader/interaction/clean-copy';

/** A stretch of the article that is cited. */
export interface Passage {
  /** The whole sentences in which it stands, in the order of the text: evidence, not a fragment. */
  sentences: readonly Sentence[];
  /** The words that the reader marked, where these are what is quoted. */
  marked?: readonly Stretch[];
  /** What can be linked to; the first is what a citation gives the address of. */
  places: readonly Selection[];
}

/** The passage of a selection; `around` are wider places that can be linked to as well. */
export function passageOf(article: Article, selection: Selection, around: readonly Selection[] = []): Passage {
  const places = [selection, ...around];
  const sentences = places.map((place) => sentencesOf(article, place)).find((found) => found.length > 0) ?? [];
  return { sentences, places };
}

/** A row of the text: all its sentences, each to be linked to. */
export function passageOfUnit({ sentences }: Unit): Passage {
  return { sentences, places: sentences.map(({ id }) => ({ type: 'sentence', id })) };
}

/** What the reader marked in the text. Of one stretch the phrase pair that has most of it can be linked to, once `words` are there. */
export function passageOfMarked(article: Article, words: Words | null, marked: readonly Stretch[]): Passage {
  const ids = new Set(marked.map((stretch) => stretch.sentence));
  const sentences = [...article.sentences.values()].filter(({ id }) => ids.has(id));
  const [first, ...others] = marked;
  const phrase = words && first && others.length === 0 ? phraseUnder(words, first) : null;
  return { sentences, marked, places: [...(phrase ? [phrase] : []), ...sentences.map(sentencePlace)] };
}

function sentencePlace({ id }: Sentence): Selection {
  return { type: 'sentence', id };
}

/** The phrase pair that has most of what is marked; the first of several that have as much. */
function phraseUnder(words: Words, { sentence, lang, span }: Stretch): Selection | null {
  const shares = (words.phrases.get(sentence) ?? []).map((phrase) =>
    phrase[lang]
      .map((own) => Math.max(0, Math.min(own.end, span.end) - Math.max(own.start, span.start)))
      .reduce((sum, share) => sum + share, 0),
  );
  const most = Math.max(0, ...shares);
  return most > 0 ? { type: 'phrase', id: sentence, at: shares.indexOf(most) } : null;
}
