import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { foldingsOf, includesFolded } from '#arabic/fold';
import {
  isNarrowed,
  libraryQuery,
  libraryStates,
  nameFilters,
  NO_FILTERS,
  type LibraryView,
  type NameFilter,
} from '#article/address/library';
import type { EntityLink } from '#article/entity-links';
import { topics } from '#article/format/schema';
import { dayText } from '#i18n/dates';
import { textLang } from '#i18n/ui-lang';
import { PlainButton } from '#ui/controls/buttons';
import { FilterField } from '#ui/controls/FilterField';
import { Icon } from '#ui/signs/Icon';
import { Select } from '#ui/controls/Select';
import { useMedia } from '#ui/useMedia';
import { perhapsIn } from '#library/entity/same-names';
import { facetsOf, tagsIn, type Facet, type Row } from './rows';

interface ChosenProps {
  rows: readonly Row[];
  view: LibraryView;
  onView: (change: Partial<LibraryView>) => void;
}

interface Props extends ChosenProps {
  /** The names of the articles are asked for: they are read then. */
  onNames: () => void;
  /** What the reader has said of names. */
  said?: readonly EntityLink[] | undefined;
}

/** What narrows the list: beside it where there is room, else above it and closed. */
export function Filters({ children, ...props }: Props & { children: ReactNode }) {
  const { t } = useTranslation(['library', 'registers']);
  const isBeside = useMedia('(width >= 82.5em)');
  return (
    <aside
      aria-label={t('filters.title')}
      className="bg-panel text-ink2 wrap-anywhere max-panel:order-first max-panel:border-b max-panel:border-hair max-panel:px-6.5 max-panel:py-1 max-column:px-5 panel:sticky panel:top-bar panel:h-below-bar panel:overflow-y-auto panel:px-pad panel:py-5.5"
    >
      {isBeside ? (
        <div className="grid gap-5.5">
          <FilterFields {...props} />
          {children}
        </div>
      ) : (
        <details className="mx-auto max-w-page">
          <summary className="inline-flex min-h-11 cursor-pointer items-center rounded-sm text-accent">
            {t('filters.title')}
          </summary>
          {/* The list stays in sight below it. */}
          <div className="grid max-h-[50dvh] gap-5.5 overflow-y-auto overscroll-contain px-0.5 pt-2 pb-4.5">
            <FilterFields {...props} />
            {children}
          </div>
        </details>
      )}
    </aside>
  );
}

function FilterFields({ rows, view, onView, onNames, said }: Props) {
  const { t } = useTranslation(['library', 'registers']);
  const any = { value: '', text: t('filters.any') };
  const tags = tagsIn(rows);
  return (
    <section
      aria-labelledby="filters-title"
      className="grid items-start gap-x-6 gap-y-3.5 max-panel:grid-cols-2 max-column:grid-cols-1"
    >
      <h2 id="filters-title" className="font-medium text-ink max-panel:sr-only">
        {t('filters.title')}
      </h2>
      <Select
        label={t('filters.state')}
        value={view.state ?? ''}
        options={[any, ...libraryStates.map((one) => ({ value: one, text: t(`states.${one}`) }))]}
        onChange={(value) => onView({ state: libraryStates.find((one) => one === value) ?? null })}
      />
      {nameFilters.map((one) => (
        <NameField key={one} filter={one} rows={rows} view={view} onView={onView} onNames={onNames} said={said} />
      ))}
      <Select
        label={t('filters.topic')}
        value={view.topic ?? ''}
        options={[any, ...topics.map((one) => ({ value: one, text: t(`registers:topics.${one}`) }))]}
        onChange={(value) => onView({ topic: value || null })}
      />
      {tags.length > 0 && (
        <Select
          label={t('filters.tag')}
          value={view.tag ?? ''}
          options={[any, ...tags.map(({ tag, count }) => ({ value: tag, text: `${tag} (${count})` }))]}
          onChange={(value) => onView({ tag: value || null })}
        />
      )}
      <div className="grid grid-cols-2 gap-3">
        {(['from', 'to'] as const).map((one) => (
          <label key={one} className="grid gap-0.5 text-12/4 text-ink3">
            {t(`filters.${one}`)}
            <input
              type="date"
              value={view[one] ?? ''}
              className="min-h-11 min-w-0 rounded-sm border border-hair bg-raised px-1 text-14 text-ink panel:min-h-8"
              onChange={(event) => onView({ [one]: event.currentTarget.value || null })}
            />
          </label>
        ))}
      </div>
    </section>
  );
}

const NOTHING_SAID: readonly EntityLink[] = [];

/** Names that are listed at once. */
const MOST_NAMES = 8;

/** A name that the articles are to have: found among all that they name, which is read when this is opened. */
function NameField({ filter, rows, view, onView, onNames, said = NOTHING_SAID }: Props & { filter: NameFilter }) {
  const { t, i18n } = useTranslation(['library', 'registers']);
  const [isOpen, setIsOpen] = useState(false);
  const chosen = view[filter];
  return (
    <details
      className="border-b border-hair pb-1.5"
      open={isOpen}
      onToggle={(event) => {
        setIsOpen(event.currentTarget.open);
        if (event.currentTarget.open) onNames();
      }}
    >
      <summary className="flex min-h-8 cursor-pointer items-center justify-between gap-3 rounded-sm max-panel:min-h-11">
        <span className="text-ink3">{t(`filters.${filter}`)}</span>
        <span className="flex min-w-0 items-center gap-1.5 text-ink">
          <span className="truncate">
            {chosen === null ? t('filters.any') : nameOf(rows, filter, chosen, textLang(i18n.language))}
          </span>
          <Icon name={isOpen ? 'chevron-up' : 'chevron-down'} />
        </span>
      </summary>
      {isOpen && (
        <NameList
          rows={rows}
          said={said}
          facets={facetsOf(rows, filter)}
          chosen={chosen}
          onChoose={(key) => {
            onView({ [filter]: key });
            setIsOpen(false);
          }}
        />
      )}
    </details>
  );
}

