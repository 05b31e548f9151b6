import { expect, it } from 'vitest';
import { nextPlace, type Place } from './grid-moves';

const filled: Place[] = [
  [0, 1],
  [0, 2],
  [0, 3],
  [1, 3],
  [3, 0],
  [3, 2],
];

it.each<[string, Place, boolean, Place | null]>([
  ['ArrowRight', [0, 1], false, [0, 2]],
  ['ArrowRight', [0, 3], false, null],
  ['ArrowLeft', [3, 2], false, [3, 0]],
  ['ArrowLeft', [0, 1], true, [0, 2]],
  ['ArrowRight', [3, 2], true, [3, 0]],
  ['ArrowDown', [0, 1], false, [1, 3]],
  ['ArrowDown', [1, 3], false, [3, 2]],
  ['ArrowUp', [3, 0], false, [1, 3]],
  ['ArrowUp', [0, 2], false, null],
  ['Home', [0, 3], false, [0, 1]],
  ['End', [3, 0], false, [3, 2]],
  ['Enter', [0, 1], false, null],
])('%s from %j leads, right to left: %s, to %j', (key, from, isRtl, to) => {
  expect(nextPlace(key, from, filled, isRtl)).toEqual(to);
});
