import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { migrations } from './migrations';
import { openStore, type Store } from './store';
import { counters, found, newName, openTestDatabase, plant, type Counter } from './testing';

const a = { id: 'a', n: 1 };
const b = { id: 'b', n: 2 };
const c = { id: 'c', n: 3 };

/** A tab's store over the database of that name. */
function openTab(name = newName()) {
  const database = openTestDatabase({ name });
  return { name, database, store: openStore(database, counters) };
}

/** What a listener sees once the store has read its database. */
async function settled(store: Store<Counter>) {
  store.subscribe(() => undefined);
  await vi.waitFor(() => expect(store.getSnapshot().state).not.toBe('loading'));
  return store.getSnapshot();
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a store', () => {
  it('is empty at first', async () => {
    const { store } = openTab();
    expect(store.getSnapshot().state).toBe('loading');
    expect(await settled(store)).toEqual({ state: 'ok', records: [], unreadable: 0, evicted: [] });
  });

  it('holds its records when it is opened again, in their order', async () => {
    const { name, database, store } = openTab();
    expect(await store.merge([a, b])).toEqual({ ok: true, value: { added: 2, updated: 0 } });
    database.close();
    expect((await settled(openTab(name).store)).records).toEqual([b, a]);
  });

  it('goes on after its database was closed', async () => {
    const { database, store } = openTab();
    await store.merge([a]);
    database.close();
    expect((await store.merge([b])).ok).toBe(true);
    expect(store.getSnapshot().records).toHaveLength(2);
  });

  it('merges: takes what knows more, and nothing away', async () => {
    const { store } = openTab();
    await store.merge([b, { id: 'a', n: 9 }]);
    expect(await store.merge([a, { id: 'b', n: 5 }, c])).toEqual({ ok: true, value: { added: 1, updated: 1 } });
    expect(
      store
        .getSnapshot()
        .records.map(({ id, n }) => `${id}${n}`)
        .join(' '),
    ).toBe('a9 b5 c3');
  });

  it('removes, and puts back as it was', async () => {
    const { store } = openTab();
    await store.merge([a, b]);
    expect(await store.remove('b')).toEqual({ ok: true, value: b });
    expect(store.getSnapshot().records).toEqual([a]);
    await store.merge([b]);
    expect(store.getSnapshot().records).toEqual([b, a]);
  });

  it('changes a record from what is stored, so that two changes at once both count', async () => {
    const { store } = openTab();
    await store.merge([a]);
    await Promise.all([1, 2].map(() => store.update('a', ({ id, n }) => ({ id, n: n + 1 }))));
    expect(store.getSnapshot().records).toEqual([{ id: 'a', n: 3 }]);
  });

  it.each(['update', 'remove'] as const)('cannot %s a record that is not there', async (operation) => {
    const { store } = openTab();
    const outcome = operation === 'update' ? store.update('x', (one) => one) : store.remove('x');
    expect(await outcome).toEqual({ ok: false, reason: 'missing' });
  });

  it('tells its listeners in every tab', async () => {
    const { name, store: here } = openTab();
    const there = openTab(name).store;
    await settled(there);
    const heard = vi.fn<() => void>();
    there.subscribe(heard);
    await here.merge([a]);
    await vi.waitFor(() => expect(there.getSnapshot().records).toEqual([a]));
    expect(heard).toHaveBeenCalled();
    await there.remove('a');
    await vi.waitFor(() => expect(here.getSnapshot().records).toEqual([]));
  });

  it('asks that its records be kept, once, when the first is stored', async () => {
    const storage = {
      persisted: vi.fn<() => Promise<boolean>>(async () => false),
      persist: vi.fn<() => Promise<boolean>>(async () => true),
    };
    vi.stubGlobal('navigator', { storage });
    const { store } = openTab();
    await settled(store);
    expect(storage.persist).not.toHaveBeenCalled();
    await store.merge([a]);
    await store.merge([b]);
    expect(storage.persist).toHaveBeenCalledOnce();
  });
});

