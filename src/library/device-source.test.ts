import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { ownText, tinyFiles } from '#article/testing';
import { saveOwnArticle } from '#storage/articles/own-articles';
import { newName, openTestDatabase } from '#storage/testing';
import type { Database } from '#storage/database';
import type { ArticleSource } from './article-source';
import { deviceSource } from './device-source';
import { openArticle, openWords } from './open';

const article = tinyFiles(ownText)['article.json'];
const id = 'made-by-hand';

async function stored() {
  const name = newName();
  const database = openTestDatabase({ name });
  const saved = await saveOwnArticle({ 'article.json': JSON.stringify(article) }, { database });
  expect(saved.ok).toBe(true);
  return { name, database };
}

async function sourceIn(database: Database) {
  const found = await deviceSource(id, database);
  if (!found.ok) throw new Error(found.reason);
  return found.value;
}

/** Why the article cannot be opened. */
const problemOf = (source: ArticleSource) =>
  openArticle(source).then(
    () => null,
    (error: unknown) => String(error),
  );

describe('an article of the device', () => {
  it('is opened as any other; what it has not is empty', async () => {
    const { database } = await stored();
    const source = await sourceIn(database);
    expect(source.files).toEqual(['article.json']);
    const opened = await openArticle(source);
    expect([opened.slug, opened.source.kind, opened.entities.length]).toEqual([id, 'own', 0]);
    expect(opened.sentences.get('p1.1')?.en).toBe('');
    expect(await openWords(source, opened.text)).toBeNull();
  });

  it('is not on this device: there is no source', async () => {
    expect(await deviceSource('nowhere', openTestDatabase())).toEqual({ ok: false, reason: 'missing' });
  });

  it('cannot be told where the browser denies it: the device is named, no file of the article', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(await deviceSource(id, openTestDatabase())).toEqual({ ok: false, reason: 'denied' });
    open.mockRestore();
  });

  it.each<[string, (text: string) => unknown, string]>([
    ['gone', () => undefined, 'not on this device'],
    ['no record', () => ({ text: 1 }), 'damaged'],
    ['no JSON any more', (text) => ({ text: text.slice(0, 40) }), 'not JSON'],
    ['no article any more', () => ({ text: '{"slug":"made-by-hand"}' }), 'source'],
  ])('whose file is %s is not opened, and that is said', async (_, change, problem) => {
    const { name, database } = await stored();
    const db = await openDB(name);
    const file = (await db.get('article-files', `${id}/article.json`)) as { text: string };
    const changed = change(file.text);
    if (changed === undefined) await db.delete('article-files', `${id}/article.json`);
    else await db.put('article-files', { ...file, ...(changed as object) });
    db.close();
    expect(await problemOf(await sourceIn(database))).toContain(problem);
  });

  it('is not read on when nobody waits any more', async () => {
    const { database } = await stored();
    const source = await sourceIn(database);
    await expect(source.read('article.json', AbortSignal.abort())).rejects.toThrow(/abort/i);
  });
});
