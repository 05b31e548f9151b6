/** For tests only. */
import { parseWords } from '#article/format/parse-words';
import { realArticle, realFiles } from '#article/testing';
import type { Article } from '#article/model';
import type { Words } from '#article/words/words';
import type { Hit } from './hits';

/** The bundled article with its word data. */
export function realWords(): { article: Article; words: Words } {
  const article = realArticle();
  const files = realFiles();
  const json = (name: string): unknown => JSON.parse(files[name] ?? 'null');
  const linked = parseWords(article, { 'words.json': json('words.json'), 'phrases.json': json('phrases.json') });
  if (!linked.ok) throw new Error(linked.problems.map(({ problem }) => problem).join('\n'));
  return { article, words: linked.words };
}

/** The letters that a hit lights. */
export function litOf({ sentence, lang, span }: Hit): string {
  return sentence[lang].slice(span.start, span.end);
}

/** A hit as `p1.1 الصين`. */
export function hitText(hit: Hit): string {
  return `${hit.sentence.id} ${litOf(hit)}`;
}
