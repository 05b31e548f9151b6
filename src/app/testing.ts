/** For tests only. */
import type { Article } from '#article/model';
import { sentenceOf } from '#article/testing';
import type { Stretch } from '#reader/interaction/clean-copy';

/** Words of a sentence as a reader marks them. */
export const markedIn =
  (article: Article) =>
  (id: string, lang: 'ar' | 'en', text: string): Stretch => {
    const sentence = sentenceOf(article, id);
    const start = sentence[lang].indexOf(text);
    if (start < 0) throw new Error(`“${text}” is not in ${id}`);
    return { sentence: id, unit: sentence.unit.id, lang, text, span: { start, end: start + text.length } };
  };
