/** Texts of parts that most visits never open: no first screen waits for them (`callForTexts`). */
import i18next from 'i18next';
import { alongWith } from './index';
import type { UiLanguage } from './languages';
import { fromFolder } from './texts';

/** Each is a file of its own in the folder of a language. */
type LateNamespace = 'backup' | 'notes' | 'workbench';

const late = import.meta.glob<object>(
  ['./locales/*/backup.json', './locales/*/notes.json', './locales/*/workbench.json'],
  { import: 'default' },
);

/** The texts of a late namespace in a language. */
export function lateTextsOf(language: UiLanguage, namespace: LateNamespace): Promise<object> {
  return fromFolder(late, `./locales/${language}/${namespace}.json`);
}

const called = new Set<LateNamespace>();

/** Loads texts that are no part of the first screen, in the present language; whoever shows them waits for it. Every language comes with them from then on. */
export async function callForTexts(namespace: LateNamespace): Promise<void> {
  if (!called.has(namespace)) {
    called.add(namespace);
    alongWith.add((language) => add(language, namespace));
  }
  await add(i18next.language as UiLanguage, namespace);
}

async function add(language: UiLanguage, namespace: LateNamespace): Promise<void> {
  if (i18next.hasResourceBundle(language, namespace)) return;
  i18next.addResourceBundle(language, namespace, await lateTextsOf(language, namespace));
}
