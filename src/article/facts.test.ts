import { describe, expect, it } from 'vitest';
import { catalogueOf } from './catalogue';
import { dayOfEntry, factsOf, namesOf } from './facts';
import { ownMarks, realArticle, tinyArticle } from './testing';

/** The key of something of that name, which has no Wikidata id. */
function keyOf(ar: string): string | undefined {
  const entities = ownMarks.entities?.map((one) => ({ ...one, name: { ar, en: null } })) ?? [];
  return namesOf(catalogueOf(tinyArticle({ ...ownMarks, entities })))[0]?.key;
}

describe('factsOf', () => {
  it('tells of the bundled article what a list shows', () => {
    const article = realArticle();
    const facts = factsOf(catalogueOf(article));
    const undertakings = [...article.undertakings];
    expect(facts).toMatchObject({
      paragraphs: 18,
      english: 'all',
      added: null,
      commitments: undertakings.filter(({ cue }) => cue.commitment).length,
      positions: undertakings.filter(({ cue }) => !cue.commitment).length,
      named: article.entities.length,
    });
    expect(facts.words).toBeGreaterThan(500);
    expect(facts.topics).toContain('bilateral');
  });
});

describe('namesOf', () => {
  it('tells who and what an article names, and who is a party', () => {
    const names = namesOf(catalogueOf(realArticle()));
    const china = names.find(({ key }) => key === 'Q148');
    expect(china).toEqual({ key: 'Q148', kind: 'place', ar: 'الصين', en: 'China', party: true });
    // Of whom it only speaks is no party.
    expect(names.some(({ party }) => !party)).toBe(true);
  });

  it('gives a name without a Wikidata id a key that forgives spelling', () => {
    expect(keyOf('الوَزارة')).toBe(keyOf('الوزاره'));
    expect(keyOf('الوزارة')).not.toBe(keyOf('الإدارة'));
  });
});

describe('dayOfEntry', () => {
  it.each([
    ['2025-04-01', '2025-04-02T09:59', '2025-04-01'],
    [null, '2025-04-02T09:59', '2025-04-02'],
    [null, null, null],
  ])('dateline %s, published %s: %s', (date, published, day) => {
    expect(dayOfEntry({ date, published })).toBe(day);
  });
});
