import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { linkOf } from '#article/address/links';
import { OWN_FOLDER } from '#article/address/pages';
import { textLang, uiLang } from '#i18n/ui-lang';
import { useDays } from '#i18n/useDays';
import { saveFile } from '#exports/save-file';
import { Timeline, type PledgeFormat } from '#timeline/Timeline';
import { pledgesOf, type Pledge } from '#timeline/pledges';
import { EntriesScreen } from '#app/library/EntriesScreen';
import { useEntries } from '#app/library/useEntries';
import { useIdentities } from '#app/library/useIdentities';
import { usePledgeFilter } from './usePledgeFilter';

interface Props {
  /** Root of the site. */
  root: URL;
  /** Where the articles of the present language are. */
  base: URL;
}

/** The commitments of all articles: what could not be read is said above them. */
export function CommitmentsScreen({ root, base }: Props) {
  const { t, i18n } = useTranslation(['timeline', 'registers', 'app']);
  const { day } = useDays();
  const [asked, setFilter] = usePledgeFilter();
  const { identities } = useIdentities();
  // Parties by what their names mean now.
  const filter = useMemo(
    () => ({ ...asked, parties: [...new Set(asked.parties.map(identities.ofReference))] }),
    [asked, identities],
  );
  const entries = useEntries(root);
  const { articles } = entries;
  const pledges = useMemo(() => pledgesOf(articles, identities), [articles, identities]);
  const marked = useMemo(() => new Set(pledges.map(({ article }) => article.slug)).size, [pledges]);
  const baseOf = useCallback(
    ({ article }: Pledge) => (article.own ? new URL(OWN_FOLDER, base).href : base.href),
    [base],
  );
  const hrefOf = useCallback(
    (pledge: Pledge) =>
      linkOf({ article: pledge.article.slug, selection: { type: 'undertaking', id: pledge.entry } }, baseOf(pledge)),
    [baseOf],
  );
  const save = async (shown: readonly Pledge[], format: PledgeFormat) => {
    const { fileOfPledges } = await import('./save-pledges');
    const { origin, pathname, search } = window.location;
    saveFile(
      await fileOfPledges(shown, format, {
        t,
        lang: textLang(i18n.language),
        uiLanguage: uiLang(i18n.language),
        day,
        hrefOf,
        articleHref: (pledge) => linkOf({ article: pledge.article.slug }, baseOf(pledge)),
        page: origin + pathname + search,
        now: new Date(),
      }),
    );
  };
  return (
    <EntriesScreen {...entries} title={t('timeline:title')}>
      {!(entries.reading && pledges.length === 0) && (
        <Timeline
          pledges={pledges}
          articles={marked}
          filter={filter}
          onFilter={setFilter}
          hrefOf={hrefOf}
          onSave={(shown, format) => void save(shown, format)}
        />
      )}
    </EntriesScreen>
  );
}
