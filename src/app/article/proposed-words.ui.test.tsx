/** An article without word data, in the whole app: its words are proposed, and what the reader decides shows at once. */
import { beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { proposedWords } from '#library/words/proposed-words';
import { corrections } from '#storage/corrections';
import * as ar from '#i18n/locales/ar/late/proposed.json';
import * as en from '#i18n/locales/en/late/proposed.json';
import { showApp } from '#testing/app';
import { realArticle } from '#testing/articles';
import { keepSettings } from '#testing/browser';
import { withoutMarks } from '#testing/real-text';
import { settled } from '#testing/reader';
import { bothLanguages } from '#testing/show';
import { beginning, filled, texts } from '#testing/texts';

const files = { 'words.json': null, 'phrases.json': null };
const said = { en, ar };
/** Code that comes, and a worker that answers, have the time of a slow day. */
const SLOW = { timeout: 30_000 };

// The worker has its lexicon, the card its code: what is waited for below is the screen alone.
beforeEach(async () => {
  await Promise.all([proposedWords(realArticle()), import('#app/article/words/OpenWord'), import('#reader/Vowels')]);
});

it.each(bothLanguages)('%s: a word’s card, its next reading, and the same form everywhere', async (lang) => {
  await corrections.merge([]);
  // “agreed”, as a verb in the active: اتفق stands in four sentences.
  await showApp({ lang, files, link: '?tab=words&word=p1.1-6', settings: { romanized: true } });
  const t = said[lang];
  const card = page.getByRole('dialog');
  await expect.element(card.getByText('ittafaqa'), SLOW).toBeVisible();
  const active = document.querySelectorAll('[data-romanized="ittafaqa"], [data-romanized="wa-ttafaqa"]').length;
  expect(active).toBeGreaterThan(1);
  await card
    .getByRole('button', { name: beginning('agree') })
    .first()
    .click();
  await expect.element(card.getByText(t.state.everywhere), SLOW).toBeVisible();
  await expect.element(card.getByText('ittafaqa'), SLOW).not.toBeInTheDocument();
  expect(document.querySelectorAll('[data-romanized="ittafaqa"]')).toHaveLength(0);
  // The keyboard is still in the card.
  await expect.poll(() => card.element().contains(document.activeElement)).toBe(true);
  await card.getByRole('button', { name: t.undo, exact: true }).click();
  await expect.element(card.getByText('ittafaqa'), SLOW).toBeVisible();
});

/** The words that are paler since their vowels are proposed, as they show. */
const paler = () =>
  [...(CSS.highlights.get('proposed-vowels') ?? [])].flatMap((range) => (range as Range).toString().split(/\s+/));

it('vowels that nobody has checked are paler; what is certain, and what the reader has decided, is not', async () => {
  await corrections.merge([]);
  await showApp({ files, link: '?tab=words&word=p1.1-6', settings: { vowels: 'all' } });
  const agreed = () => paler().filter((word) => withoutMarks(word) === 'اتفق');
  await expect.poll(() => agreed().length, SLOW).toBeGreaterThan(0);
  // A year is a number, which has no vowels.
  expect(paler().length).toBeGreaterThan(100);
  expect(paler()).not.toContain('2025');
  const card = page.getByRole('dialog');
  await card
    .getByRole('button', { name: beginning('agree') })
    .first()
    .click();
  await expect.element(card.getByText(en.state.everywhere), SLOW).toBeVisible();
  await expect.poll(agreed, SLOW).toEqual([]);
  keepSettings({ vowels: 'none' });
  await expect.poll(paler).toEqual([]);
});

it('annotated vowels are as dark as the text', async () => {
  await showApp({ link: '?tab=words', settings: { vowels: 'all' } });
  await expect.poll(() => document.querySelector('#p1 p[lang="ar"]')?.textContent).toContain('اِتَّفَقَ');
  await settled();
  expect(CSS.highlights.has('proposed-vowels')).toBe(false);
});

it('the index has its roots and lemmas, as of any article', async () => {
  await showApp({ files, link: '?tab=words' });
  await page.getByRole('button', { name: texts.en.words.orders.root }).click();
  await expect.element(page.getByRole('region', { name: 'وفق' }), SLOW).toBeVisible();
  await expect.element(page.getByText(en.index)).toBeVisible();
});

it.each(bothLanguages)('%s: flashcards are marked as proposed, or left out as the reader wants', async (lang) => {
  await corrections.merge([]);
  const { app, exports } = texts[lang];
  const screen = await showApp({ lang, files });
  await screen.getByRole('banner').getByRole('button', { name: app.export, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: exports.title });
  await dialog.getByRole('radio', { name: beginning(exports.whats.words) }).click();
  await dialog.getByRole('radio', { name: beginning(`Anki (TXT) ${exports.variants.all}`) }).click();
  const { title, marked, without } = said[lang].exported;
  const choice = dialog.getByRole('radiogroup', { name: title });
  await expect.element(choice.getByRole('radio', { name: filled(marked, { tag: 'proposed' }) })).toBeChecked();
  const save = dialog.getByRole('button', { name: exports.save });
  await expect.element(save).not.toHaveAttribute('aria-disabled', 'true');
  await choice.getByRole('radio', { name: without }).click();
  // The reader has decided nothing: there is nothing left.
  await expect.element(save).toHaveAttribute('aria-disabled', 'true');
});

it('an annotated article is not asked about', async () => {
  const { app, exports } = texts.en;
  const screen = await showApp();
  await screen.getByRole('banner').getByRole('button', { name: app.export, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: exports.title });
  await dialog.getByRole('radio', { name: beginning(exports.whats.words) }).click();
  await dialog.getByRole('radio', { name: beginning(`Anki (TXT) ${exports.variants.all}`) }).click();
  await expect.poll(() => dialog.element().querySelector('.export-counts')?.textContent).toMatch(/[1-9]/);
  await expect.element(dialog.getByRole('radiogroup', { name: en.exported.title })).not.toBeInTheDocument();
});
