import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { migrations } from './migrations';
import { addPoems, heardBy, ids, newName, openTestDatabase, put, silentBrowser, standingClock } from './testing';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** The next transaction finds its connection lost, as WebKit and Chromium say it. */
const lost = (name: string) =>
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
    throw new DOMException('Connection to Indexed Database server lost. Refresh the page to try again', name);
  });

describe('a lost connection', () => {
  it.each(['UnknownError', 'InvalidStateError'])(
    '%s: is opened again, nothing is lost, nothing is said',
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

describe('another tab that does not let go of an older version', () => {
  it('is told after a while; when it lets go at last, that is heard, and all is well', async () => {
    const name = newName();
    const first = openTestDatabase({ name });
    await put(first, 'a');
    first.close();
    // A tab that does not hear the request to let go, because the browser has put it to sleep.
    const asleep = await openDB(name);
    const database = openTestDatabase({ name, migrations: [...migrations, addPoems] });
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
    const database = openTestDatabase({ name, migrations: [...migrations, addPoems], patience: 5_000 });
    const waiting = ids(database);
    setTimeout(() => slow.close(), 20);
    expect(await waiting).toEqual({ ok: true, value: 'a' });
  });
});

/** A database that is there already, as another tab of that browser sees it. */
async function silent() {
  const name = newName();
  const first = openTestDatabase({ name });
  await put(first, 'a');
  first.close();
  const browser = silentBrowser();
  const { clock, pass } = standingClock();
  return { name, browser, pass, database: openTestDatabase({ name, clock, silence: 8_000 }) };
}

describe('a browser that does not answer', () => {
  it('is told after a while, and from then on at once: nobody waits for ever', async () => {
    const { browser, pass, database } = await silent();
    const waiting = [ids(database), put(database, 'b')];
    pass(8_000);
    expect(await Promise.all(waiting)).toEqual([
      { ok: false, reason: 'silent' },
      { ok: false, reason: 'silent' },
    ]);
    expect(await ids(database)).toEqual({ ok: false, reason: 'silent' });
    expect(browser.asked()).toBe(1);
  });

  it('and then does after all: that is heard, all is well, and what was refused was not written', async () => {
    const { browser, pass, database } = await silent();
    const heard = heardBy(database);
    const waiting = put(database, 'b');
    pass(8_000);
    expect(await waiting).toEqual({ ok: false, reason: 'silent' });
    await browser.answer();
    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith({ type: 'unblocked' }));
    expect(await ids(database)).toEqual({ ok: true, value: 'a' });
  });

  it('for a moment only is waited for, and nothing is said', async () => {
    const { browser, pass, database } = await silent();
    const heard = heardBy(database);
    const waiting = ids(database);
    pass(7_900);
    await browser.answer();
    expect(await waiting).toEqual({ ok: true, value: 'a' });
    pass(60_000);
    expect(heard).not.toHaveBeenCalled();
    expect(await ids(database)).toEqual({ ok: true, value: 'a' });
  });

  it('counts no longer once it makes the stores: that may take as long as it takes', async () => {
    const { clock, pass } = standingClock();
    const slow = openTestDatabase({
      clock,
      silence: 8_000,
      migrations: [
        ...migrations,
        async (_, change) => {
          pass(60_000);
          await change.objectStore('words').put({ id: 'made' });
        },
      ],
    });
    expect(await ids(slow)).toEqual({ ok: true, value: 'made' });
  });
});
