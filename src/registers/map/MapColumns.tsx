import { CLOSE_FOCUS, over, WASH } from './map-grid';
import type { MapColumn } from './map-lanes';
import type { MapFocus } from './useMapFocus';

interface Props {
  columns: readonly MapColumn[];
  /** What each column shows, in words. */
  labels: readonly string[];
  /** The columns that stand in the window, both included. */
  inView: { first: number; last: number } | null;
  focus: MapFocus;
  onJump: (unitIndex: number) => void;
}

/**
 * The columns as buttons over the drawing. The name of each says in words what it shows: read one after the other they
 * are the text equivalent of the map.
 */
export function MapColumns({ columns, labels, inView, focus: { stop, pointed }, onJump }: Props) {
  const isInView = (index: number) => inView !== null && index >= inView.first && index <= inView.last;
  return (
    <ol className="absolute inset-0 grid grid-cols-(--columns)">
      {columns.map((column) => (
        <li
          key={column.index}
          // The first wash goes on over the gap after the headline, where the next follows.
          className={`relative grid ${isInView(column.index) ? WASH : ''} ${column.index === 0 && isInView(0) && isInView(1) ? 'before:-end-(--after-headline)' : ''}`}
          style={over(column.index)}
          data-in-view={isInView(column.index) ? '' : undefined}
        >
          <button
            type="button"
            className={`relative ${CLOSE_FOCUS} ${column.index === pointed ? WASH : ''}`}
            tabIndex={stop.lane === null && stop.column === column.index ? 0 : -1}
            data-lane=""
            data-column={column.index}
            data-pointed={column.index === pointed ? '' : undefined}
            aria-label={labels[column.index]}
            onClick={() => onJump(column.first)}
          />
        </li>
      ))}
    </ol>
  );
}
