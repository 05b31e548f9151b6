import { describe, expect, it } from 'vitest';
import {
  applied, joinSentences, leaveWithout, mergeWithNext, mergeWithPrevious, moveDown, moveUp, nextDoubtful, reverted, setPinned, shiftRest, splitPair, splitSentence,
  swapSides, typeEnglish, type Alignment, type Edit,
} from './edits'; // prettier-ignore

const sentences = (texts: string) => Array.from(texts, (text) => ({ text: `${text}.`, paragraph: 0 }));
const state: Alignment = {
  ar: sentences('abcd'),
  en: sentences('ABCDE'),
  pairs: [
    { ar: [0], en: [0], confidence: 0.9 },
    { ar: [1], en: [1, 2], confidence: 0.5 },
    { ar: [2], en: [], confidence: 0.6 },
    { ar: [3], en: [3, 4], confidence: 0.95 },
  ],
};
const pinned = (at: number): Alignment => {
  const edit = setPinned(state, at, true);
  if (!edit) throw new Error('cannot be pinned');
  return applied(state, edit);
};
const shape = ({ pairs }: Alignment) => pairs.map(({ ar, en }) => `${ar.join('')}-${en.join('')}`).join(' ');

/** The shape after an edit; what undoes it must lead back to the very same state. */
function after(edit: Edit | null, from = state): string | null {
  if (!edit) return null;
  const next = applied(from, edit);
  expect(applied(next, reverted(edit))).toEqual(from);
  expect(next.pairs.flatMap(({ ar }) => ar)).toEqual(next.ar.map((_, at) => at));
  expect(next.pairs.flatMap(({ en }) => en)).toEqual(next.en.map((_, at) => at));
  return shape(next);
}

describe('edits of pairs', () => {
  it.each<[string, Edit | null, string | null]>([
    ['merge with the next', mergeWithNext(state, 0), '01-012 2- 3-34'],
    ['merge the last with the next', mergeWithNext(state, 3), null],
    ['merge with the one before', mergeWithPrevious(state, 2), '0-0 12-12 3-34'],
    ['merge the first with the one before', mergeWithPrevious(state, 0), null],
    ['move a sentence down', moveDown(state, 1, 'en'), '0-0 1-1 2-2 3-34'],
    ['move an Arabic sentence down', moveDown(state, 0, 'ar'), '-0 01-12 2- 3-34'],
    ['move what is not there', moveDown(state, 2, 'en'), null],
    ['move the last down', moveDown(state, 3, 'en'), '0-0 1-12 2- 3-3 -4'],
    ['move a sentence up', moveUp(state, 3, 'en'), '0-0 1-12 2-3 3-4'],
    ['move the first up', moveUp(state, 0, 'ar'), '0- -0 1-12 2- 3-34'],
    ['split a pair', splitPair(state, 1, 1, 1), '0-0 1-1 -2 2- 3-34'],
    ['split off nothing', splitPair(state, 0, 1, 1), null],
    ['shift down to the first gap', shiftRest(state, 0, 'en', 'down'), '0- 1-0 2-12 3-34'],
    ['shift down to the end', shiftRest(state, 3, 'en', 'down'), '0-0 1-12 2- 3- -34'],
    ['shift up', shiftRest(state, 1, 'en', 'up'), '0-012 1- 2-34 3-'],
    ['shift up over nothing', shiftRest(state, 2, 'en', 'up'), '0-0 1-12 2-34 3-'],
    ['shift up at the top', shiftRest(state, 0, 'en', 'up'), null],
    ['leave without English', leaveWithout(state, 1), '0-0 1- -12 2- 3-34'],
    ['leave without what is not there', leaveWithout(state, 2), null],
    ['an index that is none', mergeWithNext(state, 9), null],
  ])('%s', (_, edit, expected) => expect(after(edit)).toBe(expected));

  it('go over no pin', () => {
    const from = pinned(1);
    expect(mergeWithNext(from, 0)).toBeNull();
    expect(mergeWithNext(from, 1)).toBeNull();
    expect(moveDown(from, 0, 'ar')).toBeNull();
    expect(moveUp(from, 2, 'ar')).toBeNull();
    expect(splitPair(from, 1, 1, 1)).toBeNull();
    expect(leaveWithout(from, 1)).toBeNull();
    expect(shiftRest(from, 1, 'en', 'down')).toBeNull();
    expect(after(shiftRest(from, 0, 'en', 'down'), from)).toBe('0- -0 1-12 2- 3-34');
    expect(shiftRest(from, 2, 'ar', 'up')).toBeNull();
  });

  it('pin and unpin', () => {
    const from = pinned(1);
    expect(from.pairs[1]).toEqual({ ar: [1], en: [1, 2], confidence: 1, pinned: true });
    expect(setPinned(from, 1, true)).toBeNull();
    expect(after(setPinned(from, 1, false), from)).toBe(shape(state));
  });

  it('swap sides, and back', () => {
    const swapped = applied(state, swapSides());
    expect(swapped.ar).toBe(state.en);
    expect(shape(swapped)).toBe('0-0 12-1 -2 34-3');
    expect(applied(swapped, reverted(swapSides()))).toEqual(state);
  });
});

