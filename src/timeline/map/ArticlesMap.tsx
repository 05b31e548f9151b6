import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Identities } from '#article/entity-links';
import { textLang } from '#i18n/ui-lang';
import { useDays } from '#i18n/useDays';
import { PlainButton } from '#ui/controls/buttons';
import { KindShape } from '#ui/signs/KindShape';
import { Cue } from '#timeline/Cue';
import { periodText } from '#timeline/names';
import type { Period } from '#timeline/periods';
import type { CataloguedArticle } from '#timeline/pledges';
import { columnsOf, soleOf, yearsOf, type MapColumn } from './columns';
import { forceOfRow, forceRowsOf, nameRowsOf, shownNames, sizeOf, type ForceRow, type NameRow } from './map-rows';
import { useGrid, type GridLink } from './useGrid';
import '#ui/styles/late.css';

/** The addresses to which the map leads. */
export interface MapLinks {
  /** An article; lit at an entity of it. */
  article: (article: CataloguedArticle, entity: string | null) => string;
  /** The page of an entity, by its key. */
  entity: (key: string) => string;
  /** The map of a stretch of time. */
  map: (period: Period) => string;
  /** What was undertaken in a stretch of time. */
  commitments: (first: string, last: string) => string;
}

interface Props {
  articles: readonly CataloguedArticle[];
  identities: Identities;
  links: MapLinks;
}

/** Rows of names that show at first, and how many more each time. */
const ROWS = 20;
/** So many columns have room for a headline. */
const WIDE_COLUMNS = 6;

/**
 * The map of all articles: in order of time across; down, what was undertaken, by force, and who and what is named. It is a table: what is
 * drawn in a cell stands there in words too.
 */
