import { deleteDB, openDB, type IDBPDatabase } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Database } from './database';
import { migrations, type Migration } from './migrations';
import type { DatabaseEvent } from './tabs';
import { newName, openTestDatabase } from './testing';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const put = (database: Database, id: string) =>
  database.write(['words'], (change) => change.objectStore('words').put({ id }));
const ids = (database: Database) =>
  database.read(['words'], async (view) => (await view.objectStore('words').getAllKeys()).join(' '));

/** What a listener of this database hears. */
function heardBy(database: Database) {
  const heard = vi.fn<(event: DatabaseEvent) => void>();
  database.subscribe(heard);
  return heard;
}

describe('transactions', () => {
  it('write all or nothing, and give what the work gave', async () => {
    const database = openTestDatabase();
    expect(await put(database, 'a')).toEqual({ ok: true, value: 'a' });
    const outcome = await database.write(['words'], async (change) => {
      await change.objectStore('words').put({ id: 'b' });
      await change.objectStore('words').put('not an object');
    });
    expect(outcome).toEqual({ ok: false, reason: 'unavailable' });
    expect(await ids(database)).toEqual({ ok: true, value: 'a' });
  });

  it('go on after the database was closed', async () => {
    const database = openTestDatabase();
    await put(database, 'a');
    database.close();
    await put(database, 'b');
    expect(await ids(database)).toEqual({ ok: true, value: 'a b' });
  });
});

/** The next transaction finds its connection lost, as WebKit and Chromium say it. */
const lost = (name: string) =>
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
    throw new DOMException('Connection to Indexed Database server lost. Refresh the page to try again', name);
  });

describe('a lost connection', () => {
  it.each(['UnknownError', 'InvalidStateError'])(
    '%s: is opened anew, nothing is lost, nothing is said',
    async (name) => {
      const database = openTestDatabase();
      await put(database, 'a');
      lost(name);
      expect((await put(database, 'b')).ok).toBe(true);
      lost(name);
      expect(await ids(database)).toEqual({ ok: true, value: 'a b' });
    },
  );

  it('in the middle of a transaction: the work is done again, once', async () => {
    const database = openTestDatabase();
    await put(database, 'a');
    let runs = 0;
    const outcome = await database.write(['words'], async (change) => {
      runs += 1;
      await change.objectStore('words').put({ id: 'b' });
      if (runs === 1) change.abort();
      return change.objectStore('words').count();
    });
    expect([outcome, runs]).toEqual([{ ok: true, value: 2 }, 2]);
  });

  it('that is lost again and again is told in the end, and does not last', async () => {
    const database = openTestDatabase();
    await put(database, 'a');
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('lost', 'UnknownError');
    });
    expect(await put(database, 'b')).toEqual({ ok: false, reason: 'unavailable' });
    expect(transaction).toHaveBeenCalledTimes(3);
    transaction.mockRestore();
    expect((await put(database, 'b')).ok).toBe(true);
  });

  it('of two operations at once: each is done again, and neither takes the other’s new connection', async () => {
    const database = openTestDatabase();
    await put(database, 'a');
    lost('UnknownError');
    lost('UnknownError');
    const outcomes = await Promise.all([put(database, 'b'), put(database, 'c')]);
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect(await ids(database)).toEqual({ ok: true, value: 'a b c' });
  });
});

describe('where nothing can be kept', () => {
  it('there is no IndexedDB', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await put(openTestDatabase(), 'a')).toEqual({ ok: false, reason: 'unavailable' });
  });

  it('opening is denied, and then granted', async () => {
    const database = openTestDatabase();
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(await put(database, 'a')).toEqual({ ok: false, reason: 'denied' });
    open.mockRestore();
    expect((await put(database, 'a')).ok).toBe(true);
  });

  it('a newer version made the database: it is left alone', async () => {
    const name = newName();
    const newer = await openDB(name, 99, { upgrade: (db) => void db.createObjectStore('words', { keyPath: 'id' }) });
    await newer.put('words', { id: 'of a shape to come' });
    expect(await put(openTestDatabase({ name }), 'a')).toEqual({ ok: false, reason: 'newer' });
    expect(newer.version).toBe(99);
    expect(await newer.getAll('words')).toEqual([{ id: 'of a shape to come' }]);
    newer.close();
  });

  it('a newer version wants the database: this one lets go', async () => {
    const name = newName();
    const database = openTestDatabase({ name });
    await put(database, 'a');
    const newer = await openDB(name, 99);
    expect(await put(database, 'b')).toEqual({ ok: false, reason: 'newer' });
    newer.close();
  });
});

const addNotes: Migration = (db) => {
  (db as unknown as IDBPDatabase).createObjectStore('notes', { keyPath: 'id' });
};
const markAll: Migration = async (_db, change) => {
  const words = change.objectStore('words');
  for (const id of await words.getAllKeys()) await words.put({ id, marked: true });
};

