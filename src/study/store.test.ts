// oxlint-disable-next-line import/no-unassigned-import -- its effect is the IndexedDB that Node has not
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readSavedWord } from './saved-word';
import { rateCard } from '#study/review/schedule';
import { createWordStore, type WordStore } from './store';
import { reviewed, savedWord, withCard } from './testing';

const now = new Date('2025-04-05T10:00:00.000Z');
const stores: WordStore[] = [];
let databases = 0;

/** A database name no other test uses. */
const newName = () => `test-${++databases}`;

function openStore(name: string): WordStore {
  const store = createWordStore(name);
  stores.push(store);
  return store;
}

/** What a listener sees once the store has read its database. */
async function settled(store: WordStore) {
  store.subscribe(() => undefined);
  await vi.waitFor(() => expect(store.getSnapshot().state).not.toBe('loading'));
  return store.getSnapshot();
}

/** Writes a record past the store. */
async function plant(name: string, record: object) {
  const db = await openDB(name);
  await db.put('words', record);
  db.close();
}

afterEach(() => {
  for (const store of stores.splice(0)) store.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a store', () => {
  it('is empty at first', async () => {
    const store = openStore(newName());
    expect(store.getSnapshot().state).toBe('loading');
    expect(await settled(store)).toEqual({ state: 'ok', words: [], unreadable: 0 });
  });

  it('keeps words when it is opened again, the latest first', async () => {
    const name = newName();
    const [early, late] = [savedWord(1), savedWord(2, '2025-04-06T10:00:00.000Z')];
    const first = openStore(name);
    expect(await first.merge([early, late])).toEqual({ ok: true, value: { added: 2, updated: 0 } });
    first.close();
    expect((await settled(openStore(name))).words).toEqual([late, early]);
  });

  it('goes on after it was closed', async () => {
    const store = openStore(newName());
    await store.merge([savedWord(1)]);
    store.close();
    expect((await store.merge([savedWord(2)])).ok).toBe(true);
    expect(store.getSnapshot().words).toHaveLength(2);
  });

  it('saving a word twice changes nothing', async () => {
    const store = openStore(newName());
    const known = withCard(savedWord(1), 'recall', reviewed(2, '2025-04-04T10:00:00.000Z'));
    await store.merge([known]);
    expect(await store.merge([savedWord(1)])).toEqual({ ok: true, value: { added: 0, updated: 0 } });
    expect(store.getSnapshot().words).toEqual([known]);
  });

  it('removes, and puts back as it was', async () => {
    const store = openStore(newName());
    const word = withCard(savedWord(1), 'recall', reviewed(2, '2025-04-04T10:00:00.000Z'));
    await store.merge([word]);
    expect(await store.remove(word.id)).toEqual({ ok: true, value: word });
    expect(store.getSnapshot().words).toEqual([]);
    await store.merge([word]);
    expect(store.getSnapshot().words).toEqual([word]);
  });

  it('changes a word from what is stored, so that two answers at once both count', async () => {
    const store = openStore(newName());
    const { id } = savedWord(1);
    await store.merge([savedWord(1)]);
    await Promise.all(
      (['recognise', 'recall'] as const).map((direction) =>
        store.update(id, (word) => withCard(word, direction, rateCard(word.cards[direction], 'good', now))),
      ),
    );
    const [word] = store.getSnapshot().words;
    expect([word?.cards.recognise.reps, word?.cards.recall.reps]).toEqual([1, 1]);
  });

  it.each(['update', 'remove'] as const)('cannot %s a word that is not here', async (operation) => {
    const store = openStore(newName());
    const outcome = operation === 'update' ? store.update('x', (word) => word) : store.remove('x');
    expect(await outcome).toEqual({ ok: false, reason: 'missing' });
  });

  it('tells other tabs', async () => {
    const name = newName();
    const [here, there] = [openStore(name), openStore(name)];
    await settled(there);
    const heard = vi.fn<() => void>();
    there.subscribe(heard);
    await here.merge([savedWord(1)]);
    await vi.waitFor(() => expect(there.getSnapshot().words).toHaveLength(1));
    expect(heard).toHaveBeenCalled();
    await there.remove(savedWord(1).id);
    await vi.waitFor(() => expect(here.getSnapshot().words).toHaveLength(0));
  });

  it('asks that the words be kept, once, when the first is saved', async () => {
    const storage = {
      persisted: vi.fn<() => Promise<boolean>>(async () => false),
      persist: vi.fn<() => Promise<boolean>>(async () => true),
    };
    vi.stubGlobal('navigator', { storage });
    const store = openStore(newName());
    await settled(store);
    expect(storage.persist).not.toHaveBeenCalled();
    await store.merge([savedWord(1)]);
    await store.merge([savedWord(2)]);
    expect(storage.persist).toHaveBeenCalledOnce();
  });
});

