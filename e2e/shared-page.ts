/**
 * Journeys of one worker share a page. A new one, in a context of its own, takes three times as long to open the app: a process is
 * begun, and every file fetched and compiled again. Between two journeys the page is put as a new one would be: nothing stored, no
 * route, no script or listener of the last one, no permission, the pointer nowhere.
 *
 * A journey that must begin in a browser that has never been on the site has a page to itself: `test.use({ firstVisit: true })`.
 * So has one that leaves a trace which cannot be wiped away. A clock that is taken in hand is such a trace, and is noticed here.
 */
import { test as playwright, type BrowserContext, type CDPSession, type Page } from '@playwright/test';

interface Options {
  /** Whether the browser must never have been on the site. */
  firstVisit: boolean;
}

/** A page that is used again, and what the journey in it does that must be undone. */
interface Shared {
  page: Page;
  undo: (() => Promise<void>)[];
  /** Whether something cannot be undone. */
  spoiled: boolean;
}

interface WorkerFixtures {
  /** By what their contexts were made with. */
  sharedPages: Map<string, Shared>;
}

/** A file of the site that runs no script: there its storage can be wiped with nobody to write to it again. */
const QUIET = 'favicon.svg';

/** How many steps of history a page may have when the next journey takes it. */
const MOST_STEPS = 30;

const EVENTS = ['console', 'pageerror', 'request', 'response', 'requestfailed', 'requestfinished', 'dialog'] as const;
type AnyEvent = Parameters<Page['removeAllListeners']>[0];

export const test = playwright.extend<Options & { shared: Shared | null }, WorkerFixtures>({
  firstVisit: [false, { option: true }],
  sharedPages: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern
    async ({}, give) => {
      const pages = new Map<string, Shared>();
      await give(pages);
      await Promise.all([...pages.values()].map(({ page }) => page.context().close()));
    },
    { scope: 'worker' },
  ],
  shared: async (
    { browser, browserName, sharedPages, firstVisit, locale, hasTouch, javaScriptEnabled, serviceWorkers, baseURL },
    give,
  ) => {
    // What a service worker keeps outlasts its pages; storage is wiped by a command of Chromium's.
    if (firstVisit || !javaScriptEnabled || serviceWorkers !== 'block' || browserName !== 'chromium') {
      await give(null);
      return;
    }
    const key = JSON.stringify([locale, hasTouch, baseURL]);
    const shared = sharedPages.get(key) ?? (await share(await browser.newContext()));
    sharedPages.set(key, shared);
    await give(shared);
    // A browser keeps fifty steps of history and no more: journeys that count them need room.
    const steps = await shared.page.evaluate(() => history.length).catch(() => MOST_STEPS);
    if (!shared.spoiled && steps < MOST_STEPS) return;
    sharedPages.delete(key);
    await shared.page.context().close();
  },
  context: async ({ browser, shared }, give) => {
    const context = shared?.page.context() ?? (await browser.newContext());
    await give(context);
    if (!shared) await context.close();
  },
  page: async ({ context, shared, baseURL, viewport }, give) => {
    if (!shared) {
      await give(await context.newPage());
      return;
    }
    await shared.page.setViewportSize(viewport ?? { width: 1280, height: 720 });
    await give(shared.page);
    if (!shared.spoiled) await wipe(shared, new URL(baseURL ?? ''));
  },
});

/** What a new context has; `null` would give what the system has. */
const USUAL_MEDIA = {
  media: null,
  colorScheme: 'light',
  reducedMotion: 'reduce',
  forcedColors: 'none',
  contrast: 'no-preference',
} as const;

/** A page in this context that notes what is to be undone. */
async function share(context: BrowserContext): Promise<Shared> {
  const page = await context.newPage();
  const shared: Shared = { page, undo: [], spoiled: false };

  const addInitScript = page.addInitScript.bind(page);
  page.addInitScript = async (...all: Parameters<Page['addInitScript']>) => {
    const script = await addInitScript(...all);
    shared.undo.push(() => script.dispose());
    return script;
  };

  const newSession = context.newCDPSession.bind(context);
  context.newCDPSession = async (...all: Parameters<BrowserContext['newCDPSession']>): Promise<CDPSession> => {
    const session = await newSession(...all);
    // The journey may have ended it itself.
    shared.undo.push(() => session.detach().catch(() => undefined));
    return session;
  };

  // The whole context keeps the clock.
  const { clock } = page;
  for (const name of ['install', 'pauseAt', 'setFixedTime', 'setSystemTime'] as const) {
    const take = clock[name].bind(clock) as (...all: unknown[]) => Promise<void>;
    clock[name] = (...all: unknown[]) => {
      shared.spoiled = true;
      return take(...all);
    };
  }
  return shared;
}

/** Puts the page as a new one would be. */
async function wipe(shared: Shared, { origin, href }: URL): Promise<void> {
  const { page } = shared;
  const context = page.context();
  await Promise.all(context.pages().map((other) => (other === page ? null : other.close())));
  for (const event of EVENTS) page.removeAllListeners(event as AnyEvent);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  await context.setOffline(false);
  await Promise.all(shared.undo.splice(0).map((undo) => undo()));
  await page.emulateMedia(USUAL_MEDIA);
  await page.mouse.move(-1, -1);

  await page.goto(new URL(QUIET, href).href);
  await page.evaluate(() => sessionStorage.clear());
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await Promise.all(shared.undo.splice(0).map((undo) => undo()));
  await context.clearPermissions();
  await context.clearCookies();
}
