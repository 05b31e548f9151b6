import { describe, expect, it } from 'vitest';
import { realArticle } from '#article/testing';
import { wordIndexAt, wordSpans } from './word-spans';

describe('where the words of a text stand', () => {
  it.each([
    ['punctuation is no part of a word', 'وانغ يي، ووزير', ['وانغ', 'يي', 'ووزير']],
    ['brackets and quotation marks are not', '(شينخوا) «بيان»', ['شينخوا', 'بيان']],
    ['marks and tatweel are', 'أيضًا الـ80', ['أيضًا', 'الـ80']],
    ['a hyphen inside a word is', 'آسيا-الباسيفيك.', ['آسيا-الباسيفيك']],
    ['a token of punctuation alone is no word', 'قال — نعم', ['قال', 'نعم']],
    ['nor is nothing', '  ', []],
  ])('%s', (_why, text, expected) => {
    expect(wordSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

describe('the word at an offset', () => {
  const article = realArticle();
  const ar = article.sentences.get('p14.1')?.ar ?? '';

  it('finds the word that holds an offset', () => {
    expect(wordIndexAt(article, 'p14.1', ar.indexOf('بإنجاح') + 2)).toBe(2);
  });

  it.each([
    ['between words', 'p14.1', ar.indexOf(' ')],
    ['past the end', 'p14.1', ar.length + 5],
    ['in a sentence that is not there', 'p99.1', 0],
  ])('finds none %s', (_where, sentence, offset) => {
    expect(wordIndexAt(article, sentence, offset)).toBe(-1);
  });
});
