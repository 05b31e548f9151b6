import { describe, expect, it } from 'vitest';
import { linkArticle } from '#article/linking/link';
import type { Article } from '#article/model';
import { tinyArticle } from '#article/testing';
import type { ArticleFile, CommitmentsFile, EntitiesFile } from '#article/format/schema';
import { columnsOf, isNumbered, kindsOf, laneGroups, laneOf, sideOf, speakerRuns } from './map-lanes';

const both = (text: string) => ({ ar: text, en: text });

const text: ArticleFile = {
  slug: 'made-by-hand',
  source: {
    kind: 'published',
    publisher: both('x'),
    breadcrumb: [],
    line: 'x',
    place: both('x'),
    dateline: '2025-04-01',
    published: '2025-04-02T09:59',
    rights: both('x'),
    omitted: [],
  },
  translation: both('x'),
  parties: [
    { side: 'a', entity: 'north', speakers: ['amal'] },
    { side: 'b', entity: 'south', speakers: ['badr'] },
  ],
  headline: { id: 'h', ar: 'الشمال والجنوب يتفقان', en: 'North and South agree', speaker: 'both' },
  paragraphs: [
    {
      id: 'p1',
      sentences: [{ id: 'p1.1', ar: 'اتفق الجانبان على السلام', en: 'The two sides agreed on peace', speaker: 'both' }],
    },
    {
      id: 'p2',
      sentences: [
        {
          id: 'p2.1',
          // 20 letters, the turn at the tenth: half-way.
          ar: 'جاء بدر و قالت أمل ن',
          en: 'Badr came and Amal said so',
          speaker: 'reporter',
          turns: [{ speaker: 'amal', from: { ar: 'قالت', en: 'Amal' } }],
        },
      ],
    },
    {
      id: 'p3',
      sentences: [
        {
          id: 'p3.1',
          ar: 'الشمال يدعم الجنوب ويتعهد بالعون',
          en: 'North supports South and pledges help',
          speaker: 'amal',
        },
        { id: 'p3.2', ar: 'ودعت الشمال إلى الهدوء', en: 'and North called for calm', speaker: 'amal' },
      ],
    },
    { id: 'p4', sentences: [{ id: 'p4.1', ar: 'لا أحد هنا', en: 'Nobody is here', speaker: 'visitor' }] },
  ],
};

const north = (sentence: string) => ({ in: sentence, ar: 'الشمال', en: 'North', by: 'name' as const });

const entities: EntitiesFile = {
  entities: [
    {
      id: 'south',
      kind: 'place',
      name: both('South'),
      about: both('x'),
      mentions: [
        { in: 'h', ar: 'الجنوب', en: 'South', by: 'name' },
        { in: 'p1.1', ar: 'الجانبان', en: 'The two sides', by: 'description' },
        { in: 'p3.1', ar: 'الجنوب', en: 'South', by: 'name' },
      ],
    },
    {
      id: 'north',
      kind: 'place',
      name: both('North'),
      about: both('x'),
      mentions: [
        // Out of the order of the text: linking puts them in order.
        north('p3.2'),
        north('h'),
        { in: 'p1.1', ar: 'الجانبان', en: 'The two sides', by: 'description' },
        north('p3.1'),
      ],
    },
    {
      id: 'amal',
      kind: 'person',
      name: both('Amal'),
      about: both('x'),
      mentions: [{ in: 'p2.1', ar: 'أمل', en: 'Amal', by: 'name' }],
    },
    {
      id: 'badr',
      kind: 'person',
      name: both('Badr'),
      about: both('x'),
      mentions: [{ in: 'p2.1', ar: 'بدر', en: 'Badr', by: 'name' }],
    },
    {
      id: 'visitor',
      kind: 'person',
      name: both('Visitor'),
      about: both('x'),
      mentions: [{ in: 'p4.1', ar: 'أحد', en: 'Nobody', by: 'description' }],
    },
    {
      id: 'peace',
      kind: 'concept',
      name: both('Peace'),
      about: both('x'),
      mentions: [
        { in: 'p1.1', ar: 'السلام', en: 'peace', by: 'name' },
        { in: 'p3.2', ar: 'الهدوء', en: 'calm', by: 'description' },
      ],
    },
  ],
};

type CueData = CommitmentsFile['cues'][number];
type Place = { in: string; ar: string; en: string };

