import { describe, expect, it } from 'vitest';
import { series } from '#timeline/samples';
import type { CataloguedArticle } from '#timeline/pledges';
import { columnsOf, soleOf, yearsOf } from './columns';

/** The series over and over: so many articles, a week between two. */
function many(count: number): CataloguedArticle[] {
  return Array.from({ length: count }, (_, at) => {
    const { entry, own } = series[at % series.length] ?? { entry: undefined, own: false };
    if (!entry) throw new Error('no article');
    const date = new Date(Date.UTC(2022, 0, 1 + 7 * at)).toISOString().slice(0, 10);
    return { entry: { ...entry, slug: `a${at}`, date: at === 7 ? null : date, published: null }, own };
  });
}

describe('columnsOf', () => {
  it('a few articles have a column each, in order of time, those without a date last', () => {
    const columns = columnsOf(series);
    expect(columns.map(({ id }) => id)).toEqual(['ready', 'agreed', 'supports', 'signed', 'crossing']);
    expect(columns.map((column) => soleOf(column)?.entry.slug)).toEqual(columns.map(({ id }) => id));
    expect(yearsOf(columns)).toEqual([
      { year: '2024', columns: 3 },
      { year: '2025', columns: 1 },
      { year: null, columns: 1 },
    ]);
  });

  it.each([25, 300, 1000])('%d articles have stretches of the calendar, and none is lost', (count) => {
    const columns = columnsOf(many(count));
    expect(columns.length).toBeLessThanOrEqual(25);
    expect(columns.reduce((sum, { articles }) => sum + articles.length, 0)).toBe(count);
    const last = columns.at(-1);
    expect([last?.id, last?.articles.map(({ entry }) => entry.slug)]).toEqual(['', ['a7']]);
    expect(columns.every((column) => soleOf(column) === null)).toBe(true);
  });

  it('no article, no column', () => {
    expect(columnsOf([])).toEqual([]);
  });
});
