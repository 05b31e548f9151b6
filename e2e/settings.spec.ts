/** Reading settings as they change the text: theme, typeface, size, spacing, kept. (What is kept, and where nothing can be: `settings.test.ts`, `SettingsPopover.ui.test.tsx`, `Troubles.ui.test.tsx`, `storage.spec.ts`.) */
import type { Page } from '@playwright/test';
import { expect, langs, open, openSettings, ready, screens, test, text, words } from './support';
import { every, spreadOver } from './spread';

const spread = spreadOver(import.meta.url);

test.use({ viewport: screens.wide });

const choose = async (page: Page, group: string, value: string) => {
  const settings = await openSettings(page);
  const option = settings.getByRole('radiogroup', { name: group }).getByRole('radio', { name: value, exact: true });
  await option.click();
  await expect(option).toBeChecked();
};

/** Moves a slider to one of its ends. */
const slide = async (page: Page, which: 'size' | 'spacing', key: 'Home' | 'End') => {
  const settings = await openSettings(page);
  await settings.getByRole('slider', { name: words.en.settings.sliders[which], exact: true }).press(key);
};

const styleOf = (page: Page, property: string) =>
  text(page, 'p3', 'ar').evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

const papers = { Light: 'rgb(251, 250, 245)', Sepia: 'rgb(243, 231, 209)', Dark: 'rgb(25, 23, 21)' };

test('each look really changes, and is kept over a reload', { tag: '@engine' }, async ({ page }) => {
  test.slow();
  await open(page);
  const width = () =>
    page.locator('[data-sentence="p2.1"][lang="ar"]').evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return [...range.getClientRects()].reduce((sum, box) => sum + box.width, 0);
    });
  const sizes = async () => ({
    ar: Number.parseFloat(await styleOf(page, 'font-size')),
    en: await text(page, 'p3', 'en').evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
  });
  const leading = async () => Number.parseFloat(await styleOf(page, 'line-height'));

  await test.step('the theme: each on its own paper', async () => {
    for (const [theme, colour] of Object.entries(papers)) {
      await choose(page, 'Theme', theme);
      await expect.poll(() => paper(page)).toBe(colour);
    }
  });
  await test.step('the typeface', async () => {
    const naskh = { family: await styleOf(page, 'font-family'), width: await width() };
    expect(naskh.family).toMatch(/^"?Scheherazade New/);
    await choose(page, 'Arabic typeface', 'Modern sans');
    await expect.poll(() => styleOf(page, 'font-family')).toMatch(/Plex/);
    await expect.poll(width).not.toBe(naskh.width);
    const drawn = await page.evaluate(() =>
      [...document.fonts].filter((face) => face.status === 'loaded').map((face) => face.family),
    );
    expect(drawn.join(' ')).toMatch(/Plex Arabic Text/);
  });
  const normal = await leading();
  await test.step('the line spacing', async () => {
    await slide(page, 'spacing', 'End');
    await expect.poll(leading).toBeGreaterThan(normal * 1.1);
  });
  const medium = await sizes();
  await test.step('the text size, of both scripts in step', async () => {
    for (const [key, unit] of [
      ['Home', 7],
      ['End', 14],
    ] as const) {
      await slide(page, 'size', key);
      await expect.poll(async () => (await sizes()).ar).toBeCloseTo((medium.ar * unit) / 9, 1);
      expect((await sizes()).en).toBeCloseTo((medium.en * unit) / 9, 1);
    }
  });
  await test.step('all of it after a reload', async () => {
    const wide = await leading();
    await page.reload();
    await ready(page);
    expect(await paper(page)).toBe(papers.Dark);
    expect(await styleOf(page, 'font-family')).toMatch(/Plex/);
    expect((await sizes()).ar).toBeCloseTo((medium.ar * 14) / 9, 1);
    expect(await leading()).toBe(wide);
    await openSettings(page);
    await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  });
});

test('“as the system” follows the system, also while the page is open', { tag: '@engine' }, async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page);
  expect(await paper(page)).toBe(papers.Dark);
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(() => paper(page)).toBe(papers.Light);
  await choose(page, 'Theme', 'Sepia');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => paper(page)).toBe(papers.Sepia);
});

for (const { lang, screen } of spread(every({ lang: langs, screen: ['wide', 'middle', 'phone'] }))) {
  test(`open and close by the keyboard, and keep the selection: ${screen}, ${lang} interface`, async ({ page }) => {
    await open(page, { lang, screen, link: '?entity=russia' });
    const button = page.getByRole('button', { name: words[lang].settings.title });
    await button.focus();
    await page.keyboard.press('Enter');
    const popup = page.getByRole('dialog', { name: words[lang].settings.title });
    await expect(popup).toBeVisible();
    await expect(popup.locator(':focus')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(popup).toBeHidden();
    await expect(button).toBeFocused();
    await expect(page).toHaveURL(/entity=russia/);
  });
}
