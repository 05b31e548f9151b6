/** The test function whose `page` is a WebKit over WebDriver. */
import type { Browser, BrowserContext, Page as PlaywrightPage } from '@playwright/test';
import { startDriver, type Driver } from './driver';
import { notAsked, nothingOf } from '../not-asked';
import { test as sharedPage } from '../shared-page';
import { Interceptor } from './interceptor';
import { Page } from './page';

const port = Number(process.env['BAYAN_PORT'] ?? 4319);
const site = `http://127.0.0.1:${port}`;

/** What is asked of the site must not be answered from what was kept. */
const noWorker = 'if (navigator.serviceWorker) navigator.serviceWorker.register = () => new Promise(() => undefined);';

export const test = sharedPage.extend<object, { driver: Driver; interceptor: Interceptor }>({
  driver: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern
    async ({}, give, { parallelIndex }) => {
      const driver = await startDriver(port + 100 + parallelIndex);
      await give(driver);
      driver.stop();
    },
    { scope: 'worker' },
  ],
  interceptor: [
    // oxlint-disable-next-line no-empty-pattern -- the same
    async ({}, give) => {
      const interceptor = await Interceptor.start();
      await give(interceptor);
      interceptor.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ interceptor }, give) => give(interceptor.address),
  // oxlint-disable-next-line no-empty-pattern -- the same
  browser: [async ({}, give) => give(nothingOf('browser') as Browser), { scope: 'worker' }],
  // oxlint-disable-next-line no-empty-pattern -- the same
  context: async ({}, give) => give(nothingOf('context') as BrowserContext),
  page: async ({ driver, interceptor, baseURL, serviceWorkers, locale, viewport }, give) => {
    if (!locale?.startsWith('en')) notAsked('locale but that of its start');
    const session = driver.session();
    // A journey may name another site.
    interceptor.begin(baseURL === undefined || baseURL === interceptor.address ? site : baseURL);
    if (serviceWorkers === 'block') interceptor.addScript(noWorker);
    const page = new Page(session, interceptor, viewport ?? { width: 1280, height: 720 });
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
