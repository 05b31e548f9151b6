import { defaultLanguage, folderOf, languages, uiLanguages, type UiLanguage } from '#i18n/index';
import { MESSAGE, MESSAGE_TITLE } from '#ui/styles/message';
import { useTranslation } from 'react-i18next';

interface Props {
  /** Root of the site. */
  home: string;
  style: string;
  /** Shown by the service worker, for an address that is not stored on the device while there is no network. */
  offline: boolean;
}

/** The page that is shown for an address that has no page: every language, one below the other. */
export function LostPage({ home, style, offline }: Props) {
  const { i18n } = useTranslation('app');
  const titleIn = (lang: UiLanguage) => {
    const t = i18n.getFixedT(lang, 'app');
    return t(offline ? 'lost.offlineTitle' : 'lost.title');
  };
  return (
    <html lang={defaultLanguage} dir={languages[defaultLanguage].dir} data-theme="paper">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{uiLanguages.map(titleIn).join(' · ')}</title>
        <style>{style}</style>
      </head>
      <body>
        <main>
          {uiLanguages.map((lang) => {
            const t = i18n.getFixedT(lang, 'app');
            return (
              <section key={lang} className={MESSAGE} lang={lang} dir={languages[lang].dir}>
                <h1 className={MESSAGE_TITLE}>{titleIn(lang)}</h1>
                <p>{t(offline ? 'lost.offline' : 'lost.text')}</p>
                <p>
                  <a className="link" href={home + folderOf(lang)}>
                    {t('lost.home')}
                  </a>
                </p>
              </section>
            );
          })}
        </main>
      </body>
    </html>
  );
}
