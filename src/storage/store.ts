/**
 * A store: the records of one kind, checked as they are read, all in memory as a snapshot for the screen. Records too many or
 * too large for that are read by their keys through `database.ts`.
 */
import type { IDBPTransaction } from 'idb';
import type { Database } from './database';
import { Refusal, type Failure, type Outcome } from './failure';
import { planMerge } from './merge';
import type { Schema, StoreName } from './migrations';
import { askToPersist } from './persist';

/** A record as it was found, in the database or in a backup. */
export type Reading<T> = { ok: true; record: T } | { ok: false; label: string | null; field: string };

/** What the owner of a store says of its records. The same serves the database and the backup. */
export interface StoreDefinition<T extends { id: string }> {
  name: StoreName;
  /** Version of the shape of a record. A backup of a greater one is not read. */
  version: number;
  /**
   * Checks a record, of this version or an earlier one. Where it cannot be read: `label` is the name by which people know
   * it, as far as that can be told; `field` is the path of what is missing or wrong, empty where nothing is right.
   */
  read: (record: unknown) => Reading<T>;
  /** `own` with what `other` knows better; `own` itself where that is nothing. */
  combine: (own: T, other: T) => T;
  /** The records in the order in which they are shown. */
  sort: (records: readonly T[]) => T[];
}

export interface Snapshot<T> {
  state: 'loading' | 'ok' | Extract<Failure, 'unavailable' | 'denied' | 'newer' | 'blocked' | 'silent'>;
  records: readonly T[];
  /** How many records this version can't read: they are left where they are. */
  unreadable: number;
  /** Records that were here until the browser cleared its storage, and are not back yet: `merge` puts them back. */
  evicted: readonly T[];
}

/** How many records a merge wrote. */
export interface Merged {
  added: number;
  updated: number;
}

export interface Store<T> {
  subscribe: (listener: () => void) => () => void;
  getSnapshot: () => Snapshot<T>;
  /** Adds records, or brings those that are here up to date; never takes anything away (see `planMerge`). */
  merge: (records: readonly T[]) => Promise<Outcome<Merged>>;
  /** Changes one record from what is stored at this moment, whatever another tab made of it. Gives what is stored then. */
  update: (id: string, change: (record: T) => T) => Promise<Outcome<T>>;
  /** Takes a record away, and gives it, so that it can be put back with `merge`. */
  remove: (id: string) => Promise<Outcome<T>>;
}

type Change = IDBPTransaction<Schema, (StoreName | 'aside')[], 'readwrite'>;

/** The store of that definition. Reads nothing until someone listens or asks. */
export function openStore<T extends { id: string }>(database: Database, definition: StoreDefinition<T>): Store<T> {
  const { name, read, combine } = definition;
  let snapshot: Snapshot<T> = { state: 'loading', records: [], unreadable: 0, evicted: [] };
  let refreshed: Promise<void> | null = null;
  let readings = 0;
  let listening = false;
  const listeners = new Set<() => void>();

  function refresh(): Promise<void> {
    refreshed = readAll();
    return refreshed;
  }

  /** Reads all records. If another reading began meanwhile, this one is out of date and changes nothing. */
  async function readAll(): Promise<void> {
    const mine = ++readings;
    const outcome = await database.read([name], (view) => view.objectStore(name).getAll());
    if (mine !== readings) {
      await refreshed;
      return;
    }
    if (outcome.ok) snapshot = snapshotOf(outcome.value, snapshot.evicted, definition);
    else snapshot = { ...snapshot, state: stateOf(outcome.reason) };
    for (const listener of listeners) listener();
  }

  function listenToDatabase() {
    if (listening) return;
    listening = true;
    database.subscribe((event) => {
      if (event.type === 'evicted') snapshot = { ...snapshot, evicted: withEvicted(snapshot) };
      if (event.type !== 'changed' || event.stores.includes(name)) void refresh();
    });
  }

  /** One transaction, after which the snapshot is up to date. */
  async function write<R>(work: (change: Change) => Promise<R>): Promise<Outcome<R>> {
    listenToDatabase();
    const outcome = await database.write<(StoreName | 'aside')[], R>([name, 'aside'], work);
    // A success was told to this store like to all others.
    await (outcome.ok ? refreshed : refresh());
    return outcome;
  }

  /** The record of that id. @throws {Refusal} where there is none, or none that can be read. */
  async function stored(change: Change, id: string): Promise<T> {
    const found: unknown = await change.objectStore(name).get(id);
    if (found === undefined) throw new Refusal('missing');
    const reading = read(found);
    if (!reading.ok) throw new Refusal('unreadable');
    return reading.record;
  }

  /** Makes room for a record where one lies that can't be read: that is moved, not overwritten. */
  async function setAside(change: Change, id: string): Promise<void> {
    const record: unknown = await change.objectStore(name).get(id);
    if (record !== undefined) await change.objectStore('aside').add({ record, at: id, store: name });
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      listenToDatabase();
      if (snapshot.state === 'loading' && readings === 0) void refresh();
      return () => listeners.delete(listener);
    },
    getSnapshot: () => snapshot,
    async merge(records) {
      const outcome = await write(async (change) => {
        const store = change.objectStore(name);
        const here = readable(await store.getAll(), read);
        const { added, updated } = planMerge(here, records, combine);
        for (const record of added) await setAside(change, record.id);
        // `async`, so that a request that throws is heard like one that fails.
        await Promise.all([...added, ...updated].map(async (record) => store.put(record)));
        return { added: added.length, updated: updated.length, first: here.length === 0 && added.length > 0 };
      });
      if (!outcome.ok) return outcome;
      const { first, ...counts } = outcome.value;
      if (first) void askToPersist();
      return { ok: true, value: counts };
    },
    update: (id, change) =>
      write(async (transaction) => {
        const before = await stored(transaction, id);
        const after = change(before);
        if (after !== before) await transaction.objectStore(name).put(after);
        return after;
      }),
    remove: (id) =>
      write(async (transaction) => {
        const record = await stored(transaction, id);
        await transaction.objectStore(name).delete(id);
        return record;
      }),
  };
}

function readable<T>(records: readonly unknown[], read: (record: unknown) => Reading<T>): T[] {
  return records.flatMap((record) => {
    const reading = read(record);
    return reading.ok ? [reading.record] : [];
  });
}

function snapshotOf<T extends { id: string }>(
  found: readonly unknown[],
  evicted: readonly T[],
  { read, sort }: StoreDefinition<T>,
): Snapshot<T> {
  const records = readable(found, read);
  const ids = new Set(records.map(({ id }) => id));
  return {
    state: 'ok',
    records: sort(records),
    unreadable: found.length - records.length,
    evicted: evicted.filter(({ id }) => !ids.has(id)),
  };
}

/** All that this tab still has of what was cleared. */
function withEvicted<T extends { id: string }>({ records, evicted }: Snapshot<T>): T[] {
  return [...new Map([...evicted, ...records].map((record) => [record.id, record])).values()];
}

function stateOf(reason: Failure): Snapshot<unknown>['state'] {
  switch (reason) {
    case 'denied':
    case 'newer':
    case 'blocked':
    case 'silent':
      return reason;
    default:
      return 'unavailable';
  }
}
