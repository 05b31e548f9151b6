import { describe, expect, it } from 'vitest';
import { anchorAt, offsetFor, within, type Box } from './reading-place';

/** Rows of these heights, one below the other, the first at `top`. */
function rows(top: number, ...heights: number[]): Box[] {
  let at = top;
  return heights.map((height) => {
    const box = { top: at, height };
    at += height;
    return box;
  });
}

/** The box of the anchored row. */
function rowOf(boxes: readonly Box[], { row }: { row: number }): Box {
  const box = boxes[row];
  if (!box) throw new Error(`no row ${row}`);
  return box;
}

const BAR = 50;
/** Height of a line. */
const LINE = 36;

describe('anchorAt: the row that is being read, below a bar of 50 px', () => {
  it.each([
    ['at the top of the page', rows(80, 100, 100), { row: 0, below: 30, gone: 0 }],
    ['a row that begins right at the bar', rows(50, 100, 100), { row: 0, below: 0, gone: 0 }],
    ['a row a quarter gone', rows(25, 100, 100), { row: 0, below: 0, gone: 0.25 }],
    ['a row half gone', rows(0, 100, 100), { row: 0, below: 0, gone: 0.5 }],
    [
      'a row more than half gone, and less than a line is left: the next',
      rows(-20, 100, 100),
      { row: 1, below: 30, gone: 0 },
    ],
    ['a row more than half gone, but a line is left', rows(-10, 100, 100), { row: 0, below: 0, gone: 0.6 }],
    ['the last row, however far gone', rows(-40, 100), { row: 0, below: 0, gone: 0.9 }],
    ['rows that are gone altogether do not count', rows(-250, 100, 100, 100, 100), { row: 3, below: 0, gone: 0 }],
    ['a row that ends right at the bar is gone', rows(-50, 100, 100), { row: 1, below: 0, gone: 0 }],
  ])('%s', (_, boxes, expected) => {
    expect(anchorAt(boxes, BAR, LINE)).toEqual(expected);
  });

  it.each([
    ['no rows', []],
    ['all rows above the bar', rows(-300, 100, 100)],
  ])('none: %s', (_, boxes) => {
    expect(anchorAt(boxes, BAR, LINE)).toBeNull();
  });
});

describe('offsetFor: how far to scroll', () => {
  it.each([
    ['a row that has moved down', rows(200, 100, 100), { row: 0, below: 30, gone: 0 }, 120],
    ['a row that has moved up', rows(-100, 100, 100), { row: 1, below: 0, gone: 0 }, -50],
    ['a row that is taller now: the same share of it is gone', rows(0, 200), { row: 0, below: 0, gone: 0.5 }, 50],
  ])('%s', (_, boxes, anchor, expected) => {
    expect(offsetFor(rowOf(boxes, anchor), BAR, anchor)).toBe(expected);
  });

  it.each([80, 50, 25, 0, -10, -60, -130, -220].map((top) => [top]))(
    'is nothing where nothing has changed (top %i)',
    (top) => {
      const boxes = rows(top, 100, 60, 140);
      const anchor = anchorAt(boxes, BAR, LINE);
      expect(anchor && offsetFor(rowOf(boxes, anchor), BAR, anchor)).toBeCloseTo(0);
    },
  );

  it.each([80, 25, -60, -130].map((top) => [top]))(
    'brings the row back: scrolled so, the anchor is the same (top %i)',
    (top) => {
      const anchor = anchorAt(rows(top, 100, 60, 140), BAR, LINE);
      // Another layout: every row twice as high.
      const after = rows(300, 200, 120, 280);
      const by = anchor ? offsetFor(rowOf(after, anchor), BAR, anchor) : 0;
      const scrolled = after.map((box) => ({ ...box, top: box.top - by }));
      expect(anchorAt(scrolled, BAR, LINE)).toEqual(anchor);
    },
  );
});

/** What is found, and how many boxes it took. */
function find(boxes: readonly Box[], top: number, bottom: number) {
  let asked = 0;
  const boxAt = (at: number) => {
    asked++;
    return rowOf(boxes, { row: at });
  };
  return { found: within(boxes.length, boxAt, top, bottom), asked };
}

describe('within: what stands between two heights of the window', () => {
  const many = rows(-5000, ...Array.from({ length: 100 }, () => 100));

  it.each([
    ['in the midst', 50, 350, [50, 54]],
    ['from the edge of one to the edge of another', 0, 200, [50, 52]],
    ['above all', -9000, -6000, [0, 0]],
    ['below all', 5000, 6000, [100, 100]],
    ['all', -5000, 5000, [0, 100]],
  ])('%s', (_, top, bottom, expected) => {
    expect(find(many, top, bottom).found).toEqual(expected);
  });

  it('nothing among nothing', () => {
    expect(find([], 0, 100).found).toEqual([0, 0]);
  });

  it('asks few', () => {
    expect(find(many, 50, 350).asked).toBeLessThan(30);
  });
});
