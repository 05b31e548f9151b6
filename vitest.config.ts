import { defineConfig } from 'vitest/config';

// Unit tests see the pure core only: no browser environment, no build plugins.
const shared = {
  environment: 'node' as const,
  // Generous: a slow day is no failure.
  testTimeout: 60_000,
};
const properties = 'src/**/*.fuzz.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs'],
          exclude: [properties],
        },
      },
      // What holds for whatever is given: each property is tried on many cases.
      {
        extends: true,
        test: { ...shared, name: 'fuzz', include: [properties], setupFiles: ['scripts/fuzz-setup.mjs'] },
      },
    ],
  },
});
