import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { catalogueOf, catalogueSchema, makeCatalogue } from './catalogue';
import { ownMarks, realArticle, tinyArticle } from './testing';
import { wordingOf } from '#article/words/wording';

const made = tinyArticle({
  headline: { ar: 'الصين تدعم', en: 'China supports' },
  source: { publisher: { ar: 'شينخوا', en: 'Xinhua' }, dateline: '2025-04-01', published: '2025-04-02T09:59' },
  paragraphs: [
    [
      { ar: 'تدعم الصين السلام ', en: 'China supports peace ' },
      { ar: 'والأمن في آسيا.', en: 'and security in Asia.' },
    ],
    [{ ar: 'وستزور روسيا.', en: 'It will visit Russia.' }],
  ],
  entities: [
    {
      id: 'china',
      name: { ar: 'الصين', en: 'China' },
      wikidata: 'Q148',
      mentions: [
        { in: 'h', ar: 'الصين', en: 'China' },
        { in: 'p1.1', ar: 'الصين', en: 'China' },
      ],
    },
    { id: 'russia', name: { ar: 'روسيا', en: 'Russia' }, mentions: [{ in: 'p2.1', ar: 'روسيا', en: 'Russia' }] },
  ],
  cues: [
    {
      id: 'c1',
      kind: 'support',
      by: ['china'],
      quotes: [{ in: 'p1.1', ar: 'تدعم', en: 'supports' }],
      undertakings: [
        {
          id: 'peace',
          action: 'support',
          object: 'peace and security',
          evidence: [
            { in: 'p1.1', ar: 'السلام', en: 'peace' },
            { in: 'p1.2', ar: 'والأمن', en: 'security' },
            { in: 'p1.2', ar: 'آسيا', en: 'Asia', role: 'context' },
          ],
        },
      ],
    },
    {
      id: 'c2',
      kind: 'pledge',
      by: ['china'],
      to: ['russia'],
      quotes: [{ in: 'p2.1', ar: 'وستزور', en: 'will' }],
      undertakings: [
        { id: 'visit', action: 'visit', object: 'Russia', evidence: [{ in: 'p2.1', ar: null, en: 'visit Russia' }] },
      ],
    },
  ],
});

const entryOf = (id: string) => {
  const found = made.undertaking.get(id);
  if (!found) throw new Error(`no entry ${id}`);
  return found;
};

describe('catalogueOf', () => {
  it('tells what, when, by whom, who is in it, and who undertakes what towards whom', () => {
    const { undertakings, ...rest } = catalogueOf(made);
    expect(rest).toEqual({
      slug: 'made-by-hand',
      title: { ar: 'الصين تدعم', en: 'China supports' },
      date: '2025-04-01',
      published: '2025-04-02T09:59',
      added: null,
      publisher: { ar: 'شينخوا', en: 'Xinhua' },
      paragraphs: 2,
      words: 10,
      english: 'all',
      entities: [
        { id: 'china', kind: 'place', name: { ar: 'الصين', en: 'China' }, wikidata: 'Q148', mentions: 2 },
        { id: 'russia', kind: 'place', name: { ar: 'روسيا', en: 'Russia' }, wikidata: null, mentions: 1 },
      ],
    });
    const byId = new Map(undertakings.map((one) => [one.id, one]));
    expect(byId.size).toBe(2);
    expect(byId.get('peace')).toEqual({
      id: 'peace',
      by: ['china'],
      to: [],
      kind: 'support',
      action: { ar: 'السلام … والأمن', en: 'support peace and security' },
      topic: 'bilateral',
      sentences: ['p1.1', 'p1.2'],
      wording: { ar: wordingOf(entryOf('peace'), 'ar'), en: wordingOf(entryOf('peace'), 'en') },
    });
    expect(byId.get('visit')).toEqual({
      id: 'visit',
      by: ['china'],
      to: ['russia'],
      kind: 'pledge',
      action: { ar: null, en: 'visit Russia' },
      topic: 'bilateral',
      sentences: ['p2.1'],
      wording: { ar: wordingOf(entryOf('visit'), 'ar'), en: wordingOf(entryOf('visit'), 'en') },
    });
  });

  it('of the bundled article has all that it names and undertakes', () => {
    const article = realArticle();
    const entry = catalogueOf(article);
    expect(entry.entities).toHaveLength(article.entities.length);
    expect(entry.entities.filter(({ wikidata }) => wikidata !== null).length).toBeGreaterThan(10);
    expect(entry.undertakings).toHaveLength(article.undertakings.length);
    const ids = new Set(entry.entities.map(({ id }) => id));
    for (const { by, to, sentences } of entry.undertakings) {
      expect([...by, ...to].filter((id) => !ids.has(id))).toEqual([]);
      expect(sentences.filter((id) => !article.sentences.has(id))).toEqual([]);
    }
  });
});

describe('the schema', () => {
  it('takes an own article, whose registers say less', () => {
    const own = makeCatalogue([tinyArticle(ownMarks)]);
    expect(v.safeParse(catalogueSchema, JSON.parse(JSON.stringify(own))).success).toBe(true);
    expect(own.articles[0]?.undertakings[0]?.action).toEqual({ ar: 'إرسال قافلة', en: null });
    expect(own.articles[0]?.entities[0]?.name).toEqual({ ar: 'الوزارة', en: null });
  });

  it('takes what is made, after it was a file', () => {
    const catalogue = makeCatalogue([realArticle(), made]);
    expect(v.parse(catalogueSchema, JSON.parse(JSON.stringify(catalogue)))).toEqual(catalogue);
  });

  const good = catalogueOf(made);
  const [entity] = good.entities;
  const [undertaking] = good.undertakings;
  it.each([
    ['a title without English', { title: { ar: 'عنوان', en: null } }, true],
    ['a field of a later day', { colour: 'red' }, true],
    ['no title', { title: undefined }, false],
    ['a title without Arabic', { title: { ar: null, en: 'x' } }, false],
    ['a date that is none', { date: 'yesterday' }, false],
    ['an entity of no kind', { entities: [{ ...entity, kind: 'animal' }] }, false],
    ['a Wikidata id that is none', { entities: [{ ...entity, wikidata: '148' }] }, false],
    ['an undertaking of no kind', { undertakings: [{ ...undertaking, kind: 'constructor' }] }, false],
    ['a length that is none', { words: -1 }, false],
    ['a topic that is none', { undertakings: [{ ...undertaking, topic: 'weather' }] }, false],
    ['an undertaking by a text', { undertakings: [{ ...undertaking, by: 'china' }] }, false],
  ])('%s', (_, over, sound) => {
    expect(v.safeParse(catalogueSchema, { version: 1, articles: [{ ...good, ...over }] }).success).toBe(sound);
  });

  it.each([[null], [[]], [{}], [{ version: 2, articles: [] }], [{ version: 1 }]])('refuses %j', (value) => {
    expect(v.safeParse(catalogueSchema, value).success).toBe(false);
  });
});
