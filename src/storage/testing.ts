/** For tests only: databases that no other test uses, over an IndexedDB that lives in memory. */
// oxlint-disable-next-line import/no-unassigned-import -- its effect is the IndexedDB that Node has not
import 'fake-indexeddb/auto';
import { openDB, type IDBPDatabase } from 'idb';
import { afterEach, expect, vi } from 'vitest';
import { createDatabase, type Database } from './database';
import type { Migration } from './migrations';
import type { Clock } from './silence';
import type { Reading, StoreDefinition } from './store';
import type { DatabaseEvent } from './tabs';

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

/** Writes a record of that id through the code under test. */
export const put = (database: Database, id: string) =>
  database.write(['words'], (change) => change.objectStore('words').put({ id }));

/** Reads the ids of all records through the code under test. */
export const ids = (database: Database) =>
  database.read(['words'], async (view) => (await view.objectStore('words').getAllKeys()).join(' '));

/** What a listener of this database hears. */
export function heardBy(database: Database) {
  const heard = vi.fn<(event: DatabaseEvent) => void>();
  database.subscribe(heard);
  return heard;
}

/** A step to a next version. */
export const addPoems: Migration = (db) => {
  (db as unknown as IDBPDatabase).createObjectStore('poems', { keyPath: 'id' });
};

/** A clock that stands until it is moved on. A jump is what a page sees that was asleep: what is due meanwhile comes once, when it wakes. */
export function standingClock() {
  let now = 0;
  const due = new Set<{ at: number; act: () => void }>();
  const clock: Clock = {
    after(ms, act) {
      const one = { at: now + ms, act };
      due.add(one);
      return () => due.delete(one);
    },
  };
  const jump = (ms: number) => {
    now += ms;
    const ripe = [...due].filter((one) => one.at <= now);
    for (const one of ripe) if (due.delete(one)) one.act();
  };
  return {
    clock,
    jump,
    waiting: () => due.size,
    /** Moves on as a page does that is awake. */
    pass(ms: number) {
      for (let at = 0; at < ms; at += 100) jump(100);
    },
  };
}

/** A browser that takes the wish to open a database and does not answer, until it is let. */
export function silentBrowser() {
  const open = indexedDB.open.bind(indexedDB);
  const held: { request: IDBOpenDBRequest; type: string; listener: (event: Event) => void }[] = [];
  let answers = false;
  const spy = vi.spyOn(indexedDB, 'open').mockImplementation((...wanted) => {
    const request = open(...wanted);
    if (answers) return request;
    request.addEventListener = (type: string, listener: unknown) => {
      held.push({ request, type, listener: listener as (event: Event) => void });
    };
    return request;
  });
  return {
    /** How often it was asked. */
    asked: () => spy.mock.calls.length,
    async answer() {
      answers = true;
      for (const { request } of held) await vi.waitFor(() => expect(request.readyState).toBe('done'));
      for (const { type, listener } of held) if (type === 'success') listener(new Event(type));
    },
  };
}
