import { useTranslation } from 'react-i18next';
import { uiLang } from '#i18n/ui-lang';
import type { Page } from '#library/page';

/** The page in the other language, for readers without a script: with one, the bar switches in place. */
export function LanguageLink({ page }: { page: Page }) {
  const { t, i18n } = useTranslation('app');
  const other = uiLang(i18n.language) === 'ar' ? 'en' : 'ar';
  return (
    <a className="other-language" href={page.inLanguage[other]} lang={other} hrefLang={other}>
      {t('otherLanguage')}
    </a>
  );
}
