/** The test function whose `page` is a WebKit over WebDriver. */
import { test as playwright, type Browser, type BrowserContext, type Page as PlaywrightPage } from '@playwright/test';
import { startDriver, type Driver } from './driver';
import { notAsked, nothingOf } from '../not-asked';
import { Page } from './page';

export const test = playwright.extend<object, { driver: Driver }>({
  driver: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern
    async ({}, give, { parallelIndex }) => {
      const driver = await startDriver(Number(process.env['BAYAN_PORT'] ?? 4319) + 100 + parallelIndex);
      await give(driver);
      driver.stop();
    },
    { scope: 'worker' },
  ],
  // oxlint-disable-next-line no-empty-pattern -- the same
  browser: [async ({}, give) => give(nothingOf('browser') as Browser), { scope: 'worker' }],
  // oxlint-disable-next-line no-empty-pattern -- the same
  context: async ({}, give) => give(nothingOf('context') as BrowserContext),
  page: async ({ driver, baseURL, locale, viewport }, give) => {
    if (!locale?.startsWith('en')) notAsked('locale but that of its start');
    const session = driver.session();
    const page = new Page(session, baseURL ?? '', viewport ?? { width: 1280, height: 720 });
    const whole = new Proxy(page, {
      get: (target, name) =>
        name in target || typeof name === 'symbol' || name === 'then'
          ? Reflect.get(target, name)
          : nothingOf(`page.${name}`),
    });
    try {
      await give(whole as unknown as PlaywrightPage);
    } finally {
      await session.end();
    }
  },
});
