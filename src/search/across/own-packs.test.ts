import { describe, expect, it, vi } from 'vitest';
import { removeOwnArticle, saveOwnArticle } from '#storage/articles/own-articles';
import { listPacked } from '#storage/articles/packs';
import type { Database } from '#storage/database';
import { openTestDatabase } from '#storage/testing';
import { parseQuery } from '#search/query';
import { createOwnIndex } from './own';
import { PACK } from './own-packs';
import { wantedBy } from './terms';
import { articleFile } from './testing';

const idOf = (n: number) => `own-${String(n).padStart(3, '0')}`;
const save = (database: Database, n: number, ar: string, basedOn = 0) =>
  saveOwnArticle({ 'article.json': articleFile(idOf(n), ar) }, { database, basedOn });

/** A device with so many articles; the first and the last name a country of their own. */
async function deviceOf(count: number) {
  const database = openTestDatabase();
  for (let n = 0; n < count; n++) {
    await save(
      database,
      n,
      n === 0 ? 'زار الوزير روسيا.' : n === count - 1 ? 'زار الوزير الصين.' : 'زار الوزير المدينة.',
    );
  }
  return database;
}

/** An index that is up to date, as a page has it that is opened now. */
async function indexOf(database: Database) {
  const index = createOwnIndex(database);
  await index.bringUpToDate();
  return index;
}

const found = async (
  index: Awaited<ReturnType<typeof indexOf>>,
  query: string,
  mode: 'whole' | 'beginning' = 'whole',
) => [...(await index.candidates(wantedBy(parseQuery(query), mode)))].toSorted();

const packedIn = async (database: Database) => {
  const packed = await listPacked(database);
  return packed.ok ? packed.value : new Map<string, string>();
};

describe('own articles in packs', () => {
  it('are found as without, by few records: of the packed ones none is read by itself', async () => {
    const database = await deviceOf(PACK + 2);
    const index = await indexOf(database);
    const queries = ['روسيا', 'الصين', 'الوزير', 'زار الوزير روسيا', 'لا شيء'];
    const before = [];
    for (const query of queries) before.push(await found(index, query));
    await index.pack();
    for (const [at, query] of queries.entries()) expect(await found(index, query)).toEqual(before[at]);
    expect((await packedIn(database)).size).toBe(PACK);

    const get = vi.spyOn(IDBObjectStore.prototype, 'get');
    const later = await indexOf(database);
    for (const [at, query] of queries.entries()) expect(await found(later, query)).toEqual(before[at]);
    expect(before[0]).toEqual([idOf(0)]);
    expect(before[1]).toEqual([idOf(PACK + 1)]);
    expect(before[2]).toHaveLength(PACK + 2);
    expect(get.mock.contexts.filter((store) => (store as IDBObjectStore).name === 'article-terms')).toHaveLength(2);
    get.mockRestore();
    expect(await found(later, 'روس', 'beginning')).toEqual([idOf(0)]);
  });

  it('that are too few stay by themselves', async () => {
    const database = await deviceOf(3);
    const index = await indexOf(database);
    await index.pack();
    expect((await packedIn(database)).size).toBe(0);
    expect(await found(index, 'روسيا')).toEqual([idOf(0)]);
  });

  it('written anew are found by their new words alone; the others stay where they are', async () => {
    const database = await deviceOf(PACK);
    const index = await indexOf(database);
    await index.pack();
    await save(database, 0, 'زار الوزير فرنسا.', 1);
    await index.bringUpToDate();
    await index.pack();
    expect(await found(index, 'روسيا')).toEqual([]);
    expect(await found(index, 'فرنسا')).toEqual([idOf(0)]);
    expect((await packedIn(database)).size).toBe(PACK - 1);
    const later = await indexOf(database);
    expect(await found(later, 'روسيا')).toEqual([]);
    expect(await found(later, 'فرنسا')).toEqual([idOf(0)]);
    expect(await found(later, 'الصين')).toEqual([idOf(PACK - 1)]);
  });

  it('deleted are found no more, nor after another article has come under the same name; no word of them stays', async () => {
    const database = await deviceOf(PACK);
    const index = await indexOf(database);
    await index.pack();
    await removeOwnArticle(idOf(0), database);
    await index.bringUpToDate();
    expect(await found(index, 'روسيا')).toEqual([]);
    await save(database, 0, 'زار الوزير فرنسا.');
    await index.bringUpToDate();
    expect(await found(index, 'روسيا')).toEqual([]);
    expect(await found(index, 'فرنسا')).toEqual([idOf(0)]);
    await removeOwnArticle(idOf(0), database);
    await index.bringUpToDate();
    await index.pack();
    const kept = await database.read(['article-packs'], (view) => view.objectStore('article-packs').getAll());
    expect(JSON.stringify(kept)).not.toContain('روسيا');
    expect(await found(index, 'الصين')).toEqual([idOf(PACK - 1)]);
    expect(await found(await indexOf(database), 'الصين')).toEqual([idOf(PACK - 1)]);
  });

  it('whose pack cannot be read are found by their own words', async () => {
    const database = await deviceOf(PACK);
    await (await indexOf(database)).pack();
    await database.write(['article-packs'], (change) => change.objectStore('article-packs').clear());
    expect(await found(await indexOf(database), 'روسيا')).toEqual([idOf(0)]);
  });

  it('that two tabs put together at once are in one pack', async () => {
    const database = await deviceOf(PACK);
    const [one, other] = [await indexOf(database), await indexOf(database)];
    await Promise.all([one.pack(), other.pack()]);
    const kept = await database.read(['article-packs'], (view) => view.objectStore('article-packs').getAll());
    expect(kept.ok && kept.value.filter((record) => Object.hasOwn(record as object, 'members'))).toHaveLength(1);
    expect(await found(one, 'روسيا')).toEqual([idOf(0)]);
    expect(await found(other, 'روسيا')).toEqual([idOf(0)]);
  });
});
