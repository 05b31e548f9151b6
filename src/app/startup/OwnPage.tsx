/** What the pages for articles of the reader's own hold until the app is there. */
import { useTranslation } from 'react-i18next';
import { uiLang } from '#i18n/ui-lang';
import { MESSAGE, MESSAGE_TITLE } from '#ui/styles/message';

/** As the page is prerendered: the app opens the article in its place. */
export function OwnOpening() {
  const { t, i18n } = useTranslation('app');
  return (
    <main className={MESSAGE} lang={uiLang(i18n.language)}>
      <h1 className={MESSAGE_TITLE}>{t('own.title')}</h1>
      <p>{t('own.opening')}</p>
      <noscript>
        <p>{t('own.noScript')}</p>
      </noscript>
    </main>
  );
}

/** The page on which articles are made, as it is prerendered. */
export function AddOpening() {
  const { t, i18n } = useTranslation('app');
  return (
    <main className={MESSAGE} lang={uiLang(i18n.language)}>
      <h1 className={MESSAGE_TITLE}>{t('add.title')}</h1>
      <p>{t('add.about')}</p>
      <noscript>
        <p>{t('add.noScript')}</p>
      </noscript>
    </main>
  );
}

/** The page that lists all articles, as it is prerendered. */
export function LibraryOpening() {
  const { t, i18n } = useTranslation('app');
  return (
    <main className={MESSAGE} lang={uiLang(i18n.language)}>
      <h1 className={MESSAGE_TITLE}>{t('library.title')}</h1>
      <p>{t('library.about')}</p>
      <noscript>
        <p>{t('library.noScript')}</p>
      </noscript>
    </main>
  );
}
