import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { tinyFiles } from '#article/testing';
import { makeBackup, readBackup, readSection, sectionOf } from '#storage/backup';
import {
  allOwnArticles,
  findOwnArticle,
  listOwnArticles,
  mergeOwnArticles,
  ownArticleSection,
  planOwnArticles,
  readOwnFile,
  removeOwnArticle,
  saveOwnArticle,
  wholeOwnArticle,
  type OwnFiles,
  type SaveOptions,
} from './own-articles';
import { found, heardBy, newName, openTestDatabase } from '#storage/testing';

const source = {
  kind: 'own' as const,
  added: '2025-05-01T10:00:00Z',
  publisher: null,
  place: null,
  dateline: null,
  published: null,
  address: null,
};

/** The files of an own article, its English not there yet. */
function filesOf(headline = 'عنوان النص', extra: OwnFiles = {}): OwnFiles {
  const tiny = tinyFiles({
    source,
    translation: null,
    headline: { ar: headline, en: null },
    paragraphs: [[{ ar: 'قالت الوزارة إنها مستعدة.', en: null }]],
  });
  return { 'article.json': `${JSON.stringify(tiny['article.json'], null, 2)}\n`, ...extra };
}

const id = 'made-by-hand';
const now = () => new Date('2025-05-02T08:00:00.000Z');
const save = (files: OwnFiles, options: SaveOptions) => saveOwnArticle(files, { now, ...options });

describe('an own article', () => {
  it('is written with its files, byte for byte, and found again', async () => {
    const database = openTestDatabase();
    const files = filesOf('عنوان', { 'entities.json': ' {"entities": []}\n' });
    const record = {
      version: 1,
      id,
      title: { ar: 'عنوان', en: '' },
      changed: '2025-05-02T08:00:00.000Z',
      revision: 1,
      files: ['article.json', 'entities.json'],
    };
    expect(await save(files, { database })).toEqual({ ok: true, value: record });
    expect(await findOwnArticle(id, database)).toEqual({ ok: true, value: record });
    expect(await readOwnFile(id, 'article.json', database)).toEqual({ ok: true, value: files['article.json'] });
    expect(await readOwnFile(id, 'entities.json', database)).toEqual({ ok: true, value: files['entities.json'] });
    expect(await readOwnFile(id, 'words.json', database)).toEqual({ ok: true, value: null });
  });

  it('is not here: missing', async () => {
    expect(await findOwnArticle('nowhere', openTestDatabase())).toEqual({ ok: false, reason: 'missing' });
  });

  it('written again loses the files that it has no more', async () => {
    const database = openTestDatabase();
    await save(filesOf('أول', { 'entities.json': '{"entities":[]}' }), { database });
    expect(await save(filesOf('ثان'), { database, basedOn: 1 })).toMatchObject({ ok: true, value: { revision: 2 } });
    expect(await readOwnFile(id, 'entities.json', database)).toEqual({ ok: true, value: null });
  });

  it.each<[string, OwnFiles, string, RegExp]>([
    ['no article.json', { 'entities.json': '{"entities":[]}' }, 'article.json', /missing/],
    ['no JSON', { 'article.json': '{' }, 'article.json', /not JSON/],
    ['no article', { 'article.json': '{}' }, 'article.json', /./],
    [
      'an article of a publisher',
      { 'article.json': JSON.stringify(tinyFiles({ paragraphs: [] })['article.json']) },
      'article.json',
      /own/,
    ],
    ['entities that are not in the text', filesOf('x', { 'entities.json': '[]' }), 'entities.json', /./],
    ['words that are none', filesOf('x', { 'words.json': '{"words":1}' }), 'words.json', /./],
    ['damaged phrases', filesOf('x', { 'phrases.json': '…' }), 'phrases.json', /not JSON/],
  ])('is refused whole, with the file and the reason: %s', async (_, files, file, problem) => {
    const name = newName();
    const outcome = await save(files, { database: openTestDatabase({ name }) });
    expect(outcome).toMatchObject({ ok: false, reason: 'invalid' });
    expect(outcome).toHaveProperty('problems.0.file', file);
    expect(JSON.stringify(outcome)).toMatch(problem);
    expect(await openTestDatabase({ name }).read(['articles'], (view) => view.objectStore('articles').count())).toEqual(
      {
        ok: true,
        value: 0,
      },
    );
  });
});

