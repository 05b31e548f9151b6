import { defineConfig } from '@playwright/test';
import { findBrowser, launchFlags } from './scripts/find-browser.mjs';

// Two checkouts can run their tests at the same time, each on a port of its own.
const address = { host: '127.0.0.1', port: Number(process.env['BAYAN_PORT'] ?? 4319) };
const executablePath = findBrowser();

/** End-to-end tests drive the built app (`dist/`), as a reader gets it. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  // Actions by chance have a run of their own, `npm run test:soak`.
  testIgnore: '**/soak/**',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // Generous: a slow day is no failure.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    baseURL: `http://${address.host}:${address.port}`,
    locale: 'en-US',
    timezoneId: 'UTC',
    contextOptions: { reducedMotion: 'reduce' },
    // Tests that change what the server answers must not be answered from what was kept; offline.spec.ts allows them.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        // Without a browser Playwright itself says what to do; `npm run test:e2e` finds or installs one first.
        launchOptions: { args: launchFlags, ...(executablePath !== undefined && { executablePath }) },
      },
    },
  ],
  // The site at the root of its host, and the same site under a path.
  webServer: [
    { port: address.port, path: '/' },
    { port: address.port + 1, path: '/reader/here/' },
  ].map(({ port, path }) => ({
    command: `npm run preview -- --host ${address.host} --port ${port} --base ${path}`,
    url: `http://${address.host}:${port}${path}`,
    reuseExistingServer: false,
  })),
});
