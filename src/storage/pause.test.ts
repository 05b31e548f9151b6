import { afterEach, expect, it, vi } from 'vitest';
import { inSlices } from './pause';

afterEach(() => vi.unstubAllGlobals());

it('rests when a slice of time is over, and not before', async () => {
  let now = 0;
  const rested: number[] = [];
  const rest = inSlices(
    () => now,
    async () => {
      rested.push(now);
      // The page has answered something meanwhile.
      now += 100;
    },
  );
  for (let piece = 0; piece < 8; piece++) {
    now += 3;
    await rest();
  }
  expect(rested).toEqual([9, 118]);
});

it.each([
  ['by the scheduler, where there is one', { yield: async () => undefined }],
  ['by a timer, where there is none', undefined],
])('goes on %s', async (_, scheduler) => {
  vi.stubGlobal('scheduler', scheduler);
  let now = 0;
  const rest = inSlices(() => now);
  now = 50;
  await expect(rest()).resolves.toBeUndefined();
});
