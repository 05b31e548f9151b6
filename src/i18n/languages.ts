/**
 * The languages of the interface. This is the one list of them: everything else asks it. A further language is one line
 * here and one folder in `locales/`.
 *
 * Not to be confused with the two languages of the text, Arabic and English, which are what the reader is for: each language
 * of the interface says which of those two its readers are shown where only one has room.
 *
 * No library here: this also runs before the first paint.
 */

/** The languages that articles and their data are written in. */
export type TextLanguage = 'ar' | 'en';

/** What is to be known of a language of the interface. Its texts are in its folder. */
interface InterfaceLanguage {
  /** As its own readers call it. */
  name: string;
  dir: 'ltr' | 'rtl';
  /** The language of the text in which its readers are given names, titles, descriptions and citations. */
  text: TextLanguage;
}

/** By language tag (BCP 47). The first is that of readers whose own is not here; its pages stand at the root of the site. */
export const languages = {
  en: { name: 'English', dir: 'ltr', text: 'en' },
  ar: { name: 'العربية', dir: 'rtl', text: 'ar' },
} as const satisfies Record<string, InterfaceLanguage>;

export type UiLanguage = keyof typeof languages;

export const uiLanguages = Object.keys(languages) as [UiLanguage, ...UiLanguage[]];

export const [defaultLanguage] = uiLanguages;

/** The folder of a language under the root of the site: `ar/`; that of the default language is the root itself. */
export function folderOf(lang: UiLanguage): string {
  return lang === defaultLanguage ? '' : `${lang}/`;
}

/** `text` as a language of the interface, if it is one. */
export function knownLanguage(text: unknown): UiLanguage | undefined {
  return uiLanguages.find((one) => one === text);
}

/** The first of the browser's languages that the interface has, in whatever region; the default where it has none of them. */
export function preferredLanguage(tags: readonly string[]): UiLanguage {
  for (const tag of tags) {
    const found = [tag, tag.split('-')[0]].flatMap((wanted) =>
      uiLanguages.filter((one) => one.toLowerCase() === wanted?.toLowerCase()),
    );
    if (found[0]) return found[0];
  }
  return defaultLanguage;
}
