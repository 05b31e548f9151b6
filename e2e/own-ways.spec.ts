/** The whole way from a text on the clipboard to the article that is read, its names marked: by the keyboard alone, and by touch on a phone. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import type { Lang } from '#article/format/schema';
import { folderOf } from '#i18n/languages';
import type texts from '#i18n/locales/en/late/workbench.json';
import { SETTINGS_KEY, expect, langs, screens, seed, test, words } from './support';
import { every, spreadOver } from './spread';

const spread = spreadOver(import.meta.url);

const workbench = (lang: Lang) =>
  JSON.parse(
    readFileSync(new URL(`../src/i18n/locales/${lang}/late/workbench.json`, import.meta.url), 'utf8'),
  ) as typeof texts;

/** A report that is made up: a line that is none of it, a sentence more than its English has. */
const report = `وزيرا خارجية الصين وروسيا يبحثان خطا بحريا جديدا

اقرأ أيضا: افتتاح المرفأ الجديد

موسكو أول أبريل 2025 بحث وزير الخارجية الصيني وانغ يي مع نظيره الروسي سيرجي لافروف تشغيل خط بحري جديد. واتفق الجانبان على أن تنطلق أول رحلة في الخريف المقبل. وأضاف أن الجدول سينشر قريبا.

وتعهدت روسيا بنشر جدول الرحلات قبل نهاية الشهر.

Chinese, Russian foreign ministers discuss a new sea link

MOSCOW, April 1, 2025. Chinese Foreign Minister Wang Yi discussed a new sea link with his Russian counterpart Sergei Lavrov. The two sides agreed that the first ship will sail in the autumn.

Russia pledged to publish the timetable before the end of the month.`;

/** Tab stops that a reader would go through at most to reach something. */
const FAR = 40;

/** Goes to what is wanted by Tab alone. */
async function tabTo(page: Page, wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  await expect(wanted).toBeVisible();
  for (let stops = 0; stops < FAR; stops++) {
    await page.keyboard.press(key);
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`not reached in ${FAR} stops: ${wanted}`);
}

test.use({ firstVisit: true, permissions: ['clipboard-read', 'clipboard-write'] });

const copy = (page: Page) => page.evaluate((text) => navigator.clipboard.writeText(text), report);

