import { expect, it } from 'vitest';
import { marginWidth, stackedTops } from './margin';

it('a note stands beside its words, or under the one before where that reaches down to it', () => {
  expect(stackedTops([])).toEqual([]);
  expect(
    stackedTops([
      { top: 100, height: 40 },
      { top: 120, height: 40 },
      { top: 125, height: 20 },
      { top: 400, height: 40 },
    ]),
  ).toEqual([100, 150, 200, 400]);
});

it.each([
  [0, null],
  [181, null],
  [182, 150],
  [220, 188],
  [900, 260],
])('a margin of %d px has notes of %j px', (room, width) => {
  expect(marginWidth(room)).toBe(width);
});
