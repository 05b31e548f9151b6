import { describe, expect, it } from 'vitest';
import { catalogueOf } from '#article/catalogue';
import { identitiesOf, referenceIn } from '#article/entity-links';
import { realArticle } from '#testing/articles';
import { isCommitment, partiesOf, pledgesOf } from './pledges';
import { series } from './samples';

describe('pledgesOf', () => {
  const pledges = pledgesOf(series);

  it('are those of all articles, the earliest first, the undated last', () => {
    expect(pledges.map(({ id, date }) => [id, date])).toEqual([
      ['ready#c1.1', '2024-05-22'],
      ['agreed#c1.1', '2024-10-09'],
      ['supports#c1.1', '2024-10-10'],
      ['signed#c1.1', '2025-06-03'],
      ['crossing#c1.1', null],
    ]);
  });

  it('say whose they are, how binding, and in which article of which kind they stand', () => {
    const [ready] = pledges;
    expect(ready?.by.map(({ name }) => name.en)).toEqual(['Sahlan']);
    expect(ready?.to.map(({ name }) => name.en)).toEqual(['Nahira']);
    expect(ready?.force).toBe(3);
    expect(ready?.wording.ar.map(({ text }) => text).join('')).toBe('أعربت سهلان عن استعدادها لتبادل بيانات المياه');
    expect(pledges.map(({ article }) => article.own)).toEqual([false, false, false, true, false]);
    expect(pledges.map(isCommitment)).toEqual([true, true, false, true, true]);
  });

  it('of one party are of one party in every article: by Wikidata id, else by name', () => {
    const keys = new Set(pledges.flatMap(partiesOf).map(({ key }) => key));
    expect(keys.size).toBe(3);
    const real = pledgesOf([{ entry: catalogueOf(realArticle()), own: false }]);
    expect(new Set(real.flatMap(partiesOf).map(({ key }) => key))).toContain('Q148');
    expect(new Set(real.map(({ id }) => id)).size).toBe(real.length);
  });

  it('of names that are one by the reader’s word are of one party, named once where an article has both', () => {
    const [sahlan, nahira] = ['سهلان', 'ناهره'];
    const identities = identitiesOf([{ a: sahlan, b: nahira, same: true }]);
    const signed = pledgesOf(series, identities).find(({ article }) => article.slug === 'signed');
    expect(signed?.by.map(({ key }) => key)).toEqual([sahlan]);
    const parted = identitiesOf([{ a: sahlan, b: referenceIn(sahlan, 'signed'), same: false }]);
    const keys = pledgesOf(series, parted).flatMap(({ by }) => by.map(({ key }) => key));
    expect(keys).toContain(sahlan);
    expect(keys).toContain(referenceIn(sahlan, 'signed'));
  });

  it('of an article that was published but has no dateline are dated by that', () => {
    const [first] = series;
    if (!first) throw new Error('no article');
    const entry = { ...first.entry, date: null, published: '2025-06-04T08:00' };
    expect(pledgesOf([{ entry, own: false }])[0]?.date).toBe('2025-06-04');
  });
});
