import { describe, expect, it } from 'vitest';
import { marksIn, type Mark } from './model';
import { currentMark, isLit, lightsUnit, marksOf, selectionsAt, stepped, stepsOf, type Selection } from './selection';
import { entityOf, entryOf, sentenceOf, tinyArticle } from './testing';

/** Two commitments under one cue, a position between them and a third commitment, and an entity named three times. */
const article = tinyArticle({
  paragraphs: [
    [{ ar: 'الصين تتعهد بالسلام والتنمية مع الصين', en: 'China pledges peace and development with China' }],
    [{ ar: 'وهي تدعم الحوار', en: 'and it supports dialogue' }],
    [{ ar: 'الصين مستعدة للعمل', en: 'China is ready to work' }],
  ],
  entities: [
    {
      id: 'china',
      mentions: [
        { in: 'p3.1', ar: 'الصين', en: 'China' },
        { in: 'p1.1', ar: 'الصين', en: 'China', nth: 2 },
        { in: 'p2.1', ar: null, en: 'it' },
        { in: 'p1.1', ar: 'الصين', en: 'China', nth: 1 },
      ],
    },
    { id: 'peace', mentions: [{ in: 'p1.1', ar: 'السلام', en: 'peace' }] },
  ],
  cues: [
    {
      id: 'c1',
      kind: 'pledge',
      by: ['china'],
      quotes: [{ in: 'p1.1', ar: 'تتعهد', en: 'pledges' }],
      undertakings: [
        { id: 'keep-peace', evidence: [{ in: 'p1.1', ar: 'السلام', en: 'peace' }] },
        {
          id: 'develop',
          evidence: [
            { in: 'p1.1', ar: 'التنمية', en: 'development' },
            { in: 'p1.1', ar: 'مع', en: 'with', role: 'context' },
          ],
        },
      ],
    },
    {
      id: 'c2',
      kind: 'support',
      by: ['china'],
      quotes: [{ in: 'p2.1', ar: 'تدعم', en: 'supports' }],
      undertakings: [{ id: 'support-dialogue', evidence: [{ in: 'p2.1', ar: 'الحوار', en: 'dialogue' }] }],
    },
    {
      id: 'c3',
      kind: 'readiness',
      by: ['china'],
      quotes: [{ in: 'p3.1', ar: 'مستعدة', en: 'ready' }],
      undertakings: [{ id: 'work', evidence: [{ in: 'p3.1', ar: 'للعمل', en: 'to work' }] }],
    },
  ],
});
const entity = (id: string, at = 0): Selection => ({ type: 'entity', id, at });
const undertaking = (id: string): Selection => ({ type: 'undertaking', id });
const words = (marks: readonly Mark[]) => marks.map((mark) => `${mark.sentence.id} ${mark.words.en}`);

describe('marksOf: what a selection lights', () => {
  it.each([
    [
      'every mention of an entity, in the order of the text',
      entity('china', 2),
      ['p1.1 China', 'p1.1 China', 'p2.1 it', 'p3.1 China'],
    ],
    ['the cue and the evidence of an entry', undertaking('develop'), ['p1.1 pledges', 'p1.1 development', 'p1.1 with']],
    ['nothing, of an unknown entity', entity('nobody'), []],
    ['nothing, of an unknown entry', undertaking('nothing'), []],
    ['nothing, of an entry asked for as an entity', entity('develop'), []],
    ['nothing, when nothing is selected', null, []],
  ])('%s', (_, selection, expected) => {
    expect(words(marksOf(article, selection))).toEqual(expected);
  });
});

describe('currentMark: what the stepper is on', () => {
  it('is one mention', () => {
    expect(currentMark(article, entity('china', 2))).toBe(entityOf(article, 'china').mentions[2]);
  });

  it('is the first evidence of an entry', () => {
    expect(currentMark(article, undertaking('develop'))).toBe(entryOf(article, 'develop').evidence[0]);
  });

  it.each([
    ['past the last mention', entity('china', 4)],
    ['before the first', entity('china', -1)],
    ['unknown', undertaking('nothing')],
    ['nothing selected', null],
  ])('is nothing: %s', (_, selection) => {
    expect(currentMark(article, selection)).toBeNull();
  });
});

