/** The texts of the interface as they stand in a file: headings and labels of one language. */
import type { Lang } from '#article/format/schema';

/** The language's texts. Those of files alone are loaded only here; the others are there already where it is that of the interface. */
export async function textsOf(lang: Lang) {
  const [all, file] = await (lang === 'ar'
    ? Promise.all([import('#i18n/locales/ar/index'), import('#i18n/locales/ar/files.json')])
    : Promise.all([import('#i18n/locales/en/index'), import('#i18n/locales/en/files.json')]));
  return { ...file.default, registers: all.registers, speaker: all.app.speaker };
}

export type Texts = Awaited<ReturnType<typeof textsOf>>;

/** `{{name}}` in a text, filled in. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
}
