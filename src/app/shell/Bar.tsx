import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { titleOf, type Article } from '#article/model';
import { inLanguage } from '#article/source';
import { dayText } from '#i18n/dates';
import { textAttributes, textDirection, textLang } from '#i18n/ui-lang';
import type { View } from '#article/address/views';
import { SettingsMenu } from '#settings/SettingsMenu';
import { BAR, BAR_TOOL, BAR_TOOLS } from '#ui/styles/bar';
import { Icon } from '#ui/signs/Icon';
import { Wordmark } from '#ui/signs/Wordmark';
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
  /** The words that are due. */
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
    <header className={BAR}>
      <Wordmark href={libraryHref} label={t('home')} />
      <div className="relative min-w-0 flex-1">
        {/* What this is; no room of its own, so that nothing moves when the headline takes its place. Both want room for some words. */}
        {!titled && <span className="absolute inset-0 hidden items-center text-12/4 panel:flex">{t('tagline')}</span>}
        <div
          className="bar-title invisible flex size-full items-center gap-4 data-shown:visible"
          data-shown={titled ? '' : undefined}
          aria-hidden={titled ? undefined : true}
        >
          <span className="hidden panel:grid" {...(day === null ? textAttributes(i18n.language) : {})}>
            {source !== null && day !== null ? t('sourceAndDay', { source, day }) : (source ?? day)}
          </span>
          <span
            className="bar-headline one-line flex-1 max-facing:hidden font-en text-16/7.5 text-ink2 ar:font-ar ar:text-18/10"
            lang={lang}
            dir={textDirection(lang)}
          >
            {titleOf(article, lang)}
          </span>
        </div>
      </div>
      {/* It comes late: what stands after it does not move, the title gives it its room. */}
      {due}
      <ViewChoice view={view} onView={onView} className="max-column:hidden" />
      <div className={BAR_TOOLS}>
        <button type="button" className={BAR_TOOL} aria-label={t('search')} onClick={onSearch}>
          <Icon name="search" />
        </button>
        <a className={BAR_TOOL} href={addHref}>
          {/* Where there is little room its sign stands for it; its name is heard. */}
          <span className="facing:hidden">
            <Icon name="add" />
          </span>
          <span className="max-facing:sr-only">{t('add.title')}</span>
        </a>
        {/* It stands under the article too. */}
        <button type="button" className={`bar-export max-facing:hidden ${BAR_TOOL}`} onClick={onExport}>
          {t('export')}
        </button>
        <HelpButton article={article} />
        <SettingsMenu
          view={<ViewChoice view={view} onView={onView} />}
          foot={
            <>
              {/* Where the bar has no room for it. */}
              <button type="button" className="link block min-h-11 facing:hidden" onClick={onExport}>
                {t('takeAway')}
              </button>
              <LicencesToggle />
            </>
          }
        />
        <LanguageButton className={BAR_TOOL} />
        <button
          type="button"
          className={`panel-toggle panel:hidden max-column:hidden ${BAR_TOOL}`}
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
