import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { migrations, type Migration } from './migrations';
import { addPoems, ids, newName, openTestDatabase, put } from './testing';

const markAll: Migration = async (_db, change) => {
  const words = change.objectStore('words');
  for (const id of await words.getAllKeys()) await words.put({ id, marked: true });
};

describe('migrations', () => {
  it('lead from any version that was released to the present one, with all records', async () => {
    for (let from = 1; from <= migrations.length; from += 1) {
      const name = newName();
      const old = openTestDatabase({ name, migrations: migrations.slice(0, from) });
      await put(old, 'a');
      old.close();
      expect(await ids(openTestDatabase({ name }))).toEqual({ ok: true, value: 'a' });
    }
  });

  it('lead from version 1, which held words alone, to one that has a place for own articles; the words stay', async () => {
    const name = newName();
    // Made as the first version of the app made it, and by none of its code.
    const first = await openDB(name, 1, {
      upgrade(db) {
        db.createObjectStore('words', { keyPath: 'id' });
        db.createObjectStore('aside', { autoIncrement: true });
      },
    });
    const word = { id: 'one/p1.1/2', plain: 'زيارة', cards: { recognise: { reps: 3 } } };
    await first.put('words', word);
    await first.put('aside', { record: { id: 'odd' }, at: 'odd', store: 'words' });
    first.close();

    const database = openTestDatabase({ name });
    const kept = await database.read(['words', 'aside', 'articles', 'article-files'], async (view) => ({
      words: await view.objectStore('words').getAll(),
      aside: await view.objectStore('aside').count(),
      articles: await view.objectStore('articles').count(),
      files: await view.objectStore('article-files').count(),
    }));
    expect(kept).toEqual({ ok: true, value: { words: [word], aside: 1, articles: 0, files: 0 } });
  });

  it('lead from version 2, which held own articles, to one that has a place for drafts; all that was there stays', async () => {
    const name = newName();
    // Made as the second version of the app made it, and by none of its code.
    const second = await openDB(name, 2, {
      upgrade(db) {
        for (const store of ['words', 'articles', 'article-files']) db.createObjectStore(store, { keyPath: 'id' });
        db.createObjectStore('aside', { autoIncrement: true });
      },
    });
    const records = {
      words: { id: 'one/p1.1/2', plain: 'زيارة' },
      articles: { id: 'one', version: 1, title: { ar: 'زيارة', en: '' }, revision: 4 },
      'article-files': { id: 'one/article.json', version: 1, article: 'one', name: 'article.json', text: '{}' },
    };
    for (const [store, record] of Object.entries(records)) await second.put(store, record);
    second.close();

    const database = openTestDatabase({ name });
    const kept = await database.read(['words', 'articles', 'article-files', 'drafts'], async (view) => ({
      words: await view.objectStore('words').getAll(),
      articles: await view.objectStore('articles').getAll(),
      files: await view.objectStore('article-files').getAll(),
      drafts: await view.objectStore('drafts').count(),
    }));
    const { words, articles, 'article-files': files } = records;
    expect(kept).toEqual({ ok: true, value: { words: [words], articles: [articles], files: [files], drafts: 0 } });
  });

  it('lead from version 3, which held drafts whole alone, to one that has corrections and notes and lists drafts by their heads', async () => {
    const name = newName();
    // Made as the third version of the app made it, and by none of its code.
    const third = await openDB(name, 3, {
      upgrade(db) {
        for (const store of ['words', 'articles', 'article-files', 'drafts']) {
          db.createObjectStore(store, { keyPath: 'id' });
        }
        db.createObjectStore('aside', { autoIncrement: true });
      },
    });
    const head = { id: 'one', version: 1, title: { ar: 'زيارة', en: '' }, revision: 4 };
    await third.put('drafts', { ...head, data: { lines: ['زيارة'] } });
    await third.put('drafts', { id: 'odd', version: 9 });
    third.close();

    const kept = await openTestDatabase({ name }).read(
      ['drafts', 'draft-heads', 'labels', 'corrections', 'notes'],
      async (view) => ({
        drafts: await view.objectStore('drafts').getAll(),
        heads: await view.objectStore('draft-heads').getAll(),
        labels: await view.objectStore('labels').count(),
        corrections: await view.objectStore('corrections').count(),
        notes: await view.objectStore('notes').count(),
      }),
    );
    expect(kept).toEqual({
      ok: true,
      value: {
        drafts: [
          { id: 'odd', version: 9 },
          { ...head, data: { lines: ['زيارة'] } },
        ],
        heads: [{ id: 'odd', version: 9 }, head],
        labels: 0,
        corrections: 0,
        notes: 0,
      },
    });
  });

  it('lead from version 6, which had notes, to one that has links and entries; the notes stay', async () => {
    const name = newName();
    // Made as the sixth version of the app made it, and by none of its code.
    const sixth = await openDB(name, 6, {
      upgrade(db) {
        for (const store of ['words', 'articles', 'article-files', 'drafts', 'corrections', 'draft-heads', 'labels']) {
          db.createObjectStore(store, { keyPath: 'id' });
        }
        for (const store of ['article-facts', 'article-names', 'article-terms', 'notes']) {
          db.createObjectStore(store, { keyPath: 'id' });
        }
        db.createObjectStore('aside', { autoIncrement: true });
      },
    });
    const note = { id: '0'.repeat(32), article: 'one', remark: 'هام' };
    await sixth.put('notes', note);
    sixth.close();
    const kept = await openTestDatabase({ name }).read(['notes', 'links', 'article-entries'], async (view) => ({
      notes: await view.objectStore('notes').getAll(),
      links: await view.objectStore('links').count(),
      entries: await view.objectStore('article-entries').count(),
    }));
    expect(kept).toEqual({ ok: true, value: { notes: [note], links: 0, entries: 0 } });
  });

  it('lead from version 7, which had the terms of each article by itself, to one that has packs of them; the terms stay', async () => {
    const name = newName();
    // Made as the seventh version of the app made it, and by none of its code.
    const seventh = await openDB(name, 7, {
      upgrade(db) {
        for (const store of ['words', 'articles', 'article-files', 'drafts', 'corrections', 'draft-heads', 'labels']) {
          db.createObjectStore(store, { keyPath: 'id' });
        }
        for (const store of ['article-facts', 'article-names', 'article-terms', 'notes', 'links', 'article-entries']) {
          db.createObjectStore(store, { keyPath: 'id' });
        }
        db.createObjectStore('aside', { autoIncrement: true });
      },
    });
    const terms = { version: 1, id: 'one', terms: '\nزياره\n' };
    await seventh.put('article-terms', terms);
    seventh.close();
    const kept = await openTestDatabase({ name }).read(
      ['article-terms', 'article-packs', 'article-packed'],
      async (view) => ({
        terms: await view.objectStore('article-terms').getAll(),
        packs: await view.objectStore('article-packs').count(),
        packed: await view.objectStore('article-packed').count(),
      }),
    );
    expect(kept).toEqual({ ok: true, value: { terms: [terms], packs: 0, packed: 0 } });
  });

  it('add stores and change records, one step after the other', async () => {
    const name = newName();
    const old = openTestDatabase({ name });
    await put(old, 'a');
    old.close();
    await ids(openTestDatabase({ name, migrations: [...migrations, addPoems, markAll] }));
    const db = await openDB(name);
    expect([db.version, [...db.objectStoreNames]]).toEqual([
      migrations.length + 2,
      [
        'article-entries',
        'article-facts',
        'article-files',
        'article-names',
        'article-packed',
        'article-packs',
        'article-terms',
        'articles',
        'aside',
        'corrections',
        'draft-heads',
        'drafts',
        'labels',
        'links',
        'notes',
        'poems',
        'words',
      ],
    ]);
    expect(await db.getAll('words')).toEqual([{ id: 'a', marked: true }]);
    db.close();
  });

  it.each<[string, Migration]>([
    [
      'at once',
      () => {
        throw new Error('a step with a mistake');
      },
    ],
    [
      'after it has written',
      async (_db, change) => {
        await change.objectStore('words').clear();
        throw new Error('a step with a mistake');
      },
    ],
  ])('that fail %s leave the database as it was', async (_, broken) => {
    const name = newName();
    const old = openTestDatabase({ name });
    await put(old, 'a');
    old.close();
    const next = openTestDatabase({ name, migrations: [...migrations, addPoems, broken] });
    expect(await ids(next)).toEqual({ ok: false, reason: 'unavailable' });
    next.close();
    expect(await ids(openTestDatabase({ name }))).toEqual({ ok: true, value: 'a' });
  });
});
