/** Copying from the article: the words of the article alone, in the right direction, however they are marked. */
import { article } from './article';
import { expect, fill, langs, open, sentence, test, text } from './support';
import { allowClipboard, clipboard, emptyClipboard, markByMouse, markSentence, paragraphsOf } from './taking';
import { spreadOver } from './spread';

const spread = spreadOver(import.meta.url);

const rows = [[article.headline], ...article.paragraphs.map((one) => one.sentences)];
const rowText = (at: number, lang: 'ar' | 'en') =>
  (rows[at] ?? [])
    .map((one) => one[lang])
    .join('')
    .trim();

test.beforeEach(({ page }) => allowClipboard(page));

for (const lang of spread(langs)) {
  test(
    `copied text is clean and knows its direction, in the ${lang} interface`,
    { tag: '@engine' },
    async ({ page }) => {
      await open(page, { lang, link: '?view=en' });
      const copied = async () => {
        await emptyClipboard(page);
        await page.keyboard.press('ControlOrMeta+c');
        await expect.poll(async () => (await clipboard(page)).plain).not.toBe('');
        return clipboard(page);
      };

      await test.step('some words, by mouse', async () => {
        await markByMouse(page, 'p2.1', 'en', ['official', 'Russia']);
        const { plain, html } = await copied();
        expect(plain).toBe('official visit by Wang Yi to Russia');
        expect(await paragraphsOf(page, html)).toEqual(['en ltr official visit by Wang Yi to Russia']);
      });

      await test.step('from a name, which is a button too', async () => {
        await markByMouse(page, 'p2.1', 'en', ['Lavrov', 'Lavrov']);
        expect((await copied()).plain).toBe('Lavrov');
        await expect(page).not.toHaveURL(/entity=/);
      });

      await test.step('from one paragraph into the next: no number, no speaker, no note between', async () => {
        await page.evaluate(() => {
          const [from, to] = ['p2.1', 'p3.1'].map((id) => document.querySelector(`[data-sentence="${id}"][lang="en"]`));
          if (from && to) getSelection()?.setBaseAndExtent(from, 0, to, to.childNodes.length);
        });
        const { plain, html } = await copied();
        expect(plain).toBe(`${rowText(2, 'en')}\n${rowText(3, 'en')}`);
        expect(await paragraphsOf(page, html)).toEqual([`en ltr ${rowText(2, 'en')}`, `en ltr ${rowText(3, 'en')}`]);
      });

      await test.step('everything, by the keys for it: the article and nothing of the interface', async () => {
        await page.keyboard.press('ControlOrMeta+a');
        const { plain } = await copied();
        expect(plain).toBe(rows.map((_, at) => rowText(at, 'en')).join('\n'));
      });
    },
  );
}

test(
  'Arabic is copied as it is read, from right to left, and what is only shown with it is not',
  { tag: '@engine' },
  async ({ page }) => {
    await open(page, { settings: { romanized: true, senses: true, covered: 'en' } });
    await expect(page.locator('[data-word][data-sense]').first()).toBeVisible();
    await markSentence(page, 'p14.1', 'ar');
    await page.keyboard.press('ControlOrMeta+c');
    await expect.poll(async () => (await clipboard(page)).plain).toBe(rowText(14, 'ar'));
    expect(await paragraphsOf(page, (await clipboard(page)).html)).toEqual([`ar rtl ${rowText(14, 'ar')}`]);

    await test.step('what is covered stays covered', async () => {
      await expect(sentence(page, 'p14.1', 'en')).toBeHidden();
      await page.locator('#p14').evaluate((row) => getSelection()?.selectAllChildren(row));
      await page.keyboard.press('ControlOrMeta+c');
      await expect.poll(async () => (await clipboard(page)).plain).toBe(rowText(14, 'ar'));
    });
  },
);

test('both panes together are copied in turn; a field keeps its own copying', { tag: '@engine' }, async ({ page }) => {
  await open(page);
  await page.locator('#p2').evaluate((row) => getSelection()?.selectAllChildren(row));
  await page.keyboard.press('ControlOrMeta+c');
  await expect.poll(async () => (await clipboard(page)).plain).toBe(`${rowText(2, 'ar')}\n${rowText(2, 'en')}`);
  await expect(text(page, 'p2', 'ar')).toBeVisible();

  const field = page.getByRole('tabpanel').getByRole('searchbox');
  await fill(field, 'Lavrov');
  await field.press('ControlOrMeta+a');
  await field.press('ControlOrMeta+c');
  await expect.poll(async () => (await clipboard(page)).plain).toBe('Lavrov');
});
