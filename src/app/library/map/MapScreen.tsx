import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { libraryQuery, sectionQuery } from '#article/address/library';
import { linkOf } from '#article/address/links';
import { isMapNarrowed, type MapFilter } from '#article/address/map';
import { OWN_FOLDER } from '#article/address/pages';
import { everyPledge, writePledgeFilter } from '#article/address/timeline';
import type { Identities } from '#article/entity-links';
import { ArticlesMap, type MapLinks } from '#timeline/map/ArticlesMap';
import { narrowedMap } from '#timeline/map/map-filter';
import { MapFilters } from '#timeline/map/MapFilters';
import { EntriesScreen } from '#app/library/EntriesScreen';
import { useEntries } from '#app/library/useEntries';
import { useIdentities } from '#app/library/useIdentities';
import { mapQuery, useMapFilter } from './useMapFilter';

interface Props {
  /** Root of the site. */
  root: URL;
  /** Where the articles of the present language are. */
  base: URL;
}

/** The map of all articles, or of those that the filters leave. */
export function MapScreen({ root, base }: Props) {
  const { t } = useTranslation('timeline');
  const [asked, setFilter] = useMapFilter();
  const { identities } = useIdentities();
  const filter = useMemo(() => filterOf(asked, identities), [asked, identities]);
  const entries = useEntries(root);
  const { articles, reading } = entries;
  const shown = useMemo(() => narrowedMap(articles, filter, identities), [articles, filter, identities]);
  const links = useMemo(() => linksOf(filter, base), [filter, base]);
  return (
    <EntriesScreen {...entries} title={t('map.title')} about={t('map.about')}>
      <div className="mx-auto grid max-w-360 gap-4 px-6.5 pt-4 pb-16 max-column:px-5">
        {articles.length > 0 && (
          <MapFilters articles={articles} identities={identities} filter={filter} onFilter={setFilter} />
        )}
        {shown.length > 0 && (
          <ArticlesMap key={mapQuery(filter)} articles={shown} identities={identities} links={links} />
        )}
        {!reading && shown.length === 0 && (
          <p role="status">{isMapNarrowed(filter) ? t('map.nothingPasses') : t('map.nothing')}</p>
        )}
      </div>
    </EntriesScreen>
  );
}

/** The filter by what its names mean now. */
function filterOf(filter: MapFilter, { ofReference }: Identities): MapFilter {
  const of = (key: string | null) => key && ofReference(key);
  return { ...filter, person: of(filter.person), place: of(filter.place), party: of(filter.party) };
}

/** Where the signs of the map lead: each stays within what the map is narrowed to. */
function linksOf(filter: MapFilter, base: URL): MapLinks {
  const { party, topic, kind } = filter;
  return {
    article: ({ entry, own }, entity) =>
      linkOf(
        {
          article: entry.slug,
          ...(entity !== null && { selection: { type: 'entity', id: entity, at: 0 } as const }),
        },
        own ? new URL(OWN_FOLDER, base).href : base.href,
      ),
    entity: (key) => libraryQuery({ entity: key }),
    map: ({ first, last }) => mapQuery({ ...filter, from: first, to: last }),
    commitments: (first, last) => {
      const query = sectionQuery('commitments');
      const parties = party === null ? [] : [party];
      writePledgeFilter({ ...everyPledge, parties, topic, kind, from: first, to: last, positions: true }, query);
      return `?${query.toString()}`;
    },
  };
}
