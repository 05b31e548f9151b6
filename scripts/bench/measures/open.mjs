/** Opening a text of 20 000 paragraph pairs, beside React that renders the same rows as a list; and one of 2 000, beside the article. */
import { filesOf, REAL } from '../article.mjs';
import { visit } from '../browser.mjs';
import { serve } from '../server.mjs';

const PARAGRAPHS = 20_000;
const BOOK = 2_000;
const baseline = 'rows rendered plainly by React';
/** The lines of these figures in the picture of cost against length. */
const FIRST = 'opening: first rows';
const EVERY = 'opening: every row';

/** @type {import('../measure.mjs').Measure} */
export const open = {
  id: 'open',
  rows: [
    {
      id: 'open-2000',
      title: 'Opening 2 000 pairs: first rows',
      unit: 'ms',
      baseline: 'the article',
      most: 1.5,
      points: { ours: { curve: FIRST, pairs: BOOK }, theirs: { curve: FIRST, pairs: REAL } },
    },
    {
      id: 'open-2000-all',
      title: 'Opening 2 000 pairs: every row in the document',
      unit: 'ms',
      baseline: 'the article',
      points: { ours: { curve: EVERY, pairs: BOOK }, theirs: { curve: EVERY, pairs: REAL } },
    },
    {
      id: 'open',
      title: 'Opening 20 000 pairs: first rows on the screen',
      unit: 'ms',
      baseline,
      most: 0.15,
      points: { ours: { curve: FIRST, pairs: PARAGRAPHS } },
    },
    {
      id: 'open-all',
      title: 'Opening 20 000 pairs: every row in the document',
      unit: 'ms',
      baseline,
      most: 0.6,
      points: { ours: { curve: EVERY, pairs: PARAGRAPHS } },
    },
  ],
  async prepare({ browser, app, baselines, quick }) {
    const book = await serve(app, { files: filesOf(BOOK) });
    const article = await serve(app, { files: filesOf(REAL) });
    const files = filesOf(quick ? BOOK : PARAGRAPHS);
    const ours = await serve(app, { files });
    const theirs = await serve(baselines.plain, { pages: { '/article.json': JSON.stringify(files.article) } });
    return {
      async run() {
        const long = await times(browser, book.address, BOOK);
        const short = await times(browser, article.address, REAL);
        const first = {
          'open-2000': { ours: long.first, theirs: short.first },
          'open-2000-all': { ours: long.all, theirs: short.all },
        };
        if (quick) return first;
        const a = await times(browser, ours.address, PARAGRAPHS);
        const b = await times(browser, theirs.address, PARAGRAPHS);
        return { ...first, open: { ours: a.first, theirs: b.first }, 'open-all': { ours: a.all, theirs: b.all } };
      },
      async close() {
        for (const server of [book, article, ours, theirs]) await server.close();
      },
    };
  },
};

/** @param {import('../browser.mjs').Browser} browser @param {string} address @param {number} paragraphs */
function times(browser, address, paragraphs) {
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
      { first: 'p1', all: `p${paragraphs}` },
    );
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForFunction(() => window.benchOpened?.all > 0, null, { polling: 100 });
    return page.evaluate(() => window.benchOpened);
  });
}
