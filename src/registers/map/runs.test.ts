import { describe, expect, it } from 'vitest';
import { joinRuns } from './runs';

const runs = (...numbers: number[]) =>
  joinRuns(numbers).map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`));

describe('joinRuns', () => {
  it.each([
    [[], []],
    [[7], ['7']],
    [[3, 4], ['3–4']],
    [
      [3, 5],
      ['3', '5'],
    ],
    [
      [9, 10, 11, 12, 16],
      ['9–12', '16'],
    ],
    [
      [0, 1, 3, 4, 6],
      ['0–1', '3–4', '6'],
    ],
  ])('%j → %j', (numbers, expected) => {
    expect(runs(...numbers)).toEqual(expected);
  });

  it('leaves the numbers alone', () => {
    const numbers = Object.freeze([1, 2, 4]);
    expect(joinRuns(numbers)).toHaveLength(2);
  });
});
