import { describe, expect, it } from 'vitest';
import { identitiesOf } from '#article/entity-links';
import { series } from '#timeline/samples';
import { columnsOf } from './columns';
import { forceRowsOf, nameRowsOf, shownNames, sizeOf } from './map-rows';

const columns = columnsOf(series);

describe('the rows of the map', () => {
  it('count entries by force, in the column of their article; a force that does not occur has no row', () => {
    expect(forceRowsOf(columns)).toEqual([
      { force: 'concluded', cells: [0, 0, 0, 1, 0], total: 1 },
      { force: 'agreed', cells: [0, 1, 0, 0, 1], total: 2 },
      { force: 'ready', cells: [1, 0, 0, 0, 0], total: 1 },
      { force: 'positions', cells: [0, 0, 1, 0, 0], total: 1 },
    ]);
  });

  it('have who is named, the most frequent first, with how often and its id in the article', () => {
    const rows = nameRowsOf(columns);
    expect(rows.map(({ en, articles }) => [en, articles])).toEqual([
      ['Sahlan', 5],
      ['Nahira', 4],
      ['Jazran', 1],
    ]);
    const nahira = rows[1];
    expect(nahira?.cells.map((cell) => cell?.id ?? null)).toEqual(['nahira', 'nahira', 'nahira', 'nahira', null]);
  });

  it('names that are one by the reader’s word have one row, and an article with both counts once', () => {
    const [sahlan, nahira] = ['سهلان', 'ناهره'];
    const [row, ...rest] = nameRowsOf(columns, identitiesOf([{ a: sahlan, b: nahira, same: true }]));
    expect(rest).toHaveLength(1);
    expect(row).toMatchObject({ key: sahlan, en: 'Sahlan', articles: 5, mentions: 9 });
  });

  it('so many are shown, kind by kind, and the rest counted', () => {
    const rows = nameRowsOf(columns).map((row, at) => ({ ...row, kind: at === 0 ? ('event' as const) : row.kind }));
    expect(shownNames(rows, 2)).toMatchObject({ rows: [{ en: 'Nahira' }, { en: 'Sahlan' }], more: 1 });
  });

  it('the more often, the larger', () => {
    const sizes = [1, 2, 5, 15, 100].map((mentions) => sizeOf({ mentions }));
    expect(sizes.toSorted((a, b) => a - b)).toEqual(sizes);
    expect(new Set(sizes).size).toBe(4);
  });
});
