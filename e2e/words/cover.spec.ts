/** One language covered, and shown sentence by sentence when the reader asks. */
import type { Page } from '@playwright/test';
import { expect, langs, open, sentence, settled, test, text } from '../support';
import { filled, openWords, say, sentences, wordsTab } from './words';

type Cover = 'none' | 'en' | 'ar';

async function cover(page: Page, which: Cover, lang: 'en' | 'ar' = 'en') {
  const panel = await wordsTab(page, lang);
  const choice = panel.getByRole('radio', { name: say[lang].words.covers[which], exact: true });
  await choice.click();
  await expect(choice).toBeChecked();
}

const showing = (number: number, at: number, lang: 'en' | 'ar' = 'en') =>
  filled(say[lang].reader.uncover, { sentence: at, number });

/** Where every paragraph stands, and how large it is. */
const boxes = (page: Page) =>
  page.locator('article > [id], article > [id] > p, article h1').evaluateAll((all) =>
    all.map((one) => {
      const { left, top, width, height } = one.getBoundingClientRect();
      return [left, top + scrollY, width, height].map((value) => Math.round(value * 2) / 2);
    }),
  );

for (const lang of langs) {
  for (const which of ['en', 'ar'] as const) {
    test(`the ${which} is covered and revealed sentence by sentence, in the ${lang} interface`, async ({ page }) => {
      await openWords(page, { lang });
      await cover(page, which, lang);
      const other = which === 'en' ? 'ar' : 'en';
      for (const id of ['h', 'p1.1', 'p17.1', 'p17.2', 'p18.1']) {
        await expect(sentence(page, id, which), id).toBeHidden();
        await expect(sentence(page, id, other), id).toBeVisible();
      }
      await page.getByRole('button', { name: showing(17, 2, lang), exact: true }).click();
      await expect(sentence(page, 'p17.2', which)).toBeVisible();
      await expect(sentence(page, 'p17.1', which)).toBeHidden();
      await cover(page, 'none', lang);
      for (const id of sentences.keys()) await expect(sentence(page, id, which), id).toBeVisible();
    });
  }
}

test('by keyboard: the covers are buttons in the order of the text, and the next is one Tab away', async ({ page }) => {
  await open(page, { settings: { covered: 'en' } });
  for (const key of ['Enter', ' ']) {
    await page.reload();
    const first = page.getByRole('button', { name: showing(17, 1), exact: true });
    await first.focus();
    await page.keyboard.press(key);
    await expect(sentence(page, 'p17.1', 'en')).toBeVisible();
    await expect(first).toHaveCount(0);
    for (let k = 0; k < 2; k++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.getAttribute('aria-label')?.includes('sentence 2'))) break;
    }
    await expect(page.getByRole('button', { name: showing(17, 2), exact: true })).toBeFocused();
  }
});

test('what is covered is nowhere to be read by assistive technology', async ({ page }) => {
  await open(page, { settings: { covered: 'en' } });
  const tree = await page.locator('#p17').ariaSnapshot();
  expect(tree).toContain(showing(17, 1));
  expect(tree).not.toContain('reaffirmed');
  expect(tree).not.toContain('Friends');
  await page.getByRole('button', { name: showing(17, 2), exact: true }).click();
  await expect(sentence(page, 'p17.2', 'en')).toBeVisible();
  const after = await page.locator('#p17').ariaSnapshot();
  expect(after).toContain('Friends');
});

test('nor is it selected, copied or found', async ({ page }) => {
  await open(page, { settings: { covered: 'en' } });
  await text(page, 'p17', 'en').evaluate((element) => getSelection()?.selectAllChildren(element));
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe('');
  const find = (what: string) =>
    page.evaluate(
      (sought) =>
        (window as unknown as { find: (text: string, ...more: boolean[]) => boolean }).find(sought, false, false, true),
      what,
    );
  expect(await find('the Group of Friends')).toBe(false);
  expect(await find('أصدقاء السلام')).toBe(true);
});

test('the headline’s cover names the headline, not a paragraph 0', async ({ page }) => {
  await open(page, { settings: { covered: 'en' } });
  await expect(sentence(page, 'h', 'en')).toBeHidden();
  const button = page.locator('#h').getByRole('button', { name: /^Show/ });
  await expect(button).toHaveCount(1);
  await expect(button).not.toHaveAccessibleName(/\b0\b/);
});

for (const screen of ['wide', 'phone'] as const) {
  for (const which of ['en', 'ar'] as const) {
    test(`nothing moves when the ${which} is covered, nor when it is revealed: ${screen}`, async ({ page }) => {
      await open(page, { screen });
      await settled(page);
      const before = await boxes(page);
      await page.evaluate((covered) => {
        localStorage.setItem('bayan.settings', JSON.stringify({ language: 'en', covered }));
      }, which);
      await page.reload();
      await expect(sentence(page, 'p17.1', which)).toBeHidden();
      await page.evaluate(() => document.fonts.ready);
      await settled(page);
      expect(await boxes(page), 'covered').toEqual(before);
      for (const at of [1, 2]) {
        await page.getByRole('button', { name: showing(17, at), exact: true }).click();
        await settled(page);
        expect(await boxes(page), `p17.${at} revealed`).toEqual(before);
      }
    });
  }
}

test('it is kept over a reload; what was revealed is covered again', async ({ page }) => {
  await openWords(page);
  await cover(page, 'ar');
  await page.getByRole('button', { name: showing(3, 1), exact: true }).click();
  await expect(sentence(page, 'p3.1', 'ar')).toBeVisible();
  await page.reload();
  await expect(sentence(page, 'p3.1', 'ar')).toBeHidden();
  const panel = await wordsTab(page);
  await expect(panel.getByRole('radio', { name: say.en.words.covers.ar, exact: true })).toBeChecked();
});

test('the choice answers to the arrow keys', async ({ page }) => {
  await openWords(page);
  const panel = await wordsTab(page);
  await panel.getByRole('radio', { name: say.en.words.covers.none, exact: true }).focus();
  await page.keyboard.press('ArrowRight', { delay: 60 });
  await expect(panel.getByRole('radio', { name: say.en.words.covers.en, exact: true })).toBeChecked();
  await expect(sentence(page, 'p3.1', 'en')).toBeHidden();
});

test('the stop among the words is one that shows', async ({ page }) => {
  await openWords(page, { settings: { covered: 'ar' } });
  await expect(sentence(page, 'p3.1', 'ar')).toBeHidden();
  await page.getByRole('button', { name: showing(3, 1), exact: true }).click();
  await expect(sentence(page, 'p3.1', 'ar')).toBeVisible();
  const stop = page.locator('article [data-sentence] [role="button"][tabindex="0"]');
  await expect(stop).toHaveCount(1);
  await expect(stop).toBeVisible();
});