describe('migrations', () => {
  it('lead from any version that was released to the present one, with all records', async () => {
    for (let from = 1; from <= migrations.length; from += 1) {
      const name = newName();
      const old = openTestDatabase({ name, migrations: migrations.slice(0, from) });
      await put(old, 'a');
      old.close();
      expect(await ids(openTestDatabase({ name }))).toEqual({ ok: true, value: 'a' });
    }
  });

  it('add stores and change records, one step after the other', async () => {
    const name = newName();
    const old = openTestDatabase({ name });
    await put(old, 'a');
    old.close();
    await ids(openTestDatabase({ name, migrations: [...migrations, addNotes, markAll] }));
    const db = await openDB(name);
    expect([db.version, [...db.objectStoreNames]]).toEqual([migrations.length + 2, ['aside', 'notes', 'words']]);
    expect(await db.getAll('words')).toEqual([{ id: 'a', marked: true }]);
    db.close();
  });

  it.each<[string, Migration]>([
    [
      'at once',
      () => {
        throw new Error('a step with a mistake');
      },
    ],
    [
      'after it has written',
      async (_db, change) => {
        await change.objectStore('words').clear();
        throw new Error('a step with a mistake');
      },
    ],
  ])('that fail %s leave the database as it was', async (_, broken) => {
    const name = newName();
    const old = openTestDatabase({ name });
    await put(old, 'a');
    old.close();
    const next = openTestDatabase({ name, migrations: [...migrations, addNotes, broken] });
    expect(await ids(next)).toEqual({ ok: false, reason: 'unavailable' });
    next.close();
    expect(await ids(openTestDatabase({ name }))).toEqual({ ok: true, value: 'a' });
  });
});

describe('another tab that does not let go of an older version', () => {
  it('is told after a while; when it lets go at last, that is heard, and all is well', async () => {
    const name = newName();
    const first = openTestDatabase({ name });
    await put(first, 'a');
    first.close();
    // A tab that does not hear the request to let go, because the browser has put it to sleep.
    const asleep = await openDB(name);
    const database = openTestDatabase({ name, migrations: [...migrations, addNotes] });
    const heard = heardBy(database);
    expect(await put(database, 'b')).toEqual({ ok: false, reason: 'blocked' });
    expect(await ids(database)).toEqual({ ok: false, reason: 'blocked' });
    expect(heard).not.toHaveBeenCalled();
    asleep.close();
    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith({ type: 'unblocked' }));
    expect((await put(database, 'b')).ok).toBe(true);
    expect(await ids(database)).toEqual({ ok: true, value: 'a b' });
  });

  it('for a moment only is waited for', async () => {
    const name = newName();
    const first = openTestDatabase({ name });
    await put(first, 'a');
    first.close();
    const slow = await openDB(name);
    const database = openTestDatabase({ name, migrations: [...migrations, addNotes], patience: 5_000 });
    const waiting = ids(database);
    setTimeout(() => slow.close(), 20);
    expect(await waiting).toEqual({ ok: true, value: 'a' });
  });
});

describe('news', () => {
  it('of a change reach every tab, with the stores that changed', async () => {
    const name = newName();
    const [here, there] = [openTestDatabase({ name }), openTestDatabase({ name })];
    const [heardHere, heardThere] = [heardBy(here), heardBy(there)];
    await here.write(['words', 'aside'], (change) => change.objectStore('words').put({ id: 'a' }));
    const event = { type: 'changed', stores: ['words'] };
    expect(heardHere.mock.calls).toEqual([[event]]);
    await vi.waitFor(() => expect(heardThere.mock.calls).toEqual([[event]]));
  });

  it('of what was not written are none', async () => {
    const database = openTestDatabase();
    const heard = heardBy(database);
    await database.write(['words'], (change) => change.objectStore('words').put('not an object'));
    await ids(database);
    expect(heard).not.toHaveBeenCalled();
  });

  it('end when one stops listening', async () => {
    const database = openTestDatabase();
    const heard = vi.fn<(event: DatabaseEvent) => void>();
    const stop = database.subscribe(heard);
    stop();
    await put(database, 'a');
    expect(heard).not.toHaveBeenCalled();
  });

  it('of another version that mean nothing here are not heard', async () => {
    const name = newName();
    const heard = heardBy(openTestDatabase({ name }));
    const channel = new BroadcastChannel(`${name}.storage`);
    for (const message of [null, 'changed', {}, { type: 'changed' }, { type: 'unblocked' }, { type: 'evicted' }]) {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has its own origin only
      channel.postMessage(message);
    }
    await vi.waitFor(() => expect(heard).toHaveBeenCalled());
    expect(heard.mock.calls).toEqual([[{ type: 'evicted' }]]);
    channel.close();
  });

  it('that the browser has cleared the database reach every tab', async () => {
    const name = newName();
    const [here, there] = [openTestDatabase({ name }), openTestDatabase({ name })];
    await put(here, 'a');
    await ids(there);
    const [heardHere, heardThere] = [heardBy(here), heardBy(there)];
    await deleteDB(name);
    expect(await ids(here)).toEqual({ ok: true, value: '' });
    expect(heardHere.mock.calls).toEqual([[{ type: 'evicted' }]]);
    await vi.waitFor(() => expect(heardThere.mock.calls).toEqual([[{ type: 'evicted' }]]));
  });

  it('a first visit finds an empty database, and nothing was cleared', async () => {
    const database = openTestDatabase();
    const heard = heardBy(database);
    await ids(database);
    expect(heard).not.toHaveBeenCalled();
  });
});
