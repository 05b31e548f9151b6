import { defineConfig } from '@playwright/test';
import base from './playwright.config';

/** The journeys of the Words tab: card, switches, index, study, listening. */
export default defineConfig({ ...base, testDir: 'e2e/words', testIgnore: [] });
