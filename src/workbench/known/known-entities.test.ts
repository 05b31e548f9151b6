import { describe, expect, it } from 'vitest';
import { catalogueOf } from '#article/catalogue';
import { realArticle } from '#article/testing';
import { proposeNames } from '#propose/names/names';
import { knownEntities, type NamingArticle } from './known-entities';

type Entity = NamingArticle['entities'][number];
const entity = (ar: string, en: string | null, more: Partial<Entity> = {}): Entity => ({
  id: 'name',
  kind: 'person',
  name: { ar, en },
  wikidata: null,
  ...more,
});
const article = (slug: string, ...entities: Entity[]): NamingArticle => ({
  slug,
  title: { ar: `عنوان ${slug}`, en: `Headline of ${slug}` },
  entities,
});

describe('what other articles name', () => {
  it('is known by its names, under an id of its English, with the headline of the newest', () => {
    const known = knownEntities(
      [
        article('new', entity('سيرغي لافروف', 'Sergei Lavrov', { wikidata: 'Q58217' })),
        article('old', entity('سيرجي لافروف', 'Lavrov', { wikidata: 'Q58217', id: 'lavrov' })),
      ],
      'made-now',
    );
    expect(known).toEqual([
      {
        id: 'sergei-lavrov',
        kind: 'person',
        ar: ['سيرغي لافروف', 'سيرجي لافروف'],
        en: ['Sergei Lavrov', 'Lavrov'],
        headline: { ar: 'عنوان new', en: 'Headline of new' },
      },
    ]);
  });

  it.each<[string, Entity, Entity, number]>([
    ['one Arabic name, spelled alike', entity('أنقرة', 'Ankara'), entity('انقرة', 'Ankara'), 1],
    [
      'another kind',
      entity('القدس', 'Jerusalem', { kind: 'place' }),
      entity('القدس', 'Al-Quds', { kind: 'organization' }),
      2,
    ],
    ['another name', entity('وانغ يي', 'Wang Yi'), entity('شي جين بينغ', 'Xi Jinping'), 2],
    [
      'nothing but the sign of Wikidata',
      entity('الصين', null, { wikidata: 'Q148' }),
      entity('جمهورية الصين الشعبية', null, { wikidata: 'Q148' }),
      1,
    ],
  ])('%s: of two entities', (_, one, other, count) => {
    expect(knownEntities([article('a', one), article('b', other)], 'made-now')).toHaveLength(count);
  });

  it('two things that are called alike in English, or have no English, have ids of their own', () => {
    const known = knownEntities(
      [
        article('a', entity('السودان', 'Sudan', { kind: 'place' }), entity('سودان', 'Sudan')),
        article('b', entity('أ ب', null), entity('ج د', null)),
      ],
      'made-now',
    );
    expect(known.map(({ id }) => id)).toEqual(['sudan', 'sudan-2', 'name', 'name-2']);
  });

  it('the article that is being made, and names of one letter, do not count', () => {
    expect(
      knownEntities([article('made-now', entity('وانغ يي', 'Wang Yi')), article('b', entity('و', null))], 'made-now'),
    ).toEqual([]);
  });
});

const proposals = (options = {}) =>
  proposeNames([{ ar: 'التقى وزير الخارجية الصيني وانغ يي ونظيره الروسي سيرجي لافروف في روسيا', en: null }], options);

describe('with what the bundled article names', () => {
  const entry = catalogueOf(realArticle());
  const known = knownEntities([entry], 'made-now');

  it('names are proposed with that as the reason', () => {
    const lavrov = proposals({ known }).find(({ entity: id }) => id === 'sergei-lavrov');
    expect(lavrov?.mentions.find(({ by }) => by === 'name')?.why).toEqual({
      code: 'known',
      values: { name: 'سيرجي لافروف', headlineAr: entry.title.ar, headlineEn: entry.title.en },
    });
  });

  it('a country has the id of the list', () => {
    expect(known.find(({ ar }) => ar.includes('روسيا'))?.id).toBe('russia');
    const ids = (list: ReturnType<typeof proposals>) => list.map(({ entity: id }) => id);
    expect(ids(proposals({ known }))).toEqual(expect.arrayContaining(['russia']));
    expect(ids(proposals()).filter((id) => !ids(proposals({ known })).includes(id))).toEqual([]);
  });
});
