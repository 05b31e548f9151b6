/** Paragraphs → columns of the map. A long text has more paragraphs than there is room for columns: then each takes several. */
import type { Article, Unit } from '#article/model';

/** Columns for paragraphs, at most: more would be too narrow to see and to hit. */
const MOST = 60;

export interface MapScale {
  /** Paragraphs a column; 1 while there is room for all. */
  per: number;
  /** Columns, with that of the headline. */
  count: number;
}

/** The scale of an article's map. */
export function scaleOf({ units }: Pick<Article, 'units'>): MapScale {
  const paragraphs = Math.max(0, units.length - 1);
  const per = Math.max(1, Math.ceil(paragraphs / MOST));
  return { per, count: Math.ceil(paragraphs / per) + Math.min(1, units.length) };
}

/** The column in which a unit stands. The headline has one to itself. */
export function columnOf({ per }: Pick<MapScale, 'per'>, { index }: Pick<Unit, 'index'>): number {
  return index === 0 ? 0 : 1 + Math.floor((index - 1) / per);
}

/** The units of a column, by index, both included. */
export function unitsOf(
  { units }: Pick<Article, 'units'>,
  { per }: Pick<MapScale, 'per'>,
  column: number,
): [number, number] {
  if (column === 0) return [0, 0];
  const first = 1 + (column - 1) * per;
  return [first, Math.min(first + per, units.length) - 1];
}
