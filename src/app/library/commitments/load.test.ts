import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeCatalogue } from '#article/catalogue';
import { ownMarks, ownText, realArticle, tinyFiles } from '#article/testing';
import { saveOwnArticle } from '#storage/own-articles';
import { newName, openTestDatabase } from '#storage/testing';
import { bundledEntries, ownEntries } from './load';
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

describe('ownEntries', () => {
  it('are of the articles that have a register; one that cannot be read is counted', async () => {
    const name = newName();
    const database = openTestDatabase({ name });
    const text = filesOf(ownText, 'text-alone');
    await saveOwnArticle({ 'article.json': text['article.json'] ?? '' }, { database });
    await saveOwnArticle(filesOf(ownMarks, 'marked'), { database });
    await saveOwnArticle(filesOf(ownMarks, 'spoilt'), { database });
    const { articles, unread } = await ownEntries(undefined, database);
    expect(articles.map(({ entry }) => entry.slug).toSorted()).toEqual(['marked', 'spoilt']);
    expect([articles.every(({ own }) => own), unread]).toEqual([true, 0]);
    expect(
      pledgesOf(articles)[0]
        ?.wording.ar.map(({ text: words }) => words)
        .join(''),
    ).toBe('مستعدة لإرسال قافلة');

    const raw = await openDB(name);
    const keys = await raw.getAllKeys('article-files');
    const key = keys.find((one) => String(one).includes('spoilt') && String(one).includes('article.json'));
    if (key === undefined) throw new Error('no such record');
    await raw.delete('article-files', key);
    raw.close();
    const after = await ownEntries(undefined, database);
    expect([after.articles.map(({ entry }) => entry.slug), after.unread]).toEqual([['marked'], 1]);
  });

  it('are unknown where the device does not say what it has', async () => {
    expect(
      await ownEntries(undefined, {
        ...openTestDatabase(),
        read: () => Promise.resolve({ ok: false, reason: 'denied' }),
      }),
    ).toEqual({ articles: [], unread: null });
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
