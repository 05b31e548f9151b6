import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { makeBackup, readBackup, readSection, sectionOf } from './backup';
import { allNotes, newNote, noteDefinition, planNotes, readNote, withContent, type Note } from './notes';
import { openStore } from './store';
import { found, newName, openTestDatabase } from './testing';

/** A note as the first version of notes stored it: what readers have on their devices. Never change it. */
const storedByVersion1 = {
  version: 1,
  id: '00112233445566778899aabbccddeeff',
  article: '2025-04-01-lavrov-wang-moscow',
  lang: 'ar',
  quote: { exact: 'بإنجاح', prefix: 'سيقومان معا ', suffix: ' عامي الثقافة.' },
  hint: { id: 'p14.1', start: 12, until: 'p14.1', end: 18 },
  color: 'green',
  tags: ['verbal nouns'],
  remark: 'Compare with إنجاز.',
  created: '2025-05-01T10:00:00.000Z',
  changed: '2025-05-01T10:00:00.000Z',
} satisfies Note;

const note = (n: number, over: Partial<Note> = {}): Note => ({
  ...storedByVersion1,
  id: n.toString(16).padStart(32, '0'),
  ...over,
});
const later = { changed: '2025-05-02T10:00:00.000Z', remark: 'Later.' };

async function openNotes(name = newName()) {
  const store = openStore(openTestDatabase({ name }), noteDefinition);
  store.subscribe(() => undefined);
  await vi.waitFor(() => expect(store.getSnapshot().state).toBe('ok'));
  return store;
}

async function plantNote(name: string, record: object): Promise<void> {
  const db = await openDB(name);
  await db.put('notes', record);
  db.close();
}

describe('a note', () => {
  it('of the first version can be read', () => {
    expect(readNote(storedByVersion1)).toEqual({ ok: true, record: storedByVersion1 });
    expect(readNote({ ...storedByVersion1, hint: null, remark: '', tags: [] }).ok).toBe(true);
  });

  it.each<[string, object, string]>([
    ['a later version', { version: 2 }, 'version'],
    ['an id that is none', { id: '../x' }, 'id'],
    ['no article', { article: '' }, 'article'],
    ['words that are white space', { quote: { ...storedByVersion1.quote, exact: ' \n' } }, 'quote.exact'],
    ['a third language', { lang: 'fr' }, 'lang'],
    ['a colour of nobody', { color: 'url(x)' }, 'color'],
    ['an empty tag', { tags: ['a', ' '] }, 'tags.1'],
    ['too many tags', { tags: Array.from({ length: 21 }, (_, n) => `t${n}`) }, 'tags'],
    ['a remark without end', { remark: 'x'.repeat(20_001) }, 'remark'],
    ['a place before the text', { hint: { ...storedByVersion1.hint, start: -1 } }, 'hint.start'],
    ['a day that is none', { created: '2025-02-30T10:00:00.000Z' }, 'created'],
  ])('with %s is refused, and the field is named', (_, over, field) => {
    const reading = readNote({ ...storedByVersion1, ...over });
    expect(reading).toMatchObject({ ok: false, field });
  });

  it('that cannot be read is named by the words it quotes, if it has them', () => {
    expect(readNote({ ...storedByVersion1, color: 7 })).toMatchObject({ label: 'بإنجاح' });
    expect(readNote('a string')).toEqual({ ok: false, label: null, field: '' });
  });

  it('is changed only where something is new, and then later than before, whatever the clock says', () => {
    const content = { color: storedByVersion1.color, tags: ['verbal nouns'], remark: storedByVersion1.remark };
    expect(withContent(storedByVersion1, content, new Date())).toBe(storedByVersion1);
    const changed = withContent(storedByVersion1, { ...content, remark: 'Other.' }, new Date('2020-01-01T00:00:00Z'));
    expect(changed).toEqual({ ...storedByVersion1, remark: 'Other.', changed: '2025-05-01T10:00:00.001Z' });
  });

  it('has an id of its own', () => {
    const content = { color: 'amber', tags: [], remark: '' } as const;
    const made = [1, 2].map(() => newNote(storedByVersion1, { ...content, tags: [] }, new Date(0)));
    expect(made.map((one) => readNote(one).ok)).toEqual([true, true]);
    expect(made[0]?.id).not.toBe(made[1]?.id);
  });
});

