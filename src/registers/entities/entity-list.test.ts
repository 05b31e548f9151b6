import { describe, expect, it } from 'vitest';
import { entityOf, realArticle, tinyArticle } from '#article/testing';
import { firstRows, groupEntities, variantsOf, type EntityOrder } from './entity-list';

const { entities } = realArticle();
const found = (query: string, order: EntityOrder = 'text') =>
  groupEntities(entities, query, order).flatMap((group) => group.entities.map((entity) => entity.id));

describe('groupEntities: the filter forgives spelling', () => {
  it.each([
    ['الأمم', 'united-nations', 'as it is written'],
    ['الامم', 'united-nations', 'without hamza'],
    ['الأُمَم', 'united-nations', 'with vowel marks'],
    ['اوكرانيا', 'ukraine', 'a name that begins with hamza'],
    ['ازمه', 'ukraine-crisis', 'ta marbuta as ه'],
    ['الـ٢٠', 'g20', 'other digits'],
    ['ال20', 'g20', 'no tatweel'],
    ['XINHUA', 'xinhua', 'capitals'],
    ['  xinhua ', 'xinhua', 'white space round it'],
    ['russia’s mfa', 'russian-foreign-ministry', 'the short name, a typographic apostrophe'],
    ["russia's mfa", 'russian-foreign-ministry', 'a straight one'],
    ['الوزيران', 'wang-yi', 'a description'],
    ['الوزيران', 'sergei-lavrov', 'a description of two'],
    ['وزير الخارجية الروسي', 'sergei-lavrov', 'a title'],
  ])('%s finds %s (%s)', (query, id) => {
    expect(found(query)).toContain(id);
  });

  it.each([
    ['الوزيران', 'vladimir-putin', 'a description of others'],
    ['xinhua', 'xi-jinping', 'a longer name'],
    ['أوكرانيا روسيا', 'russia', 'words of two entities'],
    ['china xinhua', 'china', 'forms of one entity are not run together'],
  ])('%s does not find %s (%s)', (query, id) => {
    expect(found(query)).not.toContain(id);
  });

  it.each(['', '   ', 'ــ'])('“%s” is no filter', (query) => {
    expect(found(query)).toHaveLength(entities.length);
  });

  it('finds nothing: no group', () => {
    expect(groupEntities(entities, 'qqq', 'text')).toEqual([]);
  });
});

describe('groupEntities: groups and their order', () => {
  it('groups by kind, people first, and leaves out kinds that have nobody', () => {
    expect(groupEntities(entities, '', 'text').map((group) => group.kind)).toEqual([
      'person',
      'place',
      'organization',
      'event',
      'document',
      'concept',
    ]);
    expect(groupEntities(entities, 'wang yi', 'text').map((group) => group.kind)).not.toContain('document');
  });

  it('keeps the order of the register, or counts mentions', () => {
    const [people] = groupEntities(entities, '', 'text');
    expect(people?.entities.map((entity) => entity.id)).toEqual(
      entities.filter((entity) => entity.kind === 'person').map((entity) => entity.id),
    );
    for (const group of groupEntities(entities, '', 'count')) {
      const counts = group.entities.map((entity) => entity.mentions.length);
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    }
  });

  it('does not lose or repeat anybody, nor change the register', () => {
    const before = entities.map((entity) => entity.id);
    expect(found('', 'count').toSorted()).toEqual(before.toSorted());
    expect(entities.map((entity) => entity.id)).toEqual(before);
  });
});

describe('variantsOf', () => {
  const article = tinyArticle({
    paragraphs: [
      [{ ar: 'الجانبان وانغ الجانبان وانغ وانغ يي', en: 'The two sides Wang the two sides Wang Wang Yi' }],
      [{ ar: 'الجانبان', en: 'both sides' }],
    ],
    entities: [
      {
        id: 'wang',
        mentions: [
          { in: 'p1.1', ar: 'الجانبان', en: 'The two sides', nth: { ar: 1 }, by: 'description' },
          { in: 'p1.1', ar: 'وانغ يي', en: 'Wang Yi' },
          { in: 'p1.1', ar: 'وانغ', en: 'Wang', nth: 1 },
          { in: 'p1.1', ar: 'وانغ', en: 'Wang', nth: 2 },
          { in: 'p1.1', ar: 'الجانبان', en: 'the two sides', nth: { ar: 2 }, by: 'description' },
          { in: 'p1.1', ar: null, en: 'sides', nth: 1, by: 'description' },
          { in: 'p2.1', ar: 'الجانبان', en: 'both sides', by: 'description' },
        ],
      },
    ],
  });
  const variants = variantsOf(entityOf(article, 'wang'));

  it('lists manners that occur: names first, no empty title', () => {
    expect(variants.map(({ by }) => by)).toEqual(['name', 'description']);
  });

  it('counts each wording, the most frequent first; a description that begins a sentence is no other wording', () => {
    const shown = variants.map(({ variants: own }) =>
      own.map(({ ar, en, mentions }) => `${ar}/${en} ${mentions.length}`),
    );
    expect(shown).toEqual([
      ['وانغ/Wang 2', 'وانغ يي/Wang Yi 1'],
      ['الجانبان/the two sides 2', 'null/sides 1', 'الجانبان/both sides 1'],
    ]);
  });

  it.each(entities)('of $id hold each mention once', (entity) => {
    const all = variantsOf(entity).flatMap(({ variants: own }) => own.flatMap(({ mentions }) => mentions));
    expect(new Set(all)).toEqual(new Set(entity.mentions));
    expect(all).toHaveLength(entity.mentions.length);
  });
});

describe('groupEntities, whatever keyboard a name is typed on', () => {
  it.each([
    ['روسیا', 'روسيا'],
    ['بوتین', 'بوتين'],
    ['الصینی', 'الصيني'],
    ['أوڪرانيا', 'أوكرانيا'],
    ['رو\u061cسيا', 'روسيا'],
    ['لاڤروف', 'لافروف'],
    ['ﺭﻭﺳﻴﺎ', 'روسيا'],
    ['\u00a0روسيا\u200f', 'روسيا'],
    ['Rus\u00adsia', 'Russia'],
  ])('%j is %s', (query, clean) => {
    expect(found(query, 'text')).toEqual(found(clean, 'text'));
    expect(found(query, 'text').length).toBeGreaterThan(0);
  });

  it('finds nothing across two names', () => {
    const [first, second] = entities;
    expect(found(`${first?.name.en} ${second?.name.en}`, 'text')).toEqual([]);
  });
});

describe('firstRows: what a prerendered page has of the list', () => {
  const groups = groupEntities(entities, '', 'text');
  const rowsOf = (most: number) => firstRows(groups, most).flatMap(({ shown }) => shown.map(({ id }) => id));
  const all = groups.flatMap((group) => group.entities.map(({ id }) => id));

  it.each([0, 1, 7, all.length - 1, all.length, Number.POSITIVE_INFINITY])('the first %s, in their order', (most) => {
    expect(rowsOf(most)).toEqual(all.slice(0, most));
  });

  it('a group of which some are shown still tells how many it has', () => {
    const [first, ...rest] = firstRows(groups, 1);
    expect(rest).toEqual([]);
    expect(first?.entities).toEqual(groups[0]?.entities);
  });
});
