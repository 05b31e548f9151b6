import { describe, expect, it } from 'vitest';
import { mergeOwnArticles, removeOwnArticle, saveOwnArticle } from '#storage/articles/own-articles';
import type { Database } from '#storage/database';
import { openTestDatabase } from '#storage/testing';
import { createAnswering, FIRST_ARTICLES } from './answer';
import { articleTextOf } from './article-text';
import { createBundledIndex } from './bundled';
import { makeDirectory, makeParts } from './bundled-parts';
import type { Told } from './messages';
import { createOwnIndex } from './own';
import { termsOf } from './terms';
import { articleFile } from './testing';

/** A site with bundled articles of these texts, by slug; `asked` has the files that were fetched. */
function siteOf(texts: Record<string, string>) {
  const asked: string[] = [];
  const slugs = Object.keys(texts);
  const files = new Map(slugs.map((slug) => [`${slug}.json`, articleFile(slug, texts[slug] ?? '')]));
  const terms = slugs.map((slug) => {
    const text = articleTextOf(files.get(`${slug}.json`) ?? '');
    return text ? termsOf(text) : '';
  });
  const parts = [...makeParts(terms, 30)].map(([begins, text], at) => ({ begins, text, file: `part-${at}` }));
  for (const { file, text } of parts) files.set(file, text);
  files.set('page', JSON.stringify(slugs.map((slug) => ({ slug, text: `${slug}.json` }))));
  files.set(
    'search.json',
    JSON.stringify(
      makeDirectory(
        parts.map(({ begins, file }) => ({ begins, file })),
        ['page'],
      ),
    ),
  );
  const bundled = createBundledIndex((address) => {
    asked.push(address);
    const file = files.get(address);
    return file === undefined ? Promise.reject(new Error('404')) : Promise.resolve(file);
  });
  return { bundled, asked, files };
}

async function open(database: Database, texts: Record<string, string> = {}) {
  const { bundled, asked, files } = siteOf(texts);
  const told: Told[] = [];
  const own = createOwnIndex(database);
  const { hear, update } = createAnswering(own, bundled, (one) => told.push(one));
  await update();
  let number = 0;
  const find = async (query: string, ids: readonly string[]) => {
    number += 1;
    await hear({ type: 'find', number, query, ids });
    const last = told.at(-1);
    if (last?.type !== 'found') throw new Error('nothing was told');
    return last;
  };
  return { told, find, update, hear, asked, files, number: () => number };
}

const idsOf = ({ articles }: { articles: readonly { id: string }[] }) => articles.map(({ id }) => id);
const save = (database: Database, id: string, ar: string, basedOn = 0) =>
  saveOwnArticle({ 'article.json': articleFile(id, ar) }, { database, basedOn });

