import { describe, expect, it } from 'vitest';
import { given } from '#article/testing';
import { range, rangeAddress, rangeStretches } from './range';
import { article, rangeOf } from './samples';

const known = { article, words: null, hits: [] };
const query = (text: string) => new URLSearchParams(text);

describe('marked words in an address', () => {
  it.each([
    ['range=en-p1.1-7-13', rangeOf('en', 'p1.1', 6, 13)],
    ['range=ar-p1.1-1-p3.1-6', rangeOf('ar', 'p1.1', 0, 6, 'p3.1')],
  ])('%s is read and written', (text, selection) => {
    expect(rangeAddress.parse(query(text))).toEqual(selection);
    expect(new URLSearchParams(rangeAddress.format(selection).map((one) => [...one])).toString()).toBe(text);
  });

  it.each([
    '',
    'en',
    'fr-p1.1-1-2',
    'en-p1.1-1',
    'en-p1.1--2',
    'en-p1.1-a-b',
    'p1.1-1-2',
    'en-p1.1-1-2-3-4',
    'en-p1.1-1.5-2',
  ])('range=%s means nothing', (value) => expect(rangeAddress.parse(query(`range=${value}`))).toBeNull());
});

describe('marked words that a link asks for', () => {
  it.each([
    ['words', rangeOf('en', 'p1.1', 6, 13), true],
    ['the last letter', rangeOf('en', 'p1.1', 45, 46), true],
    ['from a sentence to the next', rangeOf('ar', 'p1.1', 30, 5, 'p2.1'), true],
    ['one letter too many', rangeOf('en', 'p1.1', 6, 47), false],
    ['no letter', rangeOf('en', 'p1.1', 6, 6), false],
    ['backwards', rangeOf('en', 'p1.1', 13, 6), false],
    ['before the first', rangeOf('en', 'p1.1', -1, 6), false],
    ['beginning behind the end of its sentence', rangeOf('en', 'p1.1', 60, 3, 'p2.1'), false],
    ['from a later sentence to an earlier one', rangeOf('en', 'p2.1', 0, 3, 'p1.1'), false],
    ['a sentence that is not there', rangeOf('en', 'p9.1', 0, 3), false],
    ['a last sentence that is not there', rangeOf('en', 'p1.1', 0, 3, 'p9.1'), false],
  ])('%s', (_what, selection, there) => {
    expect(article.sentences.get('p1.1')?.en).toHaveLength(46);
    expect(range.validate(selection, article, null)).toBe(there ? selection : null);
  });
});

describe('marked words that are selected', () => {
  const over = rangeOf('en', 'p1.1', 14, 6, 'p3.1');

  it('are what was marked of each sentence, in their language alone', () => {
    const text = rangeStretches(over, article).map(({ sentence, ar, en }) => [
      ar,
      sentence.en.slice(en?.start, en?.end),
    ]);
    expect(text).toEqual([
      [null, 'peace and development with China'],
      [null, 'and it supports dialogue'],
      [null, 'China '],
    ]);
  });

  it('rest on these sentences, and are at the first', () => {
    const ids = ['p1.1', 'p2.1', 'p3.1'];
    expect(range.sentences(over, article).map(({ id }) => id)).toEqual(ids);
    expect(range.shownSentences(over, known).map(({ id }) => id)).toEqual(ids);
    expect(range.currentSentence(over, known)?.id).toBe('p1.1');
    expect(range.place(over, known)).toMatchObject({ ar: null, en: { start: 14, end: 46 } });
    expect(range.announce(over, known)).toEqual({ key: 'range', sentence: article.sentences.get('p1.1') });
    expect(range.fingerprintParts(over, article)).toHaveLength(3);
  });

  it.each([
    ['p1.1', true],
    ['p2.1', true],
    ['p3.1', true],
    ['h', false],
    ['p3.2', false],
    ['p10.1', false],
  ])('light %s: %s', (id, lit) => {
    const sentence = { ...given(article.sentences.get('p1.1')), id };
    expect(range.lightsSentence(over, sentence, [])).toBe(lit);
  });

  it('are others at other letters', () => {
    expect(range.same(over, { ...over })).toBe(true);
    expect(range.same(over, { ...over, end: 5 })).toBe(false);
    expect(range.same(over, { ...over, lang: 'ar' })).toBe(false);
  });

  it('are nothing where the article has no such sentence', () => {
    const gone = rangeOf('en', 'p9.1', 0, 3);
    expect(range.place(gone, known)).toBeNull();
    expect(range.announce(gone, known)).toBeNull();
    expect(range.sentences(gone, article)).toEqual([]);
  });
});
