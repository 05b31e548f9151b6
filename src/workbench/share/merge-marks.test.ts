import { describe, expect, it } from 'vitest';
import type { Draft, MarkedCue, MarkedMention, MarkedName, MarkState } from '#workbench/draft/draft';
import { commitmentsOf, entitiesOf } from '#workbench/mark/marks/files';
import { draftOfPairs, REPORT, type SamplePair } from '#workbench/mark/marks/samples';
import { textOf } from '#workbench/mark/marks/sentences';
import { mergedMarks, onlyIn } from './merge-marks';

const bare = draftOfPairs(REPORT);
const text = textOf(bare);
const at = (words: string, nth = 1) => {
  let start = -1;
  for (let n = 0; n < nth; n++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(words);
  return { start, end: start + words.length };
};
const place = (words: string, state: MarkState = 'accepted', nth = 1, en: string | null = null): MarkedMention => ({
  state,
  ar: at(words, nth),
  en: en === null ? null : { text: en, nth: 1 },
  by: 'name',
  why: null,
});
const name = (entity: string, ar: string, mentions: MarkedMention[], more: Partial<MarkedName> = {}): MarkedName => ({
  entity,
  kind: 'place',
  name: { ar, en: null },
  country: null,
  mentions,
  ...more,
});
const cue = (words: string, state: MarkState = 'accepted', more: Partial<MarkedCue> = {}): MarkedCue => ({
  state,
  kind: 'pledge',
  cue: [at(words)],
  cueEn: null,
  negated: false,
  conditional: false,
  speaker: 'reporter',
  by: [],
  to: [],
  objects: [],
  why: null,
  ...more,
});
const draft = (
  names: MarkedName[],
  cues: MarkedCue[] = [],
  pairs: readonly (readonly SamplePair[])[] = REPORT,
): Draft => draftOfPairs(pairs, { names, cues });

function merged(here: Draft, coming: Draft) {
  const both = mergedMarks(here, coming);
  if (!both) throw new Error('the texts differ');
  return both;
}
/** Entities and what is accepted of them, by its words. */
const said = ({ marks }: Draft) =>
  marks.names.map(
    ({ entity, mentions }) =>
      `${entity}: ${mentions.map(({ ar, state }) => `${text.slice(ar.start, ar.end)} ${state}`).join(', ')}`,
  );

const china = name('china', 'الصين', [place('الصين')]);
const russia = name('russia', 'روسيا', [place('روسيا', 'accepted', 2)]);

describe('the marks of both', () => {
  it('what only the other has comes in addition, and is counted', () => {
    const {
      draft: both,
      names,
      cues,
      leftOut,
    } = merged(draft([china]), draft([russia], [cue('تعهدت', 'accepted', { by: ['russia'], to: ['china'] })]));
    expect(said(both)).toEqual(['china: الصين accepted', 'russia: روسيا accepted']);
    expect(names).toEqual([{ ar: 'روسيا', en: null, places: 1 }]);
    expect(cues).toEqual(['تعهدت']);
    // The other draft has no accepted name of that id.
    expect(both.marks.cues).toMatchObject([{ by: ['russia'], to: [] }]);
    expect(leftOut).toBe(0);
  });

  it('with itself a draft is as it was', () => {
    const own = draft([china, russia], [cue('تعهدت', 'accepted', { by: ['russia'] })]);
    const both = merged(own, own);
    expect(both.draft.marks).toEqual(own.marks);
    expect(both).toMatchObject({ names: [], cues: [], leftOut: 0 });
  });

  it('a second time nothing is added', () => {
    const other = draft([russia], [cue('تعهدت', 'accepted', { by: ['russia'] })]);
    const once = merged(draft([china]), other).draft;
    expect(merged(once, other)).toMatchObject({ names: [], cues: [], leftOut: 0, draft: once });
  });

  it('more places of a name go to the name that is here, whatever the other calls it', () => {
    const other = name('prc', 'جمهورية الصين', [place('الصين'), place('الصين', 'accepted', 2)]);
    const both = merged(draft([china]), draft([other], [cue('تعهدت', 'accepted', { to: ['prc'], speaker: 'prc' })]));
    expect(said(both.draft)).toEqual(['china: الصين accepted, الصين accepted']);
    expect(both.draft.marks.cues).toMatchObject([{ to: ['china'], speaker: 'china' }]);
    expect(both.names).toEqual([{ ar: 'جمهورية الصين', en: null, places: 1 }]);
  });

  it('a name that is called the same is the same, at other places', () => {
    const both = merged(draft([china]), draft([name('x', 'الصين', [place('الصين', 'accepted', 2)])]));
    expect(said(both.draft)).toEqual(['china: الصين accepted, الصين accepted']);
  });

  it('another name under an id that is taken gets one of its own', () => {
    const both = merged(
      draft([china]),
      draft([name('china', 'روسيا', [place('روسيا')]), name('wang', 'وانغ', [place('وانغ')], { country: 'china' })]),
    );
    expect(said(both.draft)).toEqual(['china: الصين accepted', 'china-2: روسيا accepted', 'wang: وانغ accepted']);
    expect(both.draft.marks.names[2]?.country).toBe('china-2');
  });

  it('a proposal of the same words is accepted, others that lie across give way', () => {
    const both = merged(
      draft([
        name('china', 'الصين', [place('الصين', 'proposed')]),
        name('x', 'x', [place('الصين وروسيا', 'proposed')]),
      ]),
      draft([china]),
    );
    expect(said(both.draft)).toEqual(['china: الصين accepted']);
    expect(both.names).toHaveLength(1);
  });
});

describe('what the reader has decided stays', () => {
  it('rejected words stay rejected', () => {
    const both = merged(
      draft([name('china', 'الصين', [place('الصين', 'rejected')])], [cue('تعهدت', 'rejected')]),
      draft([china], [cue('تعهدت')]),
    );
    expect(said(both.draft)).toEqual(['china: الصين rejected']);
    expect(both).toMatchObject({ names: [], cues: [], leftOut: 2 });
    expect(both.draft.marks.cues.map(({ state }) => state)).toEqual(['rejected']);
  });

  it('a mark of other words is not laid over', () => {
    const both = merged(
      draft([name('fm', 'وزير', [place('وزير الخارجية الصيني')])], [cue('وتعهدت روسيا')]),
      draft([name('ministry', 'الخارجية', [place('الخارجية')])], [cue('تعهدت')]),
    );
    expect(said(both.draft)).toEqual(['fm: وزير الخارجية الصيني accepted']);
    expect(both).toMatchObject({ names: [], cues: [], leftOut: 2 });
  });

  it('the reader’s reading of a cue stays', () => {
    const own = cue('تعهدت', 'accepted', { kind: 'readiness' });
    const both = merged(draft([], [own]), draft([], [cue('تعهدت')]));
    expect(both.draft.marks.cues).toEqual([own]);
    expect(both.leftOut).toBe(0);
  });

  it('what the other has only proposed or has rejected does not come', () => {
    const both = merged(
      draft([]),
      draft(
        [name('a', 'الصين', [place('الصين', 'proposed')]), name('b', 'x', [place('روسيا', 'rejected')])],
        [cue('تعهدت', 'proposed')],
      ),
    );
    expect(both.draft.marks).toEqual({ names: [], cues: [] });
  });
});

it('places that do not lie in the text, and English that is not beside it, do not come', () => {
  const beyond: MarkedMention = { ...place('الصين'), ar: { start: text.length - 2, end: text.length + 9 } };
  const backwards: MarkedMention = { ...place('الصين'), ar: { start: 9, end: 4 } };
  const both = merged(
    draft([]),
    draft([
      name('a', 'ا', [beyond, backwards]),
      name('china', 'الصين', [place('الصين', 'accepted', 1, 'China'), place('الصين', 'accepted', 2, 'nowhere')]),
    ]),
  );
  expect(said(both.draft)).toEqual(['china: الصين accepted, الصين accepted']);
  expect(both.draft.marks.names[0]?.mentions.map(({ en }) => en?.text ?? null)).toEqual(['China', null]);
});

it('what comes of it can be written as an article’s registers', () => {
  const both = merged(
    draft([china]),
    draft(
      [russia],
      [cue('تعهدت', 'accepted', { by: ['russia'], speaker: 'russia', objects: [{ ar: at('دعم الصين'), en: null }] })],
    ),
  ).draft;
  expect(entitiesOf(both).entities.map(({ id }) => id)).toEqual(['china', 'russia']);
  expect(commitmentsOf(both).cues).toMatchObject([{ by: ['russia'], speaker: 'russia' }]);
});

it.each<[string, Draft]>([
  [
    'one word',
    draftOfPairs([...REPORT.slice(0, 2), [['وتعهدت روسيا بدعم الهند.', 'Russia pledged to support China.']]]),
  ],
  [
    'the English',
    draftOfPairs([...REPORT.slice(0, 2), [['وتعهدت روسيا بدعم الصين.', 'Russia vowed to support China.']]]),
  ],
  ['a paragraph', draftOfPairs(REPORT.slice(0, 2))],
  ['that it is not aligned', { ...bare, alignment: null }],
])('another text is not merged: it differs by %s', (_, other) => {
  expect(mergedMarks(bare, other)).toBeNull();
  expect(mergedMarks(other, bare)).toBeNull();
});

it('the same text, divided into other sentences, is merged', () => {
  const apart = draftOfPairs([
    ...REPORT.slice(0, 2),
    [
      ['وتعهدت روسيا ', 'Russia pledged '],
      ['بدعم الصين.', 'to support China.'],
    ],
  ]);
  expect(mergedMarks(bare, { ...apart, marks: draft([china]).marks })?.names).toHaveLength(1);
});

it('an edit that is not aligned yet makes it another text', () => {
  const texts: Draft = { ...bare, lines: [...bare.lines, { text: 'غيره', lang: 'ar', struck: null }] };
  expect(onlyIn(texts, bare)).toEqual(['غيره']);
  expect(mergedMarks(texts, bare)).toBeNull();
  expect(mergedMarks(bare, texts)).toBeNull();
});
