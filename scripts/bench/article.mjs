/** The bundled article, as it is and at other sizes, and what the baselines need to know of it. */
import { readFileSync } from 'node:fs';
import { longArticle } from './long-article.mjs';

/** @typedef {import('./long-article.mjs').ArticleFiles} ArticleFiles */

const SLUG = '2025-04-01-lavrov-wang-moscow';

/** @param {string} name */
const read = (name) =>
  JSON.parse(readFileSync(new URL(`../../src/articles/${SLUG}/${name}.json`, import.meta.url), 'utf8'));

/** @type {ArticleFiles} */
export const realFiles = {
  article: read('article'),
  entities: read('entities'),
  commitments: read('commitments'),
  words: read('words'),
};

/** Paragraphs of the article. */
export const REAL = realFiles.article.paragraphs.length;

/** @type {Map<number, ArticleFiles>} */
const made = new Map();

/** @param {number} paragraphs @returns {ArticleFiles} */
export function filesOf(paragraphs) {
  const files = made.get(paragraphs) ?? (paragraphs === REAL ? realFiles : longArticle(realFiles, paragraphs));
  made.set(paragraphs, files);
  return files;
}

/**
 * The same with what is known of every word, which is much larger than the text.
 *
 * @param {number} paragraphs
 * @returns {ArticleFiles}
 */
export const filesWithWords = (paragraphs) =>
  longArticle({ ...realFiles, words: read('words'), phrases: read('phrases') }, paragraphs);

/**
 * The words by which the text speaks of an entity, in both languages, each once, the longest first.
 *
 * @param {ArticleFiles} files
 * @param {string} id
 */
export function wordsFor({ entities }, id) {
  const mentions = entities.entities.find((entity) => entity.id === id)?.mentions ?? [];
  const words = mentions.flatMap(({ ar, en }) => [ar, en].filter((one) => one !== null));
  return [...new Set(words)].toSorted((a, b) => b.length - a.length);
}
