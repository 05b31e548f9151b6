/** Own articles on a device, for the measures: as they come from elsewhere, or with all that is made of them. */
import { realFiles } from './article.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** ms until the list stands there. @param {Page} page @param {string} address @param {number} rows that are drawn at first */
export async function openLibrary(page, address, rows) {
  await page.goto('about:blank');
  const began = performance.now();
  await page.goto(`${address}library/`, { waitUntil: 'commit' });
  await page.waitForFunction((least) => document.querySelectorAll('main section li').length >= least, rows, {
    polling: 'raf',
  });
  return performance.now() - began;
}

/** The dateline of an article: a day of its own. @param {number} n */
const dayOf = (n) => new Date(Date.UTC(2022, 0, 1 + n)).toISOString().slice(0, 10);

/**
 * Puts own articles on the device as they come from a backup: nothing is made of them yet.
 * @param {Page} page on the site @param {number} from @param {number} to @param {string} [rare] a word that they have besides
 */
export async function addArticles(page, from, to, rare = '') {
  await page.evaluate(
    async ({ files, first, end, more, days }) => {
      /** @type {IDBDatabase} */
      const db = await new Promise((done, fail) => {
        const opening = indexedDB.open('bayan');
        opening.addEventListener('success', () => done(opening.result));
        opening.addEventListener('error', () => fail(opening.error));
      });
      const change = db.transaction(['articles', 'article-files'], 'readwrite');
      for (let n = first; n < end; n++) {
        const id = `copy-${n}`;
        const ar = `${files.article.headline.ar} ${more}`.trim();
        const dateline = days[n - first];
        const texts = {
          'article.json': {
            ...files.article,
            slug: id,
            headline: { ...files.article.headline, ar },
            source: { ...files.article.source, dateline },
          },
          'entities.json': files.entities,
          'commitments.json': files.commitments,
        };
        for (const [name, content] of Object.entries(texts)) {
          const text = JSON.stringify(content);
          change.objectStore('article-files').put({ version: 1, id: `${id}/${name}`, article: id, name, text });
        }
        change.objectStore('articles').put({
          version: 1,
          id,
          title: { ar, en: files.article.headline.en },
          changed: new Date(2025, 0, 1, 0, n).toISOString(),
          revision: 1,
          files: Object.keys(texts),
        });
      }
      await new Promise((done, fail) => {
        change.addEventListener('complete', () => done(undefined));
        change.addEventListener('error', () => fail(change.error));
      });
      db.close();
    },
    {
      files: ownFiles,
      first: from,
      end: to,
      more: rare,
      days: Array.from({ length: to - from }, (_, n) => dayOf(from + n)),
    },
  );
}

/**
 * Puts copies of an own article on the device, with all that was made of it, as if each had been saved and read.
 * @param {Page} page on the site @param {number} of the number of that article @param {number} from @param {number} to
 */
async function addCopies(page, of, from, to) {
  await page.evaluate(
    async ({ model, first, end, days }) => {
      /** @type {IDBDatabase} */
      const db = await new Promise((done) => {
        const opening = indexedDB.open('bayan');
        opening.addEventListener('success', () => done(opening.result));
      });
      const stores = [...db.objectStoreNames].filter((name) => name.startsWith('article'));
      const change = db.transaction(stores, 'readwrite');
      for (const name of stores) {
        const store = change.objectStore(name);
        const all = store.getAll(IDBKeyRange.bound(`copy-${model}`, `copy-${model}/\uffff`));
        /** @type {object[]} */
        const records = await new Promise((done) => all.addEventListener('success', () => done(all.result)));
        const text = JSON.stringify(records);
        for (let n = first; n < end; n++) {
          const copies = text.replaceAll(`copy-${model}`, `copy-${n}`).replaceAll(days[model] ?? '', days[n] ?? '');
          for (const record of JSON.parse(copies)) store.put(record);
        }
      }
      await new Promise((done, fail) => {
        change.addEventListener('complete', () => done(undefined));
        change.addEventListener('error', () => fail(change.error));
      });
      db.close();
    },
    { model: of, first: from, end: to, days: Array.from({ length: to }, (_, n) => dayOf(n)) },
  );
}

/** A file without what editors read of it. @template {object} T @param {T} file @returns {T} */
const bare = (file) => {
  const copy = { ...file };
  Reflect.deleteProperty(copy, '$schema');
  return copy;
};

/** The bundled article as one of the reader's own. */
const ownFiles = {
  article: {
    ...bare(realFiles.article),
    source: {
      kind: 'own',
      added: '2025-05-01T10:00:00Z',
      publisher: null,
      place: null,
      dateline: realFiles.article.source.dateline,
      published: null,
      address: null,
    },
  },
  entities: bare(realFiles.entities),
  commitments: bare(realFiles.commitments),
};

/**
 * Waits until all are indexed. (`waitForFunction` takes the promise of an asynchronous function for an answer, and waits for nothing.)
 * @param {Page} page @param {number} count
 */
export async function indexed(page, count) {
  await page.evaluate(async (all) => {
    for (let found = 0; found < all; await new Promise((done) => setTimeout(done, 50))) {
      /** @type {IDBDatabase} */
      const db = await new Promise((done) => {
        const opening = indexedDB.open('bayan');
        opening.addEventListener('success', () => done(opening.result));
      });
      const counted = db.transaction('article-terms').objectStore('article-terms').count();
      found = await new Promise((done) => counted.addEventListener('success', () => done(counted.result)));
      db.close();
    }
  }, count);
}

/** Articles that are put on the device at once. */
const COPIES = 100;

/**
 * A device with so many own articles, all that is made of them there too. The first has a word of its own.
 * @param {import('@playwright/test').Browser} browser @param {string} address of the site @param {number} count @param {string} rare that word
 */
export async function deviceWith(browser, address, count, rare) {
  const viewport = { width: 1440, height: 900 };
  const context = await browser.newContext({ locale: 'en-US', serviceWorkers: 'block', viewport });
  const page = await context.newPage();
  page.setDefaultTimeout(3_600_000);
  await openLibrary(page, address, 1);
  await addArticles(page, 0, 1, rare);
  await addArticles(page, 1, 2);
  await page.goto(`${address}library/`);
  await indexed(page, 2);
  for (let from = 2; from < count; from += COPIES) await addCopies(page, 1, from, Math.min(count, from + COPIES));
  return { page, close: () => context.close() };
}
