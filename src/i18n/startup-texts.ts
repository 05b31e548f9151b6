/** What is said when no other text could be loaded: so it is part of the app itself, in every language. */
import type en from './locales/en/startup.json';
import { uiLanguages, type UiLanguage } from './languages';

const all = import.meta.glob<typeof en>('./locales/*/startup.json', { eager: true, import: 'default' });

export const startupTexts: readonly (typeof en & { lang: UiLanguage })[] = uiLanguages.flatMap((lang) => {
  const texts = all[`./locales/${lang}/startup.json`];
  return texts ? [{ lang, ...texts }] : [];
});
