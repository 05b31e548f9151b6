import { describe, expect, it } from 'vitest';
import type { Pair } from '#align/align';
import type { Alignment } from '#align/edits';
import { doubtfulPairs, ratioOf, reasonOf, suggestionFor } from './doubt';

const long = (sizes: number[]) => sizes.map((size) => ({ text: 'x'.repeat(size), paragraph: 1 }));
const pair = (ar: number[], en: number[], confidence = 0.5): Pair => ({ ar, en, confidence });
const state: Alignment = {
  ar: long([100, 100, 100]),
  en: long([100, 40, 60, 100]),
  pairs: [pair([0], [0], 0.9), pair([1], [1]), pair([], [2]), pair([2], [3], 0.79)],
};

describe('doubt', () => {
  it('is where the confidence is low and nothing is pinned', () => {
    expect(doubtfulPairs(state.pairs)).toEqual([1, 2, 3]);
    expect(doubtfulPairs([{ ...pair([0], [0], 0), pinned: true }])).toEqual([]);
  });
  it.each([
    [pair([1], [1]), { kind: 'short', count: 40, usual: 100 }],
    [pair([1], [0, 3]), { kind: 'long', count: 200, usual: 100 }],
    [pair([1], [0]), { kind: 'close' }],
    [pair([], [0]), { kind: 'no-arabic' }],
    [pair([1], []), { kind: 'no-english' }],
  ])('%j: %j', (one, expected) => expect(reasonOf(state, one, 1)).toEqual(expected));
  it.each([
    [0, 'keep'],
    [1, 'merge-down'],
    [2, 'merge-up'],
    [9, 'keep'],
  ])('the likeliest decision on pair %i: %s', (at, expected) => expect(suggestionFor(state, at, 1)).toBe(expected));
  it('goes over no pin', () => {
    const pairs = state.pairs.map((one, at) => (at === 2 ? { ...one, pinned: true as const } : one));
    expect(suggestionFor({ ...state, pairs }, 1, 1)).toBe('keep');
  });
  it('the ratio is that of the article', () => {
    expect(ratioOf(state)).toBeCloseTo(240 / 300);
    expect(ratioOf({ ar: [], en: [], pairs: [] })).toBe(1.2);
  });
});
