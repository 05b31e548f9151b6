import { useTranslation } from 'react-i18next';
import type { ArticleError } from '#library/open';
import { isolated } from '#ui/isolate';
import { MESSAGE, MESSAGE_TITLE, WAYS_OUT } from '#ui/styles/message';
import { LanguageButton } from '#app/shell/LanguageButton';
import { useDocumentLanguage } from '#app/shell/useDocumentLanguage';

/** An article that could not be opened: which file, and why. It stands above the text that the page may hold already. */
export function ErrorScreen({ error, onRetry }: { error: ArticleError; onRetry: () => void }) {
  const { t } = useTranslation('app');
  const lang = useDocumentLanguage();
  return (
    <section className={`failure ${MESSAGE}`} lang={lang}>
      <h1 className={MESSAGE_TITLE}>{t('failed.title')}</h1>
      <p role="alert">{t('failed.text', { article: isolated(error.slug) })}</p>
      <ul className="py-3 font-ui text-13/5">
        {error.problems.slice(0, 20).map(({ file, entry, problem }, at) => (
          <li key={at} lang="en" dir="ltr">
            <b>{file}</b>, <bdi>{entry}</bdi>: <bdi>{problem}</bdi>
          </li>
        ))}
      </ul>
      {error.problems.length > 20 && <p>{t('failed.more', { count: error.problems.length - 20 })}</p>}
      <div className={WAYS_OUT}>
        <button type="button" onClick={onRetry}>
          {t('failed.retry')}
        </button>
        <LanguageButton />
        <a href="?">{t('crash.start')}</a>
      </div>
    </section>
  );
}

/** A link named an article that is not here. */
export function UnknownArticle({ slug }: { slug: string }) {
  const { t } = useTranslation('app');
  return <p>{t('unknownArticle', { slug: isolated(slug) })}</p>;
}
