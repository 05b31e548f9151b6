import { defineConfig } from 'vitest/config';

/**
 * The tests of the pure core, as the mutation tool runs them: in threads, which cannot have a time zone of their own, as the tests
 * of dates want it.
 */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['src/{arabic,article,search}/**/*.test.ts'],
    exclude: ['src/article/dates.test.ts', 'src/**/*.ui.test.ts'],
    setupFiles: ['scripts/fuzz-setup.mjs'],
    testTimeout: 60_000,
  },
});
