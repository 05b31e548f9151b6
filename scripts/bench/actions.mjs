/** What a reader does in the reader's page, for the measures: by the names that the interface gives, taken from its English texts. */
import { readFileSync } from 'node:fs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {'facing' | 'stacked' | 'ar' | 'en'} View */

/** @param {string} name */
const texts = (name) =>
  JSON.parse(readFileSync(new URL(`../../src/i18n/locales/en/${name}.json`, import.meta.url), 'utf8'));

/** @type {{ views: Record<View, string> }} */
const { views } = texts('app');
/** @type {{ vowels: string, vowelChoices: Record<'none' | 'word' | 'endings' | 'all', string> }} */
const { vowels, vowelChoices } = texts('words');
/** @type {{ title: string, theme: string, themes: Record<'system' | 'paper' | 'sepia' | 'dark', string> }} */
const { title, theme, themes } = texts('settings');

/** The choices of a view, by its id; wide windows only. @param {Page} page @param {View} view */
export const viewChoice = (page, view) =>
  page.getByRole('banner').getByRole('radio', { name: views[view], exact: true });

/** @param {Page} page @param {keyof typeof vowelChoices} choice */
export const vowelChoice = (page, choice) =>
  page.getByRole('radiogroup', { name: vowels }).getByRole('radio', { name: vowelChoices[choice], exact: true });

/** The button that opens the settings. @param {Page} page */
export const settingsButton = (page) => page.getByRole('button', { name: title });

/** A theme, in the open settings. @param {Page} page @param {keyof typeof themes} choice */
export const themeChoice = (page, choice) =>
  page.getByRole('radiogroup', { name: theme }).getByRole('radio', { name: themes[choice], exact: true });
