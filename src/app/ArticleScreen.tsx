import { Suspense, useCallback, useEffect, useMemo, useRef, useState, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article, Unit } from '#article/model';
import { stepped, type Selection } from '#article/selection';
import { wordIndexAt } from '#article/words';
import type { View } from '#article/views';
import { uiLang } from '#i18n/ui-lang';
import type { Page } from '#library/page';
import type { Reading } from '#reader/ReadingContext';
import { PlainText } from '#reader/PlainText';
import { ReaderText } from '#reader/ReaderText';
import { showStored, showVowels } from '#reader/shown';
import { goToRow } from '#reader/useGoToRow';
import type { InView } from '#reader/useReadingPlace';
import { Appendix } from '#registers/Appendix';
import { ArticleMap } from '#registers/ArticleMap';
import { CommitmentPanel } from '#registers/CommitmentPanel';
import { everything } from '#registers/commitment-list';
import { EntityPanel } from '#registers/EntityPanel';
import { Panel } from '#registers/Panel';
import type { PanelTab } from '#registers/tabs';
import type { Hit, Widener } from '#search/hits';
import { changeSettings, useSettings } from '#settings/useSettings';
import { isolated } from '#ui/isolate';
import { lazyPart } from '#ui/lazy-part';
import { media, useMedia } from '#ui/useMedia';
import { usePrinting } from '#ui/usePrinting';
import { Announcer } from './Announcer';
import { Bar } from './Bar';
import { checkSelection } from './check-selection';
import { CiteMenu, CiteRow } from './CiteMenu';
import { hasChanged } from './links';
import { Colophon } from './Colophon';
import { CrashBoundary } from './CrashBoundary';
import { tabOf } from './location';
import { LanguageLink } from './LanguageLink';
import { Notice } from './Notice';
import { SidePanel } from './SidePanel';
import { useAppLocation } from './useAppLocation';
import { useHashOnOpen } from './useHashOnOpen';
import { useMarked } from './useMarked';
import { usePeek } from './usePeek';
import { useShortcuts } from './useShortcuts';
import { useShowText } from './useShowText';
import { useUncover } from './useUncover';
import { paintableOf, useSearch } from './useSearch';
import { useWords } from './useWords';
import { windowTitle } from './window-title';

// Words come when they are called for: most readers of a first screen never ask.
const WordsTab = lazyPart(() => import('./WordsTab'));
const OpenWord = lazyPart(() => import('./OpenWord'));
const Exports = lazyPart(() => import('./Exports'));
const SearchPanel = lazyPart(() => import('#search/SearchPanel'));
const CiteMarked = lazyPart(() => import('./CiteMarked'));

interface Props {
  page: Page;
  article: Article;
  notice: ReactNode;
}

