import { describe, expect, it } from 'vitest';
import { given, realArticle, realWords } from '#article/testing';
import { wordAt } from './samples';
import { word } from './word';

const article = realArticle();
const { words } = realWords(article);
const known = { article, words, hits: [] };
const last = given(words.bySentence.get('p1.1')).length - 1;

describe('a word that a link asks for', () => {
  it.each([
    ['one of the text', wordAt('p17.2', 4), true],
    ['the last of a sentence', wordAt('p1.1', last), true],
    ['one past it', wordAt('p1.1', last + 1), false],
    ['one of a sentence that is not there', wordAt('p99.1', 0), false],
    ['one of a paragraph', wordAt('p1', 0), false],
  ])('%s is known without the word data', (_, selection, there) => {
    expect(word.validate(selection, article, null)).toBe(there ? selection : null);
    expect(word.validate(selection, article, words)).toBe(there ? selection : null);
  });
});

describe('a word that is selected', () => {
  const selection = wordAt('p14.1', 2);

  it('is another at another place of the sentence', () => {
    expect(word.same(selection, wordAt('p14.1', 2))).toBe(true);
    expect(word.same(selection, wordAt('p14.1', 3))).toBe(false);
    expect(word.same(selection, wordAt('p13.1', 2))).toBe(false);
  });

  it('has a place once the word data are there', () => {
    const found = given(words.bySentence.get('p14.1')?.[2]);
    expect(word.place(selection, known)).toEqual({ sentence: found.sentence, ar: found.span, en: null });
    expect(word.place(selection, { ...known, words: null })).toBeNull();
    expect(word.place(wordAt('p14.1', 999), known)).toBeNull();
  });

  it('is told in Arabic, also before the word data are there', () => {
    const told = { key: 'word', quote: { text: 'بإنجاح', lang: 'ar' } };
    expect(word.announce(selection, known)).toMatchObject(told);
    expect(word.announce(selection, { ...known, words: null })).toMatchObject(told);
    expect(word.announce(wordAt('p14.1', 999), known)).toBeNull();
    expect(word.announce(wordAt('p99.1', 0), known)).toBeNull();
  });
});
