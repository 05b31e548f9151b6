/**
 * Memory and elements after a thousand selections and hundreds of switches of view, beside what there was after the first hundred; and after
 * twenty articles that were opened and left, beside the first two.
 */
import { viewChoice } from '../actions.mjs';
import { still, visit } from '../browser.mjs';
import { bytesWithoutCode } from '../heap.mjs';
import { addArticles } from '../own-articles.mjs';
import { serve } from '../server.mjs';

const FIRST = 100;
const SELECTIONS = 1_000;
const SWITCHES = 200;
/** Articles that are opened before it is counted for the first time, and then. */
const OPENED = 2;
const ARTICLES = 20;
const afterSelections = `after the first ${FIRST}`;
const afterArticles = `after the first ${OPENED}`;

/** @type {import('../actions.mjs').View[]} */
const VIEWS = ['stacked', 'ar', 'en', 'facing'];

/** Growth that is noise: what the engine itself keeps. */
const NOISE = 1.02;

/** @type {import('../measure.mjs').Measure} */
export const memory = {
  id: 'memory',
  rows: [
    {
      id: 'heap',
      title: `Memory after ${SELECTIONS} selections, ${SWITCHES} views`,
      unit: 'MB',
      baseline: afterSelections,
      most: NOISE,
    },
    {
      id: 'held',
      title: 'All that the page holds then, without machine code',
      unit: 'MB',
      baseline: afterSelections,
      most: NOISE,
    },
    { id: 'nodes', title: 'Nodes then', unit: '', baseline: afterSelections, most: NOISE },
    { id: 'listeners', title: 'Event listeners then', unit: '', baseline: afterSelections, most: NOISE },
    {
      id: 'heap-articles',
      title: `Memory after ${ARTICLES} articles opened and left`,
      unit: 'MB',
      baseline: afterArticles,
      most: NOISE,
    },
    {
      id: 'held-articles',
      title: 'All that the page holds then, without machine code',
      unit: 'MB',
      baseline: afterArticles,
      most: NOISE,
    },
  ],
  async prepare({ browser, app }) {
    const server = await serve(app);
    return {
      async run() {
        const acted = await visit(browser, { settings: { language: 'en' } }, async (page, cdp) => {
          await page.goto(server.address);
          await still(page);
          await select(page, FIRST);
          await switchViews(page, FIRST / 5);
          const before = await counted(cdp);
          await select(page, SELECTIONS - FIRST);
          await switchViews(page, SWITCHES - FIRST / 5);
          return { before, after: await counted(cdp) };
        });
        const opened = await visit(browser, { settings: { language: 'en' } }, async (page, cdp) => {
          await page.goto(`${server.address}library/`);
          await still(page);
          await addArticles(page, 0, ARTICLES);
          await openInTurn(page, server.address, 0, OPENED);
          const before = await counted(cdp);
          await openInTurn(page, server.address, OPENED, ARTICLES);
          return { before, after: await counted(cdp) };
        });
        return {
          heap: { ours: acted.after.heap, theirs: acted.before.heap },
          held: { ours: acted.after.held, theirs: acted.before.held },
          nodes: { ours: acted.after.nodes, theirs: acted.before.nodes },
          listeners: { ours: acted.after.listeners, theirs: acted.before.listeners },
          'heap-articles': { ours: opened.after.heap, theirs: opened.before.heap },
          'held-articles': { ours: opened.after.held, theirs: opened.before.held },
        };
      },
      close: () => server.close(),
    };
  },
};

/**
 * Opens own articles from the list of all, and goes back to it each time.
 *
 * @param {import('../browser.mjs').Page} page
 * @param {string} address of the site
 * @param {number} from
 * @param {number} to
 */
async function openInTurn(page, address, from, to) {
  for (let n = from; n < to; n++) {
    await page.goto(`${address}own/?article=copy-${n}`);
    await page.locator('html[data-live] article [data-entity]').first().waitFor();
    await still(page);
    await page.goto(`${address}library/`);
    await still(page);
  }
}

/**
 * Selects one mark of the text after the other, a frame for each, and at the end nothing.
 *
 * @param {import('../browser.mjs').Page} page
 * @param {number} times
 */
async function select(page, times) {
  await page.evaluate(async (count) => {
    const marks = [...document.querySelectorAll('article [data-entity]')];
    for (let at = 0; at < count; at++) {
      const mark = marks[(at * 7) % marks.length];
      if (mark instanceof HTMLElement) mark.click();
      await new Promise(requestAnimationFrame);
    }
  }, times);
  await page.keyboard.press('Escape');
}

/** @param {import('../browser.mjs').Page} page @param {number} times */
async function switchViews(page, times) {
  for (let at = 0; at < times; at++) await viewChoice(page, VIEWS[at % VIEWS.length] ?? 'facing').click();
  await viewChoice(page, 'facing').click();
}

/** @param {import('../browser.mjs').CDPSession} cdp */
async function counted(cdp) {
  // What is let go is gone only after a few rounds: finalizers run between them.
  for (let round = 0; round < 5; round++) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
  return {
    heap: usedSize / 1e6,
    held: bytesWithoutCode(await snapshot(cdp)) / 1e6,
    nodes,
    listeners: jsEventListeners,
  };
}

/** @param {import('../browser.mjs').CDPSession} cdp @returns {Promise<import('../heap.mjs').HeapSnapshot>} */
async function snapshot(cdp) {
  /** @type {string[]} */
  const chunks = [];
  const onChunk = (/** @type {{ chunk: string }} */ { chunk }) => void chunks.push(chunk);
  cdp.on('HeapProfiler.addHeapSnapshotChunk', onChunk);
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  cdp.off('HeapProfiler.addHeapSnapshotChunk', onChunk);
  return JSON.parse(chunks.join(''));
}
