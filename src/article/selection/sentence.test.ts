import { describe, expect, it } from 'vitest';
import { article, sentenceOf } from './samples';
import { sentence } from './sentence';

const known = { article, words: null, hits: [] };

describe('a sentence that a link asks for', () => {
  it.each([
    ['of a paragraph', sentenceOf('p2.1'), true],
    ['the headline', sentenceOf('h'), true],
    ['a paragraph is none', sentenceOf('p2'), false],
    ['one that is not there', sentenceOf('p99.1'), false],
    ['a name of every object', sentenceOf('__proto__'), false],
  ])('%s', (_, selection, there) => {
    expect(sentence.validate(selection, article, null)).toBe(there ? selection : null);
  });
});

describe('a sentence that is selected', () => {
  it('is lit whole, and told by its place', () => {
    const found = article.sentences.get('p2.1');
    expect(sentence.place(sentenceOf('p2.1'), known)).toEqual({
      sentence: found,
      ar: { start: 0, end: found?.ar.length },
      en: { start: 0, end: found?.en.length },
    });
    expect(sentence.announce(sentenceOf('p2.1'), known)).toEqual({ key: 'sentence', sentence: found });
    expect(sentence.place(sentenceOf('p99.1'), known)).toBeNull();
  });
});
