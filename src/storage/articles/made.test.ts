import { describe, expect, it } from 'vitest';
import { catalogueOf } from '#article/catalogue';
import { factsOf } from '#article/facts';
import { ownMarks, tinyFiles } from '#article/testing';
import { readEntries } from './article-entries';
import { listFacts, listNames, readTerms } from './article-facts';
import { findStale, keepMade, type Made } from './made';
import { allOwnArticles, mergeOwnArticles, readOwnArticle, removeOwnArticle, saveOwnArticle } from './own-articles';
import type { Database } from '#storage/database';
import { openTestDatabase } from '#storage/testing';

const id = 'made-by-hand';
const source = {
  kind: 'own' as const,
  added: '2025-05-01T10:00:00Z',
  publisher: { ar: null, en: 'The Gazette' },
  place: null,
  dateline: '2025-04-01',
  published: null,
  address: null,
};
const files = {
  'article.json': JSON.stringify(
    tinyFiles({
      source,
      translation: null,
      headline: { ar: 'عنوان النص', en: null },
      paragraphs: [[{ ar: 'قالت الوزارة إنها مستعدة.', en: null }]],
    })['article.json'],
  ),
};

async function made(database: Database, terms = 'وزاره'): Promise<Made> {
  const read = await readOwnArticle(id, database);
  if (!read.ok) throw new Error(read.reason);
  const { revision, article } = read.value;
  return { id, revision, entry: catalogueOf(article), terms };
}

describe('what is made from an own article', () => {
  it('has its facts as soon as it is saved; its terms come later', async () => {
    const database = openTestDatabase();
    await saveOwnArticle(files, { database });
    const facts = await listFacts(database);
    expect(facts.ok && facts.value.get(id)).toMatchObject({
      date: '2025-04-01',
      publisher: { en: 'The Gazette' },
      paragraphs: 1,
      words: 6,
      english: 'none',
    });
    expect(await findStale(database)).toEqual({ ok: true, value: { stale: [{ id, revision: 1 }], ready: [] } });
    expect(await keepMade([await made(database)], database)).toEqual({ ok: true, value: [id] });
    expect(await findStale(database)).toEqual({ ok: true, value: { stale: [], ready: [{ id, revision: 1 }] } });
    expect(await readTerms('all', database)).toEqual({ ok: true, value: new Map([[id, 'وزاره']]) });
    expect(await readTerms([id, 'other'], database)).toEqual({ ok: true, value: new Map([[id, 'وزاره']]) });
  });

  it('is made anew when the article is written again; what was made of the older one is not kept', async () => {
    const database = openTestDatabase();
    await saveOwnArticle(files, { database });
    const older = await made(database);
    await saveOwnArticle(files, { database, basedOn: 1 });
    expect(await keepMade([older], database)).toEqual({ ok: true, value: [] });
    expect(await findStale(database)).toMatchObject({ value: { stale: [{ id, revision: 2 }] } });
  });

  it('of an older revision, kept in the very moment in which the article was written, is made anew', async () => {
    const database = openTestDatabase();
    await saveOwnArticle(files, { database });
    const older = await made(database);
    await keepMade([older], database);
    await saveOwnArticle(files, { database, basedOn: 1 });
    await database.write(['article-facts'], (change) =>
      change.objectStore('article-facts').put({ version: 1, id, revision: 1, indexed: true, ...factsOf(older.entry) }),
    );
    expect(await findStale(database)).toEqual({ ok: true, value: { stale: [{ id, revision: 2 }], ready: [] } });
  });

  it('has what it names and its entry as soon as it is saved or comes back from a backup', async () => {
    const database = openTestDatabase();
    const marked = tinyFiles(ownMarks);
    const texts = Object.fromEntries(Object.entries(marked).map(([name, json]) => [name, JSON.stringify(json)]));
    await saveOwnArticle(texts, { database });
    const known = async (from: Database) => {
      const [named, entries] = [await listNames(from), await readEntries([{ id, revision: 1 }], from)];
      return [named.ok && named.value.get(id), entries.ok && entries.value];
    };
    const [names, entries] = await known(database);
    expect(names).toMatchObject([{ ar: 'الوزارة', kind: 'organization' }]);
    expect(entries).toMatchObject({ entries: [{ slug: id, undertakings: [{ kind: 'readiness' }] }], stale: [] });
    const all = await allOwnArticles(database);
    const other = openTestDatabase();
    await mergeOwnArticles(all.ok ? all.value : [], other);
    expect(await known(other)).toEqual([names, entries]);
  });

  it('comes under the id of the copy where an article is here with other content', async () => {
    const database = openTestDatabase();
    await saveOwnArticle(files, { database });
    const all = await allOwnArticles(database);
    const [one] = all.ok ? all.value : [];
    if (!one) throw new Error('no article');
    const text = (one.files['article.json'] ?? '').replace('عنوان النص', 'عنوان آخر');
    await mergeOwnArticles([{ ...one, files: { 'article.json': text } }], database);
    const facts = await listFacts(database);
    const [copy] = facts.ok ? [...facts.value.keys()].filter((key) => key !== id) : [];
    expect(copy).toMatch(/^made-by-hand-[0-9a-f]{10}$/);
    const entries = await readEntries([{ id: copy ?? '', revision: 1 }], database);
    expect(entries).toMatchObject({ ok: true, value: { entries: [{ slug: copy, title: { ar: 'عنوان آخر' } }] } });
  });

  it('is made anew where there is no entry beside the facts, as before there were any', async () => {
    const database = openTestDatabase();
    await saveOwnArticle(files, { database });
    await keepMade([await made(database)], database);
    await database.write(['article-entries'], (change) => change.objectStore('article-entries').delete(id));
    expect(await findStale(database)).toMatchObject({ value: { stale: [{ id, revision: 1 }], ready: [] } });
  });

  it('goes with the article, and is made again when that comes back', async () => {
    const database = openTestDatabase();
    await saveOwnArticle(files, { database });
    await keepMade([await made(database)], database);
    const all = await allOwnArticles(database);
    await removeOwnArticle(id, database);
    expect(await listFacts(database)).toEqual({ ok: true, value: new Map() });
    expect(await readTerms('all', database)).toEqual({ ok: true, value: new Map() });
    expect(await listNames(database)).toEqual({ ok: true, value: new Map() });
    expect(await keepMade([], database)).toEqual({ ok: true, value: [] });
    await mergeOwnArticles(all.ok ? all.value : [], database);
    expect(await findStale(database)).toEqual({ ok: true, value: { stale: [{ id, revision: 1 }], ready: [] } });
  });

  it.each(['', '{}', '[{"key":"Q1"}]'])('has no names where they cannot be read: “%s”', async (text) => {
    const database = openTestDatabase();
    await database.write(['article-names'], (change) =>
      change.objectStore('article-names').put({ version: 1, id, names: text }),
    );
    expect(await listNames(database)).toEqual({ ok: true, value: new Map([[id, []]]) });
  });
});
