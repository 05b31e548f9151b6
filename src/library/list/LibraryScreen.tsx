import { useDeferredValue, useEffect, useMemo, useRef, useState, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { isNarrowed, librarySorts, type LibraryView } from '#article/address/library';
import type { EntityLink } from '#article/entity-links';
import { textLang } from '#i18n/ui-lang';
import type { ShelfItem } from '#storage/articles/shelf';
import { PlainButton } from '#ui/controls/buttons';
import { FilterField } from '#ui/controls/FilterField';
import { Select } from '#ui/controls/Select';
import { MAIN, SHELL } from '#ui/styles/shell';
import type { Acts } from './acts';
import { ChosenFilters, Filters } from './Filters';
import { LibraryRow } from './LibraryRow';
import { headed, headingOf, narrowed, sorted, type Row } from './rows';
import '#ui/styles/late.css';

/** An article that was deleted and can be put back. */
export interface Gone {
  item: ShelfItem;
  onUndo: () => void;
}

interface Props {
  /** `null` until what is on the device and in the catalogue is read. */
  rows: readonly Row[] | null;
  view: LibraryView;
  onView: (change: Partial<LibraryView>) => void;
  /** Where an article or a draft opens. */
  hrefOf: (row: Row) => string;
  addHref: string;
  acts: Acts;
  gone: readonly Gone[];
  /** What went wrong, each a sentence, and what else is to be said. */
  notes: ReactNode;
  /** The places in the texts that hold what is looked for, in these articles, in their order. */
  renderPlaces: (rows: readonly Row[], find: string) => ReactNode;
  /** What stands at the foot of the column beside the list. */
  beside: ReactNode;
  /** The names of the articles are asked for, and what a search needs. */
  onNames: () => void;
  onSearch: () => void;
  /** What the reader has said of names. */
  said?: readonly EntityLink[];
  /** Single keys are on: `/` goes to the field. */
  shortcuts: boolean;
}

/** Rows that are drawn at first, and how many more each time. */
const FIRST_ROWS = 30;
const MORE_ROWS = 200;
/** Headlines that are drawn at first above the places in the texts: those are to be seen too. */
const FIRST_HEADLINES = 3;

/** The library: what is looked for, the list of all articles, and beside it what narrows the list. */
export function LibraryScreen(props: Props) {
  const { rows, view, onView, hrefOf, addHref, acts, gone, notes, renderPlaces, beside, onNames, onSearch, shortcuts } =
    props;
  const field = useRef<HTMLInputElement>(null);
  useSlash(shortcuts, field);
  const { t, i18n } = useTranslation('library');
  const lang = textLang(i18n.language);
  const sought = view.find.trim();
  const find = useDeferredValue(sought);
  const all = rows ?? NO_ROWS;
  const left = useMemo(() => sorted(narrowed(all, view), view.sort, lang), [all, view, lang]);
  const shown = useMemo(() => headed(left, find), [left, find]);
  const [more, setMore] = useState(0);
  const drawn = (find === '' ? FIRST_ROWS : FIRST_HEADLINES) + more;
  const hasOwn = all.some(({ own }) => own !== null);

  return (
    <div className={SHELL}>
      <main id="text" tabIndex={-1} className={MAIN}>
        <div className="mx-auto grid max-w-page grid-cols-[minmax(0,1fr)] gap-4.5 pt-7 pb-16 wrap-anywhere">
          <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3">
            <div>
              <h1 className={`text-26 leading-10 text-ink ${lang === 'ar' ? 'font-ar' : 'font-en'}`}>{t('title')}</h1>
              <p className="text-ink2">{t('lead')}</p>
            </div>
            <a
              href={addHref}
              className="inline-flex min-h-9 items-center rounded-md bg-accent px-3.75 font-medium text-paper hover:opacity-90 max-column:min-h-12"
            >
              {t('add')}
            </a>
          </div>
          <search className="flex text-15" onFocus={onSearch}>
            <FilterField
              label={t('find.label')}
              placeholder={t('find.hint')}
              value={view.find}
              onChange={(value) => onView({ find: value })}
              ruled
              inputRef={field}
            />
          </search>
          <ChosenFilters rows={all} view={view} onView={onView} />
          {notes}
          <RemovedNotes gone={gone} />
          <section aria-labelledby="articles-title" className="grid gap-1">
            <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-2">
              <h2 id="articles-title" className="sr-only">
                {t('articles')}
              </h2>
              <div className="flex flex-wrap items-baseline gap-x-4">
                <p role="status" className="text-ink2">
                  {status()}
                </p>
                {sought !== '' && shown.length > 0 && (
                  <a className="link inline-flex min-h-7 items-center max-column:min-h-11" href="#places-title">
                    {t('places.title')}
                  </a>
                )}
              </div>
              <Select
                label={t('sort.label')}
                value={view.sort}
                options={librarySorts.map((one) => ({ value: one, text: t(`sort.${one}`) }))}
                onChange={(value) => onView({ sort: librarySorts.find((one) => one === value) ?? 'date' })}
              />
            </div>
            <ul className="grid">
              {shown.slice(0, drawn).map((row) => (
                <LibraryRow key={row.id} row={row} href={hrefOf(row)} acts={acts} />
              ))}
            </ul>
            {drawn < shown.length && (
              <p className="border-t border-hair py-3">
                <PlainButton onClick={() => setMore(more + MORE_ROWS)}>
                  {t('more', { count: Math.min(MORE_ROWS, shown.length - drawn) })}
                </PlainButton>
              </p>
            )}
          </section>
          {/* Asked for at once, beside the page: the list follows when there is time. */}
          {sought !== '' && renderPlaces(left, sought)}
          {rows !== null && !hasOwn && find === '' && (
            <section
              aria-labelledby="empty-title"
              className="grid justify-items-start gap-3 rounded-lg border border-dashed border-edge px-6 py-5"
            >
              <h2 id="empty-title" className="font-medium text-ink">
                {t('empty.title')}
              </h2>
              <p className="max-w-[60ch] text-ink2">{t('empty.about')}</p>
              <a className="link inline-flex min-h-7 items-center max-column:min-h-11" href={addHref}>
                {t('add')}
              </a>
            </section>
          )}
        </div>
      </main>
      <Filters rows={all} view={view} onView={onView} onNames={onNames} said={props.said}>
        {beside}
      </Filters>
    </div>
  );

  function status(): string {
    if (rows === null) return t('loading');
    if (left.length === 0 && rows.length > 0) return t('nothing');
    if (find !== '') return shown.length === 0 ? t('none') : t('headed', { count: shown.length });
    return isNarrowed(view) ? t('left', { count: left.length, all: rows.length }) : t('count', { count: rows.length });
  }
}

/** Puts the cursor into a field at `/`, by its place on the keyboard too, unless something is being typed. */
function useSlash(isOn: boolean, field: RefObject<HTMLInputElement | null>) {
  useEffect(() => {
    if (!isOn) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.target instanceof Element && event.target.closest('input, textarea, select, [role="dialog"]')) return;
      if (event.key !== '/' && event.code !== 'Slash') return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isOn, field]);
}

const NO_ROWS: readonly Row[] = [];

/** What was deleted, each with a way back: the last one takes the focus, which its row had. */
function RemovedNotes({ gone }: { gone: readonly Gone[] }) {
  const { t, i18n } = useTranslation('library');
  const lang = textLang(i18n.language);
  const list = useRef<HTMLDivElement>(null);
  const before = useRef(gone.length);
  useEffect(() => {
    if (gone.length > before.current) list.current?.querySelector<HTMLElement>('li:last-child button')?.focus();
    before.current = gone.length;
  }, [gone.length]);
  return (
    <div ref={list} role="status">
      {gone.length > 0 && (
        <ul className="grid">
          {gone.map(({ item, onUndo }) => (
            <li key={item.id} className="flex items-baseline justify-between gap-3">
              <span>
                {t('removed', { name: headingOf({ name: null, title: item.title }, lang).text || t('untitled') })}
              </span>
              <PlainButton onClick={onUndo}>{t('undo')}</PlainButton>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
