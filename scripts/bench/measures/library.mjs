/**
 * The library with a thousand articles of the reader's own, each as long as the bundled one: opened, beside the same with three; searched,
 * beside a plain filter over all texts; one more added, beside one more to three. And the search in one long text, beside half of it.
 */
import { filesOf, realFiles } from '../article.mjs';
import { serve } from '../server.mjs';

/** @typedef {import('@playwright/test').Page} Page */

const MANY = 1_000;
const MANY_QUICK = 100;
const FEW = 3;
const PAIRS = 2_000;
/** Articles that are put on the device at once. */
const COPIES = 100;
/** A word that only the first of them has, made up. */
const RARE = 'زغرفون';

/** @type {import('../measure.mjs').Measure} */
export const library = {
  id: 'library',
  rows: [
    { id: 'library-open', title: 'Library of 1 000 own articles: opened', unit: 'ms', baseline: 'with three', most: 2 },
    { id: 'library-search', title: 'Search across them: first hit', unit: 'ms', most: 200 },
    {
      id: 'library-filter',
      title: 'The same search, once more',
      unit: 'ms',
      baseline: 'a plain filter over all texts',
    },
    { id: 'library-add', title: 'One more article: indexed', unit: 'ms', baseline: 'with three', most: 2 },
    {
      id: 'search-length',
      title: 'Search in 2 000 pairs',
      unit: 'ms',
      baseline: 'in 1 000 pairs',
      most: 3,
    },
  ],
  async prepare({ browser, app, quick }) {
    const site = await serve(app);
    const long = await serve(app, { files: filesOf(PAIRS) });
    const half = await serve(app, { files: filesOf(PAIRS / 2) });
    /** @param {number} count */
    const device = async (count) => {
      const viewport = { width: 1440, height: 900 };
      const context = await browser.newContext({ locale: 'en-US', serviceWorkers: 'block', viewport });
      const page = await context.newPage();
      page.setDefaultTimeout(3_600_000);
      await openLibrary(page, site.address, 1);
      await addArticles(page, 0, 1, RARE);
      await addArticles(page, 1, 2);
      await page.goto(`${site.address}library/`);
      await indexed(page, 2);
      for (let from = 2; from < count; from += COPIES) await addCopies(page, 1, from, Math.min(count, from + COPIES));
      return { page, close: () => context.close() };
    };
    const count = quick ? MANY_QUICK : MANY;
    const many = await device(count);
    const few = await device(FEW);
    let added = 0;
    return {
      async run() {
        const open = {
          ours: await openLibrary(many.page, site.address, 30),
          theirs: await openLibrary(few.page, site.address, FEW + 1),
        };
        const first = await findAcross(many.page);
        await openLibrary(many.page, site.address, 30);
        const plain = await many.page.evaluate(plainFilter, RARE);
        const again = await findAcross(many.page);
        added++;
        const add = {
          ours: await addOne(many.page, site.address, count + added),
          theirs: await addOne(few.page, site.address, FEW + added),
        };
        const found = {
          ours: await findIn(many.page, long.address),
          theirs: await findIn(many.page, half.address),
        };
        return {
          'library-open': open,
          'library-search': { ours: first },
          'library-filter': { ours: again, theirs: plain },
          'library-add': add,
          'search-length': found,
        };
      },
      async close() {
        await many.close();
        await few.close();
        for (const server of [site, long, half]) await server.close();
      },
    };
  },
};

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
export async function addCopies(page, of, from, to) {
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

/** ms from the opened page until one more article is indexed. @param {Page} page @param {string} address @param {number} count with it */
async function addOne(page, address, count) {
  await addArticles(page, count - 1, count);
  await page.goto('about:blank');
  const began = performance.now();
  await page.goto(`${address}library/`, { waitUntil: 'commit' });
  await indexed(page, count);
  return performance.now() - began;
}

/** ms from a query until its first hit is in the document. @param {Page} page */
function findAcross(page) {
  return page.evaluate(typeAndWait, { field: 'search input', query: RARE, result: 'a[href*="range="]' });
}

/** ms from a query until its first hit is in the list of an open article. @param {Page} page @param {string} address */
async function findIn(page, address) {
  await page.goto(`${address}?tab=search`);
  await page.locator('html[data-live] #panel input[type=search]').waitFor();
  return page.evaluate(typeAndWait, {
    field: '#panel input[type=search]',
    query: 'تعزيز',
    result: '#panel [data-hit]',
  });
}

/** @param {{ field: string, query: string, result: string }} sought @returns {Promise<number>} */
async function typeAndWait({ field, query, result }) {
  const input = /** @type {HTMLInputElement | null} */ (document.querySelector(field));
  if (!input) throw new Error(`nothing to type into: ${field}`);
  input.focus();
  const began = performance.now();
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, query);
  input.dispatchEvent(new Event('input', { bubbles: true }));
  while (!document.querySelector(result)) await new Promise((done) => requestAnimationFrame(done));
  return performance.now() - began;
}

/** The same without an index: all texts are read and looked through. @param {string} word @returns {Promise<number>} */
async function plainFilter(word) {
  const began = performance.now();
  /** @type {IDBDatabase} */
  const db = await new Promise((done) => {
    const opening = indexedDB.open('bayan');
    opening.addEventListener('success', () => done(opening.result));
  });
  const all = db.transaction('article-files').objectStore('article-files').getAll();
  /** @type {{ name: string, text: string }[]} */
  const files = await new Promise((done) => all.addEventListener('success', () => done(all.result)));
  const found = files.filter(({ name, text }) => name === 'article.json' && text.includes(word));
  db.close();
  if (found.length !== 1) throw new Error(`${found.length} texts have it, not one`);
  return performance.now() - began;
}
