import { describe, expect, it } from 'vitest';
import { parseQuery } from '#search/query';
import { articleTextOf } from './article-text';
import { placesIn } from './places';
import { mayHave, termsOf, wantedBy } from './terms';
import { articleFile } from './testing';

const text = articleTextOf(
  articleFile(
    'one',
    'زار وزير الخارجية روسيا، وبحث مع مسؤوليها آفاق التعاون للأمم المتحدة.',
    "He visited China's capital in the 80s.",
  ),
);
if (!text) throw new Error('no text');
const terms = termsOf(text);
const may = (query: string, mode: 'whole' | 'beginning' = 'whole') => mayHave(terms, wantedBy(parseQuery(query), mode));

describe('terms', () => {
  it.each([
    ['الخارجية', true],
    ['الخارجيه', true],
    ['خارجية', true],
    ['روسيا', true],
    ['الروسيا', true],
    ['بحث', true],
    ['مسؤولي', true],
    ['مسئولي', true],
    ['اَلأُمَم', true],
    ['ءافاق', true],
    ['وزير الخارجية', true],
    ['china', true],
    ['CHINA capital', true],
    ['80', true],
    ['الخارج', false],
    ['chin', false],
    ['تعاون فرنسا', false],
  ])('may have “%s” whole: %s', (query, has) => {
    expect(may(query)).toBe(has);
  });

  it.each([
    ['الخارج', true],
    ['chin', true],
    ['visited chi', true],
    ['فرنسا التع', false],
    ['xyz', false],
  ])('may have what begins with “%s”: %s', (query, has) => {
    expect(may(query, 'beginning')).toBe(has);
  });

  it('never miss a place that the text has', () => {
    const words = [
      ...new Set(
        `${text.units.flatMap(({ sentences }) => sentences.map(({ ar, en }) => `${ar} ${en}`)).join(' ')}`.split(/\s+/),
      ),
    ];
    const queries = words.flatMap((word, at) => [
      word,
      `${word} ${words[at + 1] ?? ''}`,
      word.slice(0, -1),
      word.slice(1),
    ]);
    const missed = queries.flatMap((query) => {
      const parsed = parseQuery(query);
      const modes = (['whole', 'beginning'] as const).filter(
        (mode) => parsed.status === 'ready' && placesIn(text, parsed, mode) && !mayHave(terms, wantedBy(parsed, mode)),
      );
      return modes.map((mode) => [query, mode]);
    });
    expect(missed).toEqual([]);
  });
});

describe('places', () => {
  it('have their context, whole words of it lit to the letter', () => {
    const found = placesIn(text, parseQuery('روسيا'), 'whole');
    expect(found).toMatchObject({ id: 'one', count: 1, respelt: false });
    expect(found?.places[0]).toMatchObject({
      sentence: 'p1.1',
      paragraph: 1,
      lang: 'ar',
      before: 'زار وزير الخارجية',
      focus: { text: 'روسيا،', lit: [{ start: 0, end: 5 }] },
    });
    expect(placesIn(text, parseQuery('فرنسا'), 'whole')).toBeNull();
    expect(placesIn(text, parseQuery('الخارجيه'), 'whole')?.respelt).toBe(true);
  });
});

describe('articleTextOf', () => {
  it.each(['', '{', '[]', '{"slug":"one"}', articleFile('Not a slug', 'زار.')])('makes nothing of %j', (file) => {
    expect(articleTextOf(file)).toBeNull();
  });
});
