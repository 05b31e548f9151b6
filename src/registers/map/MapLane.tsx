import { useTranslation } from 'react-i18next';
import type { Selection } from '#article/selection';
import { textAttributes, textLang } from '#i18n/ui-lang';
import { KindShape } from '#ui/signs/KindShape';
import { CLOSE_FOCUS, LABEL, over, ROW, withVars } from './map-grid';
import type { Lane, MapColumn } from './map-lanes';
import type { Stop } from './map-moves';
import { cellText, shortName } from './map-text';

export interface MapLaneProps {
  lane: Lane;
  columns: readonly MapColumn[];
  selection: Selection | null;
  /** The map is closed: it is the only lane, and a higher one. */
  slim: boolean;
  /** One small shape a mention, one over the other, rather than one shape sized by their number. */
  stacked: boolean;
  tabStop: Stop;
  onSelect: (selection: Selection) => void;
}

/** Diameters in px, odd like the columns, for one, two, and more mentions. */
const diameter = { 1: 5, 2: 7, 3: 9 } as const;

/** Round the shape of the current mention. */
const RING =
  'after:absolute after:inset-[calc((100%-var(--ring))/2)] after:rounded-full after:border after:border-(--mark) forced-colors:after:border-current';

/** Height of a stacked lane, in px, and how many shapes have room in it. */
const STACK = 35;
const TALLEST = 7;

/** The lane of one entity: its name, and a shape to select it by in every column that names it. */
export function MapLane({
  lane: { entity, cells },
  columns,
  selection,
  slim,
  stacked,
  tabStop,
  onSelect,
}: MapLaneProps) {
  const { t, i18n } = useTranslation('map');
  const name = shortName(entity, textLang(i18n.language));
  const current = selection?.type === 'entity' && selection.id === entity.id ? selection.at : null;
  // While something is selected, colour is kept for what is lit.
  const quiet = selection ? '[&_path]:fill-edge' : '';
  const ring = `${RING} ${slim ? '[--ring:11px]' : '[--ring:13px]'}`;
  return (
    <li
      className={`group/lane ${ROW} items-center before:col-start-2 before:-col-end-1 before:row-1 before:h-px before:bg-hair ${slim ? 'min-h-8.75' : 'min-h-4.75'} ${current === null ? quiet : 'forced-colors:text-highlight'}`}
      data-selected={current === null ? undefined : ''}
      style={withVars({}, { '--mark': `var(--${entity.kind}-mark)` })}
    >
      <span
        className={`${LABEL} ${current === null ? 'group-has-[button:hover]/lane:text-ink' : 'font-medium text-ink'}`}
        {...textAttributes(i18n.language)}
      >
        {name}
      </span>
      {cells.map((cell) => {
        const { column, mentions, size } = cell;
        const first = mentions[0]?.index ?? 0;
        const place = columns[column];
        const isCurrent = mentions.some((mention) => mention.index === current);
        return (
          <button
            key={column}
            type="button"
            className={`relative z-2 flex flex-col items-center justify-center self-stretch justify-self-stretch ${CLOSE_FOCUS}`}
            style={{ ...over(column), gap: stackGap(Math.min(mentions.length, TALLEST)) }}
            tabIndex={tabStop.lane === entity.id && tabStop.column === column ? 0 : -1}
            data-lane={entity.id}
            data-column={column}
            aria-label={place && cellText(t, name, place, cell)}
            aria-current={isCurrent ? 'true' : undefined}
            onClick={() => onSelect({ type: 'entity', id: entity.id, at: first })}
          >
            {stacked ? (
              mentions.slice(0, TALLEST).map(({ index }) => (
                <span key={index} className={`relative ${index === current ? ring : ''}`}>
                  <KindShape kind={entity.kind} size={diameter[1]} />
                </span>
              ))
            ) : (
              <span className={`relative ${isCurrent ? ring : ''}`}>
                <KindShape kind={entity.kind} size={diameter[size]} />
              </span>
            )}
          </button>
        );
      })}
    </li>
  );
}

/** Px between stacked shapes: 3 while they fit into the lane, less for a tall stack. */
function stackGap(shapes: number): number {
  return shapes > 1 ? Math.max(0, Math.min(3, Math.floor((STACK - shapes * diameter[1]) / (shapes - 1)))) : 0;
}