describe('stepping', () => {
  it.each<[Selection, 1 | -1, Selection, string]>([
    [entity('china', 0), 1, entity('china', 1), 'to the next mention'],
    [entity('china', 3), 1, entity('china', 0), 'from the last to the first'],
    [entity('china', 0), -1, entity('china', 3), 'from the first to the last'],
    [entity('peace', 0), 1, entity('peace', 0), 'round the only one'],
    [undertaking('keep-peace'), 1, undertaking('develop'), 'under one cue'],
    [undertaking('develop'), 1, undertaking('work'), 'over a position to the next commitment'],
    [undertaking('work'), 1, undertaking('keep-peace'), 'from the last commitment to the first'],
    [undertaking('keep-peace'), -1, undertaking('work'), 'from the first commitment to the last'],
    [undertaking('support-dialogue'), 1, undertaking('support-dialogue'), 'a position among positions'],
    [entity('nobody', 0), 1, entity('nobody', 0), 'an unknown entity stays'],
    [undertaking('nothing'), -1, undertaking('nothing'), 'an unknown entry stays'],
  ])('%j by %i: %j (%s)', (from, by, to) => {
    expect(stepped(article, from, by)).toEqual(to);
  });

  it.each([
    [entity('china', 2), { at: 2, of: 4 }],
    [undertaking('keep-peace'), { at: 0, of: 3 }],
    [undertaking('work'), { at: 2, of: 3 }],
    [undertaking('support-dialogue'), { at: 0, of: 1 }],
    [entity('nobody'), { at: 0, of: 0 }],
    [undertaking('nothing'), { at: 0, of: 0 }],
  ])('stepsOf %j: %j', (selection, expected) => {
    expect(stepsOf(article, selection)).toEqual(expected);
  });

  it.each([entity('china'), undertaking('develop')])(
    'forward and back is where one was; all the way round too: %j',
    (from) => {
      expect(stepped(article, stepped(article, from, 1), -1)).toEqual(from);
      let at: Selection = from;
      const { of } = stepsOf(article, from);
      for (let n = 0; n < of; n++) at = stepped(article, at, 1);
      expect(at).toEqual(from);
    },
  );
});

describe('selectionsAt: what a click can mean', () => {
  /** The marks on the word `peace`, the innermost first: a mention and evidence. */
  const marks = marksIn(article, sentenceOf(article, 'p1.1'));
  const onPeace = marks.filter((mark) => mark.words.en === 'peace');
  const onPledges = marks.filter((mark) => mark.words.en === 'pledges');

  it('entities first, or entries first', () => {
    expect(selectionsAt(onPeace, 'entity')).toEqual([entity('peace'), undertaking('keep-peace')]);
    expect(selectionsAt(onPeace, 'undertaking')).toEqual([undertaking('keep-peace'), entity('peace')]);
  });

  it('keeps the order of the marks within a kind: the innermost first', () => {
    const both = [...onPeace, ...onPledges];
    expect(selectionsAt(both, 'undertaking')).toEqual([
      undertaking('keep-peace'),
      undertaking('develop'),
      entity('peace'),
    ]);
    expect(selectionsAt(both.toReversed(), 'undertaking')).toEqual([
      undertaking('keep-peace'),
      undertaking('develop'),
      entity('peace'),
    ]);
  });

  it('a cue means each entry under it', () => {
    expect(selectionsAt(onPledges, 'entity')).toEqual([undertaking('keep-peace'), undertaking('develop')]);
  });

  it('an entity that stands twice on the words is offered once, at the innermost mention', () => {
    const mentions = entityOf(article, 'china').mentions;
    expect(selectionsAt(mentions.toReversed(), 'entity')).toEqual([entity('china', 3)]);
  });

  it('nothing means nothing', () => {
    expect(selectionsAt([], 'entity')).toEqual([]);
  });
});

describe('isLit', () => {
  const selections = [
    entity('china', 1),
    entity('peace'),
    undertaking('develop'),
    undertaking('support-dialogue'),
    null,
  ];
  const marks = [...article.marks.values()].flat();

  it.each(selections)('agrees with marksOf for every mark: %j', (selection) => {
    const lit = new Set(marksOf(article, selection));
    expect(marks.filter((mark) => isLit(mark, selection))).toEqual(marks.filter((mark) => lit.has(mark)));
  });

  it('a cue is lit for each entry under it, and for no other', () => {
    const [cue] = entryOf(article, 'develop').cue.quotes;
    const lit = ['keep-peace', 'develop', 'work'].map((id) => cue && isLit(cue, undertaking(id)));
    expect(lit).toEqual([true, true, false]);
  });
});

describe('lightsUnit: the rows that a selection lights', () => {
  it.each<[Selection | null, string[]]>([
    [entity('china'), ['p1', 'p2', 'p3']],
    [entity('peace'), ['p1']],
    [undertaking('work'), ['p3']],
    [{ type: 'word', id: 'p2.1', at: 1 }, ['p2']],
    [{ type: 'phrase', id: 'p2.1', at: 0 }, ['p2']],
    [{ type: 'sentence', id: 'p3.1' }, ['p3']],
    // What a search finds is painted, not marked.
    [{ type: 'search', id: 'p3.1', at: 0 }, []],
    [null, []],
  ])('%j', (selection, expected) => {
    expect(article.units.filter((unit) => lightsUnit(article, unit, selection)).map(({ id }) => id)).toEqual(expected);
  });
});
