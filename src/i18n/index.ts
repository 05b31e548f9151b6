/** i18next set-up: typed keys, one namespace a folder, each language loaded when it is called for. */
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { UiLanguage } from './languages';
import type * as en from '#i18n/locales/en';

export * from './languages';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: typeof en;
  }
}

const load: Record<UiLanguage, () => Promise<typeof en>> = {
  en: () => import('#i18n/locales/en'),
  ar: () => import('#i18n/locales/ar'),
};

/** Starts i18next in `language`. Call once, before the first render. */
export async function startI18n(language: UiLanguage): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    resources: { [language]: { ...(await load[language]()) } },
    ns: [],
    defaultNS: 'app',
    interpolation: { escapeValue: false },
    returnNull: false,
  });
}

/** Loads a language's texts if need be, then switches to it. */
export async function switchLanguage(language: UiLanguage): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'app')) {
    for (const [namespace, texts] of Object.entries(await load[language]())) {
      i18next.addResourceBundle(language, namespace, texts);
    }
  }
  await i18next.changeLanguage(language);
}
