/** The page of an article without the article: for tests and measures that put other data in the place of its files. */

/**
 * @param {string} html a page as it was built
 * @returns {string} the same without what was drawn at build; the app draws it, in the reader's language
 */
export function barePage(html) {
  return html
    .replace(/(<script type="application\/json" id="page">\{.*?)"lang":"\w+"/, '$1"lang":null')
    .replace(/<div id="root">[\s\S]*<\/div>(?=\s*<\/body>)/, '<div id="root"></div>');
}
