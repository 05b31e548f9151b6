/** What the reader takes along of a place in the article: a link to it, its words with their source, or in both languages. */
import type { Article, Sentence } from '#article/model';
import type { Lang } from '#article/schema';
import { fingerprintOf, sentencesOf, type Selection } from '#article/selection';
import { formatLocation, tabOf } from './location';

/** A link that opens the article at a selection, lit, and says so if the text has changed since. */
export function linkTo(article: Article, selection: Selection, page: string): string {
  const query = formatLocation({ article: article.slug, view: 'facing', tab: tabOf(selection), selection });
  query.set('made', fingerprintOf(article, selection));
  const url = new URL(page);
  url.search = query.toString();
  url.hash = '';
  return url.href;
}

/** The words of a selection in one language, whole sentences: a paragraph's worth of evidence, not a fragment. */
export function wordsOf(article: Article, selection: Selection, lang: Lang): string {
  return sentencesOf(article, selection)
    .map((sentence: Sentence) => sentence[lang].trim())
    .join(' … ');
}

/** True when a link was made from other words than stand there now. */
export function hasChanged(article: Article, selection: Selection | null, made: string | null): boolean {
  return selection !== null && made !== null && fingerprintOf(article, selection) !== made;
}
