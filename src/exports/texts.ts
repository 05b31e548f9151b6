/** The texts of the interface as they stand in a file: headings and labels of one language. */
import type { Lang } from '#article/format/schema';

/** The language's texts. They are here already where it is that of the interface. */
export async function textsOf(lang: Lang) {
  const all = await (lang === 'ar' ? import('#i18n/locales/ar/index') : import('#i18n/locales/en/index'));
  return { ...all.exports.file, comma: all.exports.comma, registers: all.registers, speaker: all.app.speaker };
}

export type Texts = Awaited<ReturnType<typeof textsOf>>;

/** `{{name}}` in a text, filled in. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
}
