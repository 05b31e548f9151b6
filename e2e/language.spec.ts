/** The interface in English and Arabic: chosen by the browser, switched, remembered, mirrored; numbers in words. */
import { entities, entityOf } from './article';
import { expect, fill, open, otherLanguage, openTab, ready, screens, test, text, words } from './support';
import { spreadOver } from './spread';

const spread = spreadOver(import.meta.url);

// Which of the browser's languages counts is proven of the function: src/i18n/ui-lang.test.ts.
for (const [locale, lang] of [
  ['ar-EG', 'ar'],
  ['fr-FR', 'en'],
] as const) {
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
    });
  });
}

test('switching keeps view, selection and place', async ({ page }) => {
  await open(page, { link: '?view=stacked&entity=russia&at=9' });
  await page.getByRole('banner').getByRole('button', { name: 'العربية' }).click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page).toHaveURL(/view=stacked&entity=russia&at=9/);
  await expect(page.getByRole('tabpanel').getByText(`9 من ${entityOf('russia').mentions.length}`)).toBeVisible();
});

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
        wordmark: await centre(page.getByRole('banner').getByRole('link').boundingBox()),
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

test('the title of the window is the headline, in the language of the interface', async ({ page }) => {
  await open(page);
  await expect(page).toHaveTitle(/^Chinese, Russian foreign ministers agree .* · Bayan$/);
  await page.getByRole('banner').getByRole('button', { name: 'العربية' }).click();
  await expect(page).toHaveTitle(/^وزيرا خارجية الصين وروسيا يتفقان .* · بيان$/);
  await page.reload();
  await expect(page).toHaveTitle(/^وزيرا خارجية الصين وروسيا يتفقان .* · بيان$/);
});

test('nothing of the interface is left in the other language', async ({ page }) => {
  await open(page, { lang: 'ar' });
  const panel = page.getByRole('complementary', { name: words.ar.app.panel });
  for (const tab of ['entities', 'commitments'] as const) {
    await openTab(page, tab, 'ar');
    const strangers = await panel.evaluate((root) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const own = node.parentElement?.closest('[lang]')?.getAttribute('lang');
        const shown = node.parentElement?.checkVisibility() ?? false;
        if (shown && own === 'ar' && /[A-Za-z]{2,}/.test(node.textContent ?? '')) found.push(node.textContent ?? '');
      }
      return found;
    });
    expect(strangers).toEqual([]);
  }
});

/** How many mentions, in Arabic. */
const form = (count: number) => {
  if (count === 1) return 'موضع واحد';
  if (count === 2) return 'موضعان';
  return count <= 10 ? `${count} مواضع` : `${count} موضعا`;
};

test.describe('Arabic numbers agree with what they count', () => {
  test('mentions: one, two, few, many', async ({ page }) => {
    await open(page, { lang: 'ar' });
    const list = await openTab(page, 'entities', 'ar');
    const seen = new Set<string>();
    for (const { name, mentions } of entities) {
      const row = list.getByRole('button', { name: `${name.ar} ${name.en} ${form(mentions.length)}`, exact: true });
      await expect(row, name.en).toHaveCount(1);
      seen.add(form(Math.min(mentions.length, 11)).replace(/\d+/, ''));
    }
    expect(seen.size, 'one, two, few and many all occur').toBe(4);
  });

  test('names found: none, one, two, few, many', async ({ page }) => {
    await open(page, { lang: 'ar' });
    const list = await openTab(page, 'entities', 'ar');
    const status = list.getByRole('status');
    const texts = {
      none: 'لم يوجد أي اسم',
      one: 'وُجد اسم واحد',
      two: 'وُجد اسمان',
      few: /^وُجدت ([3-9]|10) أسماء$/,
      many: /^وُجد (1[1-9]|[2-9]\d) اسما$/,
    };
    for (const [typed, said] of [
      ['zzz', texts.none],
      ['brics', texts.one],
      ['taiwan', texts.two],
      ['الأمم', texts.few],
      ['ال', texts.many],
    ] as const) {
      await fill(list.getByRole('searchbox'), typed);
      await expect(status).toHaveText(said);
    }
  });

  test('on the map, where they are seen', async ({ page }) => {
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
});
