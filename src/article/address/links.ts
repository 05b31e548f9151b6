/**
 * Links to places of an article, and whether the text that they were made from still stands there. Every link that the app
 * shows, copies or exports is made here, with the grammar of `address.ts`.
 */
import type { Article } from '#article/model';
import { fingerprintOf, tabOf, type Selection } from '#article/selection';
import { formatLocation } from './address';

/** What a link leads to. */
export interface LinkTarget {
  /** Slug of the article. */
  article: string;
  selection?: Selection | null;
  /** Fingerprint of the text that the link is made from (see `fingerprintOf`); without it no change is noticed. */
  made?: string | null;
  /** Id of an element of the page, for what has no selection of its own. */
  fragment?: string;
}

/**
 * The address of a place. It opens the article in the reader's last view.
 * @param page the address of any page of the site: its path stays, its query and fragment do not
 */
export function linkOf({ article, selection = null, made = null, fragment = '' }: LinkTarget, page: string): string {
  const query = formatLocation({ article, view: 'facing', tab: tabOf(selection), selection });
  if (made !== null) query.set('made', made);
  const url = new URL(page);
  url.search = query.toString();
  url.hash = fragment;
  return url.href;
}

/** A link that opens the article at a selection, lit, and says so if the text has changed since. */
export function selectionLink(article: Article, selection: Selection, page: string, fragment = ''): string {
  return linkOf({ article: article.slug, selection, made: fingerprintOf(article, selection), fragment }, page);
}

/** True when a link was made from other words than stand there now. */
export function hasChanged(article: Article, selection: Selection | null, made: string | null): boolean {
  if (selection === null || made === null) return false;
  const now = fingerprintOf(article, selection);
  return now !== null && now !== made;
}
