import { Suspense, useCallback, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Unit } from '#article/model';
import { draftQuery } from '#article/address/address';
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
import { lazyPart } from '#ui/lazy-part';
import { usePrinting } from '#ui/usePrinting';
import { CrashBoundary } from '#app/failures/CrashBoundary';
import { Colophon } from '#app/shell/Colophon';
import { LanguageLink } from '#app/shell/LanguageLink';
import { NotesBeside } from './lazy-notes';
import { useArticle } from './state/useOpenArticle';
import { Notices } from './Notices';

// It comes when it is called for.
const CiteRow = lazyPart(() => import('#app/cite/CiteRow'));

/** The main part of the screen: what has to be said first, the text, where it comes from, and the lists on paper. */
export function ArticleText({ page, notice }: { page: Page; notice: ReactNode }) {
  const { article, location, selection, unknown, dropSelection, words, retryWords, exports, noted, select } =
    useArticle();
  const { i18n } = useTranslation('app');
  const printing = usePrinting();
  const addHref = page.add[uiLang(i18n.language)];
  return (
    <main id="text" tabIndex={-1}>
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
          editHref={page.bundled ? null : addHref + draftQuery(article.slug)}
        />
      </CrashBoundary>
      {printing && <Appendix article={article} />}
      {/* Part of the prerendered page only: without a script there is no panel. */}
      <noscript>
        <Appendix article={article} />
      </noscript>
    </main>
  );
}

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
  const { markNames, unmarked } = useSettings().settings;
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
