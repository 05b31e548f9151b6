import { useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { languages, type UiLanguage } from '#i18n/languages';
import { uiLang } from '#i18n/ui-lang';

/** Keeps `<html>` in the language of the interface, and gives that. */
export function useDocumentLanguage(): UiLanguage {
  const { i18n } = useTranslation('app');
  const lang = uiLang(i18n.language);
  useLayoutEffect(() => {
    const html = document.documentElement;
    // Said again, it would have the whole page styled again, though nothing is new.
    if (html.lang !== lang) html.lang = lang;
    const { dir } = languages[lang];
    if (html.dir !== dir) html.dir = dir;
  }, [lang]);
  return lang;
}
