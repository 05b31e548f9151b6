import { Suspense, useCallback, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Unit } from '#article/model';
import { hasChanged } from '#article/address/links';
import { uiLang } from '#i18n/ui-lang';
import type { Page } from '#library/page';
import { PlainText } from '#reader/PlainText';
import { Legend } from '#reader/legend/Legend';
import { turned } from '#reader/legend/marked';
import type { MarkName } from '#reader/marks/visible';
import { ReaderText, type Lit, type ReaderActions } from '#reader/ReaderText';
import { Appendix } from '#registers/Appendix';
import { changeSettings, useSettings } from '#settings/useSettings';
import { lazyPart } from '#ui/loading/lazy-part';
import { useLatePart } from '#ui/loading/useLatePart';
import { whenLoaded } from '#ui/loading/when-loaded';
import { usePrinting } from '#ui/usePrinting';
import { MAIN } from '#ui/styles/shell';
import { CrashBoundary } from '#app/failures/CrashBoundary';
import { Colophon } from '#app/shell/Colophon';
import { LanguageLink } from '#app/shell/LanguageLink';
import { NotesBeside } from '#app/article/notes/lazy-notes';
import { useArticle } from './state/useOpenArticle';
import { loadPlayer } from '#app/article/listening/load-player';
import { editHref } from './edit-href';
import { Notices } from './Notices';
import { PrintFoot } from '#app/article/print/PrintFoot';
import { ReadingTools } from './ReadingTools';

// It comes when it is called for.
const CiteRow = lazyPart(() => import('#app/cite/CiteRow'));

/** The main part of the screen: the toolbar, what has to be said first, the text, where it comes from, and the lists on paper. */
export function ArticleText({ page, notice }: { page: Page; notice: ReactNode }) {
  const { article, location, selection, unknown, dropSelection, words, retryWords, exports, noted, select } =
    useArticle();
  const { i18n } = useTranslation('app');
  const printing = usePrinting();
  const { printIndex } = useSettings().settings;
  const addHref = page.add[uiLang(i18n.language)];
  return (
    <main
      id="text"
      tabIndex={-1}
      // What covers the top of the page: the bar, and the toolbar where that stays below it.
      className={`${MAIN} [--head:var(--bar)] column:[--head:calc(var(--bar)+3rem)]`}
    >
      <Tools />
      <noscript>
        <LanguageLink page={page} />
      </noscript>
      <Notices
        notice={notice}
        unknown={unknown}
        onDropUnknown={dropSelection}
        words={words}
        onRetryWords={retryWords}
        changed={hasChanged(article, selection, location.made)}
      />
      {noted.length > 0 && (
        <CrashBoundary part="card">
          <Suspense>
            <NotesBeside article={article} onSelect={select} />
          </Suspense>
        </CrashBoundary>
      )}
      <CrashBoundary part="text" instead={<PlainText article={article} />}>
        <Text />
      </CrashBoundary>
      <CrashBoundary part="colophon">
        <Colophon
          article={article}
          onExport={exports.show}
          addHref={addHref}
          libraryHref={page.library[uiLang(i18n.language)]}
          editHref={editHref(page, article.slug, uiLang(i18n.language))}
        />
      </CrashBoundary>
      {printing && <PrintFoot article={article} />}
      {printing && printIndex && <Appendix article={article} />}
      {/* Part of the prerendered page only: without a script there is no panel. */}
      <noscript>
        <Appendix article={article} />
      </noscript>
    </main>
  );
}

function Tools() {
  const { location, showView, inView, listening } = useArticle();
  const { show, close } = listening;
  const onListening = useCallback((open: boolean) => (open ? show() : close()), [show, close]);
  return (
    <ReadingTools
      view={location.view}
      onView={showView}
      over={inView.first > 0}
      listening={listening.asked !== null}
      onListening={onListening}
      onPrepareListening={prepareListening}
    />
  );
}

/** Nobody has asked for it: not before the page has all that it asked for. */
async function loadVoice() {
  await new Promise<void>(whenLoaded);
  return (await import('#app/article/listening/SentenceVoice')).loaded();
}

const loadVowels = async () => (await import('#reader/Vowels')).default;

/** Ahead of the click. A failure is told at the click. */
const prepareListening = () => void loadPlayer().catch(() => undefined);

function Text() {
  const open = useArticle();
  const { article, location, reading, selection, preview, spoken, search, noted, panel } = open;
  const { places: hits, renderings } = search;
  const lit = useMemo<Lit>(
    () => ({ selection, preview, spoken, hits, renderings, noted }),
    [selection, preview, spoken, hits, renderings, noted],
  );
  const { select, setPreview, setInView } = open;
  const { ask } = open.opened;
  const { point } = open.opened.peek;
  const { onTextSelection } = open.citing;
  const [citing, setCiting] = useState<{ unit: Unit; beside: HTMLElement } | null>(null);
  const onCite = useCallback((unit: Unit, beside: HTMLElement) => setCiting({ unit, beside }), []);
  const endCiting = () => setCiting(null);
  const actions = useMemo<ReaderActions>(
    () => ({
      onSelect: select,
      onPreview: setPreview,
      onWord: ask,
      onPoint: point,
      onInView: setInView,
      onTextSelection,
      onCite,
    }),
    [select, setPreview, ask, point, setInView, onTextSelection, onCite],
  );
  const { markNames, unmarked, vowels } = useSettings().settings;
  const { words, show } = reading;
  const { say } = open.listening;
  const { inView } = open;
  const voice = useLatePart(loadVoice, { article, onListen: say });
  const besideVowels = useLatePart(
    loadVowels,
    vowels !== 'none' && words ? { article, words, show, inView, byWord: vowels === 'word' } : null,
  );
  const { layer, marked } = reading;
  const turn = useCallback(
    (name: MarkName) => changeSettings(turned(layer, { markNames, unmarked }, name)),
    [layer, markNames, unmarked],
  );
  return (
    <>
      <Legend article={article} layer={layer} marked={marked} onTurn={turn} />
      <ReaderText
        article={article}
        view={location.view}
        reading={reading}
        lit={lit}
        actions={actions}
        sheetOpen={panel.open}
      />
      {besideVowels}
      {voice}
      {citing && (
        <CrashBoundary part="card" onClose={endCiting}>
          <Suspense>
            <CiteRow article={article} {...citing} onClose={endCiting} />
          </Suspense>
        </CrashBoundary>
      )}
    </>
  );
}
