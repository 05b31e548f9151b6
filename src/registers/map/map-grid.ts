/** Columns of the map → lines of its CSS grid: labels, the headline, a gap, then the paragraphs. */
import type { CSSProperties } from 'react';

/** The grid line on which a column of the map starts. */
function gridLine(column: number): number {
  return column === 0 ? 2 : column + 3;
}

/** Places an element over the columns from `first` to `last`, both included. */
export function over(first: number, last: number = first): CSSProperties {
  return { gridColumn: `${gridLine(first)} / ${gridLine(last) + 1}` };
}

/** Style with the custom properties that `map.css` reads. */
export function withVars(style: CSSProperties, vars: Record<`--${string}`, string | number>): CSSProperties {
  return { ...style, ...vars };
}
