import { expect, it } from 'vitest';
import type { Alignment } from '#align/edits';
import { splitSentence, applied } from '#align/edits';
import { arabicOf, waitingIn, type MarkedCue, type MarkedMention, type MarkState } from './draft';

const alignment: Alignment = {
  ar: [
    { text: 'زيارة', paragraph: 0 },
    { text: 'زار موسكو. ', paragraph: 1 },
    { text: 'ثم عاد اليوم.', paragraph: 1 },
  ],
  en: [],
  pairs: [0, 1, 2].map((at) => ({ ar: [at], en: [], confidence: 1 })),
};

it('joins sentences as they stand, and paragraphs by a line end', () => {
  expect(arabicOf(alignment)).toBe('زيارة\nزار موسكو. ثم عاد اليوم.');
  expect(arabicOf({ ar: [], en: [], pairs: [] })).toBe('');
});

it('is the same when a sentence is divided', () => {
  const edit = splitSentence(alignment, 'ar', 2, 6);
  expect(edit && arabicOf(applied(alignment, edit))).toBe(arabicOf(alignment));
});

const mention = (state: MarkState): MarkedMention => ({
  state,
  ar: { start: 0, end: 5 },
  en: null,
  by: 'name',
  why: null,
});

const cue = (state: MarkState): MarkedCue => ({
  state,
  kind: 'pledge',
  cue: [{ start: 0, end: 5 }],
  cueEn: null,
  negated: false,
  conditional: false,
  speaker: 'reporter',
  by: [],
  to: [],
  objects: [],
  why: null,
});

it('counts the proposals that wait, mention by mention and cue by cue', () => {
  const name = { entity: 'china', kind: 'place' as const, name: { ar: 'الصين', en: null }, country: null };
  const mentions = (['proposed', 'accepted', 'proposed', 'rejected'] as const).map(mention);
  expect(waitingIn({ names: [{ ...name, mentions }], cues: [cue('proposed'), cue('accepted')] })).toBe(3);
  expect(waitingIn({ names: [], cues: [] })).toBe(0);
});