describe('what may stand in the way of saving', () => {
  it('no room: nothing is written, and what was there stays', async () => {
    const name = newName();
    const database = openTestDatabase({ name });
    await save(filesOf('أول'), { database });
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function fail(this: IDBObjectStore) {
      if (this.name === 'articles') throw new DOMException('full', 'QuotaExceededError');
      return this.add({ id: `${Math.random()}` });
    });
    expect(await save(filesOf('ثان'), { database, basedOn: 1 })).toEqual({ ok: false, reason: 'full' });
    put.mockRestore();
    expect(await found(name, 'article-files')).toHaveLength(1);
    expect(await findOwnArticle(id, database)).toMatchObject({ value: { title: { ar: 'أول' }, revision: 1 } });
  });

  it('a browser that keeps nothing: said, and no harm done', async () => {
    const database = openTestDatabase();
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(await save(filesOf(), { database })).toEqual({ ok: false, reason: 'denied' });
    expect(await findOwnArticle(id, database)).toEqual({ ok: false, reason: 'denied' });
    expect(await readOwnFile(id, 'article.json', database)).toEqual({ ok: false, reason: 'denied' });
    expect(await allOwnArticles(database)).toEqual({ ok: false, reason: 'denied' });
    open.mockRestore();
  });

  it('a database of a newer version is left alone', async () => {
    const name = newName();
    const newer = await openDB(name, 99, { upgrade: (db) => void db.createObjectStore('articles', { keyPath: 'id' }) });
    expect(await save(filesOf(), { database: openTestDatabase({ name }) })).toEqual({ ok: false, reason: 'newer' });
    expect(await newer.count('articles')).toBe(0);
    newer.close();
  });

  it('a record of a shape to come is not written over', async () => {
    const name = newName();
    const database = openTestDatabase({ name });
    await findOwnArticle(id, database);
    const db = await openDB(name);
    await db.put('articles', { id, version: 2, shape: 'to come' });
    db.close();
    expect(await save(filesOf(), { database })).toEqual({ ok: false, reason: 'unreadable' });
    expect(await findOwnArticle(id, database)).toEqual({ ok: false, reason: 'unreadable' });
    expect(await found(name, 'articles')).toEqual([{ id, version: 2, shape: 'to come' }]);
  });

  it('another tab has written meanwhile: neither is lost, and it is said', async () => {
    const name = newName();
    const [first, second] = [openTestDatabase({ name }), openTestDatabase({ name })];
    await save(filesOf('أول'), { database: first });
    const heard = heardBy(second);
    expect((await save(filesOf('من الأولى'), { database: first, basedOn: 1 })).ok).toBe(true);
    await vi.waitFor(() =>
      expect(heard).toHaveBeenCalledWith({
        type: 'changed',
        stores: [
          'articles',
          'article-files',
          'article-facts',
          'article-names',
          'article-terms',
          'article-entries',
          'article-packed',
        ],
      }),
    );
    expect(await save(filesOf('من الثانية'), { database: second, basedOn: 1 })).toEqual({
      ok: false,
      reason: 'changed',
    });
    expect(await findOwnArticle(id, second)).toMatchObject({ value: { title: { ar: 'من الأولى' }, revision: 2 } });
    expect(await save(filesOf('جديد'), { database: second })).toEqual({ ok: false, reason: 'changed' });
  });
});

async function allOf(database: ReturnType<typeof openTestDatabase>) {
  const all = await allOwnArticles(database);
  if (!all.ok) throw new Error(all.reason);
  return all.value;
}

/** What a backup of these articles gives back. */
async function throughBackup(database: ReturnType<typeof openTestDatabase>) {
  const read = readBackup(makeBackup([sectionOf(ownArticleSection, await allOf(database))], now()));
  if (!read.ok) throw new Error(read.problem);
  const section = readSection(read.backup, ownArticleSection);
  if (section.state !== 'ok') throw new Error(section.state);
  return section;
}

