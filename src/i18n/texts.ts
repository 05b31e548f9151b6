/** The folders of `locales/`, found when the app is built: no list of them is kept. */
import type { UiLanguage } from './languages';
import type * as en from './locales/en';

export type Texts = typeof en;

const interfaces = import.meta.glob<Texts>('./locales/*/index.ts');

/** The texts of the interface in a language. */
export function textsOf(language: UiLanguage): Promise<Texts> {
  return fromFolder(interfaces, `./locales/${language}/index.ts`);
}

/** @throws where a language of the list has no such file */
export async function fromFolder<T>(all: Record<string, () => Promise<T>>, path: string): Promise<T> {
  const load = all[path];
  if (!load) throw new Error(`no ${path}`);
  return load();
}
