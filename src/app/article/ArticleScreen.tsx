import { Suspense, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article, Unit } from '#article/model';
import { checkSelection, type Known, type Selection } from '#article/selection';
import { uiLang } from '#i18n/ui-lang';
import type { ArticleSource } from '#library/article-source';
import type { Page } from '#library/page';
import { PlainText } from '#reader/PlainText';
import { ReaderText } from '#reader/ReaderText';
import type { InView } from '#reader/place/useReadingPlace';
import { Appendix } from '#registers/Appendix';
import { useSettings } from '#settings/useSettings';
import { lazyPart } from '#ui/lazy-part';
import { usePrinting } from '#ui/usePrinting';
import { Announcer } from './Announcer';
import { Bar } from '#app/shell/Bar';
import { CiteMenu, CiteRow } from '#app/cite/CiteMenu';
import { Colophon } from '#app/shell/Colophon';
import { CrashBoundary } from '#app/failures/CrashBoundary';
import { LanguageLink } from '#app/shell/LanguageLink';
import { hasChanged } from '#article/address/links';
import { Notices } from './Notices';
import { Registers, useFilters } from './Registers';
import { SidePanel } from '#app/shell/SidePanel';
import { useAppLocation } from '#app/article/state/useAppLocation';
import { useArticleSearch } from '#app/article/state/useArticleSearch';
import { useHashOnOpen } from '#app/article/state/useHashOnOpen';
import { useCiteTextSelection } from '#app/article/state/useCiteTextSelection';
import { useOpenedWord } from '#app/article/state/useOpenedWord';
import { useCallsForWords, useReadingState } from '#app/article/state/useReadingState';
import { useSelecting, useStepping } from '#app/article/state/useSelecting';
import { useShortcuts } from '#app/shell/useShortcuts';
import { useRevealText } from '#app/startup/useRevealText';
import { useUncover } from '#app/shell/useUncover';
import { useWords } from '#app/article/state/useWords';
import { windowTitle } from './window-title';

// They come when they are called for: most readers of a first screen never ask.
const OpenWord = lazyPart(() => import('./OpenWord'));
const Exports = lazyPart(() => import('./Exports'));
const CiteTextSelection = lazyPart(() => import('#app/cite/CiteTextSelection'));

interface Props {
  page: Page;
  source: ArticleSource;
  article: Article;
  notice: ReactNode;
}

/** One open article: bar, text, panel, and the state between them, which lives in the URL. */
export function ArticleScreen({ page, source, article, notice }: Props) {
  const { t, i18n } = useTranslation('app');
  const lang = uiLang(i18n.language);
  const { settings } = useSettings();
  const [location, change] = useAppLocation();
  const { preview, setPreview, select, showTab, showView } = useSelecting(location, change);
  const [inView, setInView] = useState<InView>({ first: 0, last: 0, reading: 0 });
  const [panelOpen, setPanelOpen] = useState(false);
  const closePanel = useCallback(() => setPanelOpen(false), []);
  const [exporting, setExporting] = useState(false);
  const openExports = useCallback(() => setExporting(true), []);
  const [spoken, setSpoken] = useState<string | null>(null);
  const filters = useFilters(location.filters, change);
  const citing = useCiteTextSelection();
  const printing = usePrinting();

  const called = useCallsForWords(location.tab, location.selection);
  const [wordsState, retryWords] = useWords(source, article.text, exporting || citing.open || called);
  const { words } = wordsState;
  useRevealText(wordsState.status !== 'loading');
  const reading = useReadingState(location.tab, words);
  const { found: selection, unknown } = useMemo(
    () => checkSelection(article, words, location.selection),
    [article, words, location.selection],
  );

  const search = useArticleSearch(article, words, selection, location.selection, change);
  const known = useMemo<Known>(
    () => ({ article, words, hits: search.places, listed: search.listed }),
    [article, words, search.places, search.listed],
  );
  const step = useStepping(known, selection, change);
  const opened = useOpenedWord(article, location.tab, selection, select);
  const cite = useCallback(
    (place: Selection) => <CiteMenu key={JSON.stringify(place)} article={article} selection={place} />,
    [article],
  );
  const citeRow = useCallback((unit: Unit) => <CiteRow article={article} unit={unit} />, [article]);
  const startAnew = useCallback(() => change({ tab: 'entities', selection: null }), [change]);
  const { focusField } = search;
  const openSearch = useCallback(() => {
    setPanelOpen(true);
    showTab('search');
    focusField();
  }, [showTab, focusField]);

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
          <Notices
            notice={notice}
            unknown={unknown}
            onDropUnknown={() => change({ selection: null }, { replace: true })}
            words={wordsState}
            onRetryWords={retryWords}
            changed={hasChanged(article, selection, location.made)}
          />
          <CrashBoundary part="text" instead={<PlainText article={article} />}>
            <ReaderText
              article={article}
              view={location.view}
              reading={reading}
              markNames={settings.markNames}
              selection={selection}
              preview={preview}
              spoken={spoken}
              hits={search.places}
              renderings={search.renderings}
              onSelect={select}
              onPreview={setPreview}
              onWord={opened.ask}
              onPoint={opened.peek.point}
              onInView={setInView}
              onTextSelection={citing.onTextSelection}
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
        <SidePanel known={known} selection={selection} open={panelOpen} onOpenChange={setPanelOpen} onStep={step}>
          <Registers
            article={article}
            tab={location.tab}
            onTab={showTab}
            selection={selection}
            onSelect={select}
            onPreview={setPreview}
            onStep={step}
            cite={cite}
            filters={filters}
            search={search}
            words={wordsState}
            onRetryWords={retryWords}
            onSpoken={setSpoken}
            inView={inView}
            unit={article.sentences.get(opened.word?.id ?? '')?.unit.index ?? inView.reading}
            onStartAnew={startAnew}
          />
        </SidePanel>
      </div>
      {words && opened.word && (
        <CrashBoundary about={`${opened.word.id}-${opened.word.at}`} part="card" onClose={opened.close}>
          <Suspense>
            <OpenWord
              article={article}
              words={words}
              word={opened.word}
              show={reading.show}
              onSelect={(next, options) => {
                opened.peek.close();
                select(next, options);
              }}
              onShowRoot={(root) => {
                filters.setWordQuery(root);
                setPanelOpen(true);
              }}
              pointer={selection?.type === 'word' ? undefined : opened.peek.card}
            />
          </Suspense>
        </CrashBoundary>
      )}
      {citing.textSelection && (
        <CrashBoundary part="card" onClose={citing.onClose}>
          <Suspense>
            <CiteTextSelection
              article={article}
              words={words}
              textSelection={citing.textSelection}
              open={citing.open}
              onOpen={citing.onOpen}
              onClose={citing.onClose}
            />
          </Suspense>
        </CrashBoundary>
      )}
      {exporting && (
        <CrashBoundary part="exports" onClose={() => setExporting(false)}>
          <Suspense>
            <Exports
              source={source}
              known={known}
              selection={selection}
              entityQuery={filters.entityQuery}
              filter={filters.commitmentFilter}
              onClose={() => setExporting(false)}
            />
          </Suspense>
        </CrashBoundary>
      )}
      <Announcer known={known} selection={selection} />
    </>
  );
}
