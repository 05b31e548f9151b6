import { defineConfig } from '@playwright/test';
import base from './playwright.config';
import { findFirefox } from './scripts/find-engines.mjs';

const firefox = findFirefox();

/**
 * The journeys tagged `@engine` in every engine: `npm run test:engines`. Firefox is the system's own, driven over WebDriver BiDi:
 * the patched one that Playwright would download is not needed.
 */
export default defineConfig(base, {
  // What engines differ in: shaping, outlines, layout, selection, keyboard, highlights, storage, print.
  grep: /@engine/,
  reporter: [['list'], ['./e2e/not-asked-reporter.ts']],
  projects: [
    ...(base.projects ?? []),
    {
      name: 'firefox',
      use: {
        browserName: 'firefox',
        channel: 'moz-firefox',
        launchOptions: {
          // What `reducedMotion` says in the base does not reach this Firefox.
          firefoxUserPrefs: { 'ui.prefersReducedMotion': 1 },
          ...(firefox !== undefined && { executablePath: firefox }),
        },
      },
    },
    // Driven over WebDriver by e2e/webkit, which takes the place of Playwright's browser.
    ...(process.env['BAYAN_ENGINE'] === 'webkit' ? [{ name: 'webkit' }] : []),
  ],
});
