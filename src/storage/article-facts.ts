/**
 * What a list shows of each own article, and the words under which it is found: both made from the article, kept beside it, and made
 * anew where the article has been written since. Nothing here is in a backup.
 */
import * as v from 'valibot';
import { factEntries, type Facts } from '#article/facts';
import { deviceDatabase, type Database } from './database';
import type { Outcome } from './failure';

/** Version of the shape of both records, and of how terms are made. Records of another one are made anew. */
const VERSION = 1;

const factsRecord = v.object({
  version: v.literal(VERSION),
  id: v.string(),
  /** The revision of the article that they were made from. */
  revision: v.number(),
  /** Its terms are there, of the same revision. */
  indexed: v.boolean(),
  ...factEntries,
});
const termsRecord = v.object({ version: v.literal(VERSION), id: v.string(), terms: v.string() });

/** The facts of an own article as they are written with it; its terms are made later. */
export function factsRecordOf(id: string, revision: number, facts: Facts): v.InferOutput<typeof factsRecord> {
  return { version: VERSION, id, revision, indexed: false, ...facts };
}

/** The facts of all own articles, by id. Of an article that has none yet nothing is there. */
export async function listFacts(database: Database = deviceDatabase): Promise<Outcome<Map<string, Facts>>> {
  const found = await database.read(['article-facts'], (view) => view.objectStore('article-facts').getAll());
  if (!found.ok) return found;
  const facts = found.value.flatMap((one): [string, Facts][] => {
    const read = v.safeParse(factsRecord, one);
    return read.success ? [[read.output.id, read.output]] : [];
  });
  return { ok: true, value: new Map(facts) };
}

/** An own article, and its revision. */
export interface Revision {
  id: string;
  revision: number;
}

/** Which own articles have no facts or no terms of what they are now, and which are there whole. */
export async function findStale(
  database: Database = deviceDatabase,
): Promise<Outcome<{ stale: Revision[]; ready: string[] }>> {
  const found = await database.read(['articles', 'article-facts'], async (view) => {
    const [articles, facts]: [unknown[], unknown[]] = await Promise.all([
      view.objectStore('articles').getAll(),
      view.objectStore('article-facts').getAll(),
    ]);
    return { articles, facts };
  });
  if (!found.ok) return found;
  const indexed = new Map<string, number>();
  for (const one of found.value.facts) {
    const read = v.safeParse(factsRecord, one);
    if (read.success && read.output.indexed) indexed.set(read.output.id, read.output.revision);
  }
  const known = v.object({ id: v.string(), revision: v.number() });
  const stale: Revision[] = [];
  const ready: string[] = [];
  for (const one of found.value.articles) {
    const read = v.safeParse(known, one);
    if (!read.success) continue;
    if (indexed.get(read.output.id) === read.output.revision) ready.push(read.output.id);
    else stale.push(read.output);
  }
  return { ok: true, value: { stale, ready } };
}

/** What was made of a revision of an own article. */
export interface Made extends Revision {
  facts: Facts;
  /** The words under which it is found, a line each. */
  terms: string;
}

/** Keeps what was made, in one transaction; of an article that has been written or taken away since nothing is kept. Gives the ids that were. */
export async function keepMade(made: readonly Made[], database: Database = deviceDatabase): Promise<Outcome<string[]>> {
  const known = v.object({ revision: v.number() });
  return database.write<typeof STORES, string[]>(STORES, async (change) => {
    const kept: string[] = [];
    for (const { id, revision, facts, terms } of made) {
      const article = v.safeParse(known, await change.objectStore('articles').get(id));
      if (!article.success || article.output.revision !== revision) continue;
      await change.objectStore('article-facts').put({ ...factsRecordOf(id, revision, facts), indexed: true });
      await change.objectStore('article-terms').put({ version: VERSION, id, terms });
      kept.push(id);
    }
    return kept;
  });
}

const STORES: ('articles' | 'article-facts' | 'article-terms')[] = ['articles', 'article-facts', 'article-terms'];

/** The terms of own articles, by id: of those that are asked for, or of all. */
export async function readTerms(
  ids: readonly string[] | 'all',
  database: Database = deviceDatabase,
): Promise<Outcome<Map<string, string>>> {
  const found = await database.read(['article-terms'], (view): Promise<unknown[]> => {
    const store = view.objectStore('article-terms');
    return ids === 'all' ? store.getAll() : Promise.all(ids.map((id) => store.get(id)));
  });
  if (!found.ok) return found;
  const terms = found.value.flatMap((one): [string, string][] => {
    const read = v.safeParse(termsRecord, one);
    return read.success ? [[read.output.id, read.output.terms]] : [];
  });
  return { ok: true, value: new Map(terms) };
}
