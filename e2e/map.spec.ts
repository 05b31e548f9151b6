/** The map of the article on the page: it leads to the rows, by pointer and by arrow keys, and stays open. */
import { article } from './article';
import { expect, langs, open, openPanel, ready, test, topOf, words } from './support';
import { every, spreadOver } from './spread';

const spread = spreadOver(import.meta.url);

const columnName = (lang: 'en' | 'ar', column: number) => {
  const { map } = words[lang];
  const place = column === 0 ? map.headline : map.paragraph.replace('{{number}}', String(column));
  return new RegExp(`^${place}\\.`);
};

for (const { lang, screen } of spread(every({ lang: langs, screen: ['wide', 'middle', 'phone'] }))) {
  test(
    `each column leads to its row, by pointer and by arrow keys that follow the eye; it stays open: ${screen}, ${lang}`,
    { tag: '@engine' },
    async ({ page }) => {
      await open(page, { lang, screen });
      await openPanel(page, lang);
      const map = page.getByRole('toolbar', { name: words[lang].map.title });
      const column = (at: number) => map.getByRole('button', { name: columnName(lang, at) });
      await expect(map.getByRole('listitem')).toHaveCount(article.paragraphs.length + 1);
      for (const at of [12, 1, 18, 7]) {
        await column(at).click();
        await expect.poll(() => topOf(page, `p${at}`)).toBeGreaterThan(50);
        await expect.poll(() => topOf(page, `p${at}`)).toBeLessThan(200);
      }
      await column(0).click();
      await expect(page.locator('#h h1:visible').first()).toBeInViewport();
      const [onwards, back] = lang === 'ar' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
      await page.keyboard.press(onwards);
      await page.keyboard.press(onwards);
      await expect(column(2)).toBeFocused();
      await page.keyboard.press(back);
      await expect(column(1)).toBeFocused();
      const [first, second] = [await column(1).boundingBox(), await column(2).boundingBox()];
      expect(Math.sign((second?.x ?? 0) - (first?.x ?? 0))).toBe(lang === 'ar' ? -1 : 1);
      await expect(map.locator('[tabindex="0"]')).toHaveCount(1);
      const { map: texts } = words[lang];
      await page.getByRole('button', { name: new RegExp(`${texts.open}.*${texts.title}`) }).click();
      const lane = page.getByRole('button', { name: /^(?:China|الصين)[,،]/ }).first();
      await expect(lane).toBeVisible();
      await page.reload();
      await ready(page);
      await openPanel(page, lang);
      await expect(lane).toBeVisible();
    },
  );
}
