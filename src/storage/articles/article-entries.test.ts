import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { catalogueOf } from '#article/catalogue';
import { tinyArticle } from '#article/testing';
import { keepEntries, listEntries } from './article-entries';
import { newName, openTestDatabase } from '#storage/testing';

const entry = { ...catalogueOf(tinyArticle({})), slug: 'one' };

/** A database with an article of that revision, written by no code under test. */
async function withArticle(revision: number) {
  const name = newName();
  const database = openTestDatabase({ name });
  await database.read(['articles'], (view) => view.objectStore('articles').count());
  const raw = await openDB(name);
  await raw.put('articles', { id: 'one', revision });
  return { database, raw };
}

describe('entries of own articles', () => {
  it('are of the revision that is here, or are to be made', async () => {
    const { database, raw } = await withArticle(2);
    expect(await listEntries(database)).toEqual({
      ok: true,
      value: { entries: [], stale: [{ id: 'one', revision: 2 }] },
    });
    await keepEntries([{ id: 'one', revision: 2, entry }], database);
    expect(await listEntries(database)).toEqual({ ok: true, value: { entries: [entry], stale: [] } });
    await raw.put('articles', { id: 'one', revision: 3 });
    expect(await listEntries(database)).toMatchObject({ value: { entries: [], stale: [{ revision: 3 }] } });
    raw.close();
  });

  it('of an older revision, or of an article that is gone, are not kept', async () => {
    const { database, raw } = await withArticle(2);
    await keepEntries(
      [
        { id: 'one', revision: 1, entry },
        { id: 'gone', revision: 1, entry },
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
  ])('%s are made anew', async (_, record) => {
    const { database, raw } = await withArticle(1);
    await raw.put('article-entries', { id: 'one', revision: 1, ...record });
    expect(await listEntries(database)).toMatchObject({ value: { entries: [], stale: [{ id: 'one' }] } });
    raw.close();
  });
});
