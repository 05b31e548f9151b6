import { describe, expect, it } from 'vitest';
import { given } from '#article/testing';
import { article, searchFor } from './samples';
import { search } from './search';

const sentences = ['p1.1', 'p1.1', 'p3.1'].map((id) => given(article.sentences.get(id)));
const hits = sentences.map((sentence, at) => ({ sentence, ar: null, en: { start: at, end: at + 1 } }));
const found = { article, words: null, hits };
const nothing = { ...found, hits: [] };

describe('a search that is selected', () => {
  it('is always found, whatever it asks for', () => {
    expect(search.validate(searchFor('no such thing', 99), article, null)).toEqual(searchFor('no such thing', 99));
  });

  it('is the same at whichever of its hits', () => {
    expect(search.same(searchFor('a', 0), searchFor('a', 2))).toBe(true);
    expect(search.same(searchFor('a'), searchFor('A'))).toBe(false);
  });

  it('shows the sentences of its hits, each once; where it finds nothing, the text as it is', () => {
    expect(search.shownSentences(searchFor('a'), found).map(({ id }) => id)).toEqual(['p1.1', 'p3.1']);
    expect(search.shownSentences(searchFor('a'), nothing)).toEqual([...article.sentences.values()]);
  });

  it.each([
    [0, 1, 1],
    [2, 1, 0],
    [0, -1, 2],
  ] as const)('from hit %i by %i goes to %i', (at, by, wanted) => {
    expect(search.step(searchFor('a', at), found, by)).toEqual(searchFor('a', wanted));
    expect(search.step(searchFor('a', at), nothing, by)).toEqual(searchFor('a', 0));
  });

  it.each([
    [1, 1, 0],
    [0, 1, 2],
    [2, 1, 1],
    [2, -1, 0],
    [1, -1, 2],
  ] as const)('in a list that is sorted otherwise, from hit %i by %i goes to the next row: %i', (at, by, wanted) => {
    expect(search.step(searchFor('a', at), { ...found, listed: [1, 0, 2] }, by)).toEqual(searchFor('a', wanted));
  });

  it('is told with its row in the list', () => {
    const known = { ...found, listed: [1, 2, 0] };
    expect(search.steps(searchFor('a', 2), known)).toEqual({ at: 1, of: 3 });
    expect(search.announce(searchFor('a', 0), known)).toMatchObject({ sentence: sentences[0], at: 3, of: 3 });
    // The list of a search that has just found something else.
    expect(search.steps(searchFor('a', 2), { ...found, listed: [0] })).toEqual({ at: 2, of: 3 });
  });

  it('is at its hit, and told with its number', () => {
    expect(search.place(searchFor('a', 2), found)).toBe(hits[2]);
    expect(search.steps(searchFor('a', 2), found)).toEqual({ at: 2, of: 3 });
    expect(search.announce(searchFor('a', 2), found)).toEqual({ key: 'hit', sentence: sentences[2], at: 3, of: 3 });
    expect(search.label(searchFor('a', 2), article)).toEqual({ typed: 'a' });
  });

  it.each([
    ['past its last hit', searchFor('a', 3), found],
    ['while it has found nothing', searchFor('a'), nothing],
  ])('has no place, and nothing to tell, %s', (_, selection, known) => {
    expect(search.place(selection, known)).toBeNull();
    expect(search.currentSentence(selection, known)).toBeNull();
    expect(search.announce(selection, known)).toBeNull();
  });

  it('rests on no text of its own: it finds what is there when it is opened', () => {
    expect(search.sentences(searchFor('a'), article)).toEqual([]);
    expect(search.fingerprintParts(searchFor('a'), article)).toBeNull();
  });
});
