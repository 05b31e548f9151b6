import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '#article/model';
import { textLang, uiLang } from '#i18n/ui-lang';
import type { ArticleSource } from '#library/article-source';
import type { Page } from '#library/page';
import { useSettings } from '#settings/useSettings';
import { FirstHint } from '#app/help/FirstHint';
import { Bar } from '#app/shell/Bar';
import { SidePanel } from '#app/shell/SidePanel';
import { useKeyboardRoom } from '#app/shell/useKeyboardRoom';
import { useShortcuts } from '#app/shell/useShortcuts';
import { useUncover } from '#app/shell/useUncover';
import { useRevealText } from '#app/startup/useRevealText';
import { SHELL } from '#ui/styles/shell';
import { SkipLink } from '#ui/controls/SkipLink';
import { useHashOnOpen } from './state/useHashOnOpen';
import { useResuming } from './state/useResuming';
import { OpenArticleContext, useOpenArticle, type OpenArticle } from './state/useOpenArticle';
import { Announcer } from './Announcer';
import { ArticleText } from './ArticleText';
import { Held } from '#app/article/held/Held';
import { OwnWords } from '#app/article/words/OwnWords';
import { Overlays } from './Overlays';
import { editHref } from '#app/article/edit-href';
import { Registers } from '#app/article/panel/Registers';
import { windowTitle } from './window-title';

interface Props {
  page: Page;
  source: ArticleSource;
  article: Article;
  notice: ReactNode;
}

/** One open article: bar, text, panel, and what opens over them. */
export function ArticleScreen({ page, source, article, notice }: Props) {
  const { t, i18n } = useTranslation('app');
  const open = useOpenArticle(source, article);
  const { known, selection, step, panel, location, showView, openSearch, exports, inView } = open;
  useRevealText(open.words.status !== 'loading' || open.words.first !== null);
  useHashOnOpen(selection === null);
  const resumed = useResuming(article, inView);
  useKeys(open);
  useKeyboardRoom();
  useUncover(panel.open, panel.close);
  useWindowTitle(article);

  return (
    <OpenArticleContext.Provider value={open}>
      <SkipLink>{t('skip')}</SkipLink>
      <Bar
        article={article}
        view={location.view}
        onView={showView}
        onSearch={openSearch}
        onExport={exports.show}
        titled={inView.first > 0}
        panelOpen={panel.open}
        onPanelOpen={panel.setOpen}
        due={<OwnWords />}
        addHref={page.add[uiLang(i18n.language)]}
        libraryHref={page.library[uiLang(i18n.language)]}
      />
      <div className={SHELL}>
        <ArticleText page={page} notice={notice} />
        <SidePanel known={known} selection={selection} open={panel.open} onOpenChange={panel.setOpen} onStep={step}>
          <Held />
          <Registers markHref={editHref(page, article.slug, uiLang(i18n.language), 'mark')} />
          <FirstHint />
        </SidePanel>
      </div>
      <Overlays />
      {resumed}
      <Announcer known={known} selection={selection} />
    </OpenArticleContext.Provider>
  );
}

function useKeys({ location, showView, step, openSearch, selection, select, panel, citing }: OpenArticle) {
  const { settings } = useSettings();
  useShortcuts(settings.shortcuts, {
    view: location.view,
    onView: showView,
    onStep: step,
    onSearch: openSearch,
    onNote: () => citing.onOpen('note'),
    onClear: () => {
      if (selection) select(null);
      else panel.close();
    },
  });
}

function useWindowTitle(article: Article) {
  const { t, i18n } = useTranslation('app');
  const lang = textLang(i18n.language);
  useEffect(() => {
    const title = windowTitle(article, lang, t('name'));
    // To set it costs as much as to draw the text anew, also where it stays as it is.
    if (document.title !== title) document.title = title;
  }, [article, lang, t]);
}
