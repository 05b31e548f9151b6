import { describe, expect, it } from 'vitest';
import { inLanguage, sourceOf } from './source';

describe('sourceOf', () => {
  it("gives a reader's own text the same shape as a published one, with nothing made up", () => {
    const own = sourceOf({
      kind: 'own',
      added: '2025-05-01T10:00:00Z',
      publisher: { ar: 'الوكالة', en: null },
      place: null,
      dateline: null,
      published: null,
      address: 'https://example.org/a',
    });
    expect(own).toEqual({
      kind: 'own',
      added: '2025-05-01T10:00:00Z',
      publisher: { ar: 'الوكالة', en: null },
      place: null,
      dateline: null,
      published: null,
      address: 'https://example.org/a',
      breadcrumb: [],
      line: null,
      rights: null,
      omitted: [],
    });
  });
});

describe('inLanguage', () => {
  it.each([
    [{ ar: 'موسكو', en: 'Moscow' }, 'en', 'Moscow'],
    [{ ar: 'موسكو', en: 'Moscow' }, 'ar', 'موسكو'],
    [{ ar: 'موسكو', en: null }, 'en', 'موسكو'],
    [{ ar: null, en: 'Moscow' }, 'ar', 'Moscow'],
    [{ ar: null, en: null }, 'ar', null],
    [null, 'en', null],
  ] as const)('%j in %s: %s', (words, lang, expected) => {
    expect(inLanguage(words, lang)).toBe(expected);
  });
});
