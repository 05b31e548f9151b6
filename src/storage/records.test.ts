import { describe, expect, it } from 'vitest';
import { allRecords, planRecords } from './records';
import { counters, newName, openTestDatabase, plant } from './testing';

async function stored(...records: object[]) {
  const name = newName();
  const database = openTestDatabase({ name });
  // Opened once by the app, so that its stores are there.
  await allRecords(counters, database);
  for (const record of records) await plant(name, record);
  return database;
}

describe('all records of a store', () => {
  it('are those that can be read, in its order', async () => {
    const database = await stored({ id: 'a', n: 1 }, { id: 'b', n: 'two' }, { id: 'c', n: 3 });
    expect(await allRecords(counters, database)).toEqual({
      ok: true,
      value: [
        { id: 'c', n: 3 },
        { id: 'a', n: 1 },
      ],
    });
  });

  it('are counted against those that come: new, later than here, and as they are here', async () => {
    const database = await stored({ id: 'a', n: 1 }, { id: 'b', n: 5 });
    const coming = [
      { id: 'a', n: 2 },
      { id: 'b', n: 4 },
      { id: 'c', n: 1 },
    ];
    expect(await planRecords(counters, coming, database)).toEqual({
      ok: true,
      value: { added: 1, updated: 1, here: 1 },
    });
    expect(await allRecords(counters, database)).toMatchObject({ value: [{ n: 5 }, { n: 1 }] });
  });

  it('are not known where the device does not tell', async () => {
    const database = openTestDatabase();
    const denied = { ...database, read: () => Promise.resolve({ ok: false as const, reason: 'denied' as const }) };
    expect(await planRecords(counters, [], denied)).toEqual({ ok: false, reason: 'denied' });
  });
});
