/** The interface in English and Arabic: chosen by the browser, remembered, mirrored. (Switched in place: `App.ui.test.tsx`.) */
import { expect, open, otherLanguage, ready, screens, test, text, words } from './support';
import { spreadOver } from './spread';

const spread = spreadOver(import.meta.url);

// Which of the browser's languages counts is proven of the function: src/i18n/languages.test.ts.
for (const [locale, lang] of spread([
  ['ar-EG', 'ar'],
  ['fr-FR', 'en'],
] as const)) {
  test.describe(`a browser that asks for ${locale}`, () => {
    test.use({ locale, viewport: screens.wide });

    test(`gets the interface in ${lang}; that can be overruled, for the next visit too`, async ({ page }) => {
      await page.goto('/');
      await ready(page);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(page.locator('html')).toHaveAttribute('dir', lang === 'ar' ? 'rtl' : 'ltr');
      await expect(page.getByRole('tab', { name: words[lang].registers.entities })).toBeVisible();
      const other = lang === 'ar' ? 'en' : 'ar';
      await page.getByRole('button', { name: otherLanguage[lang], exact: true }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', other);
      await expect(page.locator('html')).toHaveAttribute('dir', other === 'ar' ? 'rtl' : 'ltr');
      await page.reload();
      await ready(page);
      await expect(page.locator('html')).toHaveAttribute('lang', other);
      await expect(page.getByRole('tab', { name: words[other].registers.entities })).toBeVisible();
      await expect(page).toHaveTitle(new RegExp(`· ${words[other].app.name}$`));
    });
  });
}

const centre = async (box: Promise<{ x: number; width: number } | null>) => {
  const { x, width } = (await box) ?? { x: 0, width: 0 };
  return x + width / 2;
};

for (const screen of spread(['wide', 'middle'] as const)) {
  test(`the chrome mirrors, and the panes do not: ${screen}`, { tag: '@engine' }, async ({ page }) => {
    await open(page, { screen });
    const middle = screens[screen].width / 2;
    const where = async () => {
      if (screen === 'middle') await page.getByRole('banner').getByRole('button').last().click();
      await expect(page.getByRole('tablist')).toBeVisible();
      return {
        panel: await centre(page.getByRole('complementary', { name: /Index|الفهارس/ }).boundingBox()),
        wordmark: await centre(page.getByRole('banner').getByRole('link').first().boundingBox()),
        language: await centre(
          page
            .getByRole('banner')
            .getByRole('button', { name: /^(العربية|English)$/ })
            .boundingBox(),
        ),
        arabic: await centre(text(page, 'p1', 'ar').boundingBox()),
        english: await centre(text(page, 'p1', 'en').boundingBox()),
      };
    };
    const english = await where();
    expect(english.panel).toBeGreaterThan(middle);
    expect(english.wordmark).toBeLessThan(english.language);
    expect(english.arabic).toBeGreaterThan(english.english);
    if (screen === 'middle') await page.getByRole('banner').getByRole('button').last().click();
    await page.getByRole('banner').getByRole('button', { name: 'العربية' }).click();
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    const arabic = await where();
    expect(arabic.panel).toBeLessThan(middle);
    expect(arabic.wordmark).toBeGreaterThan(arabic.language);
    expect(arabic.arabic).toBeGreaterThan(arabic.english);
  });
}

test('Arabic numbers agree with what they count on the map, where they are seen', async ({ page }) => {
  await open(page, { lang: 'ar', settings: { mapOpen: true } });
  const map = page.getByRole('toolbar', { name: words.ar.map.title });
  const reading = page.locator('.panel p').filter({ hasText: /^(العنوان|¶\d+)/ });
  for (const [column, said] of [
    [1, /التزام واحد/],
    [4, /3\u00a0التزامات/],
    [12, /التزامان.*موقفان/],
    [5, /موقف واحد/],
    [15, /\d+\u00a0أسماء/],
  ] as const) {
    // At its head: lower down the dots of names lie over the column.
    const head = { position: { x: 6, y: 6 } };
    await map.getByRole('button', { name: new RegExp(`^الفقرة ${column}\\.`) }).hover(head);
    await expect(reading.first()).toHaveText(said);
  }
});
