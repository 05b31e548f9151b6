import { useTranslation } from 'react-i18next';
import { languages, uiLanguages } from '#i18n/languages';
import { uiLang } from '#i18n/ui-lang';
import type { Page } from '#library/page';

/** The page in each other language, for readers without a script: with one, the bar switches in place. */
export function LanguageLink({ page }: { page: Page }) {
  const { i18n } = useTranslation('app');
  const current = uiLang(i18n.language);
  return uiLanguages
    .filter((one) => one !== current)
    .map((one) => (
      <a key={one} className="other-language" href={page.inLanguage[one]} lang={one} hrefLang={one}>
        {languages[one].name}
      </a>
    ));
}
