/** The device's database: transactions over its stores, and news of what changed in this tab and in others. */
import type { IDBPTransaction } from 'idb';
import { createConnection } from './connection';
import type { Outcome } from './failure';
import { DATABASE_NAME, migrations as released, type Migration, type Schema, type StoreName } from './migrations';
import { browserClock, type Clock } from './silence';
import { joinTabs, type DatabaseEvent, type Tabs } from './tabs';

type Stores = (StoreName | 'aside')[];

export interface Database {
  /** Reads in one transaction. `work` may be run again on a new connection. */
  read: <Names extends Stores, T>(
    stores: Names,
    work: (view: IDBPTransaction<Schema, Names, 'readonly'>) => Promise<T>,
  ) => Promise<Outcome<T>>;
  /**
   * Writes in one transaction: all of it or nothing. Then tells everyone, here and in other tabs. `work` must have no
   * effect but on the transaction, since it may be run again on a new connection, and await nothing else.
   */
  write: <Names extends Stores, T>(
    stores: Names,
    work: (change: IDBPTransaction<Schema, Names, 'readwrite'>) => Promise<T>,
  ) => Promise<Outcome<T>>;
  /** Hears what happens to the database, in whichever tab. Gives what ends it. */
  subscribe: (listener: (event: DatabaseEvent) => void) => () => void;
  /** Lets go of the database and of the other tabs. The next operation opens it again. */
  close: () => void;
}

interface Options {
  name?: string;
  /** For tests: other steps than those that were released. */
  migrations?: readonly Migration[];
  /** How long an operation waits for another tab to let go of an older version, in ms. */
  patience?: number;
  /** How long an operation waits for a browser that neither opens the database nor says why not, in ms. */
  silence?: number;
  clock?: Clock;
}

/** Opens nothing until it is asked for something. */
export function createDatabase({
  name = DATABASE_NAME,
  migrations = released,
  patience = 2_000,
  silence = 8_000,
  clock = browserClock,
}: Options = {}): Database {
  const listeners = new Set<(event: DatabaseEvent) => void>();
  let tabs: Tabs | null = null;

  const connection = createConnection({
    name,
    migrations,
    patience,
    silence,
    clock,
    onEvicted: () => tellAll({ type: 'evicted' }),
    onUnblocked: () => tellHere({ type: 'unblocked' }),
  });

  function tellHere(event: DatabaseEvent) {
    for (const listener of listeners) listener(event);
  }

  function tellAll(event: DatabaseEvent) {
    tellHere(event);
    tabs ??= joinTabs(name, tellHere);
    tabs?.tell(event);
  }

  function keepListening() {
    if (listeners.size > 0) tabs ??= joinTabs(name, tellHere);
  }

  return {
    read(stores, work) {
      keepListening();
      return connection.run((db) => {
        const view = db.transaction(stores);
        view.done.catch(() => undefined);
        return work(view);
      });
    },
    async write(stores, work) {
      keepListening();
      const outcome = await connection.run(async (db) => {
        const change = db.transaction(stores, 'readwrite');
        // What fails is told below; here it only must not count as unhandled.
        change.done.catch(() => undefined);
        try {
          const value = await work(change);
          await change.done;
          return value;
        } catch (error) {
          // A failed request aborts the transaction by itself, and leaves the better reason there.
          const reason = change.error ?? error;
          abort(change);
          throw reason;
        }
      });
      if (outcome.ok) tellAll({ type: 'changed', stores: stores.filter((store) => store !== 'aside') });
      return outcome;
    },
    subscribe(listener) {
      listeners.add(listener);
      keepListening();
      return () => listeners.delete(listener);
    },
    close() {
      connection.close();
      tabs?.close();
      tabs = null;
    },
  };
}

function abort(change: { abort: () => void }) {
  try {
    change.abort();
  } catch {
    // It had ended already.
  }
}

/** The one database of the app. */
export const deviceDatabase = createDatabase();
