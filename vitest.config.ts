import { defineConfig } from 'vitest/config';

// Unit tests see the pure core only: no browser environment, no build plugins.
export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs'],
    environment: 'node',
    // Generous: a slow day is no failure.
    testTimeout: 60_000,
  },
});