describe('the store of notes', () => {
  it('keeps what was made first in front, and the state that was changed last, from whichever side it comes', async () => {
    const store = await openNotes();
    const [one, two] = [note(1), note(2, { created: '2025-04-01T10:00:00.000Z' })];
    await store.merge([one, two]);
    expect(store.getSnapshot().records).toEqual([two, one]);
    expect(await store.merge([{ ...one, ...later }])).toMatchObject({ value: { added: 0, updated: 1 } });
    expect(await store.merge([one, two])).toMatchObject({ value: { added: 0, updated: 0 } });
    expect(store.getSnapshot().records[1]).toMatchObject(later);
  });

  it('two tabs that change a note each both see the last change', async () => {
    const name = newName();
    const [here, there] = [await openNotes(name), await openNotes(name)];
    await here.merge([note(1)]);
    await there.update(note(1).id, (one) => withContent(one, { ...one, remark: 'There.' }, new Date()));
    await vi.waitFor(() => expect(here.getSnapshot().records).toMatchObject([{ remark: 'There.' }]));
  });

  it('a record that cannot be read stays, and is set aside when its place is needed', async () => {
    const name = newName();
    await openNotes(name);
    const odd = { ...note(1), version: 9 };
    await plantNote(name, odd);
    const store = await openNotes(name);
    expect(store.getSnapshot()).toMatchObject({ records: [], unreadable: 1 });
    await store.merge([note(1)]);
    expect(await found(name, 'notes')).toEqual([note(1)]);
    expect(await found(name, 'aside')).toEqual([{ record: odd, at: odd.id, store: 'notes' }]);
  });

  it('a note taken away is given, and can be put back', async () => {
    const store = await openNotes();
    await store.merge([note(1)]);
    expect(await store.remove(note(1).id)).toEqual({ ok: true, value: note(1) });
    expect(store.getSnapshot().records).toEqual([]);
    await store.merge([note(1)]);
    expect(store.getSnapshot().records).toEqual([note(1)]);
  });
});

describe('notes in a backup', () => {
  it('say beforehand what a restore does, and add nothing a second time', async () => {
    const database = openTestDatabase();
    const store = openStore(database, noteDefinition);
    await store.merge([note(1), note(2)]);
    const read = readBackup(
      makeBackup([sectionOf(noteDefinition, [note(1), { ...note(2), ...later }, note(3)])], new Date()),
    );
    const section = read.ok ? readSection(read.backup, noteDefinition) : null;
    if (section?.state !== 'ok') throw new Error('the section cannot be read');
    expect(await planNotes(section.records, database)).toEqual({ ok: true, value: { added: 1, updated: 1, here: 1 } });
    await store.merge(section.records);
    expect(await planNotes(section.records, database)).toEqual({ ok: true, value: { added: 0, updated: 0, here: 3 } });
    expect(await allNotes(database)).toEqual({ ok: true, value: [note(1), { ...note(2), ...later }, note(3)] });
  });

  it('that are damaged are listed, the others are read', () => {
    const read = readBackup(
      makeBackup([{ name: 'notes', version: 1, records: [note(1), { ...note(2), tags: 'x' }, 7] }], new Date()),
    );
    expect(read.ok && readSection(read.backup, noteDefinition)).toEqual({
      state: 'ok',
      records: [note(1)],
      damaged: [
        { at: 2, label: 'بإنجاح', field: 'tags' },
        { at: 3, label: null, field: '' },
      ],
    });
  });
});
