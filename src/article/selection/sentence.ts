import { wholeSentence } from '#article/linking/anchored';
import type { Kind, KindAddress } from './kind';
import { readId, writeId } from './parameters';
import { inOneSentence } from './parts';

/** A sentence: `?sentence=p17.2`. */
export interface SentenceSelection {
  type: 'sentence';
  id: string;
}

export const sentenceAddress: KindAddress<SentenceSelection> = {
  tab: 'entities',
  parse(query) {
    const found = readId(query, 'sentence');
    return found && { type: 'sentence', ...found };
  },
  format: (selection) => writeId('sentence', selection),
};

export const sentence: Kind<SentenceSelection> = /* @__PURE__ */ inOneSentence({
  restsOn: 'article',

  validate: (selection, article) => (article.sentences.has(selection.id) ? selection : null),
  same: (a, b) => a.id === b.id,

  place({ id }, { article }) {
    const found = article.sentences.get(id);
    return found ? wholeSentence(found) : null;
  },

  announce: ({ id }, { article }) => ({ key: 'sentence', sentence: article.sentences.get(id) ?? null }),
  label: () => null,
});
