/**
 * The entry that each own article would have in the catalogue: what is undertaken in it, in which words, and whom it names, so that all
 * articles are seen together without opening one. Made from the article, kept beside it, and made anew where the article has been written
 * since. Nothing here is in a backup.
 */
import * as v from 'valibot';
import { entrySchema, type CatalogueEntry } from '#article/catalogue';
import type { Revision } from './article-facts';
import { deviceDatabase, type Database } from '#storage/database';
import type { Outcome } from '#storage/failure';

/** Version of the shape of these records, and of entries. Records of another one are made anew. */
const VERSION = 1;

/** The entry is a text: of a thousand articles it is then a matter of parsing. */
const entryRecord = v.object({ version: v.literal(VERSION), id: v.string(), revision: v.number(), entry: v.string() });

/** The entry of an own article as it is written with it. */
export function entryRecordOf(id: string, revision: number, entry: CatalogueEntry): v.InferOutput<typeof entryRecord> {
  return { version: VERSION, id, revision, entry: JSON.stringify(entry) };
}

/** The entries of own articles, and the articles that have none of what they are now. */
export interface Entries {
  entries: CatalogueEntry[];
  stale: Revision[];
}

/** The entries of all own articles, in the order of their ids. */
export async function listEntries(database: Database = deviceDatabase): Promise<Outcome<Entries>> {
  const found = await database.read(['articles', 'article-entries'], async (view) => {
    const [articles, kept]: [unknown[], unknown[]] = await Promise.all([
      view.objectStore('articles').getAll(),
      view.objectStore('article-entries').getAll(),
    ]);
    return { articles, kept };
  });
  if (!found.ok) return found;
  const byId = new Map<string, { revision: number; entry: string }>();
  for (const one of found.value.kept) {
    const read = v.safeParse(entryRecord, one);
    if (read.success) byId.set(read.output.id, read.output);
  }
  const known = v.object({ id: v.string(), revision: v.number() });
  const entries: CatalogueEntry[] = [];
  const stale: Revision[] = [];
  for (const one of found.value.articles) {
    const read = v.safeParse(known, one);
    if (!read.success) continue;
    const kept = byId.get(read.output.id);
    const entry = kept?.revision === read.output.revision ? entryOf(kept.entry) : null;
    if (entry) entries.push(entry);
    else stale.push(read.output);
  }
  return { ok: true, value: { entries, stale } };
}

function entryOf(text: string): CatalogueEntry | null {
  try {
    const read = v.safeParse(entrySchema, JSON.parse(text));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

/**
 * Keeps entries that were made; of an article that has been written or taken away since, nothing is kept. Should an article be written in
 * the very moment, what is kept is of an older revision, and is made anew.
 */
export async function keepEntries(
  made: readonly (Revision & { entry: CatalogueEntry })[],
  database: Database = deviceDatabase,
): Promise<Outcome<null>> {
  const here = await database.read(['articles'], (view): Promise<unknown[]> =>
    Promise.all(made.map(({ id }) => view.objectStore('articles').get(id))),
  );
  if (!here.ok) return here;
  const known = v.object({ revision: v.number() });
  const current = made.filter(({ revision }, at) => {
    const article = v.safeParse(known, here.value[at]);
    return article.success && article.output.revision === revision;
  });
  if (current.length === 0) return { ok: true, value: null };
  return database.write<'article-entries'[], null>(['article-entries'], async (change) => {
    for (const { id, revision, entry } of current) {
      await change.objectStore('article-entries').put(entryRecordOf(id, revision, entry));
    }
    return null;
  });
}
