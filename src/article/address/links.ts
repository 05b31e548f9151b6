/** Links to places of the article, and whether the text that they were made from still stands there. */
import type { Article } from '#article/model';
import { fingerprintOf, type Selection } from '#article/selection';
import { formatLocation, tabOf } from './address';

/** A link that opens the article at a selection, lit, and says so if the text has changed since. */
export function linkTo(article: Article, selection: Selection, page: string): string {
  const query = formatLocation({ article: article.slug, view: 'facing', tab: tabOf(selection), selection });
  // A search has no text of its own: it finds what is there when it is opened.
  if (selection.type !== 'search') query.set('made', fingerprintOf(article, selection));
  const url = new URL(page);
  url.search = query.toString();
  url.hash = '';
  return url.href;
}

/** True when a link was made from other words than stand there now. */
export function hasChanged(article: Article, selection: Selection | null, made: string | null): boolean {
  return selection !== null && made !== null && fingerprintOf(article, selection) !== made;
}
