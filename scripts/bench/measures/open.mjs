/** Opening a text of 20 000 paragraph pairs, beside React that renders the same rows as a list. */
import { filesOf } from '../article.mjs';
import { visit } from '../browser.mjs';
import { serve } from '../server.mjs';

const PARAGRAPHS = 20_000;
const baseline = 'rows rendered plainly by React';

/** @type {import('../measure.mjs').Measure} */
export const open = {
  id: 'open',
  rows: [
    { id: 'open', title: 'Opening 20 000 pairs: first rows on the screen', unit: 'ms', baseline, most: 0.15 },
    { id: 'open-all', title: 'Opening 20 000 pairs: every row in the document', unit: 'ms', baseline },
  ],
  async prepare({ browser, app, baselines }) {
    const files = filesOf(PARAGRAPHS);
    const ours = await serve(app, { files });
    const theirs = await serve(baselines.plain, { pages: { '/article.json': JSON.stringify(files.article) } });
    return {
      async run() {
        const a = await times(browser, ours.address);
        const b = await times(browser, theirs.address);
        return { open: { ours: a.first, theirs: b.first }, 'open-all': { ours: a.all, theirs: b.all } };
      },
      async close() {
        await ours.close();
        await theirs.close();
      },
    };
  },
};

/** @param {import('../browser.mjs').Browser} browser @param {string} address */
function times(browser, address) {
  return visit(browser, {}, async (page) => {
    await page.addInitScript(
      (ids) => {
        const seen = { first: 0, all: 0 };
        window.benchOpened = seen;
        const look = () => {
          for (const key of /** @type {const} */ (['first', 'all'])) {
            if (seen[key] > 0 || !document.getElementById(ids[key])) continue;
            // It stands in this frame, at whose end the next task begins.
            const { port1, port2 } = new MessageChannel();
            port1.addEventListener('message', () => (seen[key] = performance.now()), { once: true });
            port1.start();
            port2.postMessage(null);
          }
          if (seen.all === 0) requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      },
      { first: 'p1', all: `p${PARAGRAPHS}` },
    );
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForFunction(() => window.benchOpened?.all > 0, null, { polling: 100 });
    return page.evaluate(() => window.benchOpened);
  });
}
