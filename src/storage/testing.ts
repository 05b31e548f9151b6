/** For tests only: databases that no other test uses, over an IndexedDB that lives in memory. */
// oxlint-disable-next-line import/no-unassigned-import -- its effect is the IndexedDB that Node has not
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach } from 'vitest';
import { createDatabase, type Database } from './database';
import type { Reading, StoreDefinition } from './store';

const opened: Database[] = [];
let names = 0;

afterEach(() => {
  for (const database of opened.splice(0)) database.close();
});

export const newName = () => `test-${++names}`;

/** A tab's view of the database of that name; closed after the test. */
export function openTestDatabase(options: Parameters<typeof createDatabase>[0] = {}): Database {
  const database = createDatabase({ name: newName(), patience: 20, ...options });
  opened.push(database);
  return database;
}

/** Writes a record without the code under test. */
export async function plant(name: string, record: object): Promise<void> {
  const db = await openDB(name);
  await db.put('words', record);
  db.close();
}

/** All records of a store, read without the code under test. */
export async function found(name: string, store = 'words'): Promise<unknown[]> {
  const db = await openDB(name);
  const records: unknown[] = await db.getAll(store);
  db.close();
  return records;
}

/** The simplest record: the one with the greater `n` knows more. */
export interface Counter {
  id: string;
  n: number;
}

/** Definition of counters, kept in the store of words. */
export const counters: StoreDefinition<Counter> = {
  name: 'words',
  version: 2,
  read(record): Reading<Counter> {
    const { id, n } = (typeof record === 'object' && record !== null ? record : {}) as Partial<Counter>;
    if (typeof id !== 'string') return { ok: false, label: null, field: '' };
    return typeof n === 'number' ? { ok: true, record: { id, n } } : { ok: false, label: id, field: 'n' };
  },
  combine: (own, other) => (other.n > own.n ? other : own),
  sort: (records) => records.toSorted((a, b) => b.n - a.n),
};
