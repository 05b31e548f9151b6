import { Suspense, useCallback, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { placeAt } from '#reader/marks/ranges';
import { goToRow } from '#reader/place/useGoToRow';
import { ArticleMap } from '#registers/map/ArticleMap';
import { EntityPanel } from '#registers/entities/EntityPanel';
import { Panel } from '#registers/Panel';
import type { Marking } from '#registers/panel-props';
import { changeSettings, useSettings } from '#settings/useSettings';
import { lazyPart } from '#ui/loading/lazy-part';
import { media, useMedia } from '#ui/useMedia';
import { CrashBoundary, type AppPart } from '#app/failures/CrashBoundary';
import { useArticle } from '#app/article/state/useOpenArticle';
import { useListProps } from './useListProps';
import { FoundNotes, NotesTab } from '#app/article/notes/lazy-notes';

// They come when they are called for: most readers of a first screen never ask.
const CommitmentPanel = lazyPart(async () => ({
  default: (await import('#registers/commitments/CommitmentPanel')).CommitmentPanel,
}));
const WordsTab = lazyPart(() => import('#app/article/words/WordsTab'));
const SearchPanel = lazyPart(() => import('#search/SearchPanel'));

/** The panel's contents: the map, and each tab with what it lists. */
export function Registers({ markHref }: Marking) {
  const { article, location, showTab, startOver } = useArticle();
  const showCommitments = useCallback(() => showTab('commitments'), [showTab]);
  const tab = (part: AppPart, list: ReactNode, onClose = startOver) => (
    <CrashBoundary part={part} onClose={onClose}>
      {list}
    </CrashBoundary>
  );
  const contents = {
    entities: tab('entities', <Entities onShowCommitments={showCommitments} markHref={markHref} />, showCommitments),
    commitments: tab('commitments', <Commitments markHref={markHref} />),
    words: tab('words', <WordsOfArticle />),
    notes: tab('notes', <NotesOfArticle />),
    search: tab('search', <Search />),
  };
  return (
    <CrashBoundary part="panel">
      <Panel article={article} tab={location.tab} onTab={showTab} contents={contents} map={<MapOfArticle />} />
    </CrashBoundary>
  );
}

function Entities({ onShowCommitments, markHref }: { onShowCommitments: () => void } & Marking) {
  const { filters } = useArticle();
  return (
    <EntityPanel
      {...useListProps()}
      query={filters.entityQuery}
      onQuery={filters.setEntityQuery}
      onShowCommitments={onShowCommitments}
      markHref={markHref}
    />
  );
}

function Commitments({ markHref }: Marking) {
  const { t } = useTranslation('app');
  const { filters } = useArticle();
  return (
    <Suspense fallback={<p className="py-4">{t('loading')}</p>}>
      <CommitmentPanel
        {...useListProps()}
        filter={filters.commitmentFilter}
        onFilter={filters.setCommitmentFilter}
        markHref={markHref}
      />
    </Suspense>
  );
}

function WordsOfArticle() {
  const { t } = useTranslation(['app', 'words']);
  const { article, words, retryWords, selection, select, filters, opened, inView, ...open } = useArticle();
  return (
    <Suspense fallback={<p className="py-4">{t('words:loading')}</p>}>
      <WordsTab
        article={article}
        state={words}
        onRetry={retryWords}
        section={open.wordsSection}
        onSection={open.setWordsSection}
        selection={selection}
        unit={article.sentences.get(opened.word?.id ?? '')?.unit.index ?? inView.reading}
        query={filters.wordQuery}
        onQuery={filters.setWordQuery}
        onSelect={select}
      />
    </Suspense>
  );
}

function NotesOfArticle() {
  const { t } = useTranslation('app');
  const { article, reading, selection, select, exports } = useArticle();
  return (
    <Suspense fallback={<p className="py-4">{t('loading')}</p>}>
      <NotesTab
        article={article}
        show={reading.show}
        textAt={placeAt}
        selection={selection}
        onSelect={select}
        onExport={exports.showNotes}
      />
    </Suspense>
  );
}

function Search() {
  const { t } = useTranslation(['app', 'words']);
  const { article, words, search, step, select, noted } = useArticle();
  return (
    <>
      <Suspense fallback={<p className="py-4">{t('loading')}</p>}>
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
          onStep={step}
          onSelect={select}
          inputRef={search.field}
          cite={search.cite}
        />
      </Suspense>
      {/* Waits by itself: with the panel it would hide the field while one types, and take the cursor out of it. */}
      {noted.length > 0 && search.query !== '' && (
        <Suspense fallback={null}>
          <FoundNotes article={article} query={search.query} onGo={(place) => select(place, { tab: 'notes' })} />
        </Suspense>
      )}
    </>
  );
}

function MapOfArticle() {
  const { article, selection, inView, select } = useArticle();
  const { settings } = useSettings();
  const setMapOpen = useCallback((mapOpen: boolean) => changeSettings({ mapOpen }), []);
  const jump = useCallback(
    (unit: number) => {
      const wanted = article.units[unit];
      if (wanted) goToRow(wanted);
    },
    [article],
  );
  return (
    <CrashBoundary part="map">
      <ArticleMap
        article={article}
        selection={selection}
        inView={inView}
        open={settings.mapOpen}
        onOpenChange={setMapOpen}
        onJump={jump}
        onSelect={select}
        compact={useMedia(media.phone)}
      />
    </CrashBoundary>
  );
}
