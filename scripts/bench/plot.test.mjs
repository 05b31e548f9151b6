import { describe, expect, it } from 'vitest';
import { curvesOf, plotOf } from './plot.mjs';
import { resultOf } from './stats.mjs';

/**
 * @param {number} pairs
 * @param {number} ours
 * @param {number} theirs
 */
const resultAt = (pairs, ours, theirs) =>
  resultOf(
    {
      id: `p${pairs}`,
      title: 'Click',
      unit: 'ms',
      baseline: 'other',
      points: { ours: { curve: 'click', pairs }, theirs: { curve: 'other & more', pairs } },
    },
    [ours],
    [theirs],
  );

const results = [resultAt(1_000, 10, 100), resultAt(10, 1, 1), resultAt(100, 10, 10)];

describe('curvesOf', () => {
  it('is a line for each curve, the shortest text first', () => {
    expect([...curvesOf(results)]).toEqual([
      [
        'click',
        [
          { pairs: 10, ms: 1 },
          { pairs: 100, ms: 10 },
          { pairs: 1_000, ms: 10 },
        ],
      ],
      [
        'other & more',
        [
          { pairs: 10, ms: 1 },
          { pairs: 100, ms: 10 },
          { pairs: 1_000, ms: 100 },
        ],
      ],
    ]);
  });

  it('leaves out what has one point, no points, or no time', () => {
    expect(curvesOf([resultAt(10, 1, 1)]).size).toBe(0);
    expect(curvesOf([resultOf({ id: 'x', title: 'X', unit: 'ms' }, [1], [2])]).size).toBe(0);
    expect([...curvesOf([resultAt(10, 0, 1), resultAt(100, 1, 1)]).keys()]).toEqual(['other & more']);
  });
});

describe('plotOf', () => {
  it('draws ten times the cost at ten times the length as a straight line', () => {
    const svg = plotOf(results, 'a machine') ?? '';
    const lines = [...svg.matchAll(/<polyline points="([^"]+)"/g)].map(([, points = '']) =>
      points.split(' ').map((point) => point.split(',').map(Number)),
    );
    const [flat = [], steep = []] = lines;
    expect(lines).toHaveLength(2);
    // One decade each: the same steps to the right, and up.
    const steps = steep.slice(1).map(([x = 0, y = 0], at) => [x - (steep[at]?.[0] ?? 0), (steep[at]?.[1] ?? 0) - y]);
    expect(steps[0]?.[0]).toBeCloseTo(steps[1]?.[0] ?? 0, 0);
    expect(steps[0]?.[1]).toBeCloseTo(steps[1]?.[1] ?? 0, 0);
    expect(steps[0]?.[1]).toBeGreaterThan(100);
    // The same cost at ten times the length is level.
    expect(flat[1]?.[1]).toBe(flat[2]?.[1]);
  });

  it('names its lines and its axes, and escapes what it is given', () => {
    const svg = plotOf(results, 'a <machine>') ?? '';
    for (const words of ['other &amp; more', 'a &lt;machine>', '>1,000<', '>100 ms<', 'paragraph pairs']) {
      expect(svg).toContain(words);
    }
  });

  it('keeps names apart whose lines end at one place', () => {
    const svg = plotOf([resultAt(10, 1, 1), resultAt(100, 10, 10)], '') ?? '';
    const heights = [...svg.matchAll(/y="([\d.]+)" text-anchor="start" fill="#[^"]+">(?:click|other)/g)].map(([, y]) =>
      Number(y),
    );
    expect(heights).toHaveLength(2);
    expect(Math.abs((heights[0] ?? 0) - (heights[1] ?? 0))).toBeGreaterThanOrEqual(16);
  });

  it('is nothing where there is nothing to draw', () => {
    expect(plotOf([], '')).toBeNull();
  });
});
