import { describe, expect, it } from 'vitest';
import { dayOf, inLanguage, sourceOf } from './source';

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

describe('dayOf', () => {
  it.each([
    [{ published: '2025-04-02T08:15:00', dateline: '2025-04-01' }, '2025-04-02'],
    [{ published: null, dateline: '2025-04-01' }, '2025-04-01'],
    [{ published: null, dateline: null }, null],
  ])('%j: %s', (source, expected) => {
    expect(dayOf(source)).toBe(expected);
  });
});
