import { useEffect, useLayoutEffect, type ReactNode } from 'react';
import { Direction } from 'radix-ui';
import type { Article } from '#article/model';
import { languages } from '#i18n/languages';
import type { ArticleSource } from '#library/article-source';
import type { Page } from '#library/page';
import type { Offline } from '#library/register-worker';
import { useHydrated } from '#ui/loading/useHydrated';
import { ArticleScreen } from '#app/article/ArticleScreen';
import { CrashBoundary } from '#app/failures/CrashBoundary';
import { NewVersion } from '#app/failures/NewVersion';
import { UnknownArticle } from '#app/startup/screens';
import { revealPage } from '#app/startup/reveal-page';
import { keepTexts } from '#app/startup/foreign-markup';
import { Troubles } from '#app/failures/Troubles';
import { useDocumentLanguage } from '#app/shell/useDocumentLanguage';

export interface AppProps {
  page: Page;
  source: ArticleSource;
  article: Article;
  /** The article that a link asked for and that is not here. */
  unknown?: string | null;
  /** What else is to be said above the text. */
  notice?: ReactNode;
  /** What is kept for a time without a network; none while a page is prerendered, or in development. */
  offline?: Offline | null;
}

/** The whole app, on a page whose article is open. The same on the server, where a page is prerendered. */
export function App({ page, source, article, unknown = null, notice = null, offline = null }: AppProps) {
  const lang = useDocumentLanguage();
  const missing = useHydrated(unknown, null);
  // Cards and menus stand beside the page's own element.
  useLayoutEffect(() => keepTexts(document.body), []);
  useEffect(() => {
    // From here on the page answers: tests wait for it.
    document.documentElement.dataset['live'] = '';
    revealPage(document.documentElement);
  }, []);

  return (
    <Direction.Provider dir={languages[lang].dir}>
      <Troubles />
      <CrashBoundary part="app">
        {offline && <NewVersion offline={offline} />}
        <ArticleScreen
          page={page}
          source={source}
          article={article}
          notice={missing === null ? notice : <UnknownArticle slug={missing} />}
        />
      </CrashBoundary>
    </Direction.Provider>
  );
}