export function ArticlesMap({ articles, identities, links }: Props) {
  const { t } = useTranslation('timeline');
  const [most, setMost] = useState(ROWS);
  const columns = useMemo(() => columnsOf(articles), [articles]);
  const forces = useMemo(() => forceRowsOf(columns), [columns]);
  const names = useMemo(() => nameRowsOf(columns, identities), [columns, identities]);
  const { rows, more } = shownNames(names, most);
  const linkAt = useGrid([0, 1]);
  const isWide = columns.length <= WIDE_COLUMNS;
  return (
    <div className="grid gap-4">
      <p role="status" className="text-ink2">
        {t('map.has', {
          articles: t('articles', { count: articles.length }),
          names: t('map.names', { count: names.length }),
          entries: t('map.entries', { count: forces.reduce((sum, { total }) => sum + total, 0) }),
        })}
      </p>
      <div className="relative overflow-x-auto" role="region" aria-label={t('map.title')}>
        <table
          className={`w-full border-collapse text-start ${isWide ? 'min-w-180 table-fixed' : ''}`}
          aria-describedby="map-keys"
        >
          <thead>
            {!isWide && <YearsRow columns={columns} />}
            <tr className="align-bottom text-12 text-ink3">
              <th scope="col" className={`${HEAD} pb-1.5 ${isWide ? 'w-45' : ''}`}>
                <span className="sr-only">{t('map.rows')}</span>
              </th>
              {columns.map((column, at) => (
                <ColumnHead key={column.id} column={column} isWide={isWide} links={links} link={linkAt(0, at + 1)} />
              ))}
            </tr>
          </thead>
          <tbody>
            {forces.map((row, at) => (
              <ForceLine key={row.force} row={row} columns={columns} links={links} linkAt={(c) => linkAt(at + 1, c)} />
            ))}
          </tbody>
          <tbody>
            {rows.map((row, at) => (
              <NameLine
                key={row.key}
                row={row}
                begins={rows[at - 1]?.kind !== row.kind}
                columns={columns}
                links={links}
                linkAt={(c) => linkAt(forces.length + at + 1, c)}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p id="map-keys" className="text-13 text-ink3">
        {t('map.keys')}
      </p>
      {more > 0 && (
        <p>
          <PlainButton onClick={() => setMost(most + ROWS)}>
            {t('map.more', { count: Math.min(more, ROWS), rest: more })}
          </PlainButton>
        </p>
      )}
    </div>
  );
}

/** The heads of rows stay in sight where the table is wider than the window. */
const HEAD = 'sticky start-0 z-10 bg-paper pe-3 text-start font-normal';
const CELL = 'border-s border-hair p-0 text-center';
/** The room of a sign, as high in each cell of a row. */
const ROOM = 'flex min-h-7 items-center justify-center max-column:min-h-11';
const LINK = `${ROOM} min-w-7 rounded-sm hover:bg-accent-wash max-column:min-w-11`;

function YearsRow({ columns }: { columns: readonly MapColumn[] }) {
  const { t } = useTranslation('timeline');
  const isByYear = columns.some(({ period }) => (period?.months ?? 0) >= 12);
  if (isByYear) return null;
  return (
    <tr className="text-start text-12 text-ink3" aria-hidden="true">
      <EmptyCell className={HEAD} />
      {yearsOf(columns).map(({ year, columns: count }, at) => (
        <td key={at} colSpan={count} className="border-s border-hair px-1 text-start">
          {year === null ? t('noDate') : t('year', { year })}
        </td>
      ))}
    </tr>
  );
}

interface HeadProps {
  column: MapColumn;
  isWide: boolean;
  links: MapLinks;
  link: GridLink;
}

function ColumnHead({ column, isWide, links, link }: HeadProps) {
  const { t, i18n } = useTranslation(['timeline', 'app']);
  const { day } = useDays();
  const lang = textLang(i18n.language);
  const sole = soleOf(column);
  const whole = column.period
    ? periodText(t, column.period)
    : column.day === null
      ? t('timeline:noDate')
      : day(column.day);
  if (column.articles.length === 0) {
    return (
      <th scope="col" className={`${CELL} pb-1.5 font-normal`}>
        <span className="sr-only">{whole}</span>
        <span aria-hidden="true" className={ROOM}>
          {shortOf(column)}
        </span>
      </th>
    );
  }
  const title = sole && ((lang === 'en' ? sole.entry.title.en : null) ?? sole.entry.title.ar);
  const href = sole ? links.article(sole, null) : column.period ? links.map(column.period) : null;
  const count = t('timeline:articles', { count: column.articles.length });
  const name = title === null ? `${whole}: ${count}` : `${whole}: ${title}`;
  const shown = isWide ? (
    <span className="grid gap-0.5 px-1.5 text-start">
      <span>{whole}</span>
      {title !== null && (
        <bdi
          lang={title === sole?.entry.title.ar ? 'ar' : 'en'}
          className={`line-clamp-3 text-ink ${title === sole?.entry.title.ar ? 'font-ar text-16 leading-7' : 'font-en text-14'}`}
        >
          {title}
        </bdi>
      )}
    </span>
  ) : (
    <span aria-hidden="true">{shortOf(column)}</span>
  );
  return (
    <th scope="col" className={`${CELL} pb-1.5 font-normal`}>
      {href === null ? (
        <span title={name}>
          <span className="sr-only">{name}</span>
          {shown}
        </span>
      ) : (
        <a {...link} href={href} title={name} aria-label={name} className={`${LINK} hover:text-accent`}>
          {shown}
        </a>
      )}
    </th>
  );
}

/** What has room above a narrow column: day and month, months, or the year. */
function shortOf({ day, period }: MapColumn): string {
  if (day !== null) return `${Number(day.slice(8, 10))}/${Number(day.slice(5, 7))}`;
  if (period === null) return '—';
  const [from, to] = [period.first, period.last].map((one) => Number(one.slice(5, 7)));
  if (period.months >= 12) return period.first.slice(0, 4);
  return from === to ? String(from) : `${from}–${to}`;
}

/** A cell in which nothing stands. */
function EmptyCell({ className = CELL }: { className?: string }) {
  const nothing = null;
  return <td className={className}>{nothing}</td>;
}

interface LineProps {
  columns: readonly MapColumn[];
  links: MapLinks;
  /** The link in a column, from 1; 0 is the head of the row. */
  linkAt: (column: number) => GridLink;
}

function ForceLine({ row: { force, cells, total }, columns, links, linkAt }: LineProps & { row: ForceRow }) {
  const { t } = useTranslation('timeline');
  const name = t(`map.forces.${force}`);
  return (
    <tr className="border-t border-hair">
      <th scope="row" className={HEAD}>
        <span className="flex items-baseline justify-between gap-3 text-13 text-ink2">
          {name}
          <span className="text-ink3">{total}</span>
        </span>
      </th>
      {cells.map((count, at) => {
        const column = columns[at];
        if (!column || count === 0) return <EmptyCell key={at} />;
        const shown = (
          <>
            <Cue of={{ force: forceOfRow[force] }} aria-hidden="true" className="text-13 text-ink">
              {count}
            </Cue>
            <span className="sr-only">{t('map.entries', { count })}</span>
          </>
        );
        const first = column.period?.first ?? column.day;
        const sole = soleOf(column);
        const href =
          first !== null ? links.commitments(first, column.period?.last ?? first) : sole && links.article(sole, null);
        return (
          <td key={at} className={CELL}>
            {href === null ? (
              <span className={LINK}>{shown}</span>
            ) : (
              <a {...linkAt(at + 1)} href={href} className={LINK}>
                {shown}
              </a>
            )}
          </td>
        );
      })}
    </tr>
  );
}

function NameLine({ row, begins, columns, links, linkAt }: LineProps & { row: NameRow; begins: boolean }) {
  const { t, i18n } = useTranslation('timeline');
  const inArabic = textLang(i18n.language) === 'ar' || row.en === null;
  return (
    <tr className={begins ? 'border-t border-edge' : 'border-t border-hair'}>
      <th scope="row" className={`${HEAD} max-w-45`}>
        <a
          {...linkAt(0)}
          href={links.entity(row.key)}
          lang={inArabic ? 'ar' : 'en'}
          dir={inArabic ? 'rtl' : 'ltr'}
          className={`flex min-h-7 items-center gap-2 rounded-sm text-ink hover:text-accent hover:underline max-column:min-h-11 ${inArabic ? 'font-ar text-16 leading-7' : 'font-en text-15'}`}
        >
          <KindShape kind={row.kind} size={8} />
          <span className="truncate">{inArabic ? row.ar : row.en}</span>
        </a>
      </th>
      {row.cells.map((cell, at) => {
        const column = columns[at];
        if (!column || !cell) return <EmptyCell key={at} />;
        const sole = soleOf(column);
        const words = sole
          ? t('map.mentions', { count: cell.mentions })
          : t('map.mentionsIn', {
              mentions: t('map.mentions', { count: cell.mentions }),
              articles: t('articles', { count: cell.articles }),
            });
        const href = sole ? links.article(sole, cell.id) : column.period && links.map(column.period);
        const shown = (
          <>
            <KindShape kind={row.kind} size={sizeOf(cell)} />
            <span className="sr-only">{words}</span>
          </>
        );
        return (
          <td key={at} className={CELL} title={words}>
            {href === null ? (
              <span className={LINK}>{shown}</span>
            ) : (
              <a {...linkAt(at + 1)} href={href} className={LINK}>
                {shown}
              </a>
            )}
          </td>
        );
      })}
    </tr>
  );
}
