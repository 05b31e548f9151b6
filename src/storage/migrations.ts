/**
 * What the device's database holds, and how it comes to hold it. A new store is one entry of `Schema` and one step at the
 * end of `migrations`, added together with the code that uses it.
 */
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';

export const DATABASE_NAME = 'bayan';

/** Records are `unknown`: an older or newer version may have written them. Their owner checks them when it reads them. */
export interface Schema extends DBSchema {
  /** The reader's own words (`study/`). */
  words: { key: string; value: unknown };
  /** What is known of each own article without opening it (`own-articles.ts`). */
  articles: { key: string; value: unknown };
  /** The files of own articles, as text: one record a file. */
  'article-files': { key: string; value: unknown };
  /** Texts that are being made into articles (`drafts.ts`). */
  drafts: { key: string; value: unknown };
  /** The reader's corrections of proposed words (`corrections.ts`). */
  corrections: { key: string; value: unknown };
  /** What a list shows of each draft, so that a list need not read them whole. */
  'draft-heads': { key: string; value: unknown };
  /** What a list shows of each own article beside its headline, and filters by: made from the article (`article-facts.ts`). */
  'article-facts': { key: string; value: unknown };
  /** What each own article names, for the filters of a list: made from the article (`article-facts.ts`). */
  'article-names': { key: string; value: unknown };
  /** The words under which each own article is found: made from the article (`article-facts.ts`). */
  'article-terms': { key: string; value: unknown };
  /** What the reader calls an article, and the tags it was given (`labels.ts`). */
  labels: { key: string; value: unknown };
  /** The reader's highlights and remarks (`notes.ts`). */
  notes: { key: string; value: unknown };
  /** The word of the reader on which names mean one (`links.ts`). */
  links: { key: string; value: unknown };
  /** The entry of the catalogue that each own article would have: made from the article (`article-entries.ts`). */
  'article-entries': { key: string; value: unknown };
  /** The terms of own articles, many together: made from `article-terms` (`packs.ts`). */
  'article-packs': { key: string; value: unknown };
  /** In which of these packs an own article is. */
  'article-packed': { key: string; value: unknown };
  /** Records that could not be read and whose place was needed. They are kept for a version that can read them. */
  aside: { key: number; value: { record: unknown; at: string; store?: StoreName } };
}

/** The stores that belong to someone: all but `aside`. */
export type StoreName =
  | 'words'
  | 'articles'
  | 'article-files'
  | 'drafts'
  | 'corrections'
  | 'draft-heads'
  | 'article-facts'
  | 'article-names'
  | 'article-terms'
  | 'labels'
  | 'notes'
  | 'links'
  | 'article-entries'
  | 'article-packs'
  | 'article-packed';

/** The database takes the number of steps for its version: a step that has been released is never changed. */
export type Migration = (
  db: IDBPDatabase<Schema>,
  change: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>,
) => void | Promise<void>;

/** From an empty database to the present one; step n leads from version n to n + 1. A step may await only its transaction. */
export const migrations: readonly Migration[] = [
  (db) => {
    db.createObjectStore('words', { keyPath: 'id' });
    db.createObjectStore('aside', { autoIncrement: true });
  },
  (db) => {
    db.createObjectStore('articles', { keyPath: 'id' });
    db.createObjectStore('article-files', { keyPath: 'id' });
  },
  (db) => {
    db.createObjectStore('drafts', { keyPath: 'id' });
  },
  (db) => {
    db.createObjectStore('corrections', { keyPath: 'id' });
  },
  async (db, change) => {
    for (const store of ['draft-heads', 'article-facts', 'article-names', 'article-terms', 'labels'] as const) {
      db.createObjectStore(store, { keyPath: 'id' });
    }
    const heads = change.objectStore('draft-heads');
    for (let at = await change.objectStore('drafts').openCursor(); at; at = await at.continue()) {
      const { data: _, ...head } = at.value as { data: unknown };
      await heads.put(head);
    }
  },
  (db) => {
    db.createObjectStore('notes', { keyPath: 'id' });
  },
  (db) => {
    db.createObjectStore('links', { keyPath: 'id' });
    db.createObjectStore('article-entries', { keyPath: 'id' });
  },
  (db) => {
    db.createObjectStore('article-packs', { keyPath: 'id' });
    db.createObjectStore('article-packed', { keyPath: 'id' });
  },
];
