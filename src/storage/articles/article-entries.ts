/**
 * The entry that each own article would have in the catalogue: what is undertaken in it, in which words, and whom it names, so that all
 * articles are seen together without opening one. Read from what was made of them (`made.ts`).
 */
import * as v from 'valibot';
import { entrySchema, type CatalogueEntry } from '#article/catalogue';
import { deviceDatabase, type Database } from '#storage/database';
import type { Outcome } from '#storage/failure';
import { inSlices } from '#storage/pause';
import { entryRecord, revisionsIn, type Revision } from './made';

/** The entries of own articles, and the articles that have none of what they are now. */
export interface Entries {
  entries: CatalogueEntry[];
  stale: Revision[];
}

/** Entries that are read in one step: each is some ten thousand letters. */
const STEP = 25;

/** Own articles and their revisions, in the order of their ids. */
export async function listRevisions(database: Database = deviceDatabase): Promise<Outcome<Revision[]>> {
  const found = await database.read(['articles'], (view): Promise<unknown[]> => view.objectStore('articles').getAll());
  return found.ok ? { ok: true, value: revisionsIn(found.value) } : found;
}

/**
 * The entries of these articles, in their order, read in steps.
 * @param signal ends the reading: what is there by then is given
 */
export async function readEntries(
  articles: readonly Revision[],
  database: Database = deviceDatabase,
  signal?: AbortSignal,
): Promise<Outcome<Entries>> {
  const value: Entries = { entries: [], stale: [] };
  const rest = inSlices();
  for (let from = 0; from < articles.length; from += STEP) {
    if (signal?.aborted === true) break;
    const some = articles.slice(from, from + STEP);
    const found = await database.read(['article-entries'], (view): Promise<unknown[]> =>
      Promise.all(some.map(({ id }) => view.objectStore('article-entries').get(id))),
    );
    if (!found.ok) return found;
    for (const [at, article] of some.entries()) {
      const entry = entryOf(found.value[at], article);
      if (entry) value.entries.push(entry);
      else value.stale.push(article);
      // To read a text of that length and to check it takes longer than to fetch it.
      await rest();
    }
  }
  return { ok: true, value };
}

function entryOf(record: unknown, { revision }: Revision): CatalogueEntry | null {
  const kept = v.safeParse(entryRecord, record);
  if (!kept.success || kept.output.revision !== revision) return null;
  try {
    const read = v.safeParse(entrySchema, JSON.parse(kept.output.entry));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

/** Takes entries away that cannot be read, so that they are made anew. */
export async function dropEntries(ids: readonly string[], database: Database = deviceDatabase): Promise<Outcome<null>> {
  if (ids.length === 0) return { ok: true, value: null };
  return database.write<'article-entries'[], null>(['article-entries'], async (change) => {
    for (const id of ids) await change.objectStore('article-entries').delete(id);
    return null;
  });
}
