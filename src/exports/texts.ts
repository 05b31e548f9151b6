/** The texts of the interface as they stand in a file: headings and labels of one language. */
import { fileTextsOf } from '#i18n/file-texts';
import { textsOf as interfaceTextsOf } from '#i18n/texts';
import type { UiLanguage } from '#i18n/languages';

/** The language's texts. Most are here already where it is that of the interface. */
export async function textsOf(lang: UiLanguage) {
  const [own, all] = await Promise.all([fileTextsOf(lang), interfaceTextsOf(lang)]);
  return { ...own, comma: all.exports.comma, registers: all.registers, speaker: all.app.speaker, date: all.app.date };
}

export type Texts = Awaited<ReturnType<typeof textsOf>>;

export { fill } from '#i18n/fill';
