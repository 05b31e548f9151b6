import { describe, expect, it } from 'vitest';
import type { Unit } from '#article/model';
import { columnOf, scaleOf, unitsOf } from './map-scale';

const article = (paragraphs: number) => ({
  units: Array.from({ length: paragraphs + 1 }, (_, index): Unit => ({ id: `p${index}`, index, sentences: [] })),
});

describe('the scale of the map', () => {
  it.each([
    [0, { per: 1, count: 1 }],
    [18, { per: 1, count: 19 }],
    [60, { per: 1, count: 61 }],
    [61, { per: 2, count: 32 }],
    [20_000, { per: 334, count: 61 }],
  ])('%i paragraphs', (paragraphs, expected) => {
    expect(scaleOf(article(paragraphs))).toEqual(expected);
  });

  it('has nothing for no text', () => {
    expect(scaleOf({ units: [] })).toEqual({ per: 1, count: 0 });
  });

  it.each([18, 61, 1000])('puts each of %i paragraphs in one column, in order', (paragraphs) => {
    const whole = article(paragraphs);
    const scale = scaleOf(whole);
    const units = Array.from({ length: scale.count }, (_, column) => {
      const [first, last] = unitsOf(whole, scale, column);
      return whole.units.slice(first, last + 1).map((unit) => [column, unit.index]);
    }).flat();
    expect(units).toEqual(whole.units.map((unit) => [columnOf(scale, unit), unit.index]));
  });

  it('gives the headline a column to itself', () => {
    const whole = article(1000);
    expect(unitsOf(whole, scaleOf(whole), 0)).toEqual([0, 0]);
    expect(unitsOf(whole, scaleOf(whole), 1)).toEqual([1, 17]);
  });
});
