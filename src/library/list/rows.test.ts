import { describe, expect, it } from 'vitest';
import { NO_FILTERS, type LibraryView } from '#article/address/library';
import { catalogueOf, makeCatalogue } from '#article/catalogue';
import { identitiesOf, referenceIn, type EntityLink } from '#article/entity-links';
import { factsOf, type Facts } from '#article/facts';
import { realArticle, tinyArticle } from '#article/testing';
import type { ShelfItem } from '#storage/articles/shelf';
import {
  facetsOf,
  headed,
  headingOf,
  namesByKey,
  narrowed,
  rowsOf,
  sorted,
  tagsIn,
  type Known,
  type Row,
} from './rows';

const real = realArticle();
const nothing: Known = {
  catalogue: null,
  shelf: [],
  facts: new Map(),
  names: null,
  labels: [],
  stopped: new Map(),
  due: new Map(),
};
const item = (id: string, over: Partial<ShelfItem> = {}): ShelfItem => ({
  id,
  title: { ar: `عنوان ${id}`, en: '' },
  changed: '2025-05-01T10:00:00.000Z',
  state: 'article',
  hasDraft: true,
  waiting: 0,
  ...over,
});
const plain: Facts = {
  ...factsOf(catalogueOf(tinyArticle({}))),
  added: '2025-05-01T10:00:00Z',
  date: null,
  published: null,
  named: 0,
  commitments: 0,
  positions: 0,
  english: 'none',
};
const all: LibraryView = { find: '', sort: 'date', entity: null, ...NO_FILTERS };
const ids = (rows: readonly Row[]) => rows.map(({ id }) => id).join(' ');

/** One own article, with facts as the test says. */
const row = (id: string, facts: Partial<Facts> = {}, over: Partial<ShelfItem> = {}, label = {}): Row => {
  const [made] = rowsOf({
    ...nothing,
    shelf: [item(id, over)],
    facts: new Map([[id, { ...plain, ...facts }]]),
    labels: [{ version: 1, id, name: null, tags: [], changed: '2025-05-02T08:00:00.000Z', ...label }],
  });
  if (!made) throw new Error('no row');
  return made;
};

const named = (key: string) => ({ key, kind: 'person' as const, ar: key, en: null, party: false });

const rowsWith = (said: readonly EntityLink[]) =>
  rowsOf({
    ...nothing,
    shelf: [item('one'), item('two'), item('three')],
    names: new Map([
      ['one', [named('ا')]],
      ['two', [named('ا'), named('ب')]],
      ['three', [named('Q7')]],
    ]),
    identities: identitiesOf(said),
  });

describe('names that are one by the reader’s word', () => {
  it('have one key, which the list is narrowed by; what each stands for is kept', () => {
    const rows = rowsWith([
      { a: 'ا', b: 'Q7', same: true },
      { a: 'ا', b: referenceIn('ا', 'two'), same: false },
    ]);
    expect(facetsOf(rows, 'person').map(({ key, count }) => [key, count])).toEqual([
      ['Q7', 2],
      ['ا@two', 1],
      ['ب', 1],
    ]);
    expect(rows.map(({ names }) => names?.map(({ reference = null }) => reference))).toEqual([
      ['ا'],
      ['ا@two', null],
      [null],
    ]);
    expect(ids(narrowed(rows, { ...all, person: 'Q7' }))).toBe('one three');
  });
});

/** The row with another name under `Q7`. */
const calling = (of: Row | undefined, ar: string, en: string | null): Row[] =>
  of ? [{ ...of, names: (of.names ?? []).map((own) => (own.key === 'Q7' ? { ...own, ar, en } : own)) }] : [];

describe('namesByKey', () => {
  it('takes the name of the first row that has the key itself, and an English name from any', () => {
    const rows = rowsWith([{ a: 'ا', b: 'Q7', same: true }]);
    const [one, two, three] = rows;
    const given = [
      ...calling(one, 'أحمد', 'Ahmed'),
      ...calling(three, 'أحمد الشرع', null),
      ...calling(two, 'غيره', 'Other'),
    ];
    expect(namesByKey(given).get('Q7')).toMatchObject({ ar: 'أحمد الشرع', en: 'Ahmed' });
    expect(facetsOf(given, 'person').find(({ key }) => key === 'Q7')).toEqual({
      key: 'Q7',
      ar: 'أحمد الشرع',
      en: 'Ahmed',
      count: 3,
    });
  });
});

describe('rowsOf', () => {
  it('has bundled articles, own ones and drafts, each with what is known of it', () => {
    const rows = rowsOf({
      catalogue: makeCatalogue([real]),
      shelf: [item('own'), item('draft', { state: 'draft' })],
      facts: new Map([['own', plain]]),
      names: null,
      labels: [{ version: 1, id: 'own', name: 'Water', tags: ['river'], changed: '2025-05-02T08:00:00.000Z' }],
      stopped: new Map([[real.slug, { row: 9, of: 18 }]]),
      due: new Map([[real.slug, 3]]),
    });
    expect(rows).toMatchObject([
      { id: real.slug, own: null, name: null, day: '2025-04-01', state: 'done', stopped: { row: 9, of: 18 }, due: 3 },
      { id: 'own', name: 'Water', tags: ['river'], day: null, state: 'text', stopped: null, due: 0 },
      { id: 'draft', facts: null, state: 'draft' },
    ]);
    expect(rowsOf(nothing)).toEqual([]);
  });

  it.each<[string | null, Partial<Facts> | null, Partial<ShelfItem>]>([
    ['draft', null, { state: 'draft', waiting: 3 }],
    ['waiting', { named: 2 }, { waiting: 1 }],
    ['done', { named: 2 }, {}],
    ['done', { positions: 1 }, { state: 'ahead' }],
    ['aligned', { english: 'all' }, {}],
    ['aligned', { english: 'some' }, {}],
    ['text', {}, {}],
    [null, null, {}],
  ])('is in state %s where facts are %j and the shelf says %j', (state, facts, over) => {
    const known = facts && new Map([['one', { ...plain, ...facts }]]);
    expect(rowsOf({ ...nothing, shelf: [item('one', over)], facts: known ?? new Map() })[0]?.state).toBe(state);
  });
});

