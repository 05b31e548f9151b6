/**
 * The library with a thousand articles of the reader's own, each as long as the bundled one: opened, beside the same with three; searched,
 * beside a plain filter over all texts; one more added, beside one more to three. And the search in one long text, beside half of it.
 */
import { filesOf } from '../article.mjs';
import { addArticles, deviceWith, indexed, openLibrary } from '../own-articles.mjs';
import { serve } from '../server.mjs';

/** @typedef {import('@playwright/test').Page} Page */

const MANY = 1_000;
const MANY_QUICK = 100;
const FEW = 3;
const PAIRS = 2_000;
/** ms that a reader takes from the list to the field at the least. */
const REACH = 2_000;
/** A word that only the first of them has, made up. */
const RARE = 'زغرفون';

/** @type {import('../measure.mjs').Measure} */
export const library = {
  id: 'library',
  rows: [
    { id: 'library-open', title: 'Library of 1 000 own articles: opened', unit: 'ms', baseline: 'with three', most: 2 },
    { id: 'library-search', title: 'Search across them: first hit', unit: 'ms', most: 200 },
    { id: 'library-search-at-once', title: 'The same, typed in the moment in which the list is there', unit: 'ms' },
    {
      id: 'library-filter',
      title: 'The same, once more',
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
    const count = quick ? MANY_QUICK : MANY;
    const many = await deviceWith(browser, site.address, count, RARE);
    const few = await deviceWith(browser, site.address, FEW, RARE);
    let added = 0;
    return {
      async run() {
        const open = {
          ours: await openLibrary(many.page, site.address, 30),
          theirs: await openLibrary(few.page, site.address, FEW + 1),
        };
        const atOnce = await findAcross(many.page, RARE);
        const plain = await many.page.evaluate(plainFilter, RARE);
        await openLibrary(many.page, site.address, 30);
        await many.page.waitForTimeout(REACH);
        const first = await findAcross(many.page, RARE);
        await findAcross(many.page, '');
        const again = await findAcross(many.page, RARE);
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
          'library-search-at-once': { ours: atOnce },
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

/** ms from the opened page until one more article is indexed. @param {Page} page @param {string} address @param {number} count with it */
async function addOne(page, address, count) {
  await addArticles(page, count - 1, count);
  await page.goto('about:blank');
  const began = performance.now();
  await page.goto(`${address}library/`, { waitUntil: 'commit' });
  await indexed(page, count);
  return performance.now() - began;
}

/** ms from a query until its first hit is in the document; of none, until there is no hit. @param {Page} page @param {string} query */
function findAcross(page, query) {
  return page.evaluate(typeAndWait, { field: 'search input', query, result: 'a[href*="range="]' });
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
  while ((document.querySelector(result) === null) === (query !== ''))
    await new Promise((done) => requestAnimationFrame(done));
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
