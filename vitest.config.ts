import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser, launchFlags } from './scripts/find-browser.mjs';
import { lexicon } from './scripts/site/lexicon.mjs';

/** `npm run test:full`: thousands of cases a property. */
const full = process.env['BAYAN_FULL'] !== undefined;
// Generous: a slow day is no failure.
const testTimeout = full ? 3_600_000 : 60_000;
const properties = 'src/**/*.fuzz.test.ts';
const components = 'src/**/*.ui.test.{ts,tsx}';
const executablePath = findBrowser();

/** Tests that put another module in the place of one: what the files before them have loaded must not be there. */
const mocking = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .filter((file) => /\.test\.tsx?$/.test(file) && readFileSync(file, 'utf8').includes('vi.mock('));

/**
 * Unit tests see the pure core only: no browser environment, no build plugins. Files share a process: by itself each would load the
 * same modules again, which takes three times as long as the tests.
 */
const node = { environment: 'node' as const, pool: 'forks' as const, isolate: false, testTimeout, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    // Processes, and pages: at least two of each. A component test waits for its page about as long as it computes, and one page by itself
    // leaves half of two cores idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        extends: true,
        test: {
          ...node,
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs', 'e2e/**/*.test.ts'],
          exclude: [properties, components, ...mocking],
        },
      },
      { extends: true, test: { ...node, name: 'mocking', include: mocking, isolate: true } },
      // What holds for whatever is given: each property is tried on many cases.
      {
        extends: true,
        test: { ...node, name: 'fuzz', include: [properties], setupFiles: ['scripts/fuzz-setup.mjs'] },
      },
      // Components and hooks, each by itself, in the Chromium in which the journeys are made.
      {
        extends: true,
        plugins: [react(), tailwindcss(), lexicon()],
        // Packages may be a link to where another checkout has them: what is made of them for this one is its own.
        cacheDir: '.cache/vite',
        server: { fs: { allow: ['.', realpathSync('node_modules')] } },
        resolve: {
          alias: Object.fromEntries(['node:fs', 'node:path'].map((name) => [name, '/src/testing/no-files.ts'])),
        },
        // Had before the first test: what is found later would load the page anew in the middle of one.
        optimizeDeps: {
          entries: ['src/main.tsx', components],
          include: ['react/jsx-dev-runtime', 'vitest-browser-react', 'vitest-browser-react/pure'],
        },
        test: {
          name: 'ui',
          include: [components],
          testTimeout,
          // What is waited for is mostly there after a frame: at every 50 ms, the usual, a tenth of all time went by.
          expect: { poll: { timeout: 15_000, interval: 10 } },
          // Files share a page, which `src/testing/browser.ts` makes fresh for each test.
          isolate: false,
          setupFiles: ['src/testing/setup-ui.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
            provider: playwright({
              launchOptions: { args: launchFlags, ...(executablePath !== undefined && { executablePath }) },
              contextOptions: { locale: 'en-US', timezoneId: 'UTC', reducedMotion: 'reduce' },
              actionTimeout: 15_000,
            }),
          },
        },
      },
    ],
  },
});
