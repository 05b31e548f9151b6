/**
 * The commitments over time with three hundred own articles, each as long as the bundled one: where nothing has been made of them yet, as
 * after an update of the app; and the next visit, beside the same with three.
 */
import { deviceWith } from '../own-articles.mjs';
import { serve } from '../server.mjs';

/** @typedef {import('@playwright/test').Page} Page */

const MANY = 300;
const MANY_QUICK = 30;
const FEW = 3;

/** @type {import('../measure.mjs').Measure} */
export const timeline = {
  id: 'timeline',
  rows: [
    { id: 'timeline-first', title: 'Commitments of 300 articles, none read yet: first shown', unit: 'ms', most: 2_000 },
    { id: 'timeline-all', title: 'All of them shown', unit: 'ms' },
    { id: 'timeline-task', title: 'Longest task of the page until then', unit: 'ms', most: 100 },
    { id: 'timeline-next', title: 'The next visit', unit: 'ms', baseline: 'with three', most: 2 },
    { id: 'timeline-next-task', title: 'Longest task of the page then', unit: 'ms', most: 100 },
  ],
  async prepare({ browser, app, quick }) {
    const site = await serve(app);
    const count = quick ? MANY_QUICK : MANY;
    const many = await deviceWith(browser, site.address, count, '');
    const few = await deviceWith(browser, site.address, FEW, '');
    return {
      async run() {
        await many.page.evaluate(forget);
        // The bundled article is shown in any case.
        const first = await show(many.page, site.address, 2);
        const all = first + (await shown(many.page, count + 1));
        const task = await longestTask(many.page);
        const next = {
          ours: await show(many.page, site.address, count + 1),
          theirs: await show(few.page, site.address, FEW + 1),
        };
        return {
          'timeline-first': { ours: first },
          'timeline-all': { ours: all },
          'timeline-task': { ours: task },
          'timeline-next': next,
          'timeline-next-task': { ours: await longestTask(many.page) },
        };
      },
      async close() {
        await many.close();
        await few.close();
        await site.close();
      },
    };
  },
};

/** ms until the commitments of so many articles are shown. @param {Page} page @param {string} address @param {number} articles */
async function show(page, address, articles) {
  await page.goto('about:blank');
  const began = performance.now();
  await page.goto(`${address}library/?show=commitments`, { waitUntil: 'commit' });
  await shown(page, articles);
  return performance.now() - began;
}

/** Waits until they are, and says in how many ms. @param {Page} page @param {number} articles */
async function shown(page, articles) {
  const began = performance.now();
  await page.waitForFunction(
    (least) => parseInt(document.querySelector('main header p span:last-child')?.textContent ?? '0', 10) >= least,
    articles,
    { polling: 'raf' },
  );
  return performance.now() - began;
}

/** The longest task of a page since it began, in ms; 50 where none was longer. @param {Page} page */
function longestTask(page) {
  return page.evaluate(
    () =>
      /** @type {Promise<number>} */ (
        new Promise((done) => {
          const observer = new PerformanceObserver((list) =>
            done(list.getEntries().reduce((most, { duration }) => Math.max(most, duration), 50)),
          );
          observer.observe({ type: 'longtask', buffered: true });
          setTimeout(() => done(50), 500);
        })
      ),
  );
}

/** Takes away what was made of own articles. */
async function forget() {
  /** @type {IDBDatabase} */
  const db = await new Promise((done) => {
    const opening = indexedDB.open('bayan');
    opening.addEventListener('success', () => done(opening.result));
  });
  const stores = ['article-facts', 'article-names', 'article-terms', 'article-entries'];
  const change = db.transaction(stores, 'readwrite');
  for (const name of stores) change.objectStore(name).clear();
  await new Promise((done) => change.addEventListener('complete', () => done(undefined)));
  db.close();
}
