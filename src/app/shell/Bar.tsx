import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { titleOf, type Article } from '#article/model';
import { inLanguage } from '#article/source';
import { dayText } from '#i18n/dates';
import { textAttributes, textDirection, textLang } from '#i18n/ui-lang';
import type { View } from '#article/address/views';
import { SettingsMenu } from '#settings/SettingsMenu';
import { Icon } from '#ui/Icon';
import { HelpButton } from '#app/help/HelpButton';
import { LanguageButton } from './LanguageButton';
import { LicencesToggle } from './LicencesToggle';
import { ViewChoice } from './ViewChoice';

interface Props {
  article: Article;
  view: View;
  onView: (view: View) => void;
  onSearch: () => void;
  onExport: () => void;
  /** Once the headline has scrolled away the bar holds it. */
  titled: boolean;
  panelOpen: boolean;
  onPanelOpen: (open: boolean) => void;
  /** Where articles are made. */
  addHref: string;
  /** Where all articles are listed. */
  libraryHref: string;
  /** What comes first among the tools: the words that are due. */
  due: ReactNode;
}

/** The bar: wordmark, what is being read, the views, settings, the other language by its own name. */
export function Bar({
  article,
  view,
  onView,
  onSearch,
  onExport,
  titled,
  panelOpen,
  onPanelOpen,
  addHref,
  libraryHref,
  due,
}: Props) {
  const { t, i18n } = useTranslation('app');
  const lang = textLang(i18n.language);
  const source = inLanguage(article.source.publisher, lang);
  const day = article.source.dateline === null ? null : dayText(t, article.source.dateline);
  return (
    <header className="bar">
      <a className="wordmark" href={libraryHref} aria-label={t('home')}>
        <span className="wordmark-ar" lang="ar" dir="rtl" translate="no">
          بيان
        </span>
        <span className="wordmark-en" lang="en" dir="ltr">
          Bayan
        </span>
      </a>
      <div className="bar-title" data-shown={titled ? '' : undefined} aria-hidden={titled ? undefined : true}>
        <span {...(day === null ? textAttributes(i18n.language) : {})}>
          {source !== null && day !== null ? t('sourceAndDay', { source, day }) : (source ?? day)}
        </span>
        <span className="bar-headline" lang={lang} dir={textDirection(lang)}>
          {titleOf(article, lang)}
        </span>
      </div>
      <ViewChoice view={view} onView={onView} className="max-column:hidden" />
      <div className="bar-tools">
        {due}
        <button type="button" className="bar-tool" aria-label={t('search')} onClick={onSearch}>
          <Icon name="search" />
        </button>
        <a className="bar-tool bar-add" href={addHref}>
          <span className="bar-add-sign">
            <Icon name="add" />
          </span>
          <span className="bar-add-name">{t('add.title')}</span>
        </a>
        <button type="button" className="bar-tool bar-export" onClick={onExport}>
          {t('export')}
        </button>
        <HelpButton article={article} />
        <SettingsMenu
          view={<ViewChoice view={view} onView={onView} />}
          foot={
            <>
              {/* Where the bar has no room for it. */}
              <button type="button" className="link settings-export" onClick={onExport}>
                {t('takeAway')}
              </button>
              <LicencesToggle />
            </>
          }
        />
        <LanguageButton className="bar-tool" />
        <button
          type="button"
          className="bar-tool panel-toggle"
          aria-expanded={panelOpen}
          aria-controls="panel"
          onClick={() => onPanelOpen(!panelOpen)}
        >
          {t('panel')}
        </button>
      </div>
    </header>
  );
}
