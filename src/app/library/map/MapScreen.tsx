import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { libraryQuery, sectionQuery } from '#article/address/library';
import { linkOf } from '#article/address/links';
import { OWN_FOLDER } from '#article/address/pages';
import { everyPledge, writePledgeFilter, type PledgeFilter } from '#article/address/timeline';
import { textLang } from '#i18n/ui-lang';
import { useDays } from '#i18n/useDays';
import { PlainButton } from '#ui/controls/buttons';
import { ArticlesMap, type MapLinks } from '#timeline/map/ArticlesMap';
import { dateOf } from '#timeline/pledges';
import { usePledgeFilter } from '#app/library/commitments/usePledgeFilter';
import { useEntries } from '#app/library/useEntries';
import { useIdentities } from '#app/library/useIdentities';

interface Props {
  /** Root of the site. */
  root: URL;
  /** Where the articles of the present language are. */
  base: URL;
}

/** The map of all articles, or of a stretch of time. */
export function MapScreen({ root, base }: Props) {
  const { t, i18n } = useTranslation(['timeline', 'app']);
  const { day } = useDays();
  const [{ from, to }, setFilter] = usePledgeFilter('map');
  const { identities } = useIdentities();
  const { articles, reading, unread, failed, retry } = useEntries(root);
  const shown = useMemo(
    () =>
      articles.filter(({ entry }) => {
        const own = dateOf(entry);
        return (from === null || (own !== null && own >= from)) && (to === null || (own !== null && own <= to));
      }),
    [articles, from, to],
  );
  const links = useMemo((): MapLinks => {
    const period = (section: 'map' | 'commitments', over: Partial<PledgeFilter>) => {
      const query = sectionQuery(section);
      writePledgeFilter({ ...everyPledge, ...over }, query);
      return `?${query.toString()}`;
    };
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
      map: ({ first, last }) => period('map', { from: first, to: last }),
      commitments: (first, last) => period('commitments', { from: first, to: last, positions: true }),
    };
  }, [base]);
  const title = `${t('timeline:map.title')} · ${t('app:name')}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  const isNarrowed = from !== null || to !== null;
  return (
    <main id="text" tabIndex={-1}>
      <div className="mx-auto grid max-w-page gap-4 px-6.5 pt-7 pb-16 max-column:px-5">
        <header className="grid gap-1">
          <h1 className={`text-26 leading-10 text-ink ${textLang(i18n.language) === 'ar' ? 'font-ar' : 'font-en'}`}>
            {t('timeline:map.title')}
          </h1>
          <p className="text-ink2">{t('timeline:map.about')}</p>
        </header>
        {failed && (
          <p role="alert" className="flex flex-wrap items-baseline gap-x-4">
            <span>{t('timeline:failed')}</span>
            <PlainButton onClick={retry}>{t('timeline:retry')}</PlainButton>
          </p>
        )}
        {unread === null && <p role="alert">{t('timeline:noDevice')}</p>}
        {unread !== null && unread > 0 && <p role="alert">{t('timeline:unread', { count: unread })}</p>}
        {reading && <p role="status">{t('timeline:reading')}</p>}
        {isNarrowed && (
          <p className="flex flex-wrap items-baseline gap-x-4 text-ink2">
            {t('timeline:map.stretch', {
              from: from === null ? '…' : day(from),
              to: to === null ? '…' : day(to),
            })}
            <PlainButton onClick={() => setFilter(everyPledge)}>{t('timeline:map.all')}</PlainButton>
          </p>
        )}
        {shown.length > 0 && (
          <ArticlesMap key={`${from} ${to}`} articles={shown} identities={identities} links={links} />
        )}
        {!reading && shown.length === 0 && <p>{t('timeline:map.nothing')}</p>}
      </div>
    </main>
  );
}
