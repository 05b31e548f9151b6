/** What of the reader's own lies on this device: an article and its draft are one, by their id. */
import type { DraftSummary } from './drafts';
import type { OwnArticle } from './own-articles';

export interface ShelfItem {
  id: string;
  title: { ar: string; en: string };
  /** When either was last changed, ISO 8601 in UTC. */
  changed: string;
  /** The text is not readable yet; it is; or it is, and its draft has been changed since. */
  state: 'draft' | 'article' | 'ahead';
  hasDraft: boolean;
  /** How many proposals wait in its draft; 0 where that is not known. */
  waiting: number;
}

/** ms by which a draft is written after its article without being ahead of it: both are written by one step. */
const AT_ONCE = 5_000;

/** The last changed first. */
export function shelfOf(drafts: readonly DraftSummary[], articles: readonly OwnArticle[]): ShelfItem[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const made = drafts.map((draft): ShelfItem => {
    const { id, title, changed, waiting = 0 } = draft;
    const article = byId.get(id);
    if (!article) return { id, title, changed, state: 'draft', hasDraft: true, waiting };
    byId.delete(id);
    const ahead = Date.parse(changed) - Date.parse(article.changed) > AT_ONCE;
    const last = changed > article.changed ? changed : article.changed;
    return { id, title, changed: last, state: ahead ? 'ahead' : 'article', hasDraft: true, waiting };
  });
  const others = [...byId.values()].map(({ id, title, changed }): ShelfItem => ({
    id,
    title,
    changed,
    state: 'article',
    hasDraft: false,
    waiting: 0,
  }));
  return [...made, ...others].toSorted((a, b) => b.changed.localeCompare(a.changed));
}
