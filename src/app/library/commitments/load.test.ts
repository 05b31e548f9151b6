import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeCatalogue } from '#article/catalogue';
import { ownMarks, ownText, realArticle, tinyFiles } from '#article/testing';
import { listEntries } from '#storage/articles/article-entries';
import type { Database } from '#storage/database';
import { mergeOwnArticles, removeOwnArticle, saveOwnArticle } from '#storage/articles/own-articles';
import { newName, openTestDatabase } from '#storage/testing';
import { bundledEntries, ownEntries, type OwnEntries } from './load';
import { pledgesOf } from '#timeline/pledges';

afterEach(() => vi.unstubAllGlobals());

const filesOf = (tiny: Parameters<typeof tinyFiles>[0], slug: string) => {
  const files = tinyFiles(tiny);
  return Object.fromEntries(
    Object.entries(files).map(([name, json]) => [
      name,
      JSON.stringify(name === 'article.json' ? { ...(json as object), slug } : json),
    ]),
  );
};

/** What is told at the end. */
async function allOf(database: Database): Promise<OwnEntries> {
  let last: OwnEntries = { articles: [], unread: 0, reading: true };
  for await (const one of ownEntries(undefined, database)) last = one;
  return last;
}
const slugs = ({ articles }: OwnEntries) => articles.map(({ entry }) => entry.slug).toSorted();

/** An article as a backup brings it: nothing is made of it yet. */
const bring = (id: string, database: Database) =>
  mergeOwnArticles(
    [
      {
        version: 1,
        id,
        title: { ar: id, en: '' },
        changed: '2025-05-02T08:00:00.000Z',
        revision: 1,
        files: filesOf(ownMarks, id),
      },
    ],
    database,
  );

describe('ownEntries', () => {
  it('lie ready with the article, and change with it', async () => {
    const database = openTestDatabase();
    await saveOwnArticle(filesOf(ownMarks, 'marked'), { database });
    await saveOwnArticle(filesOf(ownText, 'text-alone'), { database });
    const readings = vi.spyOn(database, 'read');
    const known = await allOf(database);
    expect(slugs(known)).toEqual(['marked', 'text-alone']);
    expect([known.articles.every(({ own }) => own), known.unread, known.reading]).toEqual([true, 0, false]);
    // One look at the list, and none at an article.
    expect(readings).toHaveBeenCalledTimes(1);
    expect(
      pledgesOf(known.articles)[0]
        ?.wording.ar.map(({ text: words }) => words)
        .join(''),
    ).toBe('مستعدة لإرسال قافلة');
    await saveOwnArticle(filesOf(ownText, 'marked'), { database, basedOn: 1 });
    expect(pledgesOf((await allOf(database)).articles)).toEqual([]);
    await removeOwnArticle('marked', database);
    expect(slugs(await allOf(database))).toEqual(['text-alone']);
  });

  it('that are not there are made once, and kept; an article that cannot be read is counted', async () => {
    const name = newName();
    const database = openTestDatabase({ name });
    await bring('one', database);
    await bring('spoilt', database);
    const raw = await openDB(name);
    const keys = await raw.getAllKeys('article-files');
    const key = keys.find((one) => String(one).includes('spoilt') && String(one).includes('article.json'));
    if (key === undefined) throw new Error('no such record');
    await raw.delete('article-files', key);
    raw.close();
    const first = await allOf(database);
    expect([slugs(first), first.unread]).toEqual([['one'], 1]);
    expect(await listEntries(database)).toMatchObject({
      ok: true,
      value: { entries: [{ slug: 'one' }], stale: [{ id: 'spoilt' }] },
    });
  });

  it('are unknown where the device does not say what it has', async () => {
    expect(
      await allOf({ ...openTestDatabase(), read: () => Promise.resolve({ ok: false, reason: 'denied' }) }),
    ).toEqual({ articles: [], unread: null, reading: false });
  });
});

describe('bundledEntries', () => {
  it('are those of the catalogue', async () => {
    const catalogue = makeCatalogue([realArticle()]);
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(catalogue))));
    const articles = await bundledEntries(new URL('https://example.org/reader/'));
    expect(articles.map(({ own }) => own)).toEqual([false]);
    expect(pledgesOf(articles).length).toBe(realArticle().undertakings.length);
  });
});
