import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { migrations, type Migration } from './migrations';
import { addNotes, ids, newName, openTestDatabase, put } from './testing';

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
