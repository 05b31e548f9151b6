/** Reading settings: theme, typeface, size, spacing; kept; and what happens where nothing can be kept. */
import type { Page } from '@playwright/test';
import { expect, langs, open, openSettings, ready, screens, seed, SETTINGS_KEY, test, text, words } from './support';
import { every, spreadOver } from './spread';

const spread = spreadOver(import.meta.url);

test.use({ viewport: screens.wide });

const choose = async (page: Page, group: string, value: string) => {
  const settings = await openSettings(page);
  const option = settings.getByRole('radiogroup', { name: group }).getByRole('radio', { name: value, exact: true });
  await option.click();
  await expect(option).toBeChecked();
};

const styleOf = (page: Page, property: string) =>
  text(page, 'p3', 'ar').evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

const papers = { Light: 'rgb(251, 250, 245)', Sepia: 'rgb(243, 231, 209)', Dark: 'rgb(25, 23, 21)' };

test('each theme is on its own paper, and kept', async ({ page }) => {
  await open(page);
  for (const [theme, colour] of Object.entries(papers)) {
    await choose(page, 'Theme', theme);
    await expect.poll(() => paper(page)).toBe(colour);
    await page.reload();
    await ready(page);
    expect(await paper(page)).toBe(colour);
    await openSettings(page);
    await expect(page.getByRole('radio', { name: theme })).toBeChecked();
  }
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

test('the typeface really changes, and is kept', { tag: '@engine' }, async ({ page }) => {
  await open(page);
  const width = () =>
    page.locator('[data-sentence="p2.1"][lang="ar"]').evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return [...range.getClientRects()].reduce((sum, box) => sum + box.width, 0);
    });
  const naskh = { family: await styleOf(page, 'font-family'), width: await width() };
  expect(naskh.family).toMatch(/^"?Scheherazade New/);
  await choose(page, 'Arabic typeface', 'Modern sans');
  await expect.poll(() => styleOf(page, 'font-family')).toMatch(/Plex/);
  await expect.poll(width).not.toBe(naskh.width);
  const drawn = await page.evaluate(() =>
    [...document.fonts].filter((face) => face.status === 'loaded').map((face) => face.family),
  );
  expect(drawn.join(' ')).toMatch(/Plex Arabic Text/);
  await page.reload();
  await ready(page);
  expect(await styleOf(page, 'font-family')).toMatch(/Plex/);
});

test('the text size changes both scripts in step, and is kept', { tag: '@engine' }, async ({ page }) => {
  await open(page);
  const sizes = async () => ({
    ar: Number.parseFloat(await styleOf(page, 'font-size')),
    en: await text(page, 'p3', 'en').evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
  });
  const medium = await sizes();
  for (const [name, unit] of [
    ['Small', 8],
    ['Large', 10],
    ['Very large', 12],
  ] as const) {
    await choose(page, 'Text size', name);
    await expect.poll(async () => (await sizes()).ar).toBeCloseTo((medium.ar * unit) / 9, 1);
    expect((await sizes()).en).toBeCloseTo((medium.en * unit) / 9, 1);
  }
  await page.reload();
  await ready(page);
  expect((await sizes()).ar).toBeCloseTo((medium.ar * 12) / 9, 1);
});

test('the line spacing changes, and is kept', { tag: '@engine' }, async ({ page }) => {
  await open(page);
  const leading = async () => Number.parseFloat(await styleOf(page, 'line-height'));
  const normal = await leading();
  await choose(page, 'Line spacing', 'Wide');
  await expect.poll(leading).toBeGreaterThan(normal * 1.1);
  const wide = await leading();
  await page.reload();
  await ready(page);
  expect(await leading()).toBe(wide);
});

for (const { lang, screen } of spread(every({ lang: langs, screen: ['wide', 'middle', 'phone'] }))) {
  test(`open and close by the keyboard: ${screen}, ${lang} interface`, async ({ page }) => {
    await open(page, { lang, screen });
    const button = page.getByRole('button', { name: words[lang].settings.title });
    await button.focus();
    await page.keyboard.press('Enter');
    const popup = page.getByRole('dialog', { name: words[lang].settings.title });
    await expect(popup).toBeVisible();
    await expect(popup.locator(':focus')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(popup).toBeHidden();
    await expect(button).toBeFocused();
  });
}

test('Escape closes the settings and keeps the selection', async ({ page }) => {
  await open(page, { link: '?entity=russia' });
  await openSettings(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page).toHaveURL(/entity=russia/);
});

test('another tab follows', { tag: '@engine' }, async ({ page, context }) => {
  await open(page);
  const other = await context.newPage();
  await other.goto('/');
  await ready(other);
  await choose(page, 'Theme', 'Dark');
  await expect.poll(() => paper(other)).toBe(papers.Dark);
});

test.describe('where the browser keeps nothing', () => {
  for (const [what, state, script] of [
    [
      'storage is denied',
      'unavailable',
      "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError'); } })",
    ],
    [
      'storage is full',
      'full',
      "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }",
    ],
  ] as const) {
    test(`the app works, and says so: ${what}`, async ({ page }) => {
      await page.addInitScript(script);
      await page.goto('/');
      await ready(page);
      await choose(page, 'Theme', 'Dark');
      await expect.poll(() => paper(page)).toBe(papers.Dark);
      await expect(page.getByRole('dialog').getByText(words.en.settings.states[state])).toBeVisible();
      await page.keyboard.press('Escape');
      await page
        .getByRole('button', { name: /^China/ })
        .first()
        .click();
      await expect(page.locator('[data-selected]').first()).toBeAttached();
    });
  }
});

const keep = (page: Page, kept: string) => seed(page, SETTINGS_KEY, kept);

test.describe('kept settings that make no sense', () => {
  for (const kept of spread(['{"theme":', 'null', '42', '"dark"'])) {
    test(`are put aside, and that is said: ${kept}`, async ({ page }) => {
      await keep(page, kept);
      await page.goto('/');
      await ready(page);
      expect(await paper(page)).toBe(papers.Light);
      const settings = await openSettings(page);
      await expect(settings.getByText(words.en.settings.states.unreadable)).toBeVisible();
      await choose(page, 'Theme', 'Sepia');
      await expect(settings.getByText(words.en.settings.states.unreadable)).toBeHidden();
      await expect(settings.getByText(words.en.settings.states.aside)).toBeVisible();
      expect(await page.evaluate(() => localStorage.getItem('bayan.settings.aside-1'))).toBe(kept);
      await page.reload();
      await ready(page);
      expect(await paper(page)).toBe(papers.Sepia);
    });
  }

  test('take their defaults one by one', async ({ page }) => {
    await keep(page, '{"theme":"neon","typeface":"sans","size":42,"spacing":null,"language":"tlh","markNames":"yes"}');
    await page.goto('/');
    await ready(page);
    expect(await paper(page)).toBe(papers.Light);
    expect(await styleOf(page, 'font-family')).toMatch(/Plex/);
    expect(Number.parseFloat(await styleOf(page, 'font-size'))).toBeCloseTo(21, 0);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('switch', { name: 'Mark in text' })).toBeChecked();
  });
});