describe('a search across articles', () => {
  it('finds own and bundled articles, in the order that is asked for, and in no others', async () => {
    const database = openTestDatabase();
    await save(database, 'own-one', 'زار الوزير روسيا.');
    await save(database, 'own-two', 'زار الوزير الصين.');
    const { find, told } = await open(database, { bundled: 'وتدعم روسيا السلام.', other: 'تدعم فرنسا السلام.' });
    const ids = ['bundled', 'own-two', 'own-one', 'other'];
    const found = await find('روسيا', ids);
    expect(idsOf(found)).toEqual(['bundled', 'own-one']);
    expect(found).toMatchObject({ left: 0, busy: false, beginning: false, failed: false });
    expect(found.articles[0]?.places[0]).toMatchObject({ sentence: 'p1.1', before: 'وتدعم', focus: { text: 'روسيا' } });
    expect(idsOf(await find('روسيا', ['own-one']))).toEqual(['own-one']);
    expect(idsOf(await find('لا شيء', ids))).toEqual([]);
    expect(told.filter(({ type }) => type === 'index')).toEqual([{ type: 'index', left: 0 }]);
  });

  it('takes words that are only begun where no article has the query whole', async () => {
    const database = openTestDatabase();
    await save(database, 'whole', 'تدعم الصين السلام.');
    await save(database, 'longer', 'تدعم الوزارة الصينية السلام.');
    const { find } = await open(database);
    expect(await find('الصين', ['whole', 'longer'])).toMatchObject({ articles: [{ id: 'whole' }], beginning: false });
    expect(await find('الصيني', ['whole', 'longer'])).toMatchObject({ articles: [{ id: 'longer' }], beginning: true });
  });

  it('fetches of the bundled index only what the query asks for, each file once', async () => {
    const { find, asked } = await open(openTestDatabase(), { one: 'زار الوزير روسيا.', two: 'تدعم فرنسا السلام.' });
    expect(asked).toEqual([]);
    await find('روسيا', ['one', 'two']);
    expect(asked.filter((one) => one === 'two.json')).toEqual([]);
    const before = asked.length;
    expect(before).toBeLessThan(6);
    await find('روسيا', ['one', 'two']);
    expect(asked).toHaveLength(before);
  });

  it('goes on without the bundled articles where their index cannot be had, says so, and asks again', async () => {
    const database = openTestDatabase();
    await save(database, 'own', 'زار الوزير روسيا.');
    const { find, files } = await open(database, { one: 'زار الوزير روسيا.' });
    const directory = files.get('search.json') ?? '';
    files.delete('search.json');
    expect(await find('روسيا', ['own', 'one'])).toMatchObject({ articles: [{ id: 'own' }], failed: true });
    // The index is there, and the text of an article is not.
    const text = files.get('one.json') ?? '';
    files.delete('one.json');
    files.set('search.json', directory);
    expect(await find('روسيا', ['own', 'one'])).toMatchObject({ articles: [{ id: 'own' }], failed: true });
    files.set('one.json', text);
    expect(await find('روسيا', ['own', 'one'])).toMatchObject({ articles: { length: 2 }, failed: false });
  });

  it('waits after the first articles, and goes on when it is asked to', async () => {
    const database = openTestDatabase();
    const ids = Array.from({ length: FIRST_ARTICLES + 3 }, (_, n) => `a-${n}`);
    for (const id of ids) await save(database, id, 'زار الوزير روسيا.');
    const { find, hear, told, number } = await open(database);
    const found = await find('روسيا', ids);
    expect(found).toMatchObject({ left: 3, busy: false });
    expect(found.articles).toHaveLength(FIRST_ARTICLES);
    await hear({ type: 'more', number: number() - 1 });
    expect(told.at(-1)).toEqual(found);
    await hear({ type: 'more', number: number() });
    expect(told.at(-1)).toMatchObject({ left: 0, busy: false, articles: { length: ids.length } });
  });

  it('gives up what was looked for before', async () => {
    const database = openTestDatabase();
    await save(database, 'one', 'زار الوزير روسيا.');
    const { hear, told } = await open(database);
    const first = hear({ type: 'find', number: 1, query: 'روسيا', ids: ['one'] });
    const second = hear({ type: 'find', number: 2, query: 'الوزير', ids: ['one'] });
    await Promise.all([first, second]);
    expect(told.flatMap((one) => (one.type === 'found' && !one.busy ? one.number : []))).toEqual([2]);
  });

  it.each(['', ' ', '.', 'ا', 'ق و ل'])('looks for nothing where “%s” is asked for', async (query) => {
    const database = openTestDatabase();
    await save(database, 'one', 'قال ا . ب.');
    const { find } = await open(database);
    expect(idsOf(await find(query, ['one']))).toEqual([]);
  });
});

describe('the index of own articles', () => {
  it('follows what is saved, deleted and put back, and reads no article that has not changed', async () => {
    const database = openTestDatabase();
    await save(database, 'one', 'زار الوزير روسيا.');
    await save(database, 'two', 'زار الوزير روسيا.');
    const { find, update } = await open(database);
    const ids = ['one', 'two', 'three'];
    expect(idsOf(await find('روسيا', ids))).toEqual(['one', 'two']);

    const read: unknown[] = [];
    const watched: Database = {
      ...database,
      read: (stores, work) => {
        read.push(stores);
        return database.read(stores, work);
      },
    };
    const other = createOwnIndex(watched);
    await other.bringUpToDate();
    // Revisions and terms: no file of an article.
    expect(read.flat()).not.toContain('article-files');

    await save(database, 'two', 'زار الوزير الصين.', 1);
    await save(database, 'three', 'زار الوزير روسيا.');
    const gone = await removeOwnArticle('one', database);
    await update();
    expect(idsOf(await find('روسيا', ids))).toEqual(['three']);
    expect(idsOf(await find('الصين', ids))).toEqual(['two']);

    if (gone.ok) await mergeOwnArticles([gone.value], database);
    await update();
    expect(idsOf(await find('روسيا', ids))).toEqual(['one', 'three']);
  });

  it('passes over an article that cannot be read, and tries it again when it has changed', async () => {
    const database = openTestDatabase();
    await save(database, 'one', 'زار الوزير روسيا.');
    await database.write(['article-files'], (change) => change.objectStore('article-files').clear());
    const { find, update } = await open(database);
    expect(idsOf(await find('روسيا', ['one']))).toEqual([]);
    await update();
    await save(database, 'one', 'زار الوزير روسيا.', 1);
    await update();
    expect(idsOf(await find('روسيا', ['one']))).toEqual(['one']);
  });
});
