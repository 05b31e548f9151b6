/** From a click on an entity until it is lit on the screen, beside mark.js that lights the same words, by length of text. */
import { filesOf, REAL, wordsFor } from '../article.mjs';
import { staticPage } from '../baselines/static-page.mjs';
import { clickToPainted, visit } from '../browser.mjs';
import { serve } from '../server.mjs';

const baseline = 'mark.js';

/** Lit one after the other, so that each click removes one highlight and adds another. */
const ENTITIES = ['china', 'russia'];

/** Rows of a block on the page of mark.js: it is given the same help with layout that the reader gives itself (ROWS_PER_BLOCK). */
const BLOCK = 16;

/** So many times the article is still short. */
const QUICK = 100;

const sizes = [
  { id: 'paint-1', title: 'Click → painted, the article', times: 1, most: 1 },
  { id: 'paint-10', title: 'Click → painted, 10 × the article', times: 10, most: 0.1 },
  { id: 'paint-100', title: 'Click → painted, 100 × the article', times: 100, most: 0.1 },
  { id: 'paint-1000', title: 'Click → painted, 1 000 × the article', times: 1000, most: 0.1 },
];

/** @type {import('../measure.mjs').Measure} */
export const paint = {
  id: 'paint',
  rows: sizes.map(({ times, ...row }) => ({
    ...row,
    unit: 'ms',
    baseline,
    points: {
      ours: { curve: 'click → painted', pairs: REAL * times },
      theirs: { curve: 'click → painted, mark.js', pairs: REAL * times },
    },
  })),
  async prepare({ browser, app, baselines, quick }) {
    return {
      /** Every size again, since a page of the largest is not kept beside others. */
      async run() {
        /** @type {Record<string, import('../measure.mjs').Pair>} */
        const pairs = {};
        for (const { id, times } of sizes) {
          if (quick && times > QUICK) continue;
          const files = filesOf(REAL * times);
          const ours = await serve(app, { files });
          const theirs = await serve(baselines.mark, {
            pages: {
              '/index.html': staticPage(files.article, {
                fonts: baselines.fonts,
                script: './mark.js',
                block: times > 1 ? BLOCK : 0,
              }),
              '/words.json': JSON.stringify(Object.fromEntries(ENTITIES.map((name) => [name, wordsFor(files, name)]))),
              ...baselines.fontFiles,
            },
          });
          try {
            const last = `#p${REAL * times}`;
            pairs[id] = {
              ours: await clicks(browser, ours.address, last, (name) => `article [data-entity~="${name}"]`),
              theirs: await clicks(browser, theirs.address, last, (name) => `button[data-entity="${name}"]`),
            };
          } finally {
            await ours.close();
            await theirs.close();
          }
        }
        return pairs;
      },
      async close() {},
    };
  },
};

/** Clicks before those that count, which fill caches, and those that count. */
const WARM = 2;
const COUNTED = 4;

/**
 * @param {import('../browser.mjs').Browser} browser
 * @param {string} address
 * @param {string} last what is in the document once all of it is
 * @param {(name: string) => string} selectorOf
 * @returns {Promise<number>} mean of a few clicks, ms
 */
function clicks(browser, address, last, selectorOf) {
  return visit(browser, {}, async (page) => {
    await page.goto(address);
    await page.waitForSelector(last, { state: 'attached' });
    await page.waitForSelector(selectorOf(ENTITIES[0] ?? ''));
    let sum = 0;
    for (let at = 0; at < WARM + COUNTED; at++) {
      const time = await clickToPainted(page, selectorOf(ENTITIES[at % ENTITIES.length] ?? ''));
      if (at >= WARM) sum += time;
      await page.waitForTimeout(200);
    }
    return sum / COUNTED;
  });
}
