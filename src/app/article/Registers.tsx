import { Suspense, useCallback, useMemo, useState, type ReactNode } from 'react';
import type { Filters } from '#article/address/filters';
import { useTranslation } from 'react-i18next';
import type { Article } from '#article/model';
import type { Selection } from '#article/selection';
import { goToRow } from '#reader/place/useGoToRow';
import type { InView } from '#reader/place/useReadingPlace';
import { ArticleMap } from '#registers/map/ArticleMap';
import { filterFrom, filtersFrom, type CommitmentFilter } from '#registers/commitments/commitment-filter';
import { EntityPanel } from '#registers/entities/EntityPanel';
import { Panel } from '#registers/Panel';
import type { PanelTab } from '#article/address/tabs';
import { changeSettings, useSettings } from '#settings/useSettings';
import { lazyPart } from '#ui/lazy-part';
import { media, useMedia } from '#ui/useMedia';
import { CrashBoundary } from '#app/failures/CrashBoundary';
import type { ArticleSearch } from '#app/article/state/useArticleSearch';
import type { ChangeLocation } from '#app/article/state/useSelecting';
import type { WordsState } from '#app/article/state/useWords';

// They come when they are called for: most readers of a first screen never ask.
const CommitmentPanel = lazyPart(async () => ({
  default: (await import('#registers/commitments/CommitmentPanel')).CommitmentPanel,
}));
const WordsTab = lazyPart(() => import('./WordsTab'));
const SearchPanel = lazyPart(() => import('#search/SearchPanel'));

/** What each list of the panel is narrowed to; it stays while other tabs are open. That of commitments stands in the address. */
export function useFilters(inAddress: Filters, change: ChangeLocation) {
  const [entityQuery, setEntityQuery] = useState('');
  const commitmentFilter = useMemo(() => filterFrom(inAddress), [inAddress]);
  const setCommitmentFilter = useCallback(
    (filter: CommitmentFilter) => change({ filters: filtersFrom(filter) }, { replace: true }),
    [change],
  );
  const [wordQuery, setWordQuery] = useState('');
  return { entityQuery, setEntityQuery, commitmentFilter, setCommitmentFilter, wordQuery, setWordQuery };
}

interface Props {
  article: Article;
  tab: PanelTab;
  onTab: (tab: PanelTab) => void;
  selection: Selection | null;
  onSelect: (selection: Selection | null, options?: { replace?: boolean }) => void;
  onPreview: (selection: Selection | null) => void;
  onStep: (by: 1 | -1) => void;
  /** Ways to take a place of the article along. */
  cite: (selection: Selection) => ReactNode;
  filters: ReturnType<typeof useFilters>;
  search: ArticleSearch;
  words: WordsState;
  onRetryWords: () => void;
  onSpoken: (sentence: string | null) => void;
  inView: InView;
  /** Index of the row whose words are listed. */
  unit: number;
  /** Goes back to the first tab, with nothing selected: the way out of a tab that broke. */
  onStartAnew: () => void;
}

/** The panel's contents: the map, and each tab with what it lists. */
export function Registers(props: Props) {
  const { article, tab, onTab, selection, onSelect, onPreview, onStep, cite, filters, search, inView } = props;
  const { words, onRetryWords, onStartAnew } = props;
  const { t } = useTranslation(['app', 'words']);
  const { settings } = useSettings();
  const phone = useMedia(media.phone);
  const setMarkNames = useCallback((markNames: boolean) => changeSettings({ markNames }), []);
  const setMapOpen = useCallback((mapOpen: boolean) => changeSettings({ mapOpen }), []);
  const jump = useCallback(
    (unit: number) => {
      const wanted = article.units[unit];
      if (wanted) goToRow(wanted);
    },
    [article],
  );
  const showCommitments = useCallback(() => onTab('commitments'), [onTab]);
  const listed = { article, selection, onSelect, onPreview, onStep, cite };

  const contents = {
    entities: (
      <CrashBoundary part="entities" onClose={showCommitments}>
        <EntityPanel
          {...listed}
          query={filters.entityQuery}
          onQuery={filters.setEntityQuery}
          markNames={settings.markNames}
          onMarkNames={setMarkNames}
          onShowCommitments={showCommitments}
        />
      </CrashBoundary>
    ),
    commitments: (
      <CrashBoundary part="commitments" onClose={onStartAnew}>
        <Suspense fallback={<p className="empty">{t('loading')}</p>}>
          <CommitmentPanel {...listed} filter={filters.commitmentFilter} onFilter={filters.setCommitmentFilter} />
        </Suspense>
      </CrashBoundary>
    ),
    words: (
      <CrashBoundary part="words" onClose={onStartAnew}>
        <Suspense fallback={<p className="empty">{t('words:loading')}</p>}>
          <WordsTab
            article={article}
            state={words}
            onRetry={onRetryWords}
            onSpoken={props.onSpoken}
            selection={selection}
            unit={props.unit}
            query={filters.wordQuery}
            onQuery={filters.setWordQuery}
            onSelect={onSelect}
          />
        </Suspense>
      </CrashBoundary>
    ),
    search: (
      <CrashBoundary part="search" onClose={onStartAnew}>
        <Suspense fallback={<p className="empty">{t('loading')}</p>}>
          <SearchPanel
            article={article}
            words={words.words}
            query={search.query}
            onQuery={search.find}
            included={search.included}
            onIncluded={search.setIncluded}
            order={search.order}
            onOrder={search.setOrder}
            at={search.at}
            onOpen={search.open}
            onStep={onStep}
            onSelect={onSelect}
            inputRef={search.field}
            cite={search.cite}
          />
        </Suspense>
      </CrashBoundary>
    ),
  };

  const map = (
    <CrashBoundary part="map">
      <ArticleMap
        article={article}
        selection={selection}
        inView={inView}
        open={settings.mapOpen}
        onOpenChange={setMapOpen}
        onJump={jump}
        onSelect={onSelect}
        compact={phone}
      />
    </CrashBoundary>
  );
  return (
    <CrashBoundary part="panel">
      <Panel article={article} tab={tab} onTab={onTab} contents={contents} map={map} />
    </CrashBoundary>
  );
}
