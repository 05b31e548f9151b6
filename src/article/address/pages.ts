/**
 * Where the pages of a site stand: `<root>/[<language>/][<slug>/]`, and `<root>/[<language>/]` with `own/` for articles of the device,
 * `add/` and `library/`.
 */

/**
 * The path of an article's page below the root of the site.
 * @param languageFolder the folder of the language, with its slash; empty for the language of the root
 * @param slug `null` for the newest article, which is also the page of the language itself
 */
export function pagePath(languageFolder: string, slug: string | null): string {
  return languageFolder + (slug === null ? '' : `${slug}/`);
}

/**
 * The folder of the page that opens an article of the device, below the folder of its language. The article is named by
 * `article` in the query.
 */
export const OWN_FOLDER = 'own/';

/**
 * The folder of the page on which articles are made, below the folder of its language. `draft` in the query names one that is there
 * already.
 */
export const ADD_FOLDER = 'add/';

/** The folder of the page that lists all articles, below the folder of its language. */
export const LIBRARY_FOLDER = 'library/';

/** True for what can be the name of an article's folder, and so a part of an address. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}
