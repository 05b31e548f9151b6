/** What the pages for articles of the reader's own hold until the app is there, and where there is no such article. */
import { useTranslation } from 'react-i18next';
import { folderOf } from '#i18n/languages';
import { uiLang } from '#i18n/ui-lang';
import { LanguageButton } from '#app/shell/LanguageButton';
import { useDocumentLanguage } from '#app/shell/useDocumentLanguage';
import { MESSAGE, MESSAGE_TITLE, WAYS_OUT } from '#ui/styles/message';

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

/** The article of the link is not on this device. `root` is that of the site. */
export function OwnMissing({ root }: { root: string }) {
  const { t } = useTranslation('app');
  const lang = useDocumentLanguage();
  return (
    <main className={MESSAGE} lang={lang}>
      <h1 className={MESSAGE_TITLE}>{t('own.missing')}</h1>
      <p>{t('own.where')}</p>
      <div className={WAYS_OUT}>
        <a href={new URL(folderOf(lang), root).href}>{t('lost.home')}</a>
        <LanguageButton />
      </div>
    </main>
  );
}
