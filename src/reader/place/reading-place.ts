/** Geometry of keeping one's place: which row is being read, and how far to scroll so that it stays. Pixels, from the top of the window. */

export interface Box {
  top: number;
  height: number;
}

/** Where the reader is: a row, and either the place of its top, or, once that has scrolled away, how far into it. */
export interface Anchor {
  row: number;
  /** Distance of the row's top below the bar, in px; 0 or more. */
  below: number;
  /** Share of the row, 0–1, that has gone under the bar. */
  gone: number;
}

/** The row under the bar; or the next one, where more than half of it has gone and less than a line is left, `line` px high. */
export function anchorAt(boxes: readonly Box[], bar: number, line: number): Anchor | null {
  const row = boxes.findIndex((box) => box.top + box.height > bar);
  const under = boxes[row];
  if (!under) return null;
  if (under.top >= bar) return { row, below: under.top - bar, gone: 0 };
  const next = boxes[row + 1];
  const left = under.top + under.height - bar;
  // What is left of a line of the row before does not make it the one being read.
  if (next && left < Math.min(under.height / 2, line)) return { row: row + 1, below: next.top - bar, gone: 0 };
  return { row, below: 0, gone: (bar - under.top) / under.height };
}

/** How far to scroll, in px, to bring the anchored row back to its place; `box` is where it stands in the new layout. */
export function offsetFor(box: Box, bar: number, anchor: Anchor): number {
  return box.top - (bar + anchor.below - anchor.gone * box.height);
}

/**
 * The first and the last of what stands in a stretch of the window, one below the other: `[first, last)`. Asks for few
 * of the boxes, since in a long text each has its price.
 */
export function within(count: number, boxAt: (at: number) => Box, top: number, bottom: number): [number, number] {
  const first = firstWhere(count, (at) => boxAt(at).top + boxAt(at).height > top);
  let last = first;
  while (last < count && boxAt(last).top < bottom) last++;
  return [first, last];
}

/** The first number from 0 that passes, where all after it pass too; `count` if none does. */
export function firstWhere(count: number, passes: (at: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
