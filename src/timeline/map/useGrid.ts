/** One stop of the Tab key for a table of links; the arrow keys lead from one to the next. */
import { useState, type KeyboardEvent } from 'react';
import { nextPlace, type Place } from './grid-moves';

const KEY = 'data-place';

/** What a link of the table gets. */
export interface GridLink {
  'data-place': string;
  tabIndex: number;
  onFocus: () => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** What each link of the table gets, by its row and column. @param first the link that Tab comes to at first */
export function useGrid(first: Place): (row: number, column: number) => GridLink {
  const [at, setAt] = useState(first.join());
  return (row, column) => ({
    [KEY]: `${row},${column}`,
    tabIndex: at === `${row},${column}` ? 0 : -1,
    onFocus: () => setAt(`${row},${column}`),
    onKeyDown: (event) => move(event, [row, column]),
  });
}

/** Takes the focus to where an arrow key leads. */
function move(event: KeyboardEvent<HTMLElement>, from: Place): void {
  const table = event.currentTarget.closest('table');
  if (!table || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const links = new Map(
    [...table.querySelectorAll<HTMLElement>(`[${KEY}]`)].map((link) => [link.dataset['place'], link]),
  );
  const filled = [...links.keys()].flatMap((key): Place[] => placeOf(key) ?? []);
  const next = nextPlace(event.key, from, filled, getComputedStyle(table).direction === 'rtl');
  if (!next) return;
  event.preventDefault();
  links.get(next.join())?.focus();
}

/** One place, as a list; `null` where the words name none. */
function placeOf(key: string | undefined): [Place] | null {
  const [row = NaN, column = NaN] = (key ?? '').split(',').map(Number);
  return Number.isNaN(row) || Number.isNaN(column) ? null : [[row, column]];
}