describe('where the words cannot be kept', () => {
  it('without IndexedDB', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const store = openStore(newName());
    expect((await settled(store)).state).toBe('unavailable');
    expect(await store.merge([savedWord(1)])).toEqual({ ok: false, reason: 'unavailable' });
  });

  it('where opening is denied, and then granted', async () => {
    const name = newName();
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const store = openStore(name);
    expect((await settled(store)).state).toBe('unavailable');
    open.mockRestore();
    expect((await store.merge([savedWord(1)])).ok).toBe(true);
    expect(store.getSnapshot()).toMatchObject({ state: 'ok', unreadable: 0 });
  });

  it('leaves the database of a newer version alone', async () => {
    const name = newName();
    const newer = await openDB(name, 99, { upgrade: (db) => void db.createObjectStore('words', { keyPath: 'id' }) });
    await newer.put('words', { id: 'of a shape to come' });
    const store = openStore(name);
    expect((await settled(store)).state).toBe('newer');
    expect(await store.merge([savedWord(1)])).toEqual({ ok: false, reason: 'newer' });
    expect(await store.remove('of a shape to come')).toEqual({ ok: false, reason: 'newer' });
    expect(newer.version).toBe(99);
    expect(await newer.getAll('words')).toEqual([{ id: 'of a shape to come' }]);
    newer.close();
  });

  it('lets go when a newer version wants the database', async () => {
    const name = newName();
    const store = openStore(name);
    await store.merge([savedWord(1)]);
    const newer = await openDB(name, 99);
    expect(await store.merge([savedWord(2)])).toEqual({ ok: false, reason: 'newer' });
    expect(await newer.getAll('words')).toHaveLength(1);
    newer.close();
  });

  it.each(['at the request', 'at the end of the transaction'])(
    'with a full disk nothing is written: %s',
    async (when) => {
      const store = openStore(newName());
      await store.merge([savedWord(1)]);
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
      expect(await store.merge([savedWord(2), savedWord(3)])).toEqual({ ok: false, reason: 'full' });
      vi.restoreAllMocks();
      expect(store.getSnapshot()).toEqual({ state: 'ok', words: [savedWord(1)], unreadable: 0 });
    },
  );
});

describe('a damaged record', () => {
  const damaged = { ...savedWord(1), sense: 7 };

  it('is counted, not shown, and left as it is', async () => {
    const name = newName();
    const first = openStore(name);
    await first.merge([savedWord(2)]);
    first.close();
    await plant(name, damaged);
    const store = openStore(name);
    expect(await settled(store)).toEqual({ state: 'ok', words: [savedWord(2)], unreadable: 1 });
    expect(await store.update(damaged.id, (word) => word)).toEqual({ ok: false, reason: 'unreadable' });
    expect(await store.remove(damaged.id)).toEqual({ ok: false, reason: 'unreadable' });
    store.close();
    const db = await openDB(name);
    expect(await db.get('words', damaged.id)).toEqual(damaged);
    db.close();
  });

  it('is moved aside, not overwritten, when its word is saved again', async () => {
    const name = newName();
    const first = openStore(name);
    await first.merge([savedWord(2)]);
    first.close();
    await plant(name, damaged);
    const store = openStore(name);
    expect((await store.merge([savedWord(1)])).ok).toBe(true);
    expect(store.getSnapshot()).toMatchObject({ unreadable: 0 });
    store.close();
    const db = await openDB(name);
    expect(await db.getAll('aside')).toEqual([{ record: damaged, at: damaged.id }]);
    expect(readSavedWord(await db.get('words', damaged.id))).not.toBeNull();
    db.close();
  });
});