describe('narrowed', () => {
  const rows = [
    ...rowsOf({ ...nothing, catalogue: makeCatalogue([real]) }),
    row('old', { date: '2024-01-14', topics: ['culture'] }, {}, { tags: ['river'] }),
    row('undated', {}, { waiting: 2 }),
  ];
  it.each<[Partial<LibraryView>, string]>([
    [{}, `${real.slug} old undated`],
    [{ state: 'done' }, real.slug],
    [{ state: 'waiting' }, 'undated'],
    [{ tag: 'river' }, 'old'],
    [{ tag: 'RIVER' }, ''],
    [{ topic: 'culture', to: '2024-12-31' }, 'old'],
    [{ topic: 'weather' }, ''],
    [{ from: '2024-01-14', to: '2024-01-14' }, 'old'],
    [{ from: '2024-01-15' }, real.slug],
    [{ to: '2024-01-13' }, ''],
    [{ place: 'Q148', party: 'Q159' }, real.slug],
    // China is no person; of a place that undertakes nothing there is no party.
    [{ person: 'Q148' }, ''],
    [{ party: 'Q649' }, ''],
    [{ place: 'Q649' }, real.slug],
  ])('by %j leaves “%s”', (over, left) => {
    expect(ids(narrowed(rows, { ...all, ...over }))).toBe(left);
  });
});

describe('headed', () => {
  const rows = [
    row(
      'one',
      { publisher: { ar: 'وكالة الأنباء', en: null } },
      { title: { ar: 'اتفاقية المياه', en: 'Water agreement' } },
    ),
    row('two', {}, {}, { name: 'My favourite', tags: ['Oil'] }),
  ];
  it.each([
    ['', 'one two'],
    ['  ', 'one two'],
    ['water', 'one'],
    ['اتفاقيه', 'one'],
    ['انباء', 'one'],
    ['favourite', 'two'],
    ['oil', 'two'],
    ['nothing', ''],
    // Not across two of its texts.
    ['المياه water', ''],
  ])('“%s” finds “%s”', (find, found) => {
    expect(ids(headed(rows, find))).toBe(found);
  });
});

describe('sorted', () => {
  const rows = [
    row('b', { date: '2025-01-01', added: '2025-05-01T10:00:00Z', words: 5 }, { title: { ar: 'ب', en: 'Zebra' } }),
    row('a', { date: '2025-03-01', added: '2025-04-01T10:00:00Z', words: 50 }, { title: { ar: 'ت', en: '' } }),
    row('c', { date: null, added: '2025-06-01T10:00:00Z', words: 5 }, { title: { ar: 'ا', en: 'Apple' } }),
    // Without a day it stands where it was brought in.
    row('d', { date: null, added: '2025-02-01T10:00:00Z', words: 1 }, { title: { ar: 'ي', en: '' } }),
  ];
  it.each([
    ['date', 'en', 'c a d b'],
    ['added', 'en', 'c b a d'],
    ['length', 'en', 'a c b d'],
    ['headline', 'en', 'c b a d'],
    ['headline', 'ar', 'c b a d'],
  ] as const)('by %s in %s: %s', (sort, lang, order) => {
    expect(ids(sorted(rows, sort, lang))).toBe(order);
  });
});

describe('headingOf', () => {
  it.each([
    [
      { name: 'Mine', title: { ar: 'أ', en: 'A' } },
      { text: 'Mine', lang: null },
    ],
    [
      { name: null, title: { ar: 'أ', en: 'A' } },
      { text: 'A', lang: 'en' },
    ],
    [
      { name: null, title: { ar: 'أ', en: '' } },
      { text: 'أ', lang: 'ar' },
    ],
    [
      { name: null, title: { ar: '', en: '' } },
      { text: '', lang: 'ar' },
    ],
  ] as const)('of %j is %j', (of, heading) => {
    expect(headingOf(of, 'en')).toEqual(heading);
  });
});

describe('what rows can be narrowed by', () => {
  const rows = rowsOf({ ...nothing, catalogue: makeCatalogue([real]) });
  it('is each name once a row, the most frequent first', () => {
    const twice = [...rows, ...rows.map((one) => ({ ...one }))];
    expect(facetsOf(twice, 'place').find(({ key }) => key === 'Q148')).toEqual({
      key: 'Q148',
      ar: 'الصين',
      en: 'China',
      count: 2,
    });
    expect(facetsOf(rows, 'person').every(({ count }) => count === 1)).toBe(true);
    expect(facetsOf(rows, 'party').length).toBeLessThan(
      facetsOf(rows, 'place').length + facetsOf(rows, 'person').length,
    );
    expect(facetsOf([row('none')], 'place')).toEqual([]);
  });

  it('is each tag with how many have it', () => {
    expect(tagsIn([row('a', {}, {}, { tags: ['x', 'y'] }), row('b', {}, {}, { tags: ['y'] })])).toEqual([
      { tag: 'y', count: 2 },
      { tag: 'x', count: 1 },
    ]);
  });
});
