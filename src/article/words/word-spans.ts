/** Where the words of a text stand. Needs no word data. */
import type { Article } from '#article/model';
import type { Span } from '#article/linking/resolve';
import { tokensOf } from '#article/segments';

/** The letters of each word of an Arabic text: punctuation before and after is not part of a word. */
export function wordSpans(text: string): Span[] {
  return tokensOf(text).flatMap(({ start, word, text: whole }) => {
    const lead = whole.length - whole.trimStart().length;
    const inner = /[\p{L}\p{N}](?:.*[\p{L}\p{N}\p{M}])?/u.exec(word.slice(lead));
    if (!inner) return [];
    const from = start + lead + inner.index;
    return [{ start: from, end: from + inner[0].length }];
  });
}

/** Place, in its sentence, of the Arabic word at a UTF-16 offset; −1 between words. Needs no word data. */
export function wordIndexAt(article: Article, sentence: string, offset: number): number {
  const text = article.sentences.get(sentence)?.ar ?? '';
  return wordSpans(text).findIndex((span) => span.start <= offset && offset < span.end);
}
