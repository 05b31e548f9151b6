import { describe, expect, it } from 'vitest';
import { isCovered, type Box } from './uncover';

const box = (left: number, top: number, width = 20, height = 10): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const drawer = box(600, 50, 300, 700);

describe('isCovered', () => {
  it.each<[string, Box[], boolean]>([
    ['inside', [box(700, 100)], true],
    ['edge on edge', [box(600, 50), box(880, 740)], true],
    ['beside', [box(100, 100)], false],
    ['half beside', [box(590, 100)], false],
    ['above', [box(700, 10)], false],
    ['on two lines, one of them beside', [box(700, 100), box(100, 130)], false],
    ['not shown', [], false],
  ])('%s', (_, boxes, covered) => {
    expect(isCovered(boxes, drawer)).toBe(covered);
  });
});
