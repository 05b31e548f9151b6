import { describe, expect, it } from 'vitest';
import type { Selection } from '#article/selection';
import { realArticle } from '#article/testing';
import { hasChanged, linkTo } from './links';
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
    const url = new URL(linkTo(article, selection, page));
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
  ])('says nothing of %s', (_what, selection, made) => {
    expect(hasChanged(article, selection, made)).toBe(false);
  });
});
