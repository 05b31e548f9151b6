/** Where the arrow keys lead on the map: along the columns, and from lane to lane where a lane has a shape. */
import type { Lane } from './map-lanes';

/** A place on the map that can hold the focus: a whole column, or what one lane has in it. */
export interface Stop {
  /** Id of the lane's entity; `null` is the line of whole columns, above all lanes. */
  lane: string | null;
  column: number;
}

/** `next` is onwards in the text, whichever way that runs on the screen. */
export type Move = 'next' | 'previous' | 'first' | 'last' | 'up' | 'down';

/** What a key means where the text runs `rtl` or not; `null` where it means nothing here. */
export function moveOf(key: string, rtl: boolean): Move | null {
  switch (key) {
    case 'ArrowLeft':
      return rtl ? 'next' : 'previous';
    case 'ArrowRight':
      return rtl ? 'previous' : 'next';
    case 'ArrowUp':
      return 'up';
    case 'ArrowDown':
      return 'down';
    case 'Home':
      return 'first';
    case 'End':
      return 'last';
    default:
      return null;
  }
}

/** The stop that a move leads to. At an edge it stays where it is. */
export function nextStop(lanes: readonly Lane[], columns: number, stop: Stop, move: Move): Stop {
  const lines = [{ lane: null, columns: allColumns(columns) }, ...lanes.map(lineOf)];
  const at = lines.findIndex((line) => line.lane === stop.lane);
  const line = lines[at];
  if (!line) return { lane: null, column: stop.column };
  if (move === 'up' || move === 'down') {
    const ways = move === 'up' ? lines.slice(0, at).toReversed() : lines.slice(at + 1);
    const next = ways.find((other) => other.columns.includes(stop.column));
    return next ? { lane: next.lane, column: stop.column } : stop;
  }
  const place = line.columns.indexOf(stop.column);
  const wanted = { next: place + 1, previous: place - 1, first: 0, last: line.columns.length - 1 }[move];
  return { lane: line.lane, column: line.columns[wanted] ?? stop.column };
}

/** The stop itself while it is on the map; else the whole column. */
export function validStop(lanes: readonly Lane[], columns: number, stop: Stop): Stop {
  const column = Math.min(stop.column, columns - 1);
  const lane = lanes.find(({ entity }) => entity.id === stop.lane);
  return lane?.cells.some((cell) => cell.column === column) ? { lane: stop.lane, column } : { lane: null, column };
}

function lineOf({ entity, cells }: Lane) {
  return { lane: entity.id, columns: cells.map((cell) => cell.column) };
}

function allColumns(count: number): number[] {
  return Array.from({ length: count }, (_, column) => column);
}
