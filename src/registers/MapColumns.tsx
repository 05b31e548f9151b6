import { useTranslation } from 'react-i18next';
import { over } from './map-grid';
import type { MapColumn } from './map-lanes';
import type { MapFocus } from './useMapFocus';
import { placeName, readingText } from './map-text';

interface Props {
  columns: readonly MapColumn[];
  nameOf: (id: string) => string;
  inView: { first: number; last: number } | null;
  focus: MapFocus;
  onJump: (unitIndex: number) => void;
}

/**
 * The columns as buttons over the drawing. The name of each says in words what it shows: read one after the other they
 * are the text equivalent of the map.
 */
export function MapColumns({ columns, nameOf, inView, focus: { stop, marked }, onJump }: Props) {
  const { t } = useTranslation('map');
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
              aria-label={t('column', { place: placeName(t, column.index), reading: readingText(t, column, nameOf) })}
              onClick={() => onJump(column.index)}
            />
          </li>
        ))}
      </ol>
    </>
  );
}
