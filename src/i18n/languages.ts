/** The languages of the interface. No library here: this also runs before the first paint. */

export const uiLanguages = ['en', 'ar'] as const;
export type UiLanguage = (typeof uiLanguages)[number];

export const directionOf: Record<UiLanguage, 'ltr' | 'rtl'> = { en: 'ltr', ar: 'rtl' };

/** The folder of a language under the root of the site: English pages stand at the root itself, the others in `ar/`. */
export function folderOf(lang: UiLanguage): string {
  return lang === 'en' ? '' : `${lang}/`;
}

/** `text` as a language of the interface, if it is one. */
export function knownLanguage(text: unknown): UiLanguage | undefined {
  return uiLanguages.find((one) => one === text);
}

/** The first of the browser's languages that the interface has; English where it has none of them. */
export function preferredLanguage(languages: readonly string[]): UiLanguage {
  for (const tag of languages) {
    const known = knownLanguage(tag.toLowerCase().split('-')[0]);
    if (known) return known;
  }
  return 'en';
}
