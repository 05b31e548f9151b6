import { describe, expect, it } from 'vitest';
import { catalogueOf } from '#article/catalogue';
import { factsOf } from '#article/facts';
import { tinyFiles } from '#article/testing';
import { findStale, keepMade, listFacts, listNames, readTerms, type Made } from './article-facts';
import { allOwnArticles, mergeOwnArticles, readOwnArticle, removeOwnArticle, saveOwnArticle } from './own-articles';
import type { Database } from '#storage/database';
import { openTestDatabase } from '#storage/testing';

const id = 'made-by-hand';
const names = [{ key: 'Q148', kind: 'place' as const, ar: 'الصين', en: null, party: true }];
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
  return { id, revision, facts: factsOf(catalogueOf(article)), names, terms };
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
    expect(await listNames(database)).toEqual({ ok: true, value: new Map([[id, names]]) });
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
      change.objectStore('article-facts').put({ version: 1, id, revision: 1, indexed: true, ...older.facts }),
    );
    expect(await findStale(database)).toEqual({ ok: true, value: { stale: [{ id, revision: 2 }], ready: [] } });
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