describe('own articles in a backup', () => {
  it('come back byte for byte on another device', async () => {
    const here = openTestDatabase();
    await save(filesOf('عنوان', { 'entities.json': ' {"entities": []}\n' }), { database: here });
    const { records, damaged } = await throughBackup(here);
    expect(damaged).toEqual([]);
    const there = openTestDatabase();
    expect(await planOwnArticles(records, there)).toEqual({ ok: true, value: { added: 1, besides: 0, here: 0 } });
    expect(await mergeOwnArticles(records, there)).toEqual({ ok: true, value: { added: 1, besides: 0, here: 0 } });
    expect(await allOf(there)).toEqual(await allOf(here));
    expect(await planOwnArticles(records, there)).toEqual({ ok: true, value: { added: 0, besides: 0, here: 1 } });
    expect(await mergeOwnArticles(records, there)).toEqual({ ok: true, value: { added: 0, besides: 0, here: 1 } });
  });

  it('with other content than here come beside it, once', async () => {
    const there = openTestDatabase();
    await save(filesOf('هناك'), { database: there });
    const { records } = await throughBackup(there);
    const here = openTestDatabase();
    await save(filesOf('هنا'), { database: here });
    expect(await planOwnArticles(records, here)).toEqual({ ok: true, value: { added: 1, besides: 1, here: 0 } });
    expect(await mergeOwnArticles(records, here)).toEqual({ ok: true, value: { added: 1, besides: 1, here: 0 } });
    expect(await planOwnArticles(records, here)).toEqual({ ok: true, value: { added: 0, besides: 0, here: 1 } });
    expect(await mergeOwnArticles(records, here)).toEqual({ ok: true, value: { added: 0, besides: 0, here: 1 } });
    const all = await allOf(here);
    expect(all.map(({ title }) => title.ar).toSorted()).toEqual(['هنا', 'هناك']);
    const copy = all.find(({ title }) => title.ar === 'هناك');
    expect(copy?.id).toMatch(/^made-by-hand-[0-9a-f]{10}$/);
    expect(JSON.parse(copy?.files['article.json'] ?? '')).toMatchObject({ slug: copy?.id });
    expect(ownArticleSection.read(copy)).toMatchObject({ ok: true });
  });

  it.each([
    ['nothing', null, null, ''],
    [
      'no files',
      { version: 1, id, title: { ar: 'عنوان', en: '' }, changed: '2025-05-02T08:00:00.000Z', revision: 1 },
      'عنوان',
      'files',
    ],
    [
      'files that are no article',
      {
        version: 1,
        id,
        title: { ar: '', en: '' },
        changed: '2025-05-02T08:00:00.000Z',
        revision: 1,
        files: { 'article.json': '{}' },
      },
      id,
      'files',
    ],
  ])('are damaged: %s', (_, record, label, field) => {
    expect(ownArticleSection.read(record)).toEqual({ ok: false, label, field });
  });

  it('are absent from an older backup, which is still read', () => {
    const read = readBackup(JSON.stringify({ format: 'bayan-words', version: 1, madeAt: null, words: [] }));
    expect(read.ok && readSection(read.backup, ownArticleSection)).toEqual({ state: 'absent' });
  });
});

describe('the list of own articles', () => {
  it('has the last changed first, and says how many cannot be read', async () => {
    const name = newName();
    const database = openTestDatabase({ name });
    await save(filesOf('زيارة'), { database });
    const db = await openDB(name);
    await db.put('articles', { ...(await db.get('articles', id)), id: 'older', changed: '2024-05-02T08:00:00.000Z' });
    await db.put('articles', { id: 'of-a-day-to-come', version: 9 });
    db.close();
    const list = await listOwnArticles(database);
    expect(list.ok && [list.value.articles.map((one) => one.id), list.value.unreadable]).toEqual([[id, 'older'], 1]);
  });

  it('loses one that is taken away, with its files, and has it back', async () => {
    const name = newName();
    const database = openTestDatabase({ name });
    await save(filesOf('زيارة', { 'entities.json': '{"entities":[]}' }), { database });
    const whole = await wholeOwnArticle(id, database);
    const gone = await removeOwnArticle(id, database);
    expect(gone).toEqual(whole);
    expect(await found(name, 'articles')).toEqual([]);
    expect(await found(name, 'article-files')).toEqual([]);
    expect(await removeOwnArticle(id, database)).toEqual({ ok: false, reason: 'missing' });
    expect(await wholeOwnArticle(id, database)).toEqual({ ok: false, reason: 'missing' });
    if (gone.ok) await mergeOwnArticles([gone.value], database);
    expect(await wholeOwnArticle(id, database)).toEqual(whole);
  });

  it('keeps one of which a file is gone', async () => {
    const name = newName();
    const database = openTestDatabase({ name });
    await save(filesOf('زيارة'), { database });
    const db = await openDB(name);
    await db.clear('article-files');
    db.close();
    expect(await removeOwnArticle(id, database)).toEqual({ ok: false, reason: 'unreadable' });
    expect(await found(name, 'articles')).toHaveLength(1);
  });
});
