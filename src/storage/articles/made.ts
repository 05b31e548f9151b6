/**
 * What is made from own articles and kept beside them: facts and names for a list, the entry that the catalogue would have of each, and the
 * words under which it is found. All of it is of one revision of its article, and made anew where the article has been written since.
 * Nothing here is in a backup. This module alone writes it; `article-facts.ts` and `article-entries.ts` read it.
 */
import * as v from 'valibot';
import type { CatalogueEntry } from '#article/catalogue';
import { factEntries, factsOf, namesOf } from '#article/facts';
import { deviceDatabase, type Database } from '#storage/database';
import type { Outcome } from '#storage/failure';

/** The stores of what is made. */
export const MADE_STORES = [
  'article-facts',
  'article-names',
  'article-terms',
  'article-entries',
  'article-packed',
] as const;
type MadeStore = (typeof MADE_STORES)[number];

/** Version of the shape of these records, of entries, and of how terms are made. Records of another one are made anew. */
const VERSION = 1;

export const factsRecord = v.object({
  version: v.literal(VERSION),
  id: v.string(),
  /** The revision of the article that they were made from. */
  revision: v.number(),
  /** Its terms are there, of the same revision. */
  indexed: v.boolean(),
  ...factEntries,
});
/** Names and entries are a text: to read a thousand of them is then a matter of parsing. */
export const namesRecord = v.object({ version: v.literal(VERSION), id: v.string(), names: v.string() });
export const termsRecord = v.object({ version: v.literal(VERSION), id: v.string(), terms: v.string() });
export const entryRecord = v.object({
  version: v.literal(VERSION),
  id: v.string(),
  revision: v.number(),
  entry: v.string(),
});

/** An own article, and its revision. */
export interface Revision {
  id: string;
  revision: number;
}

/** What was made of a revision of an own article. */
export interface Made extends Revision {
  entry: CatalogueEntry;
  /** The words under which it is found, a line each; `null` where they are to be made later. */
  terms: string | null;
}

/** A transaction that may write what is made, perhaps among others. */
interface Change {
  objectStore: (name: MadeStore) => {
    put: (record: unknown) => Promise<unknown>;
    delete: (id: string) => Promise<unknown>;
  };
}

/** Writes what was made of a revision: all in one transaction, that of the article itself where that is written too. */
export async function putMade(change: Change, { id, revision, entry, terms }: Made): Promise<void> {
  const record = { version: VERSION, id };
  await Promise.all([
    change.objectStore('article-facts').put({ ...record, revision, indexed: terms !== null, ...factsOf(entry) }),
    change.objectStore('article-names').put({ ...record, names: JSON.stringify(namesOf(entry)) }),
    change.objectStore('article-entries').put({ ...record, revision, entry: JSON.stringify(entry) }),
    terms === null ? null : change.objectStore('article-terms').put({ ...record, terms }),
    // The pack that it was in has older words of it.
    change.objectStore('article-packed').delete(id),
  ]);
}

/** Takes away what was made of an article. */
export async function removeMade(change: Change, id: string): Promise<void> {
  await Promise.all(MADE_STORES.map((name) => change.objectStore(name).delete(id)));
}

const revisionRecord = v.object({ id: v.string(), revision: v.number() });

/** The revisions of these records of articles; one that has none is left out. */
export function revisionsIn(articles: readonly unknown[]): Revision[] {
  return articles.flatMap((one) => {
    const read = v.safeParse(revisionRecord, one);
    return read.success ? [read.output] : [];
  });
}

/** Of which own articles something of what they are now is not made, and of which all is there. */
export async function findStale(
  database: Database = deviceDatabase,
): Promise<Outcome<{ stale: Revision[]; ready: Revision[] }>> {
  const found = await database.read(['articles', 'article-facts', 'article-entries'], async (view) => {
    const [articles, facts, keys]: [unknown[], unknown[], unknown[]] = await Promise.all([
      view.objectStore('articles').getAll(),
      view.objectStore('article-facts').getAll(),
      // An entry is written together with the facts: that there is one is all that is asked.
      view.objectStore('article-entries').getAllKeys(),
    ]);
    return { articles, facts, entries: new Set(keys) };
  });
  if (!found.ok) return found;
  const indexed = new Map<string, number>();
  for (const one of found.value.facts) {
    const read = v.safeParse(factsRecord, one);
    if (read.success && read.output.indexed) indexed.set(read.output.id, read.output.revision);
  }
  const stale: Revision[] = [];
  const ready: Revision[] = [];
  for (const one of revisionsIn(found.value.articles)) {
    const isReady = indexed.get(one.id) === one.revision && found.value.entries.has(one.id);
    (isReady ? ready : stale).push(one);
  }
  return { ok: true, value: { stale, ready } };
}

/**
 * Keeps what was made; of an article that has been written or taken away since nothing is kept. Gives the ids of what is. Should an
 * article be written in the very moment, what is kept is of an older revision, and is made anew. (Revisions are read in a transaction of
 * their own, since a transaction that may write tells everyone that articles have changed.)
 */
export async function keepMade(made: readonly Made[], database: Database = deviceDatabase): Promise<Outcome<string[]>> {
  const here = await database.read(['articles'], (view): Promise<unknown[]> =>
    Promise.all(made.map(({ id }) => view.objectStore('articles').get(id))),
  );
  if (!here.ok) return here;
  const revisions = new Map(revisionsIn(here.value).map(({ id, revision }) => [id, revision]));
  const current = made.filter(({ id, revision }) => revisions.get(id) === revision);
  if (current.length === 0) return { ok: true, value: [] };
  return database.write<MadeStore[], string[]>([...MADE_STORES], async (change) => {
    for (const one of current) await putMade(change, one);
    return current.map(({ id }) => id);
  });
}
