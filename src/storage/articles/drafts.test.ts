import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { makeBackup, readBackup, readSection, sectionOf } from '#storage/backup';
import {
  allDrafts,
  draftSection,
  findDraft,
  listDrafts,
  mergeDrafts,
  planDrafts,
  removeDraft,
  saveDraft,
  type SaveDraftOptions,
} from './drafts';
import { found, heardBy, newName, openTestDatabase } from '#storage/testing';

interface Note {
  id: string;
  note: string;
}

const readNote = (data: unknown, id: string): Note | null => {
  const { note } = (typeof data === 'object' && data !== null ? data : {}) as Partial<Note>;
  return typeof note === 'string' ? { id, note } : null;
};
const id = '2025-04-01-visit';
const title = { ar: 'زيارة', en: '' };
const now = () => new Date('2025-05-02T08:00:00.000Z');
const save = (note: string, options: SaveDraftOptions, other = id) =>
  saveDraft({ id: other, title, data: { note } }, { now, ...options });

async function plantDraft(name: string, record: object): Promise<void> {
  const db = await openDB(name);
  await db.put('drafts', record);
  await db.put('draft-heads', record);
  db.close();
}

describe('a draft', () => {
  it('is written and found again, checked by who knows it', async () => {
    const database = openTestDatabase();
    const head = { version: 1, id, title, changed: '2025-05-02T08:00:00.000Z', revision: 1 };
    expect(await save('one', { database })).toEqual({ ok: true, value: head });
    expect(await findDraft(id, readNote, database)).toEqual({
      ok: true,
      value: { ...head, draft: { id, note: 'one' } },
    });
    expect(await findDraft(id, () => null, database)).toEqual({ ok: false, reason: 'unreadable' });
    expect(await findDraft('other', readNote, database)).toEqual({ ok: false, reason: 'missing' });
  });

  it('counts how often it is written, and is told to all', async () => {
    const database = openTestDatabase();
    const heard = heardBy(database);
    await save('one', { database });
    expect(await save('two', { database, basedOn: 1 })).toMatchObject({ ok: true, value: { revision: 2 } });
    expect(heard).toHaveBeenLastCalledWith({ type: 'changed', stores: ['drafts', 'draft-heads'] });
    expect(await findDraft(id, readNote, database)).toMatchObject({ value: { draft: { note: 'two' } } });
  });

  it('that another tab has written since is not written over', async () => {
    const name = newName();
    const [one, other] = [openTestDatabase({ name }), openTestDatabase({ name })];
    await save('one', { database: one });
    await save('theirs', { database: other, basedOn: 1 });
    expect(await save('mine', { database: one, basedOn: 1 })).toEqual({ ok: false, reason: 'changed' });
    expect(await save('new', { database: one })).toEqual({ ok: false, reason: 'changed' });
    expect(await findDraft(id, readNote, one)).toMatchObject({ value: { revision: 2, draft: { note: 'theirs' } } });
    // Taken away there, it is not brought back by a change here.
    await removeDraft(id, other);
    expect(await save('mine', { database: one, basedOn: 2 })).toEqual({ ok: false, reason: 'missing' });
  });

  it('of a version to come is left as it is', async () => {
    const name = newName();
    const database = openTestDatabase({ name });
    await listDrafts(database);
    const record = { version: 9, id, shape: 'to come' };
    await plantDraft(name, record);
    expect(await save('mine', { database })).toEqual({ ok: false, reason: 'unreadable' });
    expect(await removeDraft(id, database)).toEqual({ ok: false, reason: 'unreadable' });
    expect(await findDraft(id, readNote, database)).toEqual({ ok: false, reason: 'unreadable' });
    expect(await mergeDrafts([{ version: 1, id, title, changed: now().toISOString(), revision: 1, data: 1 }], database)) //
      .toMatchObject({ ok: true, value: { added: 1, besides: 1 } });
    expect(await listDrafts(database)).toMatchObject({ ok: true, value: { unreadable: 1 } });
    expect(await found(name, 'drafts')).toContainEqual(record);
  });

  it.each([
    ['QuotaExceededError', 'full'],
    ['SecurityError', 'denied'],
    ['VersionError', 'newer'],
  ])('where the database says %s: %s, and what was there stays', async (error, reason) => {
    const name = newName();
    const database = openTestDatabase({ name });
    await save('one', { database });
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no', error);
    });
    expect(await save('two', { database, basedOn: 1 })).toEqual({ ok: false, reason });
    put.mockRestore();
    expect(await findDraft(id, readNote, database)).toMatchObject({ value: { revision: 1, draft: { note: 'one' } } });
  });
});

describe('all drafts', () => {
  it('are listed without their data, the last changed first', async () => {
    const database = openTestDatabase();
    await save('old', { database, now: () => new Date('2025-01-01T00:00:00.000Z') }, 'b');
    await save('new', { database }, 'a');
    const list = await listDrafts(database);
    expect(list.ok && list.value.drafts.map((one) => [one.id, 'data' in one])).toEqual([
      ['a', false],
      ['b', false],
    ]);
  });

  it('can be taken away and put back', async () => {
    const database = openTestDatabase();
    await save('one', { database });
    const gone = await removeDraft(id, database);
    expect(await removeDraft(id, database)).toEqual({ ok: false, reason: 'missing' });
    expect(gone.ok && (await mergeDrafts([gone.value], database))).toEqual({
      ok: true,
      value: { added: 1, besides: 0, here: 0 },
    });
    expect(await findDraft(id, readNote, database)).toMatchObject({ value: { draft: { note: 'one' } } });
  });

  it('come back from a backup; a second time nothing is added, and another draft of the same id stays', async () => {
    const here = openTestDatabase();
    await save('one', { database: here });
    await save('two', { database: here }, 'b');
    const all = await allDrafts(here);
    if (!all.ok) throw new Error(all.reason);
    const file = readBackup(makeBackup([sectionOf(draftSection, all.value)], now()));
    if (!file.ok) throw new Error(file.problem);
    const section = readSection(file.backup, draftSection);
    expect(section).toEqual({ state: 'ok', records: all.value, damaged: [] });

    const there = openTestDatabase();
    await save('another', { database: there });
    expect(await planDrafts(all.value, there)).toEqual({ ok: true, value: { added: 2, besides: 1, here: 0 } });
    expect(await mergeDrafts(all.value, there)).toEqual({ ok: true, value: { added: 2, besides: 1, here: 0 } });
    expect(await planDrafts(all.value, there)).toEqual({ ok: true, value: { added: 0, besides: 0, here: 2 } });
    expect(await mergeDrafts(all.value, there)).toEqual({ ok: true, value: { added: 0, besides: 0, here: 2 } });
    expect(await findDraft(id, readNote, there)).toMatchObject({ value: { draft: { note: 'another' } } });
    const both = await listDrafts(there);
    expect(both.ok && both.value.drafts).toHaveLength(3);
  });

  it.each<[unknown, string | null, string]>([
    [null, null, ''],
    [{ version: 1, id: 'a', title, changed: 'yesterday', revision: 1, data: {} }, 'زيارة', 'changed'],
    [
      { version: 1, id: 'a', title: { ar: '', en: 'Visit' }, changed: now().toISOString(), revision: 1 },
      'Visit',
      'data',
    ],
    [{ version: 2, id: 'a' }, 'a', 'version'],
  ])('a record of a backup that is damaged is named: %j', (record, label, field) => {
    expect(draftSection.read(record)).toEqual({ ok: false, label, field });
  });
});
