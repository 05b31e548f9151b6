import { defineConfig } from '@playwright/test';
import base from './playwright.config';

/** Actions by chance, with invariants after each. */
export default defineConfig({ ...base, testDir: 'e2e/soak', testIgnore: [], reporter: 'line', workers: 1 });
