/** “⋯” of a row in a component test: what a reader does with it. */
import { expect } from 'vitest';
import { page } from 'vitest/browser';
import arabic from '#i18n/locales/ar/late/reading.json';
import english from '#i18n/locales/en/late/reading.json';
import { the } from './reader';

/** The texts that come with what is called for later, in both languages. */
export const readingTexts: { en: typeof english; ar: typeof english } = {
  en: english,
  ar: arabic as unknown as typeof english,
};

/** Chooses an item of the menu of a row (`h`, `p1` …), by its text, wherever the row stands: nothing is scrolled for it. */
export async function chooseInRowMenu(row: string, item: string): Promise<void> {
  the(`#${row} .row-menu`).click();
  const found = page.getByRole('menuitem', { name: item, exact: true });
  await expect.element(found).toBeInTheDocument();
  (found.element() as HTMLElement).click();
}
