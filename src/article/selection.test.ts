import { describe, expect, it } from 'vitest';
import { marksIn, type Mark } from './model';
import {
  announcementOf,
  checkSelection,
  currentMark,
  currentPlace,
  currentSentence,
  fingerprintOf,
  forKind,
  formatSelection,
  isLit,
  knownFrom,
  labelOf,
  lightsUnit,
  marksOf,
  parseSelection,
  restsOn,
  sameSelection,
  sameThing,
  selectionsAt,
  sentenceFingerprint,
  sentencesOf,
  shownSentences,
  stepped,
  stepsOf,
  tabOf,
  type ByKind,
  type Selection,
} from './selection';
import { article, entityAt as entity, oneOfEach, undertakingOf as undertaking } from '#article/selection/samples';
import { selectionKinds } from '#article/selection/kinds';
import { entityOf, entryOf, sentenceOf } from './testing';

const known = knownFrom(article);
const each = Object.values(oneOfEach);
const parse = (query: string) => parseSelection(new URLSearchParams(query));
const named = ({ type }: Selection, mark: string) => type + mark;
const words = (marks: readonly Mark[]) => marks.map((mark) => `${mark.sentence.id} ${mark.quote.en}`);

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
    expect(stepped(known, from, by)).toEqual(to);
  });

  it.each([
    [entity('china', 2), { at: 2, of: 4 }],
    [undertaking('keep-peace'), { at: 0, of: 3 }],
    [undertaking('work'), { at: 2, of: 3 }],
    [undertaking('support-dialogue'), { at: 0, of: 1 }],
    [entity('nobody'), { at: 0, of: 0 }],
    [undertaking('nothing'), { at: 0, of: 0 }],
  ])('stepsOf %j: %j', (selection, expected) => {
    expect(stepsOf(known, selection)).toEqual(expected);
  });

  it.each([entity('china'), undertaking('develop')])(
    'forward and back is where one was; all the way round too: %j',
    (from) => {
      expect(stepped(known, stepped(known, from, 1), -1)).toEqual(from);
      let at: Selection = from;
      const { of } = stepsOf(known, from);
      for (let n = 0; n < of; n++) at = stepped(known, at, 1);
      expect(at).toEqual(from);
    },
  );
});

