/** The shelf as it changes, in this tab and in others, and what can be done with what lies on it. */
import { useCallback, useEffect, useState } from 'react';
import { deviceDatabase } from '#storage/database';
import { findDraft, listDrafts, mergeDrafts, removeDraft, type StoredDraft } from '#storage/articles/drafts';
import type { Failure } from '#storage/failure';
import type { StoreName } from '#storage/migrations';
import {
  listOwnArticles,
  mergeOwnArticles,
  removeOwnArticle,
  wholeOwnArticle,
  type WholeArticle,
} from '#storage/articles/own-articles';
import { readDraft } from '#workbench/draft/read-draft';
import type { Package } from './package';
import { shelfOf, type ShelfItem } from '#storage/articles/shelf';

/** What was taken away, and can be put back. */
export interface Removed {
  item: ShelfItem;
  draft: StoredDraft | null;
  article: WholeArticle | null;
}

export interface Shelf {
  /** False until it is read for the first time, or is known not to be readable. */
  isRead: boolean;
  items: readonly ShelfItem[];
  /** How many this version cannot read. */
  unreadable: number;
  removed: readonly Removed[];
  failure: Failure | null;
  remove: (item: ShelfItem) => Promise<void>;
  putBack: (removed: Removed) => Promise<void>;
  /**
   * Puts a copy beside it, which `nameCopy` names where its headlines cannot say that it is one.
   * @param called what the article is known by where the reader has no name for it
   * @returns whether the copy is there; else `failure` says why not
   */
  duplicate: (item: ShelfItem, called: string, nameCopy: (name: string) => string) => Promise<boolean>;
  /** Its package; `null` where it cannot be read, which is then said. */
  pack: (item: ShelfItem) => Promise<Package | null>;
}

/** The stores of which the shelf shows something. */
const LISTED: ReadonlySet<StoreName> = new Set(['articles', 'draft-heads']);

export function useShelf(): Shelf {
  const [items, setItems] = useState<readonly ShelfItem[]>([]);
  const [isRead, setIsRead] = useState(false);
  const [unreadable, setUnreadable] = useState(0);
  const [removed, setRemoved] = useState<readonly Removed[]>([]);
  /** Why the shelf cannot be read: it passes when it can. */
  const [unread, setUnread] = useState<Failure | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);

  useEffect(() => {
    let isCurrent = true;
    const look = async () => {
      const [drafts, articles] = await Promise.all([listDrafts(), listOwnArticles()]);
      if (!isCurrent) return;
      setIsRead(true);
      if (!drafts.ok) return setUnread(drafts.reason);
      if (!articles.ok) return setUnread(articles.reason);
      setUnread(null);
      setItems(shelfOf(drafts.value.drafts, articles.value.articles));
      setUnreadable(drafts.value.unreadable + articles.value.unreadable);
    };
    void look();
    const end = deviceDatabase.subscribe((event) => {
      if (event.type !== 'changed' || event.stores.some((store) => LISTED.has(store))) void look();
    });
    return () => {
      isCurrent = false;
      end();
    };
  }, []);

  const remove = useCallback(async (item: ShelfItem) => {
    const [draft, article] = await Promise.all([removeDraft(item.id), removeOwnArticle(item.id)]);
    const failed = [draft, article].find((one) => !one.ok && one.reason !== 'missing');
    setFailure(failed && !failed.ok ? failed.reason : null);
    const gone = { item, draft: draft.ok ? draft.value : null, article: article.ok ? article.value : null };
    if (gone.draft || gone.article) setRemoved((before) => [...before, gone]);
  }, []);
  const putBack = useCallback(async (gone: Removed) => {
    const outcomes = await Promise.all([
      gone.draft ? mergeDrafts([gone.draft]) : null,
      gone.article ? mergeOwnArticles([gone.article]) : null,
    ]);
    const failed = outcomes.find((one) => one !== null && !one.ok);
    setFailure(failed && !failed.ok ? failed.reason : null);
    if (!failed) setRemoved((before) => before.filter((one) => one !== gone));
  }, []);
  const pack = useCallback(async ({ id }: ShelfItem) => {
    const [draft, article] = await Promise.all([findDraft(id, readDraft), wholeOwnArticle(id)]);
    const failed = [draft, article].find((one) => !one.ok && one.reason !== 'missing');
    setFailure(failed && !failed.ok ? failed.reason : null);
    if (failed || (!draft.ok && !article.ok)) return null;
    return { id, files: article.ok ? article.value.files : null, draft: draft.ok ? draft.value.draft : null };
  }, []);
  const duplicate = useCallback(
    async (item: ShelfItem, called: string, nameCopy: (name: string) => string) => {
      const whole = await pack(item);
      if (!whole) return false;
      const { duplicate: put } = await import('#workbench/duplicate/duplicate');
      const copy = await put(whole, called, nameCopy);
      setFailure(copy.ok ? null : copy.reason);
      return copy.ok;
    },
    [pack],
  );

  return { isRead, items, unreadable, removed, failure: failure ?? unread, remove, putBack, duplicate, pack };
}
