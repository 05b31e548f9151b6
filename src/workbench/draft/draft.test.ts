import { expect, it } from 'vitest';
import type { Alignment } from '#align/edits';
import { splitSentence, applied } from '#align/edits';
import { arabicOf } from './draft';

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
