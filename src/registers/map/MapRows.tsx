/**
 * The rows of the map that are drawing only: what they show is said by the names of the columns. Scrolling draws the map
 * again, so what has not changed is kept.
 */
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { isNumbered, type MapColumn, type SpeakerRun } from './map-lanes';
import { LABEL, over, ROW } from './map-grid';

const HEADLINE = 'font-en text-14/3.75 italic ar:relative ar:-top-0.75 ar:font-ar ar:not-italic';

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
    <div
      className={`${ROW} h-(--ticks) items-center text-ink3 tabular-nums lining-nums *:justify-self-center *:whitespace-nowrap`}
      aria-hidden="true"
    >
      {columns.map(({ index, first }) => (
        <span
          key={index}
          style={over(index)}
          // Numbers are wider than their column: they overflow it evenly on both sides.
          className={`${index === 0 ? HEADLINE : ''} ${index === pointed ? 'font-medium text-ink' : ''}`}
        >
          {index === 0 ? t('headlineTick') : isNumbered(index, columns.length, pointed) ? first : '·'}
        </span>
      ))}
    </div>
  );
});

/** Party a one line, party b two, both the one over the two. */
const lines = {
  none: ['h-[2px] bg-pale'],
  a: ['h-[4px] bg-party-a'],
  b: ['h-[2px] bg-party-b', 'h-[2px] bg-party-b'],
  both: ['h-[2px] bg-party-a', 'h-px bg-party-b', 'h-px bg-party-b'],
} as const;

/** Who speaks, as lines in the manner of the speaker rail. */
export const SpeakerRow = memo(function SpeakerRow({ runs }: { runs: readonly SpeakerRun[] }) {
  const { t } = useTranslation('map');
  return (
    <div className={`${ROW} h-5 items-center`} aria-hidden="true">
      <span className={LABEL}>{t('lanes.speaker')}</span>
      {runs.map(({ side, start, end }) => {
        const first = Math.floor(start);
        const last = Math.ceil(end) - 1;
        const marginInline = [start - first, last + 1 - end]
          .map((part) => `calc(var(--col) * ${part} + 1px)`)
          .join(' ');
        return (
          <div
            key={start}
            className={`grid ${side === 'b' ? 'gap-[2px]' : 'gap-px'}`}
            style={{ ...over(first, last), marginInline }}
          >
            {lines[side].map((line, at) => (
              <i key={at} className={line} />
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
    <div className={`${ROW} min-h-7 items-end pt-0.5 pb-0.75`} aria-hidden="true">
      <span className={LABEL}>{t('lanes.commitments')}</span>
      {columns.map(({ index, strokes }) => (
        <div key={index} className="flex w-(--bar) flex-col-reverse gap-[2px] justify-self-center" style={over(index)}>
          {strokes.slice(0, TALLEST).map(({ id, weight, position }) => (
            <i
              key={id}
              className={`${position ? 'border-dotted' : ''} ${id === selected ? 'border-accent' : 'border-rule'}`}
              style={{ borderBlockStartWidth: weight }}
            />
          ))}
        </div>
      ))}
    </div>
  );
});

interface BarRowProps {
  label: string;
  /** One number a column. */
  counts: readonly number[];
  /** Height of the tallest bar, in px. */
  tallest: number;
  /** Height of one, in px, where the tallest bar leaves room for it. */
  unit: number;
}

/** A bar a column, of how much is named there. */
export const BarRow = memo(function BarRow({ label, counts, tallest, unit }: BarRowProps) {
  const perOne = Math.min(unit, tallest / Math.max(1, ...counts));
  return (
    <div className={`${ROW} h-6.5 items-end pb-px`} aria-hidden="true">
      <span className={LABEL}>{label}</span>
      {counts.map((count, column) => (
        <i
          key={column}
          className="w-(--bar) justify-self-center bg-pale"
          style={{ ...over(column), blockSize: Math.round(count * perOne) }}
        />
      ))}
    </div>
  );
});