describe('where records cannot be kept', () => {
  it.each([
    ['there is no IndexedDB', undefined, 'unavailable'],
    [
      'opening is denied',
      {
        open() {
          throw new DOMException('denied', 'SecurityError');
        },
      },
      'denied',
    ],
  ] as const)('%s: it is said, and passes', async (_, stub, reason) => {
    vi.stubGlobal('indexedDB', stub);
    const { store } = openTab();
    expect((await settled(store)).state).toBe(reason);
    expect(await store.merge([a])).toEqual({ ok: false, reason });
    vi.unstubAllGlobals();
    expect((await store.merge([a])).ok).toBe(true);
    expect(store.getSnapshot()).toMatchObject({ state: 'ok', records: [a] });
  });

  it('a newer version made the database: what is shown stays, and nothing is written', async () => {
    const { name, store } = openTab();
    await store.merge([a]);
    const newer = await openDB(name, 99);
    expect(await store.merge([b])).toEqual({ ok: false, reason: 'newer' });
    expect(store.getSnapshot()).toMatchObject({ state: 'newer', records: [a] });
    expect(await newer.getAll('words')).toEqual([a]);
    newer.close();
  });

  it('another tab holds an older version: it is said, and what is there comes as soon as it can', async () => {
    const { name, database, store: old } = openTab();
    await old.merge([a]);
    database.close();
    const asleep = await openDB(name);
    const next = openTestDatabase({ name, migrations: [...migrations, () => undefined] });
    const store = openStore(next, counters);
    expect((await settled(store)).state).toBe('blocked');
    asleep.close();
    await vi.waitFor(() => expect(store.getSnapshot()).toMatchObject({ state: 'ok', records: [a] }));
  });

  it.each(['at the request', 'at the end of the transaction'])(
    'with a full disk nothing is written: %s',
    async (when) => {
      const { store } = openTab();
      await store.merge([a]);
      const put = IDBObjectStore.prototype.put;
      let puts = 0;
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function full(this: IDBObjectStore, value: unknown) {
        const quota = new DOMException('full', 'QuotaExceededError');
        if (when === 'at the request' && ++puts === 2) throw quota;
        const request = put.call(this, value);
        if (when !== 'at the request') {
          Object.defineProperty(this.transaction, 'error', { value: quota });
          this.transaction.abort();
        }
        return request;
      });
      expect(await store.merge([b, c])).toEqual({ ok: false, reason: 'full' });
      vi.restoreAllMocks();
      expect(store.getSnapshot()).toMatchObject({ state: 'ok', records: [a] });
    },
  );
});

describe('when the browser clears its storage while tabs are open', () => {
  it('each tab says what it still has, and can put it back', async () => {
    const { name, store: here } = openTab();
    const there = openTab(name).store;
    await here.merge([a, b]);
    await settled(there);
    await deleteDB(name);
    await here.merge([c]);
    expect(here.getSnapshot()).toEqual({ state: 'ok', records: [c], unreadable: 0, evicted: [b, a] });
    await vi.waitFor(() => expect(there.getSnapshot()).toMatchObject({ records: [c], evicted: [b, a] }));
    expect(await here.merge(here.getSnapshot().evicted)).toEqual({ ok: true, value: { added: 2, updated: 0 } });
    expect(here.getSnapshot()).toMatchObject({ records: [c, b, a], evicted: [] });
    await vi.waitFor(() => expect(there.getSnapshot()).toMatchObject({ records: [c, b, a], evicted: [] }));
  });

  it('a change of what was cleared finds nothing, and it is not lost', async () => {
    const { name, store } = openTab();
    await store.merge([a]);
    await deleteDB(name);
    expect(await store.update('a', (one) => one)).toEqual({ ok: false, reason: 'missing' });
    expect(store.getSnapshot()).toMatchObject({ records: [], evicted: [a] });
  });
});

describe('a record that cannot be read', () => {
  const damaged = { id: 'a', n: 'one' };

  it('is counted, not shown, and left as it is', async () => {
    const { name, database, store } = openTab();
    await store.merge([b]);
    database.close();
    await plant(name, damaged);
    const next = openTab(name);
    expect(await settled(next.store)).toMatchObject({ state: 'ok', records: [b], unreadable: 1 });
    expect(await next.store.update('a', (one) => one)).toEqual({ ok: false, reason: 'unreadable' });
    expect(await next.store.remove('a')).toEqual({ ok: false, reason: 'unreadable' });
    expect(await found(name)).toEqual([damaged, b]);
  });

  it('is moved aside, not overwritten, when its place is needed', async () => {
    const { name, database, store } = openTab();
    await store.merge([b]);
    database.close();
    await plant(name, damaged);
    const next = openTab(name);
    expect((await next.store.merge([a])).ok).toBe(true);
    expect(next.store.getSnapshot()).toMatchObject({ records: [b, a], unreadable: 0 });
    expect(await found(name, 'aside')).toEqual([{ record: damaged, at: 'a', store: 'words' }]);
    expect(await found(name)).toEqual([a, b]);
  });
});
