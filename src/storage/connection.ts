/** The connection to one database: opened when it is needed, opened again when the browser has lost it. */
import { openDB, type IDBPDatabase } from 'idb';
import { failureOf, isConnectionLost, Refusal, type Outcome } from './failure';
import type { Migration, Schema } from './migrations';
import { whenSilent, type Clock } from './silence';

export type OpenDatabase = IDBPDatabase<Schema>;

export interface Connection {
  /**
   * Runs `work` on the open database. If the connection turns out to be lost, opens it again and runs `work` once more:
   * so `work` must have no effect but on the database, in one transaction.
   */
  run: <T>(work: (db: OpenDatabase) => Promise<T>) => Promise<Outcome<T>>;
  /** Lets go of the database. The next `run` opens it again. */
  close: () => void;
}

export interface ConnectionOptions {
  name: string;
  migrations: readonly Migration[];
  /** How long an operation waits for another tab to let go of an older version, in ms. */
  patience: number;
  /** How long it waits for a browser that says nothing at all, in ms. */
  silence: number;
  clock: Clock;
  /** The browser, or the reader in its settings, has cleared the database since it was last open here. */
  onEvicted: () => void;
  /** An opening that was given up has succeeded after all. */
  onUnblocked: () => void;
}

/** Pauses before the connection is opened again, in ms. Their number is the number of new attempts. */
const REOPEN_AFTER = [0, 100];

interface Opening {
  db: Promise<OpenDatabase>;
  /** Rejects when the opening takes too long. `db` may still come later. */
  givenUp: Promise<never>;
}

export function createConnection(options: ConnectionOptions): Connection {
  const { name, migrations, patience, silence, clock, onEvicted, onUnblocked } = options;
  let current: Opening | null = null;
  /** It has been open in this tab: an empty database now is one that was cleared. */
  let wasOpen = false;

  function open(): Opening {
    if (current) return current;
    let reject: ((reason: Refusal) => void) | undefined;
    const givenUp = new Promise<never>((_, refuse) => {
      reject = refuse;
    });
    // Nobody may be waiting when it rejects.
    givenUp.catch(() => undefined);
    let gaveUp = false;
    const giveUp = (reason: 'blocked' | 'silent') => {
      gaveUp = true;
      reject?.(new Refusal(reason));
    };
    /** Ends the waiting for what is awaited at present. */
    let stopWaiting = whenSilent(silence, () => giveUp('silent'), clock);
    let evicted = false;
    const db = openDatabase(name, migrations, {
      onUpgrade: (from) => {
        // It answers: how long the steps take is another matter.
        stopWaiting();
        evicted = wasOpen && from === 0;
      },
      onBlocked: () => {
        stopWaiting();
        stopWaiting = clock.after(patience, () => giveUp('blocked'));
      },
      onEnd: () => forget(opening),
    });
    const opening: Opening = { db, givenUp };
    current = opening;
    void whenOpen();
    return opening;

    async function whenOpen() {
      try {
        await db;
        wasOpen = true;
        if (evicted) onEvicted();
        if (gaveUp) onUnblocked();
      } catch {
        // The code that awaits `db` gets the error.
        forget(opening);
      } finally {
        stopWaiting();
      }
    }
  }

  /** The next operation opens the database again, unless another has done so already. */
  function forget(opening: Opening) {
    if (current === opening) current = null;
  }

  function letGo(opening: Opening) {
    forget(opening);
    opening.db.then((db) => db.close()).catch(() => undefined);
  }

  return {
    async run(work) {
      for (let attempt = 0; ; attempt += 1) {
        const opening = open();
        try {
          return { ok: true, value: await work(await Promise.race([opening.db, opening.givenUp])) };
        } catch (error) {
          const pause = REOPEN_AFTER[attempt];
          if (pause === undefined || !isConnectionLost(error)) return { ok: false, reason: failureOf(error) };
          letGo(opening);
          await new Promise((done) => setTimeout(done, pause));
        }
      }
    },
    close() {
      if (current) letGo(current);
    },
  };
}

interface OpeningEvents {
  /** The database is of an older version; 0 where there is none yet. */
  onUpgrade: (from: number) => void;
  /** Another tab holds an older version. */
  onBlocked: () => void;
  /** The connection is of no more use. */
  onEnd: () => void;
}

/** `async`, so that a browser that throws at once is heard like one that fails later. */
async function openDatabase(
  name: string,
  migrations: readonly Migration[],
  { onUpgrade, onBlocked, onEnd }: OpeningEvents,
): Promise<OpenDatabase> {
  let failed: unknown;
  try {
    return await openDB<Schema>(name, migrations.length, {
      async upgrade(db, from, _to, change) {
        onUpgrade(from);
        // What fails is told by `failed`; here it only must not count as unhandled.
        change.done.catch(() => undefined);
        try {
          for (const step of migrations.slice(from)) await step(db, change);
        } catch (error) {
          // All steps or none: the database stays as it was.
          failed = error;
          change.abort();
        }
      },
      blocked: onBlocked,
      // A tab with a newer version, or one that deletes the database, waits for this one to let go.
      blocking(_from, _to, event) {
        onEnd();
        if (event.target instanceof IDBDatabase) event.target.close();
      },
      terminated: onEnd,
    });
  } catch (error) {
    throw failed ?? error;
  }
}
