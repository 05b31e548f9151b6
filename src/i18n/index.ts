/** i18next set-up: typed keys, one namespace a file, each language loaded when it is called for. */
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { UiLanguage } from './languages';
import { textsOf } from './texts';
import type * as en from './locales/en';
import type backup from './locales/en/backup.json';
import type notes from './locales/en/notes.json';
import type workbench from './locales/en/workbench.json';

export * from './languages';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: typeof en & { backup: typeof backup; notes: typeof notes; workbench: typeof workbench };
  }
}

/** Starts i18next in `language`. Call once, before the first render. */
export async function startI18n(language: UiLanguage): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    resources: { [language]: { ...(await textsOf(language)) } },
    ns: [],
    defaultNS: 'app',
    interpolation: { escapeValue: false },
    returnNull: false,
  });
}

/** Loads a language's texts if need be, then switches to it. */
export async function switchLanguage(language: UiLanguage): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'app')) {
    for (const [namespace, texts] of Object.entries(await textsOf(language))) {
      i18next.addResourceBundle(language, namespace, texts);
    }
  }
  await Promise.all([...alongWith].map((load) => load(language)));
  await i18next.changeLanguage(language);
}

/** What must be loaded in a language before the interface speaks it: texts that were called for later (late-texts.ts). */
export const alongWith = new Set<(language: UiLanguage) => Promise<void>>();
