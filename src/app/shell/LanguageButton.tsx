import { useTranslation } from 'react-i18next';
import { switchLanguage, type UiLanguage } from '#i18n/index';
import { uiLang } from '#i18n/ui-lang';
import { changeSettings } from '#settings/useSettings';
import { tellTrouble } from '#ui/trouble';

/** The other language of the interface, by its own name. */
export function LanguageButton({ className }: { className?: string }) {
  const { t, i18n } = useTranslation('app');
  const other: UiLanguage = uiLang(i18n.language) === 'ar' ? 'en' : 'ar';
  return (
    <button type="button" className={className} lang={other} onClick={() => void speak(other)}>
      {t('otherLanguage')}
    </button>
  );
}

/** Changes the language of the interface, once its texts are there. */
async function speak(language: UiLanguage): Promise<void> {
  try {
    await switchLanguage(language);
    changeSettings({ language });
  } catch (error) {
    tellTrouble('language', error, () => void speak(language));
  }
}