/** One open article: bar, text, panel, and the state between them, which lives in the URL. */
export function ArticleScreen({ page, article, notice }: Props) {
  const { t, i18n } = useTranslation(['app', 'words']);
  const lang = uiLang(i18n.language);
  const { settings } = useSettings();
  const [location, change] = useAppLocation();
  const [preview, setPreview] = useState<Selection | null>(null);
  const [inView, setInView] = useState<InView>({ first: 0, last: 0, reading: 0 });
  const [panelOpen, setPanelOpen] = useState(false);
  const closePanel = useCallback(() => setPanelOpen(false), []);
  const [wordQuery, setWordQuery] = useState('');
  const [spoken, setSpoken] = useState<string | null>(null);
  const peek = usePeek();
  const { close: closePeek } = peek;
  const printing = usePrinting();
  const phone = useMedia(media.phone);

  const select = useCallback(
    (next: Selection | null, options?: { replace?: boolean }) => {
      setPreview(null);
      if (next) change({ selection: next, tab: tabOf(next) }, options);
      // What was open stays open: clearing the selection is no change of tab.
      else change({ selection: null, tab: location.tab });
    },
    [change, location.tab],
  );
  const showTab = useCallback((tab: PanelTab) => change({ tab }, { replace: true }), [change]);
  const jump = useCallback(
    (unit: number) => {
      const wanted = article.units[unit];
      if (wanted) goToRow(wanted);
    },
    [article],
  );
  const showView = useCallback(
    (view: View) => {
      change({ view });
      changeSettings({ view });
    },
    [change],
  );
  const setMarked = useCallback((marked: boolean) => changeSettings({ marked }), []);
  const setMapOpen = useCallback((mapOpen: boolean) => changeSettings({ mapOpen }), []);

  const [exporting, setExporting] = useState(false);
  const openExports = useCallback(() => setExporting(true), []);
  const marked = useMarked();
  const { vowels, romanized, senses, covered } = settings;
  const layer = location.tab;
  const asked =
    exporting ||
    marked.open ||
    layer === 'words' ||
    layer === 'search' ||
    vowels ||
    romanized ||
    senses ||
    location.selection?.type === 'word' ||
    location.selection?.type === 'phrase';
  const [attempt, setAttempt] = useState(0);
  const retryWords = useCallback(() => setAttempt((before) => before + 1), []);
  const wordsState = useWords(page, article, asked, attempt);
  const { words } = wordsState;
  useShowText(wordsState.status !== 'loading');
  const { found: selection, unknown } = useMemo(
    () => checkSelection(article, words, location.selection),
    [article, words, location.selection],
  );
  const show = useMemo(() => (words && vowels ? showVowels(words) : showStored), [words, vowels]);
  const reading = useMemo(
    (): Reading => ({
      layer,
      show,
      words,
      wordwise: words !== null && (layer === 'words' || romanized || senses),
      romanized: words !== null && romanized,
      senses: words !== null && senses,
      covered: covered === 'none' ? null : covered,
    }),
    [layer, show, words, romanized, senses, covered],
  );

  const [entityQuery, setEntityQuery] = useState('');
  const [filter, setFilter] = useState(everything);
  const showCommitments = useCallback(() => showTab('commitments'), [showTab]);
  const showEntities = useCallback(() => change({ tab: 'entities', selection: null }), [change]);
  const query = selection?.type === 'search' ? selection.id : '';
  const [included, setIncluded] = useState<readonly Widener[]>([]);
  const hits = useSearch(article, words, selection?.type === 'search' ? query : null, included);
  const painted = useMemo(() => hits.map(paintableOf), [hits]);
  const searchField = useRef<HTMLInputElement>(null);
  // Each letter typed is another search, but only the first is a step for Back to undo.
  const find = useCallback(
    (text: string) => {
      // What widened one question is not asked of the next.
      setIncluded([]);
      const searching = location.selection?.type === 'search';
      if (text === '') change({ selection: null, tab: 'search' }, { replace: searching });
      else change({ selection: { type: 'search', id: text, at: 0 }, tab: 'search' }, { replace: searching });
    },
    [change, location.selection],
  );
  const openSearch = useCallback(() => {
    setPanelOpen(true);
    change({ tab: 'search' }, { replace: true });
    whenThere(searchField, (field) => field.focus());
  }, [change]);

  const step = useCallback(
    (by: 1 | -1) => {
      if (!selection) return;
      const next =
        selection.type === 'search'
          ? { ...selection, at: hits.length > 0 ? (selection.at + by + hits.length) % hits.length : 0 }
          : stepped(article, selection, by);
      // Stepping is no place to come Back to: Back undoes the selection.
      change({ selection: next }, { replace: true });
    },
    [article, selection, hits, change],
  );
  const cite = useCallback(
    (place: Selection) => <CiteMenu key={JSON.stringify(place)} article={article} selection={place} />,
    [article],
  );

  const citeHit = useCallback(
    (hit: Hit, at: number) => (
      <CiteMenu
        key={`${query} ${at}`}
        article={article}
        selection={{ type: 'search', id: query, at }}
        around={[{ type: 'sentence', id: hit.sentence.id }]}
      />
    ),
    [article, query],
  );
  const citeRow = useCallback((unit: Unit) => <CiteRow article={article} unit={unit} />, [article]);

  const listed = { article, selection, onSelect: select, onPreview: setPreview, onStep: step, cite };

  // A selected word keeps its card; otherwise the word that is pointed at has one.
  const opened = selection?.type === 'word' ? selection : layer === 'words' && selection === null ? peek.word : null;

  const closeCard = useCallback(() => {
    closePeek();
    if (selection?.type === 'word') select(null);
  }, [closePeek, select, selection]);

  const askWord = useCallback(
    (sentence: string, place: { index: number } | { offset: number }) => {
      closePeek();
      const at = 'index' in place ? place.index : wordIndexAt(article, sentence, place.offset);
      if (at >= 0) select({ type: 'word', id: sentence, at });
    },
    [article, select, closePeek],
  );

  useShortcuts(settings.shortcuts, {
    view: location.view,
    onView: showView,
    onStep: step,
    onSearch: openSearch,
    onClear: () => {
      if (selection) select(null);
      else setPanelOpen(false);
    },
  });
  useUncover(panelOpen, closePanel);
  useHashOnOpen(selection === null);

  useEffect(() => {
    document.title = windowTitle(article, lang, t('name'));
  }, [article, lang, t]);

  return (
    <>
      <a className="skip" href="#text">
        {t('skip')}
      </a>
      <Bar
        article={article}
        view={location.view}
        onView={showView}
        onSearch={openSearch}
        onExport={openExports}
        titled={inView.first > 0}
        panelOpen={panelOpen}
        onPanelOpen={setPanelOpen}
      />
      <div className="shell">
        <main id="text" tabIndex={-1}>
          <noscript>
            <LanguageLink page={page} />
          </noscript>
          {notice && <Notice>{notice}</Notice>}
          {unknown !== null && (
            <Notice onClose={() => change({ selection: null }, { replace: true })}>
              {t('unknownId', { id: isolated(unknown) })}
            </Notice>
          )}
          {wordsState.status === 'failed' && (
            <Notice>
              {t('words:failed')}{' '}
              <span lang="en" dir="ltr">
                {wordsState.error.problems
                  .slice(0, 3)
                  .map(({ file, problem }) => `${file}: ${problem}`)
                  .join('; ')}
              </span>{' '}
              <button type="button" onClick={retryWords}>
                {t('words:retry')}
              </button>
            </Notice>
          )}
          {hasChanged(article, selection, location.made) && <Notice>{t('changed')}</Notice>}
          <CrashBoundary part="text" instead={<PlainText article={article} />}>
            <ReaderText
              article={article}
              view={location.view}
              reading={reading}
              marked={settings.marked}
              selection={selection}
              preview={preview}
              spoken={spoken}
              hits={painted}
              onSelect={select}
              onPreview={setPreview}
              onWord={askWord}
              onPoint={peek.point}
              onInView={setInView}
              onMarked={marked.mark}
              cite={citeRow}
              sheetOpen={panelOpen}
            />
          </CrashBoundary>
          <CrashBoundary part="colophon">
            <Colophon article={article} onExport={openExports} />
          </CrashBoundary>
          {printing && <Appendix article={article} />}
          {/* Part of the prerendered page only: without a script there is no panel. */}
          <noscript>
            <Appendix article={article} />
          </noscript>
        </main>
        <SidePanel
          article={article}
          selection={selection}
          found={hits.length}
          open={panelOpen}
          onOpenChange={setPanelOpen}
          onStep={step}
        >
          <CrashBoundary part="panel">
            <Panel
              article={article}
              tab={location.tab}
              onTab={showTab}
              contents={{
                entities: (
                  <CrashBoundary part="entities" onClose={showCommitments}>
                    <EntityPanel
                      {...listed}
                      query={entityQuery}
                      onQuery={setEntityQuery}
                      marked={settings.marked}
                      onMarked={setMarked}
                      onShowCommitments={showCommitments}
                    />
                  </CrashBoundary>
                ),
                commitments: (
                  <CrashBoundary part="commitments" onClose={showEntities}>
                    <CommitmentPanel {...listed} filter={filter} onFilter={setFilter} />
                  </CrashBoundary>
                ),
                words: (
                  <CrashBoundary part="words" onClose={showEntities}>
                    <Suspense fallback={<p className="empty">{t('words:loading')}</p>}>
                      <WordsTab
                        article={article}
                        state={wordsState}
                        onRetry={retryWords}
                        onSpoken={setSpoken}
                        selection={selection}
                        unit={opened ? unitOfWord(article, opened) : inView.reading}
                        query={wordQuery}
                        onQuery={setWordQuery}
                        onSelect={select}
                      />
                    </Suspense>
                  </CrashBoundary>
                ),
                search: (
                  <CrashBoundary part="search" onClose={showEntities}>
                    <Suspense fallback={<p className="empty">{t('loading')}</p>}>
                      <SearchPanel
                        article={article}
                        words={words}
                        query={query}
                        onQuery={find}
                        included={included}
                        onIncluded={setIncluded}
                        at={selection?.type === 'search' ? selection.at : null}
                        onOpen={(at) => change({ selection: { type: 'search', id: query, at } }, { replace: true })}
                        onStep={step}
                        onSelect={select}
                        inputRef={searchField}
                        cite={citeHit}
                      />
                    </Suspense>
                  </CrashBoundary>
                ),
              }}
              map={
                <CrashBoundary part="map">
                  <ArticleMap
                    article={article}
                    selection={selection}
                    inView={inView}
                    open={settings.mapOpen}
                    onOpenChange={setMapOpen}
                    onJump={jump}
                    onSelect={select}
                    compact={phone}
                  />
                </CrashBoundary>
              }
            />
          </CrashBoundary>
        </SidePanel>
      </div>
      {words && opened && (
        <CrashBoundary about={`${opened.id}-${opened.at}`} part="card" onClose={closeCard}>
          <Suspense>
            <OpenWord
              article={article}
              words={words}
              word={opened}
              show={show}
              onSelect={(next, options) => {
                peek.close();
                select(next, options);
              }}
              onShowRoot={(root) => {
                setWordQuery(root);
                setPanelOpen(true);
              }}
              pointer={selection?.type === 'word' ? undefined : peek.card}
            />
          </Suspense>
        </CrashBoundary>
      )}
      {marked.marked && (
        <CrashBoundary part="card" onClose={marked.onClose}>
          <Suspense>
            <CiteMarked
              article={article}
              words={words}
              marked={marked.marked}
              open={marked.open}
              onOpen={marked.onOpen}
              onClose={marked.onClose}
            />
          </Suspense>
        </CrashBoundary>
      )}
      {exporting && (
        <CrashBoundary part="exports" onClose={() => setExporting(false)}>
          <Suspense>
            <Exports
              page={page}
              article={article}
              words={words}
              selection={selection}
              hits={hits}
              entityQuery={entityQuery}
              filter={filter}
              onClose={() => setExporting(false)}
            />
          </Suspense>
        </CrashBoundary>
      )}
      <Announcer article={article} selection={selection} hits={hits} />
    </>
  );
}

function unitOfWord(article: Article, word: { id: string }): number {
  return article.sentences.get(word.id)?.unit.index ?? 0;
}

/** Does something with an element that may yet have to be loaded; gives up after a second. */
function whenThere<T>(ref: RefObject<T | null>, act: (element: T) => void, tries = 60): void {
  if (ref.current) act(ref.current);
  else if (tries > 0) requestAnimationFrame(() => whenThere(ref, act, tries - 1));
}
