/** What the page for articles of the device holds until one is open, and where there is none. */
import { useTranslation } from 'react-i18next';
import { folderOf } from '#i18n/languages';
import { uiLang } from '#i18n/ui-lang';
import { LanguageButton } from '#app/shell/LanguageButton';
import { useDocumentLanguage } from '#app/shell/useDocumentLanguage';

/** As the page is prerendered: the app opens the article in its place. */
export function OwnOpening() {
  const { t, i18n } = useTranslation('app');
  return (
    <main className="message" lang={uiLang(i18n.language)}>
      <h1>{t('own.title')}</h1>
      <p>{t('own.opening')}</p>
      <noscript>
        <p>{t('own.noScript')}</p>
      </noscript>
    </main>
  );
}

/** The article of the link is not on this device. `root` is that of the site. */
export function OwnMissing({ root }: { root: string }) {
  const { t } = useTranslation('app');
  const lang = useDocumentLanguage();
  return (
    <main className="message" lang={lang}>
      <h1>{t('own.missing')}</h1>
      <p>{t('own.where')}</p>
      <div className="crash-tools">
        <a href={new URL(folderOf(lang), root).href}>{t('lost.home')}</a>
        <LanguageButton />
      </div>
    </main>
  );
}
