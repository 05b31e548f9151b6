import { describe, expect, it } from 'vitest';
import { phraseStretches, wholeSentence } from './anchored';
import { sentenceOf, tinyArticle } from '#article/testing';

const article = tinyArticle({ paragraphs: [[{ ar: 'سلام ', en: 'Peace. ' }], [{ ar: ' ', en: ' ' }]] });
const sentence = sentenceOf(article, 'p1.1');

describe('a whole sentence', () => {
  it('ends before the space that parts it from the next', () => {
    expect(wholeSentence(sentence)).toEqual({ sentence, ar: { start: 0, end: 4 }, en: { start: 0, end: 6 } });
  });

  it('without words is empty', () => {
    const empty = sentenceOf(article, 'p2.1');
    expect(wholeSentence(empty)).toEqual({ sentence: empty, ar: { start: 0, end: 0 }, en: { start: 0, end: 0 } });
  });
});

describe('the stretches of a phrase pair', () => {
  const [a, b, c] = [
    { start: 0, end: 1 },
    { start: 2, end: 3 },
    { start: 0, end: 5 },
  ];

  it('stand in one language each, the Arabic first', () => {
    expect(phraseStretches({ sentence, ar: [a, b], en: [c] })).toEqual([
      { sentence, ar: a, en: null },
      { sentence, ar: b, en: null },
      { sentence, ar: null, en: c },
    ]);
  });

  it('are none where a language has no words for it', () => {
    expect(phraseStretches({ sentence, ar: [], en: [c] })).toEqual([{ sentence, ar: null, en: c }]);
    expect(phraseStretches({ sentence, ar: [], en: [] })).toEqual([]);
  });
});
