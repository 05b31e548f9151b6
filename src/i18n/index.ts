/** i18next set-up: typed keys, one namespace a file, each language loaded when it is called for. */
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { UiLanguage } from './languages';
import { lateTextsOf, type LateNamespace } from './late-texts';
import { textsOf } from './texts';
import type * as en from './locales/en';
import type workbench from './locales/en/workbench.json';

export * from './languages';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: typeof en & { workbench: typeof workbench };
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
  await Promise.all([...called].map((namespace) => addLate(language, namespace)));
  await i18next.changeLanguage(language);
}

/** Namespaces that were called for: from then on every language comes with them. */
const called = new Set<LateNamespace>();

/** Loads texts that are no part of the first screen, in the present language; whoever shows them waits for it. */
export async function callForTexts(namespace: LateNamespace): Promise<void> {
  called.add(namespace);
  await addLate(i18next.language as UiLanguage, namespace);
}

async function addLate(language: UiLanguage, namespace: LateNamespace): Promise<void> {
  if (i18next.hasResourceBundle(language, namespace)) return;
  i18next.addResourceBundle(language, namespace, await lateTextsOf(language, namespace));
}
