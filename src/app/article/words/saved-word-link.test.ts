import { describe, expect, it } from 'vitest';
import { parseLocation } from '#article/address/address';
import { hasChanged } from '#article/address/links';
import { realArticle, sentenceOf } from '#article/testing';
import { savedWordLink } from './saved-word-link';

const article = realArticle();
const { ar, en } = sentenceOf(article, 'p4.1');
const saved = { article: article.slug, sentence: 'p4.1', index: 5, text: { ar, en } };
const page = 'https://example.org/reader/ar/newest/?view=ar&entity=china#p3';

describe('the address of a saved word', () => {
  it('is none in the article that is open', () => {
    expect(savedWordLink(saved, article.slug, page)).toBeNull();
  });

  it('names the article and the word of another, on the page that is open, and nothing else of it', () => {
    const link = new URL(savedWordLink(saved, 'newest', page) ?? '');
    expect(`${link.origin}${link.pathname}${link.hash}`).toBe('https://example.org/reader/ar/newest/');
    const { article: slug, selection, tab, view, made } = parseLocation(link.searchParams);
    expect({ slug, selection, tab, view }).toEqual({
      slug: article.slug,
      selection: { type: 'word', id: 'p4.1', at: 5 },
      tab: 'words',
      view: 'facing',
    });
    expect(hasChanged(article, selection, made)).toBe(false);
  });

  it('notices that the sentence is not the one in which it was saved', () => {
    const link = new URL(savedWordLink({ ...saved, text: { ar, en: `${en}!` } }, 'newest', page) ?? '');
    const { selection, made } = parseLocation(link.searchParams);
    expect(hasChanged(article, selection, made)).toBe(true);
  });
});
