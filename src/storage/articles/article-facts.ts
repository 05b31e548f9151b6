/** What a list shows of each own article, what it names, and the words under which it is found: read from what was made of them (`made.ts`). */
import * as v from 'valibot';
import { namedSchema, type Facts, type Named } from '#article/facts';
import { deviceDatabase, type Database } from '#storage/database';
import type { Outcome } from '#storage/failure';
import { factsRecord, namesRecord, termsRecord } from './made';

/** The records of one store, by the id of their article: of the articles that are asked for, or of all. Others than these are left out. */
async function readById<T extends { id: string }, R>(
  store: 'article-facts' | 'article-names' | 'article-terms',
  schema: v.GenericSchema<unknown, T>,
  valueOf: (record: T) => R,
  ids: readonly string[] | 'all',
  database: Database,
): Promise<Outcome<Map<string, R>>> {
  const found = await database.read([store], (view): Promise<unknown[]> => {
    const records = view.objectStore(store);
    return ids === 'all' ? records.getAll() : Promise.all(ids.map((id) => records.get(id)));
  });
  if (!found.ok) return found;
  const all = found.value.flatMap((one): [string, R][] => {
    const read = v.safeParse(schema, one);
    return read.success ? [[read.output.id, valueOf(read.output)]] : [];
  });
  return { ok: true, value: new Map(all) };
}

/** The facts of all own articles, by id. Of an article that has none yet nothing is there. */
export function listFacts(database: Database = deviceDatabase): Promise<Outcome<Map<string, Facts>>> {
  return readById('article-facts', factsRecord, (facts): Facts => facts, 'all', database);
}

/** The terms of own articles, by id: of those that are asked for, or of all. */
export function readTerms(
  ids: readonly string[] | 'all',
  database: Database = deviceDatabase,
): Promise<Outcome<Map<string, string>>> {
  return readById('article-terms', termsRecord, ({ terms }) => terms, ids, database);
}

/** What each own article names, by its id. */
export function listNames(database: Database = deviceDatabase): Promise<Outcome<Map<string, readonly Named[]>>> {
  return readById('article-names', namesRecord, ({ names }) => namesIn(names), 'all', database);
}

const namesSchema = v.array(namedSchema);

function namesIn(text: string): readonly Named[] {
  try {
    const read = v.safeParse(namesSchema, JSON.parse(text));
    return read.success ? read.output : [];
  } catch {
    return [];
  }
}
