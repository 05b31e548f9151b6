/** A whole visit by keyboard alone, as it is told to a screen reader: role, name, state and language, in order. */
import type { Page } from '@playwright/test';
import { expect, langs, open, otherLanguage, settled, test, words } from './support';
import { spreadOver } from './spread';

const spread = spreadOver(import.meta.url);

/** What has the focus, as the accessibility tree names it, and the language that its name is read in. */
async function heard(page: Page): Promise<string> {
  await settled(page);
  const focus = page.locator(':focus');
  const [line = ''] = (await focus.ariaSnapshot()).split('\n');
  const lang = await focus.evaluate((one) => one.closest('[lang]')?.getAttribute('lang'));
  return `${lang}: ${line
    .replace(/^- /, '')
    .replaceAll("'", '')
    .replace(/(["\]]): .*/, '$1')
    .replace(/:$/, '')}`;
}

/** Presses a key until what is heard matches; fails on a way too long. */
async function goOn(page: Page, wanted: RegExp, key = 'Tab'): Promise<string> {
  for (let k = 0; k < 40; k++) {
    await page.keyboard.press(key);
    const now = await heard(page);
    if (wanted.test(now)) return now;
  }
  throw new Error(`nothing like ${wanted} on the way`);
}

/** What is told without being asked for: the latest of the announcer, with what is marked as of another language. */
const announced = (page: Page) =>
  page
    .locator('[data-announcer]')
    .evaluate((one) =>
      [...one.childNodes]
        .map((node) => (node instanceof HTMLElement ? `[${node.lang}: ${node.textContent}]` : (node.textContent ?? '')))
        .join(''),
    );

