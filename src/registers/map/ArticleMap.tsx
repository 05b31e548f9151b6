import { useCallback, useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '#article/model';
import type { Selection } from '#article/selection';
import { textLang } from '#i18n/ui-lang';
import { Icon } from '#ui/signs/Icon';
import './map.css';
import { withVars } from './map-grid';
import { columnsOf, laneGroups, laneOf, speakerRuns, type LaneGroup, type MapColumn } from './map-lanes';
import { columnOf, scaleOf } from './map-scale';
import { onceText, placeName, readingText, shortName } from './map-text';
import { MapColumns } from './MapColumns';
import { MapLane } from './MapLane';
import { BarRow, SpeakerRow, StrokeRow, Ticks } from './MapRows';
import { useMapFocus } from './useMapFocus';

export interface ArticleMapProps {
  article: Article;
  selection: Selection | null;
  /** The units that stand in the window, by index, both included. */
  inView: { first: number; last: number } | null;
  /** With a lane for every entity named twice or more. */
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onJump: (unitIndex: number) => void;
  onSelect: (selection: Selection) => void;
  /** The phone: no title line; the control that opens the map stands beside the numbers. */
  compact?: boolean;
}

/**
 * One picture of the article: its units across; who speaks, what is undertaken and who is named down. A click on a
 * column jumps there, one on a shape selects its entity. One tab stop, and arrow keys that follow the eye.
 */
export function ArticleMap(props: ArticleMapProps) {
  const { article, selection, inView, open, onOpenChange, onJump, onSelect, compact = false } = props;
  const { t, i18n } = useTranslation('map');
  const id = useId();

  const columns = useMemo(() => columnsOf(article), [article]);
  const runs = useMemo(() => speakerRuns(article), [article]);
  const entity = selection?.type === 'entity' ? (article.entity.get(selection.id) ?? null) : null;
  const groups = useMemo((): LaneGroup[] => {
    if (open) return laneGroups(article, entity);
    return entity ? [{ kind: entity.kind, lanes: [laneOf(entity, scaleOf(article))] }] : [];
  }, [article, entity, open]);

  const scale = scaleOf(article);
  const shown = inView && {
    first: columnOf(scale, { index: inView.first }),
    last: columnOf(scale, { index: inView.last }),
  };
  const here = shown?.first ?? 0;
  const focus = useMapFocus(
    groups.flatMap((group) => group.lanes),
    columns.length,
    here,
  );
  const read = columns[focus.pointed ?? here];

  const lang = textLang(i18n.language);
  const nameOf = useCallback(
    (speaker: string) => {
      const known = article.entity.get(speaker);
      return known ? shortName(known, lang) : speaker;
    },
    [article, lang],
  );
  const labels = useMemo(
    () =>
      columns.map((column) => t('column', { place: placeName(t, column), reading: readingText(t, column, nameOf) })),
    [columns, t, nameOf],
  );
  const namedOnce = useMemo(() => columns.map((column) => column.namedOnce), [columns]);

  const markOf = ({ first, last }: MapColumn) =>
    last > first ? t('paragraphsMark', { from: first, to: last }) : t('paragraphMark', { number: first });

  return (
    <section className="article-map @container relative">
      {/* On the phone it stands where the numbers have no label. */}
      <div
        className={`mb-1.5 flex items-baseline justify-between text-ink2 ${compact ? 'absolute start-0 -top-0.5 z-3 text-12/3.75' : 'text-13/4.5'}`}
      >
        <h2 id={`${id}title`} className={compact ? 'sr-only' : 'font-medium'}>
          {t('title')}
        </h2>
        <button
          type="button"
          id={`${id}toggle`}
          // More to press than the layout gives it.
          className="-my-1.25 inline-flex cursor-pointer items-center gap-1.5 py-1.25 text-accent"
          aria-expanded={open}
          aria-labelledby={`${id}toggle ${id}title`}
          onClick={() => onOpenChange(!open)}
        >
          {open ? t('close') : t('open')}
          <Icon name={open ? 'chevron-up' : 'chevron-down'} />
        </button>
      </div>
      <div
        {...focus.handlers}
        role="toolbar"
        tabIndex={-1}
        aria-labelledby={`${id}title`}
        aria-orientation="horizontal"
        className="map-chart relative text-12/3.75 text-ink2"
        style={withVars({}, { '--paragraphs': Math.max(1, columns.length - 1) })}
      >
        <Ticks columns={columns} pointed={focus.pointed} />
        {open && <SpeakerRow runs={runs} />}
        <StrokeRow columns={columns} selected={selection?.type === 'undertaking' ? selection.id : null} />
        <MapColumns columns={columns} labels={labels} inView={shown} focus={focus} onJump={onJump} />
        {groups.map(({ kind, lanes }) => (
          <ul key={kind} className={open ? 'mt-1.75' : undefined} aria-label={t(`groups.${kind}`)}>
            {lanes.map((lane) => (
              <MapLane
                key={lane.entity.id}
                lane={lane}
                columns={columns}
                selection={selection}
                slim={!open}
                stacked={!open && scale.per === 1}
                tabStop={focus.stop}
                onSelect={onSelect}
              />
            ))}
          </ul>
        ))}
        {open && (
          <>
            <BarRow
              label={t('namedOnce', { count: columns.reduce((sum, column) => sum + column.namedOnce, 0) })}
              counts={namedOnce}
              tallest={18}
              unit={3}
            />
            <p className="sr-only">{onceText(t, columns)}</p>
          </>
        )}
      </div>
      {open && read && (
        <p className="mt-1.75 min-h-9 text-13/4.5 wrap-prose text-ink2" aria-hidden="true">
          <b className="font-medium text-ink">
            {read.index === 0 ? t('headline') : <bdi dir="ltr">{markOf(read)}</bdi>}
          </b>{' '}
          {readingText(t, read, nameOf)}
        </p>
      )}
    </section>
  );
}
