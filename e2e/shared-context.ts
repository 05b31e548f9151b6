/**
 * Journeys of one worker share a browser context, and with it what the browser keeps of the site's files: each begins in a page of
 * its own, with nothing in the site's storage, no permission and no route, but need not fetch and compile the app anew.
 *
 * A journey that must begin in a browser that has never been on the site, or that leaves traces which cannot be wiped away, has a
 * context to itself: `test.use({ firstVisit: true })`. A clock that is taken in hand is such a trace, and is noticed here.
 */
import { test as playwright, type BrowserContext, type Page } from '@playwright/test';

interface Options {
  /** Whether the browser must never have been on the site. */
  firstVisit: boolean;
}

interface WorkerFixtures {
  /** Contexts to be used again, by what they were made with. */
  contexts: Map<string, BrowserContext>;
}

/** Contexts that cannot be used again. */
const spoiled = new WeakSet<BrowserContext>();

export const test = playwright.extend<Options, WorkerFixtures>({
  firstVisit: [false, { option: true }],
  contexts: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern
    async ({}, give) => {
      const contexts = new Map<string, BrowserContext>();
      await give(contexts);
      await Promise.all([...contexts.values()].map((context) => context.close()));
    },
    { scope: 'worker' },
  ],
  context: async (
    { browser, browserName, contexts, firstVisit, locale, hasTouch, javaScriptEnabled, serviceWorkers, baseURL },
    give,
  ) => {
    const key = JSON.stringify([locale, hasTouch, javaScriptEnabled, serviceWorkers, baseURL]);
    // What a service worker keeps it keeps beyond its pages; and storage is wiped by a command of Chromium's.
    const isShared = !firstVisit && serviceWorkers === 'block' && browserName === 'chromium';
    const context = (isShared && contexts.get(key)) || (await browser.newContext());
    if (isShared) contexts.set(key, context);
    await give(context);
    if (!isShared || spoiled.has(context)) {
      contexts.delete(key);
      await context.close();
      return;
    }
    await Promise.all(context.pages().map((page) => page.close()));
    await context.unrouteAll({ behavior: 'ignoreErrors' });
    await context.clearPermissions();
    await context.clearCookies();
    await context.setOffline(false);
  },
  page: async ({ context, contexts, baseURL }, give) => {
    const page = await context.newPage();
    if ([...contexts.values()].includes(context)) {
      const session = await context.newCDPSession(page);
      const origin = new URL(baseURL ?? '').origin;
      await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
      await session.detach();
      spoilByClock(page);
    }
    await give(page);
  },
});

/** Notes when the clock of a page is taken in hand: the whole context then keeps that clock. */
function spoilByClock(page: Page): void {
  const { clock } = page;
  for (const name of ['install', 'pauseAt', 'setFixedTime', 'setSystemTime'] as const) {
    const taken = clock[name].bind(clock) as (...args: unknown[]) => Promise<void>;
    clock[name] = (...args: unknown[]) => {
      spoiled.add(page.context());
      return taken(...args);
    };
  }
}