function cue(kind: CueData['kind'], quote: Place, ...undertakings: [id: string, ...evidence: Place[]][]): CueData {
  return {
    id: `c-${kind}`,
    kind,
    label: both('x'),
    quotes: [quote],
    by: ['north'],
    to: [],
    speaker: 'amal',
    undertakings: undertakings.map(([id, object, ...context]) => ({
      id,
      action: 'x',
      object: 'x',
      topic: 'bilateral',
      timeframe: null,
      evidence: [
        ...context.map((place) => ({ ...place, role: 'context' as const })),
        { ...(object ?? quote), role: 'object' as const },
      ],
    })),
  };
}

const support = { in: 'p3.1', ar: 'يدعم', en: 'supports' };
const pledge = { in: 'p3.1', ar: 'يتعهد', en: 'pledges' };
const help = { in: 'p3.1', ar: 'العون', en: 'help' };
const call = { in: 'p3.2', ar: 'دعت', en: 'called for' };
const agreed = { in: 'p1.1', ar: 'اتفق', en: 'agreed' };
const peace = { in: 'p1.1', ar: 'السلام', en: 'peace' };

const commitments: CommitmentsFile = {
  overclaims: [],
  cues: [
    // Its context stands in the headline, its object in paragraph 1.
    cue('agreement', agreed, ['u-peace', peace, { in: 'h', ar: 'يتفقان', en: 'agree' }]),
    cue('support', support, ['u-support', support]),
    cue('readiness', pledge, ['u-ready', help]),
    cue('pledge', pledge, ['u-help', help], ['u-more-help', help]),
    cue('directive', call, ['u-call', call]),
  ],
};

const article = linked();

function linked(): Article {
  const result = linkArticle(text, entities, commitments);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.article;
}

function entity(id: string) {
  const found = article.entity.get(id);
  if (!found) throw new Error(id);
  return found;
}

describe('columnsOf', () => {
  const columns = columnsOf(article);

  it('has a column for the headline and one for each paragraph', () => {
    expect(columns.map((column) => column.index)).toEqual([0, 1, 2, 3, 4]);
  });

  it('names the speakers in order, and nobody twice running', () => {
    expect(columns.map((column) => column.speakers)).toEqual([
      ['both'],
      ['both'],
      ['reporter', 'amal'],
      ['amal'],
      ['visitor'],
    ]);
  });

  it('piles undertakings by weight, in the order of the text, positions on top', () => {
    expect(columns[3]?.strokes.map(({ id, weight, position }) => [id, weight, position])).toEqual([
      ['u-help', 3, false],
      ['u-more-help', 3, false],
      ['u-ready', 1, false],
      ['u-support', 1, true],
      ['u-call', 1, true],
    ]);
  });

  it('puts an undertaking where its object stands, not its context: the headline has none', () => {
    expect(columns[0]?.strokes).toEqual([]);
    expect(columns[1]?.strokes.map((stroke) => stroke.id)).toEqual(['u-peace']);
  });

  it('counts an entity once however often a column names it', () => {
    expect(columns.map((column) => column.names)).toEqual([2, 3, 2, 3, 1]);
  });

  it('counts as named once only what the whole article names once', () => {
    expect(columns.map((column) => column.namedOnce)).toEqual([0, 0, 2, 0, 1]);
  });
});

describe('kindsOf', () => {
  it('counts commitments and positions by kind, apart', () => {
    const column = columnsOf(article)[3];
    expect(column && kindsOf(column)).toEqual({
      commitments: [
        { kind: 'pledge', count: 2 },
        { kind: 'readiness', count: 1 },
      ],
      positions: [
        { kind: 'support', count: 1 },
        { kind: 'directive', count: 1 },
      ],
    });
  });
});

describe('speakerRuns', () => {
  it('splits a column where the speaker changes, and joins columns where he goes on', () => {
    expect(speakerRuns(article)).toEqual([
      { speaker: 'both', side: 'both', start: 0, end: 1 },
      { speaker: 'both', side: 'both', start: 1, end: 2 },
      { speaker: 'reporter', side: 'none', start: 2, end: 2.5 },
      { speaker: 'amal', side: 'a', start: 2.5, end: 4 },
      { speaker: 'visitor', side: 'none', start: 4, end: 5 },
    ]);
  });
});

describe('sideOf', () => {
  it.each([
    ['amal', 'a'],
    ['north', 'a'],
    ['badr', 'b'],
    ['both', 'both'],
    ['reporter', 'none'],
    ['visitor', 'none'],
    ['nobody-known', 'none'],
  ])('%s → %s', (speaker, side) => expect(sideOf(article, speaker)).toBe(side));
});