/** The whole visit as it is told, a line a stop or announcement; before the colon the language of the voice. */
const transcripts = {
  en: [
    `en: link "Skip to the text"`,
    `en: main`,
    `- region "Paragraph 12":`,
    `ar: وأكد لافروف أن روسيا تُقدّر بش`,
    `en: Lavrov affirmed that Russia hi`,
    `en: tab "Entities" [selected]`,
    `en: button "Sergei Lavrov سيرجي لافروف 10 mentions"`,
    `en: button "Sergei Lavrov سيرجي لافروف 10 mentions" [expanded]`,
    `Sergei Lavrov, mention 1 of 10, headline`,
    `Sergei Lavrov, mention 2 of 10, paragraph 1`,
    `en: button "Eurasia أوراسيا 1 mention"`,
    `en: button "Eurasia أوراسيا 1 mention" [expanded]`,
    `Eurasia, mention 1 of 1, paragraph 16`,
    `en: button "Pledge: build a sustainable security architecture for Eurasia"`,
    `Commitment 18 of 20, paragraph 16: [en: build a sustainable security architecture for Eurasia]`,
    `ar: button "وزيرا"`,
    `Word [ar: وزيرا], headline`,
    `- dialog "Word: وَزِيرَا":`,
    `en: searchbox "Search the article in Arabic or English"`,
    `Result 1 of 1, paragraph 12`,
    `en: button "Export"`,
    `- dialog "Export the article":`,
    `en: radio "Aligned text Arabic and English in pairs, for translation memories" [checked]`,
    `en: button "Export"`,
    `ar: button "العربية"`,
    `en: button "English"`,
  ],
  ar: [
    `ar: link "الانتقال إلى النص"`,
    `ar: main`,
    `- region "الفقرة 12":`,
    `ar: وأكد لافروف أن روسيا تُقدّر بش`,
    `en: Lavrov affirmed that Russia hi`,
    `ar: tab "الكيانات" [selected]`,
    `ar: button "سيرجي لافروف Sergei Lavrov 10 مواضع"`,
    `ar: button "سيرجي لافروف Sergei Lavrov 10 مواضع" [expanded]`,
    `سيرجي لافروف، الموضع 1 من 10، العنوان`,
    `سيرجي لافروف، الموضع 2 من 10، الفقرة 1`,
    `ar: button "أوراسيا Eurasia موضع واحد"`,
    `ar: button "أوراسيا Eurasia موضع واحد" [expanded]`,
    `أوراسيا، الموضع 1 من 1، الفقرة 16`,
    `ar: button "تعهد: build a sustainable security architecture for Eurasia"`,
    `الالتزام 18 من 20، الفقرة 16: [en: build a sustainable security architecture for Eurasia]`,
    `ar: button "وزيرا"`,
    `الكلمة [ar: وزيرا]، العنوان`,
    `- dialog "كلمة: وَزِيرَا":`,
    `ar: searchbox "ابحث في المقال بالعربية أو الإنجليزية"`,
    `النتيجة 1 من 1، الفقرة 12`,
    `ar: button "تصدير"`,
    `- dialog "تصدير المقال":`,
    `ar: radio "النص المتوازي العربية والإنجليزية أزواجا، لذاكرات الترجمة" [checked]`,
    `ar: button "تصدير"`,
    `en: button "English"`,
    `ar: button "العربية"`,
  ],
};
for (const lang of spread(langs)) {
  const { app, registers } = words[lang];

  test(`a visit in the ${lang} interface`, { tag: '@engine' }, async ({ page }) => {
    await open(page, { lang });
    const told: string[] = [];
    const tell = async (line: string | Promise<string | null>) => void told.push((await line) ?? '');
    await page.keyboard.press('Tab');
    await tell(heard(page));
    await page.keyboard.press('Enter');
    await tell(heard(page));
    // A paragraph, in both languages.
    const row = page.locator('#p12');
    await tell(row.ariaSnapshot().then((tree) => tree.split('\n')[0]?.replaceAll("'", '') ?? ''));
    for (const one of await row.locator('> p[lang]').all()) {
      await tell(one.evaluate((p) => `${p.getAttribute('lang')}: ${p.textContent?.slice(0, 30)}`));
    }
    await tell(goOn(page, /: tab /));
    await goOn(page, /: (searchbox|textbox)/);
    await page.keyboard.type('lavrov');
    await tell(goOn(page, /button .*Lavrov/));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/entity=sergei-lavrov/);
    await tell(heard(page));
    await tell(announced(page));
    await page.keyboard.press('n');
    await expect(page).toHaveURL(/at=2/);
    await tell(announced(page));
    await goOn(page, /: (searchbox|textbox)/, 'Shift+Tab');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('eurasia');
    await tell(goOn(page, /button .*Eurasia/));
    await page.keyboard.press('Enter');
    await tell(heard(page));
    await expect(page).toHaveURL(/entity=eurasia/);
    await tell(announced(page));
    await tell(goOn(page, new RegExp(`button "${registers.undertakingKinds.pledge}`)));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/undertaking=/);
    await tell(announced(page));
    await page.keyboard.press('Escape');
    await page.goto(`/${lang === 'ar' ? 'ar/' : ''}?tab=words`);
    await expect(page.locator('[data-word]').first()).toBeAttached();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    // Past the toolbar, one stop, to the first word.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await tell(heard(page));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/word=/);
    await expect(page.locator('.word-card')).toBeVisible();
    await tell(announced(page));
    await tell(
      page
        .locator('.word-card')
        .ariaSnapshot()
        .then((tree) => tree.split('\n')[0]?.replaceAll("'", '') ?? ''),
    );
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await tell(heard(page));
    await page.keyboard.type('تايوان');
    await expect(page).toHaveURL(/find=/);
    await expect(page.locator('[data-announcer]')).not.toBeEmpty();
    await tell(announced(page));
    await tell(goOn(page, new RegExp(`button "${app.export}"`), 'Shift+Tab'));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await tell(
      page
        .getByRole('dialog')
        .ariaSnapshot()
        .then((tree) => tree.split('\n')[0]?.replaceAll("'", '') ?? ''),
    );
    await tell(heard(page));
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await tell(heard(page));
    await tell(goOn(page, new RegExp(`button "${otherLanguage[lang]}"`)));
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).toHaveAttribute('lang', lang === 'ar' ? 'en' : 'ar');
    await tell(heard(page));
    expect(told).toEqual(transcripts[lang]);
  });
}
