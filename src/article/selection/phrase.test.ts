import { describe, expect, it } from 'vitest';
import { given, realArticle, realWords } from '#article/testing';
import { phrase } from './phrase';
import { phraseAt } from './samples';

const article = realArticle();
const { words } = realWords(article);
const known = { article, words, hits: [] };
const count = given(words.phrases.get('p4.1')).length;

describe('a phrase that a link asks for', () => {
  it.each([
    ['the last of a sentence', words, phraseAt('p4.1', count - 1), true],
    ['one past it', words, phraseAt('p4.1', count), false],
    ['one past it, while the words are not there', null, phraseAt('p4.1', count), true],
    ['one of a sentence that is not there', null, phraseAt('p99.1', 0), false],
    ['the same with the words', words, phraseAt('p99.1', 0), false],
  ])('%s', (_, loaded, selection, there) => {
    expect(count).toBeGreaterThan(3);
    expect(phrase.validate(selection, article, loaded)).toBe(there ? selection : null);
  });
});

describe('a phrase that is selected', () => {
  it('is another at another place of the sentence', () => {
    expect(phrase.same(phraseAt('p4.1', 1), phraseAt('p4.1', 1))).toBe(true);
    expect(phrase.same(phraseAt('p4.1', 1), phraseAt('p4.1', 2))).toBe(false);
  });

  it('is at its first stretch, once the words are there', () => {
    const [first] = given(words.phrases.get('p4.1')?.[1]).ar;
    expect(phrase.place(phraseAt('p4.1', 1), known)).toMatchObject({ ar: first, en: null });
    expect(phrase.place(phraseAt('p4.1', 1), { ...known, words: null })).toBeNull();
    expect(phrase.place(phraseAt('p4.1', 999), known)).toBeNull();
  });

  it('is told by its place', () => {
    const sentence = article.sentences.get('p4.1');
    expect(phrase.announce(phraseAt('p4.1', 1), known)).toEqual({ key: 'phrase', sentence });
  });
});
