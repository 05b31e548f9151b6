/** What follows from the language that i18next is in. */
import { languages, preferredLanguage, type TextLanguage, type UiLanguage } from './languages';

/** i18next's language tag as one of ours. */
export function uiLang(tag: string): UiLanguage {
  return preferredLanguage([tag]);
}

/** The language of the text in which an interface in `tag` gives names, titles and descriptions. */
export function textLang(tag: string): TextLanguage {
  return languages[uiLang(tag)].text;
}

/**
 * Attributes for an element of the interface that holds words of the article in `textLang(tag)`: none where that is the
 * interface's own language, else what voices, spelling and layout must know.
 */
export function textAttributes(tag: string): { lang?: TextLanguage; dir?: 'ltr' | 'rtl' } {
  const lang = textLang(tag);
  return uiLang(tag) === lang ? {} : { lang, dir: textDirection(lang) };
}

/** The direction in which a language of the text is written. */
export function textDirection(lang: TextLanguage): 'ltr' | 'rtl' {
  return lang === 'ar' ? 'rtl' : 'ltr';
}

/** The locale to write numbers and spans of time in: a language's own words, with the European figures of the articles. */
export function numberLocale(tag: string): string {
  return `${uiLang(tag)}-u-nu-latn`;
}