describe('selectionsAt: what a click can mean', () => {
  /** The marks on the word `peace`, the innermost first: a mention and evidence. */
  const marks = marksIn(article, sentenceOf(article, 'p1.1'));
  const onPeace = marks.filter((mark) => mark.quote.en === 'peace');
  const onPledges = marks.filter((mark) => mark.quote.en === 'pledges');

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

describe('in a URL', () => {
  it('the documented order of the parameters is the order of the table', () => {
    expect(selectionKinds).toEqual(['entity', 'undertaking', 'word', 'phrase', 'sentence', 'range', 'search']);
  });

  it.each(each)('$type: written and read again is the same', (selection) => {
    expect(parseSelection(new URLSearchParams(formatSelection(selection).map((pair) => [...pair])))).toEqual(selection);
    // The app keeps it as JSON, to see whether it has changed.
    expect(JSON.parse(JSON.stringify(selection))).toEqual(selection);
  });

  it('of several the first kind of the table counts, in whatever order they stand', () => {
    const query = 'find=a&range=ar-p1.1-1-2&sentence=p1.1&phrase=p1.1-1&word=p1.1-1&undertaking=c&entity=china'.split(
      '&',
    );
    const types = query.map((_, n) => parse(query.slice(0, query.length - n).join('&'))?.type);
    expect(types).toEqual([...selectionKinds]);
  });

  it('what is empty or damaged leaves the word to the next', () => {
    expect(parse('entity=&undertaking=&word=p1.1&phrase=p1.1-0&sentence=p1.1')).toEqual({
      type: 'sentence',
      id: 'p1.1',
    });
    expect(parse('entity=&find=')).toBeNull();
    expect(parse('')).toBeNull();
    expect(formatSelection(null)).toEqual([]);
  });
});

describe('tabOf and restsOn', () => {
  it.each<[Selection | null, ReturnType<typeof tabOf>, ReturnType<typeof restsOn>]>([
    [null, 'entities', 'article'],
    [oneOfEach.entity, 'entities', 'article'],
    [oneOfEach.undertaking, 'commitments', 'article'],
    [oneOfEach.word, 'words', 'words'],
    [oneOfEach.phrase, 'words', 'words'],
    [oneOfEach.sentence, 'entities', 'article'],
    [oneOfEach.search, 'search', 'hits'],
  ])('%j: %s, %s', (selection, tab, rests) => {
    expect(tabOf(selection)).toBe(tab);
    expect(restsOn(selection)).toBe(rests);
  });
});

describe('checkSelection', () => {
  it.each(each)('finds $type', (selection) => {
    expect(checkSelection(article, null, selection)).toEqual({ found: selection, unknown: null });
  });

  it.each<[Selection, string]>([
    [entity('nobody'), 'nobody'],
    [entity('develop'), 'develop'],
    [entity('constructor'), 'constructor'],
    [undertaking('china'), 'china'],
    [{ type: 'sentence', id: 'p99.1' }, 'p99.1'],
    [{ type: 'word', id: 'p99.1', at: 0 }, 'p99.1-1'],
    [{ type: 'phrase', id: 'p99.1', at: 4 }, 'p99.1-5'],
  ])('says what is unknown of %j: “%s”', (selection, unknown) => {
    expect(checkSelection(article, null, selection)).toEqual({ found: null, unknown });
  });

  it('nothing is nothing, and nothing is unknown', () => {
    expect(checkSelection(article, null, null)).toEqual({ found: null, unknown: null });
  });
});

describe('sameThing and sameSelection', () => {
  it.each(each)('$type is the same as itself, and as nothing else', (selection) => {
    expect(each.filter((other) => sameThing(selection, other))).toEqual([selection]);
    expect(sameThing(selection, null)).toBe(false);
  });

  it.each<[Selection, Selection | null, boolean]>([
    [entity('china', 1), entity('china', 1), true],
    [entity('china', 1), entity('china', 2), false],
    [entity('china', 1), null, false],
    [undertaking('work'), undertaking('work'), true],
    [entity('p1.1'), { type: 'sentence', id: 'p1.1' }, false],
  ])('%j and %j are at the same place: %s', (one, other, wanted) => {
    expect(sameSelection(one, other)).toBe(wanted);
  });

  it('ids are those of one kind', () => {
    expect(sameThing(entity('p1.1'), { type: 'sentence', id: 'p1.1' })).toBe(false);
  });
});

describe('what holds of every kind', () => {
  it.each(each)('$type rests on sentences, unless it has no fingerprint', (selection) => {
    const rests = sentencesOf(article, selection);
    expect(rests.length === 0).toBe(fingerprintOf(article, selection) === null);
  });

  it.each(each)('$type shows the sentence that it is at', (selection) => {
    const hits = [{ sentence: sentenceOf(article, 'p1.1'), ar: null, en: null }];
    const at = currentSentence({ ...known, hits }, { ...selection, ...(selection.type === 'search' && { at: 0 }) });
    expect(shownSentences({ ...known, hits }, selection)).toContain(at);
  });

  it.each(each)('$type: the rows that it lights are those of its sentences', (selection) => {
    const lit = article.units.filter((unit) => lightsUnit(article, unit, selection));
    const shown = new Set(shownSentences(known, selection).map((sentence) => sentence.unit));
    expect(lit).toEqual(selection.type === 'search' ? [] : article.units.filter((unit) => shown.has(unit)));
  });

  it.each(each)('$type: one step on and one back is where one was', (selection) => {
    const hits = ['p1.1', 'p2.1', 'p3.1'].map((id) => ({ sentence: sentenceOf(article, id), ar: null, en: null }));
    const there = stepped({ ...known, hits }, selection, 1);
    expect(stepped({ ...known, hits }, there, -1)).toEqual(selection);
  });

  it('nothing has no place', () => {
    expect(currentPlace(known, null)).toBeNull();
  });

  it.each(each.filter(({ type }) => type !== 'search'))('$type is told with the row it is in', (selection) => {
    expect(announcementOf(known, selection)?.sentence?.unit).toBe(currentSentence(known, selection)?.unit);
  });

  it('only what has a name has a label', () => {
    const labelled = each.filter((selection) => labelOf(article, selection) !== null).map(({ type }) => type);
    expect(labelled).toEqual(['entity', 'undertaking', 'search']);
  });
});

describe('sentenceFingerprint', () => {
  it('is that of what rests on the sentence alone', () => {
    const { ar, en } = sentenceOf(article, 'p2.1');
    for (const selection of [oneOfEach.word, oneOfEach.phrase]) {
      expect(fingerprintOf(article, selection)).toBe(sentenceFingerprint({ ar, en }));
    }
    expect(sentenceFingerprint({ ar, en: `${en} ` })).not.toBe(sentenceFingerprint({ ar, en }));
  });
});

describe('forKind', () => {
  const table: ByKind<[mark: string], string> = {
    entity: named,
    undertaking: named,
    word: named,
    phrase: named,
    sentence: named,
    range: named,
    search: ({ id, at }, mark) => `${id} ${at}${mark}`,
  };

  it('calls the line of the kind, with the selection and what else is given', () => {
    expect(each.map((selection) => forKind(table, selection, '!'))).toEqual([
      'entity!',
      'undertaking!',
      'word!',
      'phrase!',
      'sentence!',
      'range!',
      'China 1!',
    ]);
  });
});
