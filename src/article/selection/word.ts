import { wordSpans } from '#article/words/word-spans';
import type { Kind, KindAddress } from './kind';
import { readSentenceAndPlace, writeSentenceAndPlace } from './parameters';
import { inOneSentence } from './parts';

/** An Arabic word of the text: `?word=p4.1-6`. */
export interface WordSelection {
  type: 'word';
  /** Id of its sentence. */
  id: string;
  /** Place in the sentence, from 0. */
  at: number;
}

export const wordAddress: KindAddress<WordSelection> = {
  tab: 'words',
  parse(query) {
    const found = readSentenceAndPlace(query, 'word');
    return found && { type: 'word', ...found };
  },
  format: (selection) => writeSentenceAndPlace('word', selection),
};

export const word: Kind<WordSelection> = /* @__PURE__ */ inOneSentence({
  restsOn: 'words',

  // Where words stand is known without the word data.
  validate(selection, article) {
    const sentence = article.sentences.get(selection.id);
    return sentence && selection.at < wordSpans(sentence.ar).length ? selection : null;
  },
  same: (a, b) => a.id === b.id && a.at === b.at,

  place({ id, at }, { words }) {
    const found = words?.bySentence.get(id)?.[at];
    return found ? { sentence: found.sentence, ar: found.span, en: null } : null;
  },
  // The places of its lemma and its root are stepped through on its card, which has the word data.

  announce({ id, at }, { article }) {
    const sentence = article.sentences.get(id);
    const span = sentence && wordSpans(sentence.ar)[at];
    if (!span) return null;
    return { key: 'word', sentence, quote: { text: sentence.ar.slice(span.start, span.end), lang: 'ar' } };
  },
  label: () => null,
});
