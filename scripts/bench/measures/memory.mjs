/** Memory and elements after hundreds of selections and switches of view, beside what there was after the first ten. */
import { still, visit } from '../browser.mjs';
import { serve } from '../server.mjs';

const FIRST = 10;
const SELECTIONS = 500;
const SWITCHES = 100;
const baseline = `after the first ${FIRST}`;

const VIEWS = ['Stacked', 'Arabic', 'English', 'Facing'];

/** Growth that is noise: what the engine itself keeps. */
const NOISE = 1.05;

/** @type {import('../measure.mjs').Measure} */
export const memory = {
  id: 'memory',
  rows: [
    {
      id: 'heap',
      title: `Memory after ${SELECTIONS} selections, ${SWITCHES} views`,
      unit: 'MB',
      baseline,
      most: NOISE,
    },
    { id: 'nodes', title: 'Nodes then', unit: '', baseline, most: NOISE },
    { id: 'listeners', title: 'Event listeners then', unit: '', baseline, most: NOISE },
  ],
  async prepare({ browser, app }) {
    const server = await serve(app);
    return {
      run: () =>
        visit(browser, { settings: { language: 'en' } }, async (page, cdp) => {
          await page.goto(server.address);
          await still(page);
          await select(page, FIRST);
          await switchViews(page, FIRST);
          const before = await counted(cdp);
          await select(page, SELECTIONS);
          await switchViews(page, SWITCHES);
          const after = await counted(cdp);
          return {
            heap: { ours: after.heap, theirs: before.heap },
            nodes: { ours: after.nodes, theirs: before.nodes },
            listeners: { ours: after.listeners, theirs: before.listeners },
          };
        }),
      close: () => server.close(),
    };
  },
};

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
  for (let at = 0; at < times; at++) await show(VIEWS[at % VIEWS.length] ?? 'Facing');
  await show('Facing');

  /** @param {string} name */
  async function show(name) {
    await page.getByRole('banner').getByRole('radio', { name, exact: true }).click();
  }
}

/** @param {import('../browser.mjs').CDPSession} cdp */
async function counted(cdp) {
  // What is let go is gone only after a few rounds: finalizers run between them.
  for (let round = 0; round < 5; round++) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
  return { heap: usedSize / 1e6, nodes, listeners: jsEventListeners };
}
