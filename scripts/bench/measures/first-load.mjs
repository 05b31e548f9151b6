/** First and largest contentful paint on a phone and on a slow one, beside a static page with the same text, fonts and layout. */
import { realFiles } from '../article.mjs';
import { staticPage } from '../baselines/static-page.mjs';
import { PHONE, SLOW_PHONE, still, visit } from '../browser.mjs';
import { serve } from '../server.mjs';

const baseline = 'static HTML page';

/** @type {import('../measure.mjs').Measure} */
export const firstLoad = {
  id: 'first-load',
  rows: [
    { id: 'fcp', title: 'First contentful paint', unit: 'ms', baseline, most: 1.1 },
    { id: 'lcp', title: 'Largest contentful paint', unit: 'ms', baseline, most: 1.1 },
    { id: 'fcp-slow', title: 'First contentful paint, a slow phone', unit: 'ms', baseline, most: 1.1 },
    { id: 'lcp-slow', title: 'Largest contentful paint, a slow phone', unit: 'ms', baseline, most: 1.1 },
  ],
  async prepare({ browser, app, baselines }) {
    const page = staticPage(realFiles.article, { fonts: baselines.fonts });
    const ours = await serve(app);
    const theirs = await serve(baselines.nothing, { pages: { '/index.html': page, ...baselines.fontFiles } });
    /** @param {number} slower */
    const inTurn = async (slower) => {
      const a = await paints(browser, ours.address, slower);
      const b = await paints(browser, theirs.address, slower);
      return { fcp: { ours: a.fcp, theirs: b.fcp }, lcp: { ours: a.lcp, theirs: b.lcp } };
    };
    return {
      async run() {
        const phone = await inTurn(PHONE);
        const slow = await inTurn(SLOW_PHONE);
        return { ...phone, 'fcp-slow': slow.fcp, 'lcp-slow': slow.lcp };
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
 * @param {string} address
 * @param {number} slower how many times slower the CPU is
 */
function paints(browser, address, slower) {
  return visit(browser, { screen: 'phone', slower }, async (page) => {
    await page.addInitScript(() => {
      const seen = { fcp: 0, lcp: 0 };
      window.benchPaints = seen;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if (entry.name === 'first-contentful-paint') seen.fcp = entry.startTime;
      }).observe({ type: 'paint', buffered: true });
      new PerformanceObserver((list) => {
        seen.lcp = list.getEntries().at(-1)?.startTime ?? seen.lcp;
      }).observe({ type: 'largest-contentful-paint', buffered: true });
    });
    await page.goto(address);
    await still(page);
    return page.evaluate(() => window.benchPaints);
  });
}
