/** Untrusted JSON → the checked word data of an article. Apart from `parse.ts`, since most first screens need none of it. */
import { linkWords, type LinkedWords } from '#article/linking/link-words';
import type { ArticleText } from '#article/model';
import { problemsOf, readShape, told, type WordFileName } from './parse';
import { phrasesSchema, wordsSchema } from './schema';

/** Checks the word data of an open article. Never throws on bad data. */
export function parseWords(text: ArticleText, files: Record<WordFileName, unknown>): LinkedWords {
  const words = readShape(wordsSchema, 'words.json', files['words.json']);
  const phrases = readShape(phrasesSchema, 'phrases.json', files['phrases.json']);
  if (words.ok && phrases.ok) {
    const linked = linkWords(text, words.output, phrases.output);
    return linked.ok ? linked : { ok: false, problems: told(linked.problems) };
  }
  return { ok: false, problems: told([...problemsOf(words), ...problemsOf(phrases)]) };
}
