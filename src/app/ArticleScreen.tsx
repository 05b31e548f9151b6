import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '#article/model';
import { stepped, type Selection } from '#article/selection';
import { ReaderText } from '#reader/ReaderText';
import type { InView } from '#reader/useReadingPlace';
import { ArticleMap } from '#registers/ArticleMap';
import { Panel } from '#registers/Panel';
import { changeSettings, useSettings } from '#settings/useSettings';
import { Announcer } from './Announcer';
import { Bar } from './Bar';
import { Colophon } from './Colophon';
import { CrashBoundary } from './CrashBoundary';
import { checkSelection, tabOf, type Tab } from './location';
import { Notice } from './Notice';
import { SidePanel } from './SidePanel';
import { useAppLocation } from './useAppLocation';
import { useHashOnOpen } from './useHashOnOpen';
import { useShortcuts } from './useShortcuts';

interface Props {
  article: Article;
  notice: ReactNode;
}

/** One open article: bar, text, panel, and the state between them, which lives in the URL. */
export function ArticleScreen({ article, notice }: Props) {
  const { t } = useTranslation('app');
  const { settings } = useSettings();
  const [location, change] = useAppLocation();
  const [preview, setPreview] = useState<Selection | null>(null);
  const [inView, setInView] = useState<InView>({ first: 0, last: 0 });
  const [panelOpen, setPanelOpen] = useState(false);

  const { found: selection, unknown } = useMemo(
    () => checkSelection(article, location.selection),
    [article, location.selection],
  );

  const select = useCallback(
    (next: Selection | null) => {
      setPreview(null);
      if (next) change({ selection: next, tab: tabOf(next) });
      else change({ selection: null });
    },
    [change],
  );
  const step = useCallback(
    (by: 1 | -1) => {
      // Stepping is no place to come Back to: Back undoes the selection.
      if (selection) change({ selection: stepped(article, selection, by) }, { replace: true });
    },
    [article, selection, change],
  );
  const showTab = useCallback((tab: Tab) => change({ tab }, { replace: true }), [change]);
  const jump = useCallback(
    (unit: number) => {
      const id = article.units[unit]?.id;
      if (id) document.getElementById(id)?.scrollIntoView({ behavior: scrollBehavior() });
    },
    [article],
  );
  const setMarked = useCallback((marked: boolean) => changeSettings({ marked }), []);
  const setMapOpen = useCallback((mapOpen: boolean) => changeSettings({ mapOpen }), []);

  useShortcuts(settings.shortcuts, {
    view: location.view,
    onView: (view) => change({ view }),
    onStep: step,
    onClear: () => {
      if (selection) select(null);
      else setPanelOpen(false);
    },
  });
  useHashOnOpen(selection === null);

  useEffect(() => {
    document.title = `${article.units[0]?.sentences[0]?.en ?? ''} · ${t('name')}`;
  }, [article, t]);

  return (
    <>
      <a className="skip" href="#text">
        {t('skip')}
      </a>
      <Bar
        article={article}
        view={location.view}
        onView={(view) => change({ view })}
        titled={inView.first > 0}
        panelOpen={panelOpen}
        onPanelOpen={setPanelOpen}
      />
      <div className="shell">
        <main id="text" tabIndex={-1}>
          {notice && <Notice>{notice}</Notice>}
          {unknown !== null && (
            <Notice onClose={() => change({ selection: null }, { replace: true })}>
              {t('unknownId', { id: unknown })}
            </Notice>
          )}
          <ReaderText
            article={article}
            view={location.view}
            layer={location.tab}
            marked={settings.marked}
            selection={selection}
            preview={preview}
            onSelect={select}
            onPreview={setPreview}
            onInView={setInView}
            sheetOpen={panelOpen}
          />
          <Colophon article={article} />
        </main>
        <SidePanel article={article} selection={selection} open={panelOpen} onOpenChange={setPanelOpen} onStep={step}>
          <CrashBoundary>
            <Panel
              article={article}
              tab={location.tab}
              onTab={showTab}
              selection={selection}
              onSelect={select}
              onPreview={setPreview}
              onStep={step}
              marked={settings.marked}
              onMarked={setMarked}
              map={
                <ArticleMap
                  article={article}
                  selection={selection}
                  inView={inView}
                  open={settings.mapOpen}
                  onOpenChange={setMapOpen}
                  onJump={jump}
                  onSelect={select}
                />
              }
            />
          </CrashBoundary>
        </SidePanel>
      </div>
      <Announcer article={article} selection={selection} />
    </>
  );
}

function scrollBehavior(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
}