for (const { lang } of spread(every({ lang: langs }))) {
  test(`by the keyboard alone, ${lang}`, async ({ page }) => {
    const said = workbench(lang);
    await page.setViewportSize(screens.wide);
    await seed(page, SETTINGS_KEY, JSON.stringify({ language: lang, hintSeen: true }));
    await page.goto(`/${folderOf(lang)}`);
    await expect(page.locator('html[data-live]')).toBeAttached();
    await copy(page);
    await tabTo(page, page.locator('.bar').getByRole('link', { name: words[lang].app.add.title }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: said.add.title, level: 1 })).toBeVisible();
    await tabTo(page, page.getByRole('textbox', { name: said.add.field }));
    await page.keyboard.press('ControlOrMeta+v');

    // Text: what does not belong is struck out already; it counts again, and is left out again.
    const arabic = page.getByRole('region', { name: said.flow.ar });
    await expect(arabic.locator('del')).toHaveText(/اقرأ أيضا/);
    await tabTo(page, arabic.getByRole('button', { name: new RegExp(`^${said.keep} .*اقرأ`) }));
    await page.keyboard.press('Enter');
    await expect(arabic.locator('del')).toHaveCount(0);
    await expect(arabic.getByRole('button', { name: /اقرأ أيضا/ })).toBeFocused();
    await page.keyboard.press('x');
    await expect(arabic.locator('del')).toHaveCount(1);
    await tabTo(page, page.getByRole('button', { name: said.steps.align, exact: true }).last());
    await page.keyboard.press('Enter');

    // Align: English is typed for the sentence that has none, and the pair is pinned.
    await expect(page.getByRole('region', { name: said.align.rows })).toBeVisible();
    const bare = page.locator('[data-pair="3"]');
    await expect(bare).toContainText('وأضاف أن الجدول سينشر قريبا.');
    await tabTo(page, page.locator('[data-pair][tabindex="0"]'));
    await page.keyboard.press('Home');
    for (let row = 0; row < 3; row++) await page.keyboard.press('ArrowDown');
    await expect(bare).toBeFocused();
    await page.keyboard.press('e');
    await page.keyboard.type('He added that the timetable will come out soon.');
    await page.keyboard.press('Enter');
    await expect(bare).toContainText('He added that the timetable');
    await page.keyboard.press('p');
    await expect(bare).toHaveAttribute('aria-label', new RegExp(said.align.state.pinned));
    await tabTo(page, page.getByRole('complementary').getByRole('button', { name: said.align.next, exact: true }));
    await page.keyboard.press('Enter');

    // Mark: the first is accepted, the second rejected, then all of a name, then all that is on the screen.
    const queue = page.getByRole('complementary', { name: said.mark.queue });
    await expect(queue).toBeVisible();
    await expect(page.getByText(said.mark.looking)).toHaveCount(0);
    for (const key of ['a', 'x', 'Shift+A', 'Alt+a']) await page.keyboard.press(key);
    await expect(queue.getByText(said.mark.nothingLeft)).toBeVisible();
    await tabTo(page, queue.getByRole('button', { name: said.mark.read, exact: true }));
    await page.keyboard.press('Enter');

    // Read: a name of the text is chosen.
    await expect(page).toHaveURL(/own\/\?article=/);
    await expect(page.locator('html[data-live] #p2')).toBeAttached();
    await expect(page.locator('#p1')).toContainText('He added that the timetable will come out soon.');
    await expect(page.locator('#p1')).not.toContainText('اقرأ أيضا');
    await tabTo(
      page,
      page.locator('article [data-entity][tabindex="0"], article [data-undertaking][tabindex="0"]').first(),
    );
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/[?&](?:entity|undertaking)=/);
  });
}

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  for (const { lang } of spread(every({ lang: [...langs].toReversed() }))) {
    test(`on a phone, ${lang}`, async ({ page }) => {
      const said = workbench(lang);
      await page.setViewportSize(screens.phone);
      await seed(page, SETTINGS_KEY, JSON.stringify({ language: lang, hintSeen: true }));
      await page.goto(`/${folderOf(lang)}`);
      await expect(page.locator('html[data-live]')).toBeAttached();
      await copy(page);
      await page.locator('.bar').getByRole('link', { name: words[lang].app.add.title }).tap();
      await page.getByRole('button', { name: said.add.paste }).tap();

      // Text: a line counts again, and is left out again, by the tools that come with a tap.
      const arabic = page.getByRole('region', { name: said.flow.ar });
      await arabic.getByRole('button', { name: new RegExp(`^${said.keep} .*اقرأ`) }).tap();
      await expect(arabic.locator('del')).toHaveCount(0);
      const line = arabic.getByRole('listitem').filter({ hasText: 'اقرأ أيضا' });
      await line.getByText('اقرأ أيضا').tap();
      await expect(line.getByRole('button', { name: said.leaveOut, exact: true })).toHaveCSS('opacity', '1');
      await line.getByRole('button', { name: said.leaveOut, exact: true }).tap();
      await expect(arabic.locator('del')).toHaveCount(1);
      await page.getByRole('button', { name: said.steps.align, exact: true }).last().tap();

      // Align: the tools stand in the foot.
      const bare = page.locator('[data-pair="3"]');
      await bare.getByText('وأضاف أن الجدول سينشر قريبا.').tap();
      const tools = page.getByRole('toolbar', { name: said.align.tools });
      await tools.getByRole('button', { name: said.align.acts.type }).tap();
      await page.getByRole('textbox').fill('He added that the timetable will come out soon.');
      await page.getByRole('button', { name: said.align.acts.save }).tap();
      await expect(bare).toContainText('He added that the timetable');
      await tools.getByRole('button', { name: said.align.acts.pin, exact: true }).tap();
      await expect(bare).toHaveAttribute('aria-label', new RegExp(said.align.state.pinned));
      await page.getByRole('complementary').getByRole('button', { name: said.align.next, exact: true }).tap();

      // Mark: one is accepted, one rejected; the rest stays a proposal.
      const queue = page.getByRole('complementary', { name: said.mark.queue });
      await expect(page.getByText(said.mark.looking)).toHaveCount(0);
      await queue.getByRole('button', { name: said.mark.accept, exact: true }).tap();
      await queue.getByRole('button', { name: said.mark.reject, exact: true }).tap();
      await queue.getByRole('button', { name: said.mark.read, exact: true }).tap();

      // Read: a name of the text is chosen, and its card comes up.
      await expect(page.locator('html[data-live] #p2')).toBeAttached();
      await expect(page.locator('#p1')).toContainText('He added that the timetable will come out soon.');
      await page.locator('article [data-marked]').first().tap();
      await expect(page).toHaveURL(/[?&](?:entity|undertaking)=/);
    });
  }
});
