/** An article as a text that is pasted: the Arabic, then the English, a paragraph a line. */

/** @typedef {import('./long-article.mjs').ArticleFiles} ArticleFiles */

/**
 * @param {ArticleFiles} files
 * @param {number} [pairs] so many sentence pairs at least, by whole paragraphs; all where it is left out
 * @returns {{ pasted: string, article: ArticleFiles['article'], last: string }} `article` holds the same paragraphs; `last` is the
 *   id of the last one
 */
export function textsOf({ article }, pairs = Infinity) {
  /** @type {ArticleFiles['article']['paragraphs'][number][]} */
  const paragraphs = [];
  let count = 0;
  for (const paragraph of article.paragraphs) {
    if (count >= pairs) break;
    paragraphs.push(paragraph);
    count += paragraph.sentences.length;
  }
  const marked = pairs !== Infinity;
  const side = (/** @type {'ar' | 'en'} */ lang) => [
    article.headline[lang],
    // A line that comes twice is struck out as furniture: each round of a repeated article is told apart by a number.
    ...paragraphs.map(
      ({ sentences }, at) =>
        sentences
          .map((sentence) => sentence[lang])
          .join('')
          .trim() + (marked ? ` (${at + 1})` : ''),
    ),
  ];
  return {
    pasted: [...side('ar'), ...side('en')].join('\n'),
    article: { ...article, paragraphs },
    last: paragraphs.at(-1)?.id ?? '',
  };
}
