/** What the measures share of a browser: fresh visits, the phone profile, and clocks that run in the page. */
import { chromium } from '@playwright/test';
import { ensureBrowser, launchFlags } from '../find-browser.mjs';

/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').CDPSession} CDPSession */

const screens = { wide: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };

/** Megabits a second → bytes a second. */
const MEGABIT = 1_000_000 / 8;

/** A slow line: 1.6 Mbit/s, 150 ms to the server and back. */
const slowLine = { offline: false, latency: 150, downloadThroughput: 1.6 * MEGABIT, uploadThroughput: 0.75 * MEGABIT };

/** How many times slower than this machine the CPU of a phone is, and that of a slow one. */
export const PHONE = 4;
export const SLOW_PHONE = 8;

/** @returns {Promise<Browser>} */
export function launch() {
  return chromium.launch({
    executablePath: ensureBrowser({ whole: true }),
    args: [...launchFlags, '--js-flags=--expose-gc'],
  });
}

/**
 * Visits a page for the first time: no cache, no storage. The page is closed when `act` is done.
 *
 * @template T
 * @param {Browser} browser
 * @param {{ screen?: keyof typeof screens, slower?: number, settings?: Record<string, unknown> }} how
 *   `slower`: on a slow line, with a CPU that many times slower than this machine's; `settings` are what the reader keeps from an earlier visit
 * @param {(page: Page, cdp: CDPSession) => Promise<T>} act
 * @returns {Promise<T>}
 */
export async function visit(browser, { screen = 'wide', slower = 1, settings }, act) {
  const context = await browser.newContext({
    viewport: screens[screen],
    locale: 'en-US',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const cdp = await context.newCDPSession(page);
    if (slower > 1) {
      await cdp.send('Network.enable');
      await cdp.send('Network.emulateNetworkConditions', slowLine);
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: slower });
    }
    if (settings) {
      await page.addInitScript((kept) => localStorage.setItem('bayan.settings', kept), JSON.stringify(settings));
    }
    return await act(page, cdp);
  } finally {
    await context.close();
  }
}

/** How long anything may take, in ms: some baselines take minutes. */
const PATIENCE = 600_000;

/**
 * Milliseconds from a click, dispatched in the page, until what it changes is on the screen.
 *
 * @param {Page} page
 * @param {string} selector of what is clicked; the first that matches and shows in the window
 */
export function clickToPainted(page, selector) {
  return page.evaluate(async (sought) => {
    const parts = [...document.querySelectorAll('.block, .row, button')].filter((part) => {
      const box = part.getBoundingClientRect();
      return box.bottom > 0 && box.top < innerHeight;
    });
    const target = parts
      .flatMap((part) => (part.matches(sought) ? [part] : [...part.querySelectorAll(sought)]))
      .find((one) => {
        const box = one.getBoundingClientRect();
        return box.width > 0 && box.top > 60 && box.bottom < innerHeight;
      });
    if (!(target instanceof HTMLElement)) throw new Error(`nothing to click: ${sought}`);
    const began = performance.now();
    target.click();
    // A task that is posted in a frame runs when that frame has been drawn.
    await new Promise((done) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => done(undefined), { once: true });
        port1.start();
        port2.postMessage(null);
      });
    });
    return performance.now() - began;
  }, selector);
}

/**
 * Waits until the network has been still for a while, and the page with it.
 *
 * @param {Page} page
 */
export async function still(page) {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 2000 })));
}