interface ListProps {
  rows: readonly Row[];
  said: readonly EntityLink[];
  facets: readonly Facet[];
  chosen: string | null;
  onChoose: (key: string | null) => void;
}

function NameList({ rows, said, facets, chosen, onChoose }: ListProps) {
  const { t, i18n } = useTranslation(['library', 'registers']);
  const [typed, setTyped] = useState('');
  const perhaps = useMemo(() => perhapsIn(rows, said), [rows, said]);
  const asked = foldingsOf(typed);
  const found = facets.filter(({ ar, en }) => typed === '' || includesFolded(foldingsOf(ar, en ?? ''), asked));
  const lang = textLang(i18n.language);
  return (
    <div className="grid gap-1 pt-1">
      <FilterField
        label={t('filters.findName')}
        placeholder={t('filters.findName')}
        value={typed}
        onChange={setTyped}
        ruled
      />
      {chosen !== null && <PlainButton onClick={() => onChoose(null)}>{t('filters.any')}</PlainButton>}
      <ul>
        {found.slice(0, MOST_NAMES).map((facet) => {
          const inArabic = lang === 'ar' || facet.en === null;
          const [proposal] = perhaps(facet.key);
          return (
            <li key={facet.key}>
              <button
                type="button"
                aria-pressed={facet.key === chosen}
                className="flex min-h-8 w-full items-center justify-between gap-3 rounded-sm text-start text-ink hover:text-accent aria-pressed:text-accent max-panel:min-h-11"
                onClick={() => onChoose(facet.key)}
              >
                <span lang={inArabic ? 'ar' : 'en'} dir={inArabic ? 'rtl' : 'ltr'}>
                  {inArabic ? facet.ar : facet.en}
                </span>
                <span className="count">{facet.count}</span>
              </button>
              {proposal && (
                <a
                  className="link inline-flex min-h-7 items-center text-13 max-panel:min-h-11"
                  href={libraryQuery({ entity: facet.key })}
                >
                  {t('same.perhaps', { name: (lang === 'en' ? proposal.other.en : null) ?? proposal.other.ar })}
                </a>
              )}
            </li>
          );
        })}
      </ul>
      {found.length === 0 && <p className="text-ink3">{t('filters.noNames')}</p>}
      {found.length > MOST_NAMES && (
        <p className="text-ink3">{t('filters.moreNames', { count: found.length - MOST_NAMES })}</p>
      )}
    </div>
  );
}

/** The name of a key, as the articles have it; the key itself where none does. */
function nameOf(rows: readonly Row[], filter: NameFilter, key: string, lang: 'ar' | 'en'): string {
  const facet = facetsOf(rows, filter).find((one) => one.key === key);
  return facet ? ((lang === 'ar' ? facet.ar : facet.en) ?? facet.ar) : key;
}

/** The filters that are on, each with a way to take it off: they are closed away where there is no room beside the list. */
export function ChosenFilters({ rows, view, onView }: ChosenProps) {
  const { t, i18n } = useTranslation(['library', 'registers']);
  if (!isNarrowed(view)) return null;
  const lang = textLang(i18n.language);
  const topic = topics.find((one) => one === view.topic);
  const chosen: { key: keyof typeof NO_FILTERS; text: string }[] = [
    ...(view.state ? [{ key: 'state' as const, text: t(`states.${view.state}`) }] : []),
    ...nameFilters.flatMap((key) => {
      const value = view[key];
      return value === null ? [] : [{ key, text: nameOf(rows, key, value, lang) }];
    }),
    ...(view.topic === null
      ? []
      : [{ key: 'topic' as const, text: topic ? t(`registers:topics.${topic}`) : view.topic }]),
    ...(view.tag === null ? [] : [{ key: 'tag' as const, text: `#${view.tag}` }]),
    ...(['from', 'to'] as const).flatMap((key) => {
      const day = view[key];
      return day === null ? [] : [{ key, text: `${t(`filters.${key}`)} ${dayText(i18n.getFixedT(null, 'app'), day)}` }];
    }),
  ];
  return (
    <div className="flex flex-wrap items-center gap-x-4.5 gap-y-1">
      <ul className="contents">
        {chosen.map(({ key, text }) => (
          <li key={key}>
            <PlainButton onClick={() => onView({ [key]: null })} label={t('filters.remove', { name: text })}>
              <bdi>{text}</bdi>
              <span aria-hidden="true">×</span>
            </PlainButton>
          </li>
        ))}
      </ul>
      <PlainButton onClick={() => onView(NO_FILTERS)}>{t('filters.clear')}</PlainButton>
      {nameFilters.map((one) => {
        const key = view[one];
        return (
          key !== null && (
            <PlainButton key={one} onClick={() => onView({ ...NO_FILTERS, find: '', entity: key })}>
              {t('entity.open', { name: nameOf(rows, one, key, lang) })}
            </PlainButton>
          )
        );
      })}
    </div>
  );
}
