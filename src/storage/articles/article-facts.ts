/**
 * What a list shows of each own article, what it names, and the words under which it is found: all made from the article, kept beside it, and made
 * anew where the article has been written since. Nothing here is in a backup.
 */
import * as v from 'valibot';
import { factEntries, namedSchema, type Facts, type Named } from '#article/facts';
import { deviceDatabase, type Database } from '#storage/database';
import type { Outcome } from '#storage/failure';

/** Version of the shape of these records, and of how terms are made. Records of another one are made anew. */
const VERSION = 1;

const factsRecord = v.object({
  version: v.literal(VERSION),
  id: v.string(),
  /** The revision of the article that they were made from. */
  revision: v.number(),
  /** Its names and terms are there, of the same revision. */
  indexed: v.boolean(),
  ...factEntries,
});
/** Names are a text: to read a thousand of them is then a matter of parsing. */
const namesRecord = v.object({ version: v.literal(VERSION), id: v.string(), names: v.string() });
const termsRecord = v.object({ version: v.literal(VERSION), id: v.string(), terms: v.string() });

/** The facts of an own article as they are written with it; its names and terms are made later. */
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

/** Which own articles have no facts, names or terms of what they are now, and which are there whole. */
export async function findStale(
  database: Database = deviceDatabase,
): Promise<Outcome<{ stale: Revision[]; ready: Revision[] }>> {
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
  const ready: Revision[] = [];
  for (const one of found.value.articles) {
    const read = v.safeParse(known, one);
    if (!read.success) continue;
    if (indexed.get(read.output.id) === read.output.revision) ready.push(read.output);
    else stale.push(read.output);
  }
  return { ok: true, value: { stale, ready } };
}

/** What was made of a revision of an own article. */
export interface Made extends Revision {
  facts: Facts;
  names: readonly Named[];
  /** The words under which it is found, a line each. */
  terms: string;
}

/**
 * Keeps what was made; of an article that has been written or taken away since nothing is kept. Gives the ids of what is. Should an
 * article be written in the very moment, what is kept is of an older revision, and is made anew.
 */
export async function keepMade(made: readonly Made[], database: Database = deviceDatabase): Promise<Outcome<string[]>> {
  const here = await database.read(['articles'], (view): Promise<unknown[]> =>
    Promise.all(made.map(({ id }) => view.objectStore('articles').get(id))),
  );
  if (!here.ok) return here;
  const known = v.object({ revision: v.number() });
  const current = made.filter(({ revision }, at) => {
    const article = v.safeParse(known, here.value[at]);
    return article.success && article.output.revision === revision;
  });
  if (current.length === 0) return { ok: true, value: [] };
  return database.write<typeof STORES, string[]>(STORES, async (change) => {
    for (const { id, revision, facts, names, terms } of current) {
      await change.objectStore('article-facts').put({ ...factsRecordOf(id, revision, facts), indexed: true });
      await change.objectStore('article-names').put({ version: VERSION, id, names: JSON.stringify(names) });
      await change.objectStore('article-terms').put({ version: VERSION, id, terms });
    }
    return current.map(({ id }) => id);
  });
}

const STORES: ('article-facts' | 'article-names' | 'article-terms')[] = [
  'article-facts',
  'article-names',
  'article-terms',
];

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

const namesSchema = v.array(namedSchema);

/** What each own article names, by its id. */
export async function listNames(database: Database = deviceDatabase): Promise<Outcome<Map<string, readonly Named[]>>> {
  const found = await database.read(['article-names'], (view) => view.objectStore('article-names').getAll());
  if (!found.ok) return found;
  const names = found.value.flatMap((one): [string, readonly Named[]][] => {
    const read = v.safeParse(namesRecord, one);
    return read.success ? [[read.output.id, namesIn(read.output.names)]] : [];
  });
  return { ok: true, value: new Map(names) };
}

function namesIn(text: string): readonly Named[] {
  try {
    const read = v.safeParse(namesSchema, JSON.parse(text));
    return read.success ? read.output : [];
  } catch {
    return [];
  }
}
