import { describe, expect, it } from 'vitest';
import { entityKey } from '#article/entity-key';
import { identitiesOf, referenceIn } from '#article/entity-links';
import { realArticle, tinyArticle } from '#article/testing';
import { entityAcross } from './entity-across';

const real = { article: realArticle(), day: '2025-04-02' };
/** A later article that calls the same places otherwise, with other ids. */
const later = {
  article: tinyArticle({
    headline: { ar: 'بكين تتعهد', en: 'Beijing pledges' },
    paragraphs: [[{ ar: 'وتعهدت بكين بمساعدة موسكو.', en: 'Beijing pledged to help Moscow.' }]],
    entities: [
      {
        id: 'prc',
        name: { ar: 'الصين الشعبية', en: 'PRC' },
        wikidata: 'Q148',
        mentions: [
          { in: 'h', ar: 'بكين', en: 'Beijing' },
          { in: 'p1.1', ar: 'بكين', en: 'Beijing' },
        ],
      },
      {
        id: 'ru',
        name: { ar: 'روسيا', en: 'Russia' },
        wikidata: 'Q159',
        mentions: [{ in: 'p1.1', ar: 'موسكو', en: 'Moscow' }],
      },
    ],
    cues: [
      {
        id: 'c',
        kind: 'pledge',
        by: ['prc'],
        to: ['ru'],
        quotes: [{ in: 'p1.1', ar: 'وتعهدت', en: 'pledged' }],
        undertakings: [
          {
            id: 'help',
            action: 'help',
            object: 'Moscow',
            evidence: [{ in: 'p1.1', ar: 'مساعدة موسكو', en: 'help Moscow' }],
          },
        ],
      },
    ],
  }),
  day: '2025-06-01',
};

/** An article that names persons, one a sentence. */
const named = (slug: string, names: readonly string[]) => ({
  article: {
    ...tinyArticle({
      paragraphs: [names.map((ar) => ({ ar: `زار ${ar} موسكو.`, en: `${ar} visited Moscow.` }))],
      entities: names.map((ar, at) => ({
        id: `e${at}`,
        name: { ar, en: null },
        mentions: [{ in: `p1.${at + 1}`, ar, en: null }],
      })),
    }),
    slug,
  },
  day: null,
});

describe('entityAcross', () => {
  const china = entityAcross([real, later], 'Q148', 'en');

  it('links an entity across articles by its Wikidata id, whatever its id and name there', () => {
    expect(china).toMatchObject({ kind: 'place', ar: 'الصين', en: 'China' });
    expect(china?.appearances.map(({ article, day, mentions }) => [article, day, mentions.length])).toEqual([
      [real.article.slug, '2025-04-02', real.article.entity.get('china')?.mentions.length],
      [later.article.slug, '2025-06-01', 2],
    ]);
    expect(china?.appearances[1]?.mentions[0]?.entity.id).toBe('prc');
  });

  it('has every way in which it is called, names first, the most frequent first', () => {
    const called = china?.called ?? [];
    expect(called.find(({ ar }) => ar === 'بكين')).toMatchObject({ by: 'name', en: 'Beijing', count: 2 });
    const order = called.map(({ by }) => ['name', 'title', 'description'].indexOf(by));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(called.reduce((sum, { count }) => sum + count, 0)).toBe(
      china?.appearances.reduce((sum, { mentions }) => sum + mentions.length, 0),
    );
  });

  it('counts the sentences that name another beside it, in all articles together', () => {
    const russia = china?.neighbours.find(({ key }) => key === 'Q159');
    const alone = entityAcross([real], 'Q148', 'en')?.neighbours.find(({ key }) => key === 'Q159');
    expect(russia?.count).toBe((alone?.count ?? 0) + 1);
    expect(china?.neighbours.some(({ key }) => key === 'Q148')).toBe(false);
    const counts = china?.neighbours.map(({ count }) => count) ?? [];
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });

  it('has what it undertakes, and what is undertaken towards it, in the order of the articles', () => {
    expect(china?.undertakes.at(-1)).toMatchObject({
      article: later.article.slug,
      day: '2025-06-01',
      title: { text: 'help Moscow', lang: 'en' },
      cue: 'وتعهدت',
      others: [{ ar: 'روسيا', en: 'Russia' }],
    });
    const own = real.article.undertakings.filter(({ cue }) => cue.by.includes('china'));
    expect(china?.undertakes).toHaveLength(own.length + 1);
    expect(entityAcross([later], 'Q159', 'ar')).toMatchObject({
      undertakes: [],
      receives: [{ title: { text: 'مساعدة موسكو', lang: 'ar' }, others: [{ en: 'PRC' }] }],
    });
  });

  it('knows one without a Wikidata id by its folded name, and says where there is none', () => {
    const without = real.article.entities.find(({ wikidata }) => wikidata === undefined || wikidata === null);
    expect(without && entityAcross([real], entityKey(without), 'en')?.ar).toBe(without?.name.ar);
    expect(entityAcross([real, later], 'Q1', 'en')).toBeNull();
    expect(entityAcross([], 'Q148', 'en')).toBeNull();
  });

  it('names that are one by the reader’s word are one here, also two of one article', () => {
    const articles = [named('one', ['هالة رويدي', 'رويدي']), named('two', ['رويدي'])];
    const [a, b] = ['هاله رويدي', 'رويدي'];
    const apart = entityAcross(articles, b, 'ar');
    expect(apart?.appearances.map(({ article }) => article)).toEqual(['one', 'two']);
    const identities = identitiesOf([{ a, b, same: true }]);
    const key = identities.ofReference(a);
    const joined = entityAcross(articles, key, 'ar', identities);
    expect(joined?.appearances.map(({ keys, mentions }) => [keys.length, mentions.length])).toEqual([
      [2, 2],
      [1, 1],
    ]);
    expect(joined?.neighbours).toEqual([]);
    const parted = identitiesOf([
      { a, b, same: true },
      { a: b, b: referenceIn(b, 'two'), same: false },
    ]);
    expect(entityAcross(articles, key, 'ar', parted)?.appearances).toHaveLength(1);
  });
});
