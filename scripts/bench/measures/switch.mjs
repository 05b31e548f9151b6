/**
 * Switches of view, vowels and theme in a long text, until what stands in the window is painted anew; and a scroll through it from top to
 * bottom, which begins with the first rows.
 */
import { settingsButton, themeChoice, viewChoice, vowelChoice } from '../actions.mjs';
import { filesWithWords } from '../article.mjs';
import { visit } from '../browser.mjs';
import { serve } from '../server.mjs';

/** @typedef {import('../browser.mjs').Page} Page */
/** @typedef {import('@playwright/test').Locator} Locator */

const PAIRS = 2_000;
/** Longer than any switch may take, ms: then something is wrong with the measure. */
const NEVER = 30_000;
/** Two frames of a screen of 60 Hz, in ms. */
const TWO_FRAMES = 34;

/** @type {import('../measure.mjs').Measure} */
export const switching = {
  id: 'switch',
  rows: [
    { id: 'switch-view', title: 'Another view of 2 000 pairs', unit: 'ms', most: TWO_FRAMES },
    { id: 'switch-vowels', title: 'All vowels in 2 000 pairs, in the window', unit: 'ms', most: TWO_FRAMES },
    { id: 'switch-theme', title: 'Another theme of 2 000 pairs', unit: 'ms', most: TWO_FRAMES },
    { id: 'scroll-blank', title: 'Frames without text in a scroll through 2 000 pairs', unit: '', most: 0 },
  ],
  async prepare({ browser, app }) {
    const server = await serve(app, { files: filesWithWords(PAIRS) });
    return {
      async run() {
        const blank = await visit(browser, {}, async (page) => {
          await page.goto(server.address);
          await page.waitForSelector('#p1');
          return page.evaluate(blankFrames);
        });
        const times = await visit(browser, { settings: { language: 'en' } }, async (page) => {
          await page.goto(server.address);
          await page.waitForSelector(`#p${PAIRS}`, { state: 'attached' });
          // Each is switched there and back before it counts, as by a reader who has done it before.
          await untilPainted(viewChoice(page, 'stacked'), 'article[data-view="stacked"]');
          const view = await untilPainted(viewChoice(page, 'facing'), 'article[data-view="facing"]');
          await untilPainted(vowelChoice(page, 'all'), vowelled(true));
          await untilPainted(vowelChoice(page, 'none'), vowelled(false));
          const vowels = await untilPainted(vowelChoice(page, 'all'), vowelled(true));
          await settingsButton(page).click();
          await untilPainted(themeChoice(page, 'dark'), 'html[data-theme="dark"]');
          const theme = await untilPainted(themeChoice(page, 'paper'), 'html[data-theme="paper"]');
          return { view, theme, vowels };
        });
        return {
          'switch-view': { ours: times.view },
          'switch-vowels': { ours: times.vowels },
          'switch-theme': { ours: times.theme },
          'scroll-blank': { ours: blank },
        };
      },
      close: () => server.close(),
    };
  },
};

/** A fatha: a text of the press has next to none. */
const FATHA = '\u064E';

/** @param {boolean} wanted */
const vowelled = (wanted) => ({ wanted, mark: FATHA });

/**
 * ms from a click, dispatched in the page, until the frame is painted in which something has become true.
 *
 * @param {Locator} button
 * @param {string | { wanted: boolean, mark: string }} state a selector that matches then; or whether the first paragraph is full of a mark
 * @returns {Promise<number>}
 */
function untilPainted(button, state) {
  return button.evaluate(
    async (element, { sought, never }) => {
      const isThere = () => {
        if (typeof sought === 'string') return document.querySelector(sought) !== null;
        const text = document.querySelector('#p1 [lang="ar"]')?.textContent ?? '';
        return text.split(sought.mark).length > 10 === sought.wanted;
      };
      if (!(element instanceof HTMLElement)) throw new Error('nothing to click');
      const began = performance.now();
      element.click();
      do {
        await new Promise(requestAnimationFrame);
        if (performance.now() - began > never)
          throw new Error(`a switch was without effect: ${JSON.stringify(sought)}`);
      } while (!isThere());
      // A task that is posted in a frame runs when that frame has been drawn.
      await new Promise((done) => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => done(undefined), { once: true });
        port1.start();
        port2.postMessage(null);
      });
      return performance.now() - began;
    },
    { sought: state, never: NEVER },
  );
}

/**
 * Scrolls from the top to the bottom, half a window a frame, and counts the frames in whose middle no row of the text stands.
 * @returns {Promise<number>}
 */
async function blankFrames() {
  /** More than there is between two rows, in px. */
  const GAP = 60;
  let blank = 0;
  const text = document.querySelector('article.text');
  if (!text) throw new Error('there is no text');
  for (;;) {
    await new Promise(requestAnimationFrame);
    const { left, width, top, bottom } = text.getBoundingClientRect();
    const middle = innerHeight / 2;
    if (bottom < innerHeight) return blank;
    // Three points: one alone may lie between two rows.
    const isRow = [-GAP, 0, GAP].some((off) =>
      document.elementFromPoint(left + width * 0.75, middle + off)?.closest('.row'),
    );
    if (top < middle - GAP && !isRow) blank++;
    scrollBy({ top: innerHeight / 2, behavior: 'instant' });
  }
}
