import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { catalogueOf } from '#article/catalogue';
import { tinyArticle } from '#article/testing';
import { dropEntries, listRevisions, readEntries } from './article-entries';
import { findStale, keepMade } from './made';
import { newName, openTestDatabase } from '#storage/testing';

const entry = { ...catalogueOf(tinyArticle({})), slug: 'one' };
const terms = '\n';

/** A database with an article of that revision, written by no code under test. */
async function withArticle(revision: number) {
  const name = newName();
  const database = openTestDatabase({ name });
  await database.read(['articles'], (view) => view.objectStore('articles').count());
  const raw = await openDB(name);
  await raw.put('articles', { id: 'one', revision });
  const read = async () => {
    const listed = await listRevisions(database);
    return listed.ok ? readEntries(listed.value, database) : listed;
  };
  return { database, raw, read };
}

describe('entries of own articles', () => {
  it('are of the revision that is here, or are to be made', async () => {
    const { database, raw, read } = await withArticle(2);
    expect(await read()).toEqual({ ok: true, value: { entries: [], stale: [{ id: 'one', revision: 2 }] } });
    await keepMade([{ id: 'one', revision: 2, entry, terms }], database);
    expect(await read()).toEqual({ ok: true, value: { entries: [entry], stale: [] } });
    await raw.put('articles', { id: 'one', revision: 3 });
    expect(await read()).toMatchObject({ value: { entries: [], stale: [{ revision: 3 }] } });
    raw.close();
  });

  it('of an older revision, or of an article that is gone, are not kept', async () => {
    const { database, raw } = await withArticle(2);
    await keepMade(
      [
        { id: 'one', revision: 1, entry, terms },
        { id: 'gone', revision: 1, entry, terms },
      ],
      database,
    );
    expect(await raw.count('article-entries')).toBe(0);
    raw.close();
  });

  it.each([
    ['of another shape', { version: 2, entry: JSON.stringify(entry) }],
    ['that are no entry', { version: 1, entry: '{"slug":"one"}' }],
    ['that are no JSON', { version: 1, entry: '{' }],
  ])('%s are to be made, once they are dropped', async (_, record) => {
    const { database, raw, read } = await withArticle(1);
    await keepMade([{ id: 'one', revision: 1, entry, terms }], database);
    await raw.put('article-entries', { id: 'one', revision: 1, ...record });
    expect(await read()).toMatchObject({ value: { entries: [], stale: [{ id: 'one' }] } });
    await dropEntries(['one'], database);
    expect(await findStale(database)).toMatchObject({ value: { stale: [{ id: 'one' }], ready: [] } });
    raw.close();
  });

  it('are read in steps, in the order that is asked for', async () => {
    const name = newName();
    const database = openTestDatabase({ name });
    await database.read(['articles'], (view) => view.objectStore('articles').count());
    const raw = await openDB(name);
    const revisions = Array.from({ length: 60 }, (_, at) => ({ id: `a-${String(at).padStart(2, '0')}`, revision: 1 }));
    for (const one of revisions) await raw.put('articles', one);
    await keepMade(
      revisions.map((one) => ({ ...one, entry: { ...entry, slug: one.id }, terms })),
      database,
    );
    const read = await readEntries(revisions.toReversed(), database);
    expect(read.ok && read.value.entries.map(({ slug }) => slug)).toEqual(revisions.map(({ id }) => id).toReversed());
    const stop = new AbortController();
    stop.abort();
    expect(await readEntries(revisions, database, stop.signal)).toEqual({
      ok: true,
      value: { entries: [], stale: [] },
    });
    raw.close();
  });
});
