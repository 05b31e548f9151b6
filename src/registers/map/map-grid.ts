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

/** A row of the map: what it holds stands in its columns, all on one line. */
export const ROW = 'grid grid-cols-(--columns) *:row-1';

/** The name of a row. Small letters, not the line box, are what stands in the middle. */
export const LABEL = 'relative -top-px col-start-1 pe-0.75';

/** In view, or pointed at: a wash below the numbers. Drawn by what stands still: a band that moved would shift the layout with every scroll. */
export const WASH =
  'before:absolute before:inset-x-0 before:top-(--ticks) before:bottom-0 before:bg-ink/5 forced-colors:before:bg-canvas-text/20';

/** Of what is pressed in the map: the focus is close round it, for the next one stands beside it. */
export const CLOSE_FOCUS = 'cursor-pointer focus-visible:rounded-sm focus-visible:outline-offset-0!';

/** Style with the custom properties that `map.css` reads. */
export function withVars(style: CSSProperties, vars: Record<`--${string}`, string | number>): CSSProperties {
  return { ...style, ...vars };
}
