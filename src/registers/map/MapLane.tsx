import { useTranslation } from 'react-i18next';
import type { Selection } from '#article/selection';
import { textAttributes, textLang } from '#i18n/ui-lang';
import { KindShape } from '#ui/KindShape';
import { over, withVars } from './map-grid';
import type { Lane, MapColumn } from './map-lanes';
import type { Stop } from './map-moves';
import { cellText, shortName } from './map-text';

export interface MapLaneProps {
  lane: Lane;
  columns: readonly MapColumn[];
  selection: Selection | null;
  /** One small shape a mention, one over the other, rather than one shape sized by their number. */
  stacked: boolean;
  tabStop: Stop;
  onSelect: (selection: Selection) => void;
}

/** Diameters in px, odd like the columns, for one, two, and more mentions. */
const diameter = { 1: 5, 2: 7, 3: 9 } as const;

/** Height of a stacked lane, in px, and how many shapes have room in it. */
const STACK = 35;
const TALLEST = 7;

/** The lane of one entity: its name, and a shape to select it by in every column that names it. */
export function MapLane({ lane: { entity, cells }, columns, selection, stacked, tabStop, onSelect }: MapLaneProps) {
  const { t, i18n } = useTranslation('map');
  const name = shortName(entity, textLang(i18n.language));
  const current = selection?.type === 'entity' && selection.id === entity.id ? selection.at : null;
  return (
    <li
      className="row lane"
      data-selected={current === null ? undefined : ''}
      style={withVars({}, { '--mark': `var(--${entity.kind}-mark)` })}
    >
      <span className="label" {...textAttributes(i18n.language)}>
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
            className="cell"
            style={withVars(over(column), { '--stack': `${stackGap(Math.min(mentions.length, TALLEST))}px` })}
            tabIndex={tabStop.lane === entity.id && tabStop.column === column ? 0 : -1}
            data-lane={entity.id}
            data-column={column}
            aria-label={place && cellText(t, name, place, cell)}
            aria-current={isCurrent ? 'true' : undefined}
            onClick={() => onSelect({ type: 'entity', id: entity.id, at: first })}
          >
            {stacked ? (
              mentions.slice(0, TALLEST).map(({ index }) => (
                <span key={index} className="shape" data-current={index === current ? '' : undefined}>
                  <KindShape kind={entity.kind} size={diameter[1]} />
                </span>
              ))
            ) : (
              <span className="shape" data-current={isCurrent ? '' : undefined}>
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