describe('edits of sentences', () => {
  const long: Alignment = {
    ...state,
    en: [...state.en.slice(0, 1), { text: 'One. Two.', paragraph: 3 }, ...state.en.slice(2)],
  };

  it('split at a caret, and what follows is numbered again', () => {
    const edit = splitSentence(long, 'en', 1, 4);
    expect(after(edit, long)).toBe('0-0 1-123 2- 3-45');
    expect(edit && applied(long, edit).en.slice(1, 3)).toEqual([
      { text: 'One. ', paragraph: 3 },
      { text: 'Two.', paragraph: 3 },
    ]);
  });

  it.each([0, 9, 99])('do not split at an end (%i)', (offset) =>
    expect(splitSentence(long, 'en', 1, offset)).toBeNull(),
  );
  it('do not split what is not there', () => expect(splitSentence(long, 'en', 9, 1)).toBeNull());

  it('join two of one pair and paragraph', () => {
    const edit = joinSentences(state, 'en', 1);
    expect(after(edit)).toBe('0-0 1-1 2- 3-23');
    expect(edit && applied(state, edit).en[1]?.text).toBe('B.C.');
    expect(joinSentences(state, 'en', 0)).toBeNull();
    expect(joinSentences(long, 'en', 1)).toBeNull();
    expect(joinSentences(state, 'en', 4)).toBeNull();
  });

  it('type English where there was none, instead of some, and none', () => {
    const none = typeEnglish(state, 2, ' New. ');
    expect(after(none)).toBe('0-0 1-12 2-3 3-45');
    expect(none && applied(state, none).en[3]).toEqual({ text: 'New.', paragraph: 0 });
    expect(after(typeEnglish(state, 1, 'New.'))).toBe('0-0 1-1 2- 3-23');
    expect(after(typeEnglish(state, 3, ''))).toBe('0-0 1-12 2- 3-');
    expect(typeEnglish(state, 2, ' ')).toBeNull();
    expect(typeEnglish(state, 0, 'A.')).toBeNull();
  });
});

describe('nextDoubtful', () => {
  it.each([
    [-1, 1],
    [1, 2],
    [2, 1],
    [3, 1],
  ])('after %i it is %i', (from, next) => expect(nextDoubtful(state.pairs, from)).toBe(next));

  it('is none where all are sure or pinned', () => {
    expect(nextDoubtful([], -1)).toBe(-1);
    expect(nextDoubtful(state.pairs, -1, 0.2)).toBe(-1);
    expect(nextDoubtful([{ ar: [0], en: [], confidence: 0.1, pinned: true }], -1)).toBe(-1);
  });
});
