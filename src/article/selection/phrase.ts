import { phraseStretches } from '#article/linking/anchored';
import type { Kind, KindAddress } from './kind';
import { readSentenceAndPlace, writeSentenceAndPlace } from './parameters';
import { inOneSentence } from './parts';

/** A phrase pair: `?phrase=p4.1-2`. */
export interface PhraseSelection {
  type: 'phrase';
  /** Id of its sentence. */
  id: string;
  /** Place among the phrase pairs of the sentence, from 0. */
  at: number;
}

export const phraseAddress: KindAddress<PhraseSelection> = {
  tab: 'words',
  parse(query) {
    const found = readSentenceAndPlace(query, 'phrase');
    return found && { type: 'phrase', ...found };
  },
  format: (selection) => writeSentenceAndPlace('phrase', selection),
};

export const phrase: Kind<PhraseSelection> = /* @__PURE__ */ inOneSentence({
  restsOn: 'words',

  // Whether the sentence has so many phrases is known once the word data are there.
  validate(selection, article, words) {
    const count = words?.phrases.get(selection.id)?.length ?? 0;
    return article.sentences.has(selection.id) && (words === null || selection.at < count) ? selection : null;
  },
  same: (a, b) => a.id === b.id && a.at === b.at,

  place({ id, at }, { words }) {
    const found = words?.phrases.get(id)?.[at];
    return (found && phraseStretches(found)[0]) ?? null;
  },

  announce: ({ id }, { article }) => ({ key: 'phrase', sentence: article.sentences.get(id) ?? null }),
  label: () => null,
});
