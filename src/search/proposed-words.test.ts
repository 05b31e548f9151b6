/** A text of the reader's own has no word data: its words are proposed, and lemmas and roots are found by them. */
import { describe, expect, it } from 'vitest';
import { linkProposed } from '#article/words/proposed-words';

import { openLexicon } from '#lexicon/lexicon';
import { sourceEntries } from '#lexicon/testing';
import { openProposer } from '#propose/words/propose-words';
import { paragraph, tinyArticle } from '#testing/articles';
import { searchArticle } from './match';

const article = tinyArticle({
  paragraphs: [
    paragraph(['تعهدت الدول الكبرى بالسلام.', 'The great powers pledged peace.']),
    paragraph(['وقالت دولة أخرى إنها ستقول كلمتها.', 'Another state said it would have its say.']),
    paragraph(['وللدولتين أقوال في ذلك.', 'The two states have said things of it.']),
  ],
  entities: [],
  cues: [],
  parties: [],
});
const asked = [...article.sentences.values()].map(({ id, ar, en }) => ({ id, ar, en, names: [] }));
const words = linkProposed(article, openProposer(openLexicon(sourceEntries()), []).propose(article.slug, asked));

/** The words that a group of a search has, as they stand in the text. */
function groupOf(query: string, how: 'lemma' | 'root'): string[] {
  const { groups, hits } = searchArticle(article, words, query, [how]);
  const own = groups.find((group) => group.how === how);
  return own ? hits.filter((hit) => hit.lang === 'ar').map(({ sentence, span }) => sentence.ar.slice(span.start, span.end)) : []; // prettier-ignore
}

describe('a search in a text whose words are proposed', () => {
  it.each([
    ['دولة', ['الدول', 'دولة', 'الدولتين'], 'its plural and its dual'],
    ['قال', ['قال', 'قول'], 'a verb in its other forms'],
  ])('finds by the lemma %s', (query, expected) => {
    const found = groupOf(query, 'lemma').join(' ');
    for (const one of expected) expect(found).toContain(one.replace(/^ال/, ''));
  });

  it('finds by a root, also one that no word is spelt as', () => {
    const found = groupOf('ق و ل', 'root');
    expect(found).toHaveLength(3);
    expect(found.join(' ')).toContain('أقوال');
  });

  it('finds no forms of a word that the lexicon does not have', () => expect(groupOf('زخطفشة', 'lemma')).toEqual([]));
});
