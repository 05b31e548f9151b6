import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import notes from '#i18n/locales/en/late/notes.json';
import { showApp } from '#testing/app';
import { bothLanguages } from '#testing/show';
import { beginning, texts } from '#testing/texts';

/** Opens the export dialog at an address, at the list of search results. */
async function openFound(lang: 'en' | 'ar', link: string) {
  const { app, exports } = texts[lang];
  const screen = await showApp({ lang, link });
  await screen.getByRole('banner').getByRole('button', { name: app.export, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: exports.title });
  await dialog.getByRole('radio', { name: beginning(exports.whats.registers) }).click();
  await dialog.getByRole('radio', { name: beginning(`CSV ${exports.variants.found}`) }).click();
  return { dialog, save: dialog.getByRole('button', { name: exports.save }) };
}

it.each(bothLanguages)('%s: what the search has found can be taken along', async (lang) => {
  const { dialog, save } = await openFound(lang, '?find=تعزيز');
  await expect.poll(() => dialog.element().querySelector('.export-counts')?.textContent).toMatch(/[1-9]/);
  await expect.element(save).not.toHaveAttribute('aria-disabled', 'true');
});

it.each(bothLanguages)('%s: without a search it is said how to get one, and nothing is made', async (lang) => {
  const { dialog, save } = await openFound(lang, '');
  await expect.element(dialog.getByText(texts[lang].exports.states.notSearched)).toBeVisible();
  await expect.element(save).toHaveAttribute('aria-disabled', 'true');
});

it('from the notes it begins with them, from the bar with the text', async () => {
  const { exports } = texts.en;
  const screen = await showApp({ link: '?tab=notes' });
  const dialog = page.getByRole('dialog', { name: exports.title });
  await screen.getByRole('tabpanel').getByRole('button', { name: notes.export, exact: true }).click();
  await expect.element(dialog.getByRole('radio', { name: beginning(exports.whats.notes) })).toBeChecked();
  await dialog.getByRole('button', { name: exports.close }).click();
  await screen.getByRole('banner').getByRole('button', { name: texts.en.app.export, exact: true }).click();
  await expect.element(dialog.getByRole('radio', { name: beginning(exports.whats.text) })).toBeChecked();
});
