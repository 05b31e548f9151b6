import { describe, expect, it } from 'vitest';
import { anchorAt, offsetFor, type Box } from './reading-place';

/** Rows of these heights, one below the other, the first at `top`. */
function rows(top: number, ...heights: number[]): Box[] {
  let at = top;
  return heights.map((height) => {
    const box = { top: at, height };
    at += height;
    return box;
  });
}

const BAR = 50;

describe('anchorAt: the row that is being read, below a bar of 50 px', () => {
  it.each([
    ['at the top of the page', rows(80, 100, 100), { row: 0, below: 30, gone: 0 }],
    ['a row that begins right at the bar', rows(50, 100, 100), { row: 0, below: 0, gone: 0 }],
    ['a row a quarter gone', rows(25, 100, 100), { row: 0, below: 0, gone: 0.25 }],
    ['a row half gone', rows(0, 100, 100), { row: 0, below: 0, gone: 0.5 }],
    ['a row more than half gone: the next', rows(-20, 100, 100), { row: 1, below: 30, gone: 0 }],
    ['the last row, however far gone', rows(-40, 100), { row: 0, below: 0, gone: 0.9 }],
    ['rows that are gone altogether do not count', rows(-250, 100, 100, 100, 100), { row: 3, below: 0, gone: 0 }],
    ['a row that ends right at the bar is gone', rows(-50, 100, 100), { row: 1, below: 0, gone: 0 }],
  ])('%s', (_, boxes, expected) => {
    expect(anchorAt(boxes, BAR)).toEqual(expected);
  });

  it.each([
    ['no rows', []],
    ['all rows above the bar', rows(-300, 100, 100)],
  ])('none: %s', (_, boxes) => {
    expect(anchorAt(boxes, BAR)).toBeNull();
  });
});

describe('offsetFor: how far to scroll', () => {
  it.each([
    ['a row that has moved down', rows(200, 100, 100), { row: 0, below: 30, gone: 0 }, 120],
    ['a row that has moved up', rows(-100, 100, 100), { row: 1, below: 0, gone: 0 }, -50],
    ['a row that is taller now: the same share of it is gone', rows(0, 200), { row: 0, below: 0, gone: 0.5 }, 50],
    ['a row that is not there any more', rows(0, 100), { row: 3, below: 0, gone: 0 }, 0],
  ])('%s', (_, boxes, anchor, expected) => {
    expect(offsetFor(boxes, BAR, anchor)).toBe(expected);
  });

  it.each([80, 50, 25, 0, -10, -60, -130, -220].map((top) => [top]))(
    'is nothing where nothing has changed (top %i)',
    (top) => {
      const boxes = rows(top, 100, 60, 140);
      const anchor = anchorAt(boxes, BAR);
      expect(anchor && offsetFor(boxes, BAR, anchor)).toBeCloseTo(0);
    },
  );

  it.each([80, 25, -60, -130].map((top) => [top]))(
    'brings the row back: scrolled so, the anchor is the same (top %i)',
    (top) => {
      const anchor = anchorAt(rows(top, 100, 60, 140), BAR);
      // Another layout: every row twice as high.
      const after = rows(300, 200, 120, 280);
      const by = anchor ? offsetFor(after, BAR, anchor) : 0;
      const scrolled = after.map((box) => ({ ...box, top: box.top - by }));
      expect(anchorAt(scrolled, BAR)).toEqual(anchor);
    },
  );
});
