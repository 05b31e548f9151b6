import { describe, expect, it } from 'vitest';
import { shrink } from './shrink.mjs';

const numbers = Array.from({ length: 100 }, (_, at) => at);

describe('shrink', () => {
  it.each([
    ['one step is to blame', [57]],
    ['two far apart', [3, 96]],
    ['the first and the last', [0, 99]],
    ['four in a row', [40, 41, 42, 43]],
  ])('%s', async (_, guilty) => {
    const fails = async (/** @type {readonly number[]} */ steps) => guilty.every((one) => steps.includes(one));
    expect(await shrink(numbers, fails, 1000)).toEqual(guilty);
  });

  it('gives what it has when it may try no more', async () => {
    let tried = 0;
    const shortest = await shrink(numbers, async (steps) => ++tried > 0 && steps.includes(99), 3);
    expect(tried).toBe(3);
    expect(shortest).toContain(99);
    expect(shortest.length).toBeLessThan(100);
  });

  it('keeps all where all is needed', async () => {
    expect(await shrink([1, 2, 3], async () => false, 100)).toEqual([1, 2, 3]);
  });
});
