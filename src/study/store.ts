/**
 * Where the saved words are kept: IndexedDB of this browser. Nothing here throws at the screen: every operation says how
 * it went. A change is seen by all who listen, in every tab.
 */
import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { planRestore } from './backup';
import { latestFirst, readSavedWord, type SavedWord } from './saved-word';

const DATABASE = 'bayan';
const CHANNEL = 'bayan.words';

interface Schema extends DBSchema {
  words: { key: string; value: unknown };
  /** Records that could not be read and whose place was wanted: kept, in case a later version can read them. */
  aside: { key: number; value: { record: unknown; at: string } };
}

/** From an empty database, one step a version. A step that has been released is never changed: add another. */
const upgrades: readonly ((db: IDBPDatabase<Schema>) => void)[] = [
  (db) => {
    db.createObjectStore('words', { keyPath: 'id' });
    db.createObjectStore('aside', { autoIncrement: true });
  },
];

/**
 * Why something could not be done.
 * - `unavailable`: the browser keeps nothing for this page (private window, denied, broken)
 * - `full`: no room left; nothing was written
 * - `newer`: the database was made by a newer version of the app, and is left alone
 * - `unreadable`: the record is there, but is none that this version can read
 * - `missing`: the word is not here any more
 */
export type Failure = 'unavailable' | 'full' | 'newer' | 'unreadable' | 'missing';

export type Outcome<T> = { ok: true; value: T } | { ok: false; reason: Failure };

/** How many words a merge wrote. */
export interface Merged {
  added: number;
  updated: number;
}

export interface Snapshot {
  state: 'loading' | 'ok' | 'unavailable' | 'newer';
  /** The latest saved first. */
  words: readonly SavedWord[];
  /** Records that this version can't read: left where they are. */
  unreadable: number;
}

export interface WordStore {
  subscribe: (listener: () => void) => () => void;
  getSnapshot: () => Snapshot;
  /** Adds words, or brings those that are here up to date; never takes anything away (see `planRestore`). */
  merge: (words: readonly SavedWord[]) => Promise<Outcome<Merged>>;
  /** Changes one word from what is stored at this moment, whatever another tab made of it. Gives what is stored then. */
  update: (id: string, change: (word: SavedWord) => SavedWord) => Promise<Outcome<SavedWord>>;
  /** Takes a word away, and gives it, so that it can be put back with `merge`. */
  remove: (id: string) => Promise<Outcome<SavedWord>>;
  /** Lets go of the database and of the other tabs. The next operation opens it again. */
  close: () => void;
}

/** A reason that stops a transaction from within. */
class Refusal extends Error {
  readonly reason: Failure;
  constructor(reason: Failure) {
    super(reason);
    this.reason = reason;
  }
}

type Change = IDBPTransaction<Schema, ['words', 'aside'], 'readwrite'>;

