/**
 * An article of the reader's own: from the pasted page to the first reading, opened again from the device, and what the workbench does
 * with a long text. Beside the bundled article that opens with the same text, and beside rows that React renders plainly.
 */
import { filesOf, realFiles } from '../article.mjs';
import { textsOf } from '../long-text.mjs';
import { visit } from '../browser.mjs';
import { serve } from '../server.mjs';

/** @typedef {import('@playwright/test').Page} Page */

const PAIRS = 2_000;
const bundled = 'the bundled article, opened';
const plain = 'the same rows, rendered plainly by React';

/** @type {import('../measure.mjs').Measure} */
export const own = {
  id: 'own',
  rows: [
    { id: 'own-paste', title: 'Own article: from paste to reading', unit: 'ms', baseline: bundled },
    { id: 'own-open', title: 'Own article: opened from the device', unit: 'ms', baseline: bundled, most: 1.5 },
    { id: 'own-align', title: 'Own text of 2 000 pairs: aligned', unit: 'ms', baseline: plain },
    {
      id: 'own-propose',
      title: 'Own text of 2 000 pairs: names and commitments proposed',
      unit: 'ms',
      baseline: plain,
    },
  ],
  async prepare({ browser, app, baselines, quick }) {
    const long = textsOf(filesOf(PAIRS), PAIRS);
    const ours = await serve(app);
    const theirs = await serve(baselines.plain, { pages: { '/article.json': JSON.stringify(long.article) } });
    return {
      async run() {
        const short = await visit(browser, {}, async (page) => {
          const open = await timed(async () => {
            await page.goto(ours.address, { waitUntil: 'commit' });
            await live(page);
          });
          await openAdd(page, ours.address);
          const read = page.getByRole('button', { name: 'Read', exact: true });
          const paste = await timed(async () => {
            await pasteText(page, textsOf(realFiles).pasted);
            await read.click();
            await live(page);
          });
          // Another page in between, so that nothing of it is in memory.
          const address = page.url();
          await page.goto('about:blank');
          const again = await timed(async () => {
            await page.goto(address, { waitUntil: 'commit' });
            await live(page);
          });
          return { open, paste, again };
        });
        const reading = {
          'own-paste': { ours: short.paste, theirs: short.open },
          'own-open': { ours: short.again, theirs: short.open },
        };
        if (quick) return reading;
        const rows = await visit(browser, {}, async (page) =>
          timed(async () => {
            await page.goto(theirs.address, { waitUntil: 'commit' });
            await page.waitForSelector(`#${long.last}`, { state: 'attached' });
          }),
        );
        const made = await visit(browser, {}, async (page) => {
          await openAdd(page, ours.address);
          await pasteText(page, long.pasted);
          await page.locator('[data-saved]').waitFor({ state: 'attached' });
          const steps = page.getByRole('navigation', { name: 'Steps' });
          const align = await timed(async () => {
            await steps.getByRole('button', { name: 'Align' }).click();
            await page.locator('[data-pair="0"]').waitFor();
          });
          const propose = await timed(async () => {
            await steps.getByRole('button', { name: 'Mark' }).click();
            await page.getByText(/^Left to decide: /).waitFor();
          });
          return { align, propose };
        });
        return {
          ...reading,
          'own-align': { ours: made.align, theirs: rows },
          'own-propose': { ours: made.propose, theirs: rows },
        };
      },
      async close() {
        await ours.close();
        await theirs.close();
      },
    };
  },
};

/** @param {() => Promise<void>} act @returns {Promise<number>} how long it took, ms */
async function timed(act) {
  const began = performance.now();
  await act();
  return performance.now() - began;
}

/** The text stands there, and answers. @param {Page} page */
async function live(page) {
  await page.locator('html[data-live] article #p2').waitFor({ state: 'attached' });
}

/** @param {Page} page @param {string} address */
async function openAdd(page, address) {
  await page.goto(`${address}add/`);
  await page.getByRole('button', { name: 'Paste', exact: true }).waitFor();
}

/** @param {Page} page @param {string} given */
async function pasteText(page, given) {
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, given);
  await page.getByRole('region', { name: 'Arabic text' }).waitFor();
}
