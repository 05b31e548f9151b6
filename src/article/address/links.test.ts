import { describe, expect, it } from 'vitest';
import type { Selection } from '#article/selection';
import { realArticle } from '#article/testing';
import { hasChanged, linkOf, selectionLink } from './links';
import { parseLocation } from './address';

const article = realArticle();
const page = 'https://example.org/reader/?view=ar#p3';

describe('a link to a place', () => {
  it.each<Selection>([
    { type: 'entity', id: 'china', at: 3 },
    { type: 'undertaking', id: 'p14-enrich-cultural-exchanges' },
    { type: 'word', id: 'p5.1', at: 7 },
    { type: 'phrase', id: 'p5.1', at: 2 },
    { type: 'sentence', id: 'p17.2' },
    { type: 'search', id: 'الصين «"&', at: 2 },
  ])('opens it again: %j', (selection) => {
    const url = new URL(selectionLink(article, selection, page));
    const { selection: opened, made, article: slug } = parseLocation(url.searchParams);
    expect({ opened, slug, path: url.pathname, hash: url.hash }).toEqual({
      opened: selection,
      slug: article.slug,
      path: '/reader/',
      hash: '',
    });
    expect(hasChanged(article, opened, made)).toBe(false);
    expect(made === null).toBe(selection.type === 'search');
  });

  it('notices another text', () => {
    const selection: Selection = { type: 'sentence', id: 'p17.2' };
    expect(hasChanged(article, selection, 'zzzzzzz')).toBe(true);
  });

  it.each<[string, Selection | null, string | null]>([
    ['a link without a fingerprint', { type: 'sentence', id: 'p17.2' }, null],
    ['no selection', null, 'zzzzzzz'],
    ['a search, which rests on no text', { type: 'search', id: 'x', at: 0 }, 'zzzzzzz'],
  ])('says nothing of %s', (_what, selection, made) => {
    expect(hasChanged(article, selection, made)).toBe(false);
  });
});

describe('an address', () => {
  it.each<[string, Parameters<typeof linkOf>[0], string]>([
    ['of an article', { article: 'one' }, '?article=one'],
    ['of an element of its page', { article: 'one', fragment: 'p3' }, '?article=one#p3'],
    [
      'of something that must keep its name when the text changes',
      { article: 'one', selection: { type: 'entity', id: 'china', at: 1 } },
      '?article=one&entity=china&at=2',
    ],
    [
      'with a fingerprint',
      { article: 'one', selection: { type: 'word', id: 'p4.1', at: 5 }, made: '0abcdef', fragment: 'p4' },
      '?article=one&word=p4.1-6&made=0abcdef#p4',
    ],
    ['of a slug that is none', { article: 'a&b=c#d' }, '?article=a%26b%3Dc%23d'],
  ])('%s', (_what, target, wanted) => {
    expect(linkOf(target, page)).toBe(`https://example.org/reader/${wanted}`);
  });

  it('of a page that is opened as a file is one as well', () => {
    expect(linkOf({ article: 'one' }, 'file:///mnt/site/index.html?view=ar')).toBe(
      'file:///mnt/site/index.html?article=one',
    );
  });
});
