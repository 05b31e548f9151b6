import { over } from './map-grid';
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
export function MapColumns({ columns, labels, inView, focus: { stop, marked }, onJump }: Props) {
  return (
    <ol className="overlay">
      {columns.map((column) => (
        <li
          key={column.index}
          style={over(column.index)}
          data-in-view={inView && column.index >= inView.first && column.index <= inView.last ? '' : undefined}
        >
          <button
            type="button"
            className="column"
            tabIndex={stop.lane === null && stop.column === column.index ? 0 : -1}
            data-lane=""
            data-column={column.index}
            data-pointed={column.index === marked ? '' : undefined}
            aria-label={labels[column.index]}
            onClick={() => onJump(column.first)}
          />
        </li>
      ))}
    </ol>
  );
}
