import { deleteDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import type { DatabaseEvent } from './tabs';
import { heardBy, ids, newName, openTestDatabase, put } from './testing';

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
