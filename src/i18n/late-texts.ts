/** Texts of parts that most visits never open: no first screen waits for them (`callForTexts` in index.ts). */
import type { UiLanguage } from './languages';
import { fromFolder } from './texts';

/** Each is a file of its own in the folder of a language. */
export type LateNamespace = 'workbench';

const late = import.meta.glob<object>('./locales/*/workbench.json', { import: 'default' });

/** The texts of a late namespace in a language. */
export function lateTextsOf(language: UiLanguage, namespace: LateNamespace): Promise<object> {
  return fromFolder(late, `./locales/${language}/${namespace}.json`);
}
