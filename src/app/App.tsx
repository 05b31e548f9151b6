import { useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Direction } from 'radix-ui';
import { directionOf } from '#i18n/index';
import { uiLang } from '#i18n/ui-lang';
import { slugs } from '#library/bundled';
import { useAppliedSettings } from '#settings/useAppliedSettings';
import { useSettings } from '#settings/useSettings';
import { ArticleScreen } from './ArticleScreen';
import { CrashBoundary } from './CrashBoundary';
import { ErrorScreen, LoadingScreen, UnknownArticle } from './screens';
import { Troubles } from './Troubles';
import { useAppLocation } from './useAppLocation';
import { useArticle } from './useArticle';

/** The whole app: settings on <html>, the article that the URL names, and what to say when there is none. */
export function App() {
  const { settings } = useSettings();
  const { i18n } = useTranslation('app');
  const lang = uiLang(i18n.language);
  const [location] = useAppLocation();
  useAppliedSettings(settings);

  useLayoutEffect(() => {
    document.documentElement.lang = lang;
    document.documentElement.dir = directionOf[lang];
  }, [lang]);

  return (
    <Direction.Provider dir={directionOf[lang]}>
      <Troubles />
      <CrashBoundary part="app">
        <Opened slug={location.article} />
      </CrashBoundary>
    </Direction.Provider>
  );
}

/** An unknown article is said politely, and the newest opens all the same. */
function Opened({ slug }: { slug: string | null }) {
  const unknown = slug !== null && !slugs.includes(slug) ? slug : null;
  const opened = unknown === null && slug !== null ? slug : slugs[0];
  const state = useArticle(opened ?? '');
  if (state.status === 'loading') return <LoadingScreen />;
  if (state.status === 'failed') return <ErrorScreen error={state.error} onRetry={state.retry} />;
  return (
    <ArticleScreen
      key={state.article.slug}
      article={state.article}
      notice={unknown !== null && <UnknownArticle slug={unknown} />}
    />
  );
}
