/**
 * From the start of a first visit on a phone until a click has done something, and what came over the wire until then.
 * The page is clicked again and again from the moment there is something to click.
 */
import { PHONE, still, visit } from '../browser.mjs';
import { serve } from '../server.mjs';

const baseline = 'React hello world';

/** @typedef {'reader' | 'hello'} Which */

/** @type {import('../measure.mjs').Measure} */
export const firstClick = {
  id: 'first-click',
  rows: [
    { id: 'click', title: 'First useful click', unit: 'ms', baseline, most: 1.5 },
    { id: 'bytes', title: 'Bytes until then, without fonts', unit: 'kB', baseline, most: 1.75 },
    { id: 'bytes-all', title: 'Bytes until the page is still, without fonts', unit: 'kB', baseline, most: 1.75 },
  ],
  async prepare({ browser, app, baselines }) {
    const ours = await serve(app);
    const theirs = await serve(baselines.hello);
    return {
      async run() {
        const a = await click(browser, ours, 'reader');
        const b = await click(browser, theirs, 'hello');
        return {
          click: { ours: a.time, theirs: b.time },
          bytes: { ours: a.kilobytes, theirs: b.kilobytes },
          'bytes-all': { ours: a.allKilobytes, theirs: b.allKilobytes },
        };
      },
      async close() {
        await ours.close();
        await theirs.close();
      },
    };
  },
};

/**
 * @param {import('../browser.mjs').Browser} browser
 * @param {Awaited<ReturnType<typeof serve>>} server
 * @param {Which} which
 */
function click(browser, server, which) {
  server.sent.length = 0;
  return visit(browser, { screen: 'phone', slower: PHONE }, async (page) => {
    await page.addInitScript((what) => {
      const target = what === 'reader' ? 'article [data-entity]' : 'button';
      // Before the app is there the reader lights what is clicked by a highlight of its own.
      const isLit = () =>
        what === 'reader'
          ? CSS.highlights.has('lit-early') || document.querySelector('article [data-selected]')
          : document.querySelector('[data-lit]');
      const timer = setInterval(() => {
        if (isLit()) {
          clearInterval(timer);
          // Lit in the document; on the screen with the next frame.
          requestAnimationFrame(() => setTimeout(() => (window.benchLitAt = performance.now())));
          return;
        }
        const found = document.querySelector(target);
        if (found instanceof HTMLElement) found.click();
      }, 50);
    }, which);
    await page.goto(server.address, { waitUntil: 'commit' });
    const litAt = await page.waitForFunction(() => window.benchLitAt, null, { polling: 20 });
    const time = Number(await litAt.jsonValue());
    const kilobytes = kilobytesOf(server.sent);
    await still(page);
    return { time, kilobytes, allKilobytes: kilobytesOf(server.sent) };
  });
}

/** @param {readonly import('../server.mjs').Sent[]} sent */
function kilobytesOf(sent) {
  return sent.filter(({ type }) => !type.startsWith('font/')).reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
}
