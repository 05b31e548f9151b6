/** Cumulative layout shift while a page opens in every state, and through every switch. */
import { settingsButton, themeChoice, viewChoice, vowelChoice } from '../actions.mjs';
import { still, visit } from '../browser.mjs';
import { serve } from '../server.mjs';

/** A shift within half a second of a click is taken for its wish: wait until later ones would show. */
const LATER = 700;

/** @type {{ screen: 'wide' | 'phone', settings: Record<string, unknown>, link: string }[]} */
const states = [
  { screen: 'wide', settings: { language: 'en' }, link: '' },
  { screen: 'phone', settings: { language: 'en' }, link: '' },
  { screen: 'wide', settings: { language: 'ar', theme: 'dark' }, link: '' },
  { screen: 'phone', settings: { language: 'ar', theme: 'sepia' }, link: '' },
  { screen: 'wide', settings: { language: 'en', size: '12', typeface: 'sans' }, link: '?view=stacked' },
  { screen: 'wide', settings: { language: 'en' }, link: '?entity=china&at=3' },
  { screen: 'phone', settings: { language: 'en' }, link: '?undertaking=p14-enrich-cultural-exchanges' },
  { screen: 'wide', settings: { language: 'en', vowels: 'all', senses: true }, link: '?word=p4.1-6' },
  { screen: 'wide', settings: { language: 'en' }, link: '#p12' },
];

/** @type {((page: import('../browser.mjs').Page) => Promise<void>)[]} */
const switches = [
  (page) => viewChoice(page, 'stacked').click(),
  (page) => viewChoice(page, 'ar').click(),
  (page) => viewChoice(page, 'en').click(),
  (page) => viewChoice(page, 'facing').click(),
  (page) => page.locator('article [data-entity]').first().click(),
  (page) => page.keyboard.press('Escape'),
  (page) => page.getByRole('tab', { name: 'Commitments' }).click(),
  (page) => page.getByRole('tab', { name: 'Words' }).click(),
  (page) => page.getByRole('tab', { name: 'Entities' }).click(),
  (page) => vowelChoice(page, 'all').click(),
  (page) => settingsButton(page).click(),
  (page) => themeChoice(page, 'dark').click(),
  (page) => themeChoice(page, 'paper').click(),
  (page) => page.keyboard.press('Escape'),
  (page) => page.getByRole('banner').getByRole('button', { name: 'العربية' }).click(),
  (page) => page.getByRole('banner').getByRole('button', { name: 'English' }).click(),
];

/** @type {import('../measure.mjs').Measure} */
export const shift = {
  id: 'cls',
  rows: [
    { id: 'cls-open', title: 'Cumulative layout shift, opening, the worst of every state', unit: '', most: 0 },
    { id: 'cls-switch', title: 'Cumulative layout shift, all switches together', unit: '', most: 0 },
  ],
  async prepare({ browser, app }) {
    const server = await serve(app);
    return {
      async run() {
        /** @type {number[]} */
        const opened = [];
        for (const { screen, settings, link } of states) {
          opened.push(
            await visit(browser, { screen, settings }, async (page) => {
              await watch(page);
              await page.goto(server.address + link);
              await settle(page);
              return shifted(page);
            }),
          );
        }
        const switched = await visit(browser, { settings: { language: 'en' } }, async (page) => {
          await watch(page);
          await page.goto(server.address);
          await settle(page);
          const before = await shifted(page);
          for (const act of switches) {
            await act(page);
            await settle(page);
          }
          return (await shifted(page)) - before;
        });
        return { 'cls-open': { ours: Math.max(...opened) }, 'cls-switch': { ours: switched } };
      },
      close: () => server.close(),
    };
  },
};

/** @param {import('../browser.mjs').Page} page */
async function watch(page) {
  await page.addInitScript(() => {
    window.benchShift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { hadRecentInput, value } = /** @type {LayoutShiftEntry} */ (entry);
        if (!hadRecentInput) window.benchShift += value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** @param {import('../browser.mjs').Page} page @returns {Promise<number>} */
function shifted(page) {
  return page.evaluate(() => window.benchShift);
}

/** @param {import('../browser.mjs').Page} page */
async function settle(page) {
  await still(page);
  await page.waitForTimeout(LATER);
}
