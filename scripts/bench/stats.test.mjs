import { describe, expect, it } from 'vitest';
import { median, resultOf } from './stats.mjs';

describe('median', () => {
  it.each([
    [[3], 3],
    [[1, 9, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[5, 5, 1, 100, 7], 5],
  ])('%j → %d', (numbers, expected) => {
    expect(median(numbers)).toBe(expected);
  });

  it('leaves the numbers as they are, and has none of nothing', () => {
    const numbers = [3, 1, 2];
    median(numbers);
    expect(numbers).toEqual([3, 1, 2]);
    expect(() => median([])).toThrow('median');
  });
});

describe('resultOf', () => {
  const row = { id: 'x', title: 'X', unit: /** @type {const} */ ('ms'), baseline: 'other', most: 0.5 };

  it('compares the medians, and says whether the aim is met', () => {
    expect(resultOf(row, [10, 30, 20], [40, 80, 60])).toMatchObject({
      ours: 20,
      theirs: 60,
      ratio: 20 / 60,
      aim: '≤ 0.5 ×',
      met: true,
    });
    expect(resultOf(row, [31], [60])).toMatchObject({ met: false });
  });

  it('without a baseline the aim is for the figure itself', () => {
    expect(resultOf({ id: 'cls', title: 'Shift', unit: '', most: 0 }, [0, 0, 0.1], [])).toMatchObject({
      ours: 0,
      theirs: null,
      ratio: null,
      aim: '≤ 0',
      met: true,
    });
  });

  it('without an aim there is no verdict, nor with a baseline of nothing', () => {
    expect(resultOf({ id: 'x', title: 'X', unit: 'ms' }, [1], [2])).toMatchObject({ aim: '', met: null, ratio: 0.5 });
    expect(resultOf(row, [1], [0])).toMatchObject({ ratio: null, met: null });
  });
});
