import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { catalogueOf, makeCatalogue } from '#article/catalogue';
import { ownMarks, ownText, realArticle, tinyFiles } from '#article/testing';
import { createOwnIndex } from '#search/across/own';
import { readEntries } from '#storage/articles/article-entries';
import type { Database } from '#storage/database';
import { keepMade } from '#storage/articles/made';
import { readOwnArticle, removeOwnArticle, saveOwnArticle } from '#storage/articles/own-articles';
import { newName, openTestDatabase } from '#storage/testing';
import { bundledEntries, ownEntries, type Maker, type OwnEntries } from './load';
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

/** The worker, in this thread: it makes what the index of the search makes. */
function makerOf(database: Database, open: () => void = () => undefined): Maker {
  const listeners = new Set<() => void>();
  let isReady = false;
  const tell = () => {
    isReady = true;
    for (const listener of listeners) listener();
  };
  return {
    start() {
      open();
      void createOwnIndex(database).bringUpToDate().finally(tell);
      return () => undefined;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getUnread: () => 0,
    isReady: () => isReady,
    hasFailed: () => false,
  };
}

/** All that is told. */
async function toldOf(database: Database, maker = makerOf(database)): Promise<OwnEntries[]> {
  const told: OwnEntries[] = [];
  for await (const one of ownEntries(maker, new AbortController().signal, database)) told.push(one);
  return told;
}

/** What is told at the end. */
async function allOf(database: Database, maker = makerOf(database)): Promise<OwnEntries> {
  return (await toldOf(database, maker)).at(-1) ?? { articles: [], unread: 0, left: 1 };
}
const slugs = ({ articles }: OwnEntries) => articles.map(({ entry }) => entry.slug).toSorted();

/** An article of which nothing is made, as before there were entries. */
async function bring(id: string, database: Database) {
  await saveOwnArticle(filesOf(ownMarks, id), { database });
  await database.write(['article-entries'], (change) => change.objectStore('article-entries').delete(id));
}

describe('ownEntries', () => {
  it('lie ready with the article, and change with it', async () => {
    const database = openTestDatabase();
    await saveOwnArticle(filesOf(ownMarks, 'marked'), { database });
    await saveOwnArticle(filesOf(ownText, 'text-alone'), { database });
    const opened = vi.fn<() => void>();
    const known = await allOf(database, makerOf(database, opened));
    expect(slugs(known)).toEqual(['marked', 'text-alone']);
    expect([known.articles.every(({ own }) => own), known.unread, known.left]).toEqual([true, 0, 0]);
    // No article is looked into.
    expect(opened).not.toHaveBeenCalled();
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
    await saveOwnArticle(filesOf(ownMarks, 'ready'), { database });
    const told = await toldOf(database);
    // What lies ready is told before anything is made.
    expect(told.map((one) => [slugs(one), one.unread, one.left])).toEqual([
      [['ready'], 0, 2],
      [['one', 'ready'], 1, 0],
    ]);
    const revisions = ['one', 'spoilt'].map((id) => ({ id, revision: 1 }));
    expect(await readEntries(revisions, database)).toMatchObject({
      ok: true,
      value: { entries: [{ slug: 'one' }], stale: [{ id: 'spoilt' }] },
    });
  });

  it('that are made one after the other: the first is told as soon as it is kept', async () => {
    const database = openTestDatabase();
    for (const id of ['one', 'two']) await bring(id, database);
    const make = async (id: string) => {
      const read = await readOwnArticle(id, database);
      if (!read.ok) throw new Error(read.reason);
      await keepMade([{ id, revision: 1, entry: catalogueOf(read.value.article), terms: null }], database);
    };
    let unread = 0;
    let ready = false;
    let tell: (() => void) | undefined;
    const makeFirst = async () => {
      await make('one');
      unread = 1;
      tell?.();
    };
    const maker: Maker = {
      start() {
        void makeFirst();
        return () => undefined;
      },
      subscribe(listener) {
        tell = listener;
        return () => undefined;
      },
      getUnread: () => unread,
      isReady: () => ready,
      hasFailed: () => false,
    };
    const seen: string[][] = [];
    for await (const one of ownEntries(maker, new AbortController().signal, database)) {
      seen.push(slugs(one));
      if (one.articles.length !== 1) continue;
      await make('two');
      [unread, ready] = [0, true];
    }
    expect(seen).toEqual([[], ['one'], ['one', 'two']]);
  });

  it('end where there is no worker: the articles count as not read', async () => {
    const database = openTestDatabase();
    await bring('one', database);
    const maker: Maker = { ...makerOf(database), start: () => () => undefined, hasFailed: () => true };
    expect(await allOf(database, maker)).toEqual({ articles: [], unread: 1, left: 0 });
  });

  it('are unknown where the device does not say what it has', async () => {
    expect(
      await allOf({ ...openTestDatabase(), read: () => Promise.resolve({ ok: false, reason: 'denied' }) }),
    ).toEqual({ articles: [], unread: null, left: 0 });
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
