import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { wholeMap, type MapFilter } from '#article/address/map';
import { nameFilters } from '#article/address/library';
import type { Identities } from '#article/entity-links';
import { textLang } from '#i18n/ui-lang';
import { PlainButton } from '#ui/controls/buttons';
import { Select } from '#ui/controls/Select';
import { useMedia } from '#ui/useMedia';
import { nameOf } from '#timeline/names';
import type { CataloguedArticle } from '#timeline/pledges';
import { mapOptions } from './map-filter';

interface Props {
  /** All articles. */
  articles: readonly CataloguedArticle[];
  identities: Identities;
  filter: MapFilter;
  onFilter: (filter: MapFilter) => void;
}

/** By what the map is narrowed: above it, closed where there is little room. */
export function MapFilters(props: Props) {
  const { t } = useTranslation('timeline');
  const isWide = useMedia('(width >= 56.25em)');
  const { filter, onFilter } = props;
  const chosen = Object.values(filter).filter((value) => value !== null).length;
  const all = chosen > 0 && <PlainButton onClick={() => onFilter(wholeMap)}>{t('map.all')}</PlainButton>;
  if (isWide) return <Fields {...props}>{all}</Fields>;
  return (
    <div className="grid justify-items-start">
      <details>
        <summary className="inline-flex min-h-11 cursor-pointer items-center rounded-sm text-accent">
          {chosen === 0 ? t('filters') : t('map.filters.option', { text: t('filters'), count: chosen })}
        </summary>
        <Fields {...props} />
      </details>
      {all}
    </div>
  );
}

/** A name may be long: its field is no wider than the others. Where there is little room, two stand beside each other. */
const FIELDS =
  'grid w-full grid-cols-2 items-end gap-x-4 gap-y-2.5 max-facing:[&>:nth-child(3)]:col-span-2 facing:grid-cols-[repeat(5,minmax(0,1fr))_repeat(2,auto)]';

function Fields({ articles, identities, filter, onFilter, children }: Props & { children?: ReactNode }) {
  const { t, i18n } = useTranslation(['timeline', 'registers']);
  const ui = textLang(i18n.language);
  const options = useMemo(() => mapOptions(articles, filter, identities), [articles, filter, identities]);
  const any = { value: '', text: t('timeline:map.filters.any') };
  const counted = (text: string, count: number) => t('timeline:map.filters.option', { text, count });
  return (
    <div role="group" aria-label={t('timeline:filters')} className="grid justify-items-start gap-1">
      <div className={FIELDS}>
        {nameFilters.map((one) => (
          <Select
            key={one}
            label={t(`timeline:map.filters.${one}`)}
            value={filter[one] ?? ''}
            options={[
              any,
              ...options.names[one].map(({ value, count, ar, en }) => ({
                value,
                text: counted(nameOf({ key: value, name: { ar, en } }, ui), count),
              })),
            ]}
            onChange={(value) => onFilter({ ...filter, [one]: value || null })}
          />
        ))}
        <Select
          label={t('timeline:topic')}
          value={filter.topic ?? ''}
          options={[
            any,
            ...options.topics.map(({ value, count }) => ({
              value,
              text: counted(t(`registers:topics.${value}`), count),
            })),
          ]}
          onChange={(value) =>
            onFilter({ ...filter, topic: options.topics.find((one) => one.value === value)?.value ?? null })
          }
        />
        <Select
          label={t('timeline:force')}
          value={filter.kind ?? ''}
          options={[
            any,
            ...options.kinds.map(({ value, count }) => ({
              value,
              text: counted(t(`registers:undertakingKinds.${value}`), count),
            })),
          ]}
          onChange={(value) =>
            onFilter({ ...filter, kind: options.kinds.find((one) => one.value === value)?.value ?? null })
          }
        />
        {(['from', 'to'] as const).map((end) => (
          <label key={end} className="grid min-w-0 gap-0.5 text-12/4 text-ink3">
            {t(`timeline:${end}`)}
            <input
              type="date"
              value={filter[end] ?? ''}
              className="min-h-11 min-w-0 rounded-sm border border-hair bg-raised px-1 text-14 text-ink panel:min-h-8"
              onChange={({ target }) => onFilter({ ...filter, [end]: target.value || null })}
            />
          </label>
        ))}
      </div>
      {children}
    </div>
  );
}
