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
    <>
      {inView && (
        <div className="overlay" aria-hidden="true">
          <div className="band" style={over(inView.first, inView.last)} />
        </div>
      )}
      <ol className="overlay">
        {columns.map((column) => (
          <li key={column.index} style={over(column.index)}>
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
    </>
  );
}