/** A store over the database of that name. Opens nothing until it is listened to or asked. */
export function createWordStore(database = DATABASE): WordStore {
  let snapshot: Snapshot = { state: 'loading', words: [], unreadable: 0 };
  let opened: Promise<IDBPDatabase<Schema>> | null = null;
  let channel: BroadcastChannel | null = null;
  let reading = 0;
  const listeners = new Set<() => void>();

  function open(): Promise<IDBPDatabase<Schema>> {
    opened ??= openDB<Schema>(database, upgrades.length, {
      upgrade(db, from) {
        for (const step of upgrades.slice(from)) step(db);
      },
      // A tab with a newer version waits for this one to let go.
      blocking: release,
      terminated: () => {
        opened = null;
      },
    }).catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  }

  function release() {
    opened?.then((db) => db.close()).catch(() => undefined);
    opened = null;
  }

  /** Runs `work`, once more if the browser has closed the connection meanwhile, and says how it went. */
  async function attempt<T>(work: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<Outcome<T>> {
    try {
      return { ok: true, value: await work(await open()) };
    } catch (first) {
      if (nameOf(first) !== 'InvalidStateError') return { ok: false, reason: reasonOf(first) };
      opened = null;
      try {
        return { ok: true, value: await work(await open()) };
      } catch (second) {
        return { ok: false, reason: reasonOf(second) };
      }
    }
  }

  /** Reads all words. If another reading began meanwhile, this one is out of date and tells nothing. */
  async function refresh() {
    const mine = ++reading;
    const outcome = await attempt((db) => db.getAll('words'));
    if (mine !== reading) return;
    snapshot = outcome.ok ? snapshotOf(outcome.value) : { ...snapshot, state: stateOf(outcome.reason) };
    for (const listener of listeners) listener();
  }

  /** One transaction that writes all of its changes or none, and tells everyone. */
  async function write<T>(work: (change: Change) => Promise<T>): Promise<Outcome<T>> {
    const outcome = await attempt(async (db) => {
      const change = db.transaction(['words', 'aside'], 'readwrite');
      // Its failure is told by what fails in it; here it only must not go unheard.
      change.done.catch(() => undefined);
      try {
        const value = await work(change);
        await change.done;
        return value;
      } catch (error) {
        // A failed request aborts by itself, and leaves the better reason on the transaction.
        const reason = change.error ?? error;
        abort(change);
        throw reason;
      }
    });
    if (outcome.ok) {
      listen();
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has its own origin only
      channel?.postMessage(null);
    }
    await refresh();
    return outcome;
  }

  function listen() {
    if (channel || typeof BroadcastChannel !== 'function') return;
    channel = new BroadcastChannel(CHANNEL);
    channel.addEventListener('message', () => void refresh());
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      listen();
      if (snapshot.state === 'loading' && reading === 0) void refresh();
      return () => listeners.delete(listener);
    },
    getSnapshot: () => snapshot,
    async merge(words) {
      const outcome = await write(async (change) => {
        const store = change.objectStore('words');
        const here = (await store.getAll()).flatMap((record) => readSavedWord(record) ?? []);
        const { added, updated } = planRestore(here, words);
        for (const word of added) await setAside(change, word.id);
        // `async`, so that a request that throws is heard like one that fails.
        await Promise.all([...added, ...updated].map(async (word) => store.put(word)));
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
        if (after !== before) await transaction.objectStore('words').put(after);
        return after;
      }),
    remove: (id) =>
      write(async (transaction) => {
        const word = await stored(transaction, id);
        await transaction.objectStore('words').delete(id);
        return word;
      }),
    close() {
      release();
      channel?.close();
      channel = null;
    },
  };
}

/** The word of that id. @throws {Refusal} where there is none, or none that can be read. */
async function stored(change: Change, id: string): Promise<SavedWord> {
  const record = await change.objectStore('words').get(id);
  if (record === undefined) throw new Refusal('missing');
  const word = readSavedWord(record);
  if (!word) throw new Refusal('unreadable');
  return word;
}

/** Makes room for a word where a record lies that can't be read: that is moved, not overwritten. */
async function setAside(change: Change, id: string): Promise<void> {
  const record = await change.objectStore('words').get(id);
  if (record !== undefined) await change.objectStore('aside').add({ record, at: id });
}

function abort(change: Change) {
  try {
    change.abort();
  } catch {
    // It had ended already.
  }
}

function snapshotOf(records: readonly unknown[]): Snapshot {
  const words = records.flatMap((record) => readSavedWord(record) ?? []);
  return {
    state: 'ok',
    words: latestFirst(words),
    unreadable: records.length - words.length,
  };
}

function reasonOf(error: unknown): Failure {
  if (error instanceof Refusal) return error.reason;
  const name = nameOf(error);
  if (name === 'QuotaExceededError') return 'full';
  return name === 'VersionError' ? 'newer' : 'unavailable';
}

function stateOf(reason: Failure): Snapshot['state'] {
  return reason === 'newer' ? 'newer' : 'unavailable';
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}

/** Asks the browser not to clear the words when it needs room. It may refuse: the words are saved all the same. */
async function askToPersist(): Promise<void> {
  try {
    if (!(await navigator.storage.persisted())) await navigator.storage.persist();
  } catch {
    // Not offered here.
  }
}
