/**
 * The rows of the map that are drawing only: what they show is said by the names of the columns. Scrolling draws the map
 * again, so what has not changed is kept.
 */
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { isNumbered, type MapColumn, type SpeakerRun } from './map-lanes';
import { over, withVars } from './map-grid';

/** The numbers of the paragraphs over their columns, a dot where there is no room for one. */
export const Ticks = memo(function Ticks({
  columns,
  pointed,
}: {
  columns: readonly MapColumn[];
  pointed: number | null;
}) {
  const { t } = useTranslation('map');
  return (
    <div className="row ticks" aria-hidden="true">
      {columns.map(({ index, first }) => (
        <span
          key={index}
          style={over(index)}
          className={index === 0 ? 'headline' : undefined}
          data-pointed={index === pointed ? '' : undefined}
        >
          {index === 0 ? t('headlineTick') : isNumbered(index, columns.length, pointed) ? first : '·'}
        </span>
      ))}
    </div>
  );
});

const lines = { none: 1, a: 1, b: 2, both: 3 } as const;

/** Who speaks, as lines in the manner of the speaker rail. */
export const SpeakerRow = memo(function SpeakerRow({ runs }: { runs: readonly SpeakerRun[] }) {
  const { t } = useTranslation('map');
  return (
    <div className="row speakers" aria-hidden="true">
      <span className="label">{t('lanes.speaker')}</span>
      {runs.map(({ side, start, end }) => {
        const first = Math.floor(start);
        const last = Math.ceil(end) - 1;
        const style = withVars(over(first, last), { '--skip': start - first, '--rest': last + 1 - end });
        return (
          <div key={start} className="run" data-side={side} style={style}>
            {Array.from({ length: lines[side] }, (_, line) => (
              <i key={line} />
            ))}
          </div>
        );
      })}
    </div>
  );
});

/** Strokes that a pile has room for. */
const TALLEST = 12;

/** A stroke for every undertaking, piled on a floor; of a tall pile the weightiest. */
export const StrokeRow = memo(function StrokeRow({
  columns,
  selected,
}: {
  columns: readonly MapColumn[];
  selected: string | null;
}) {
  const { t } = useTranslation('map');
  return (
    <div className="row strokes" aria-hidden="true">
      <span className="label">{t('lanes.commitments')}</span>
      {columns.map(({ index, strokes }) => (
        <div key={index} className="pile" style={over(index)}>
          {strokes.slice(0, TALLEST).map(({ id, weight, position }) => (
            <i
              key={id}
              style={withVars({}, { '--weight': `${weight}px` })}
              data-position={position ? '' : undefined}
              data-selected={id === selected ? '' : undefined}
            />
          ))}
        </div>
      ))}
    </div>
  );
});

interface BarRowProps {
  label: string;
  className?: string;
  /** One number a column. */
  counts: readonly number[];
  /** Height of the tallest bar, in px. */
  tallest: number;
  /** Height of one, in px, where the tallest bar leaves room for it. */
  unit?: number;
}

/** A bar a column, of how much is named there. */
export const BarRow = memo(function BarRow({ label, className = '', counts, tallest, unit = tallest }: BarRowProps) {
  const perOne = Math.min(unit, tallest / Math.max(1, ...counts));
  return (
    <div className={`row bars ${className}`} aria-hidden="true">
      <span className="label">{label}</span>
      {counts.map((count, column) => (
        <i key={column} style={withVars(over(column), { '--height': `${Math.round(count * perOne)}px` })} />
      ))}
    </div>
  );
});