describe('laneOf', () => {
  it('joins the mentions of one column and sizes them', () => {
    expect(laneOf(entity('north')).cells.map(({ column, mentions, size }) => [column, mentions.length, size])).toEqual([
      [0, 1, 1],
      [1, 1, 1],
      [3, 2, 2],
    ]);
  });

  it('stops at the third size', () => {
    const [first] = entity('badr').mentions;
    const mentions = first ? [first, first, first, first] : [];
    expect(laneOf({ ...entity('badr'), mentions }).cells[0]?.size).toBe(3);
  });
});

function laneIds(selected: string | null) {
  return laneGroups(article, selected === null ? null : entity(selected)).map(({ kind, lanes }) => [
    kind,
    ...lanes.map((lane) => lane.entity.id),
  ]);
}

describe('laneGroups', () => {
  it('has no lane for what is named once, and the most named first', () => {
    expect(laneIds(null)).toEqual([
      ['place', 'north', 'south'],
      ['concept', 'peace'],
    ]);
  });

  it('makes one for what is selected, in the order of entry', () => {
    expect(laneIds('visitor')[0]).toEqual(['person', 'visitor']);
  });

  it('does not double the lane of what is selected and named often', () => {
    expect(laneIds('south')).toEqual(laneIds(null));
  });
});

function numbered(columns: number, pointed: number | null): number[] {
  return Array.from({ length: columns }, (_, column) => column).filter((column) =>
    isNumbered(column, columns, pointed),
  );
}

describe('isNumbered', () => {
  it.each([
    [19, null, [0, 1, 5, 10, 15]],
    [19, 12, [0, 1, 5, 10, 12, 15]],
    [19, 11, [0, 1, 5, 11, 15]],
    [19, 2, [0, 2, 5, 10, 15]],
    [19, 0, [0, 1, 5, 10, 15]],
    [41, null, [0, 1, 10, 20, 30, 40]],
    [3, null, [0, 1]],
  ])('of %i columns, %s pointed at: %j', (columns, pointed, expected) => {
    expect(numbered(columns, pointed)).toEqual(expected);
  });
});

/** The first third is the reporter's, then two speak alternately. */
const speakerAt = (at: number) => (at < 50 ? 'reporter' : at % 2 === 0 ? 'north' : 'south');

describe('a text with more paragraphs than there is room for columns', () => {
  const paragraphs = 150;
  const long = tinyArticle({
    paragraphs: Array.from({ length: paragraphs }, (_, at) => [
      { ar: 'الشمال والجنوب', en: 'North and South', speaker: speakerAt(at) },
    ]),
    entities: [
      {
        id: 'north',
        mentions: Array.from({ length: paragraphs }, (_, at) => ({ in: `p${at + 1}.1`, ar: 'الشمال', en: 'North' })),
      },
      { id: 'south', mentions: [{ in: 'p150.1', ar: 'الجنوب', en: 'South' }] },
    ],
  });
  const columns = columnsOf(long);

  it('has columns of several paragraphs each, which hold all of them', () => {
    expect(columns).toHaveLength(51);
    expect(columns.slice(0, 3).map(({ first, last }) => [first, last])).toEqual([
      [0, 0],
      [1, 3],
      [4, 6],
    ]);
    expect(columns.at(-1)).toMatchObject({ first: 148, last: 150, names: 2, namedOnce: 1 });
  });

  it('names each speaker of a column once', () => {
    expect(columns[1]?.speakers).toEqual(['reporter']);
    expect(columns[30]?.speakers.toSorted()).toEqual(['north', 'south']);
  });

  it('draws the speaker who has most of a column, and joins columns that are alike', () => {
    const runs = speakerRuns(long);
    expect(runs.length).toBeLessThanOrEqual(columns.length);
    // Of paragraphs 49 to 51 two are still the reporter's.
    expect(runs[1]).toMatchObject({ speaker: 'reporter', start: 1, end: 18 });
    expect(runs.at(-1)?.end).toBe(51);
  });

  it('has one cell a column in a lane', () => {
    const [first] = laneGroups(long, null).flatMap((group) => group.lanes);
    expect(first?.cells.map(({ column, mentions }) => [column, mentions.length])).toEqual(
      columns.slice(1).map(({ index }) => [index, 3]),
    );
  });
});
