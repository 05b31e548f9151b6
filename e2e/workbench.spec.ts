/** From a pasted page to the article that is read, on this device alone. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Lang } from '#article/format/schema';
import { folderOf } from '#i18n/languages';
import type texts from '#i18n/locales/en/late/workbench.json';
import { SETTINGS_KEY, axe, expect, langs, screens, seed, test, words } from './support';

test.use({ firstVisit: true });

const workbench = Object.fromEntries(
  langs.map((lang) => [
    lang,
    JSON.parse(readFileSync(new URL(`../src/i18n/locales/${lang}/late/workbench.json`, import.meta.url), 'utf8')),
  ]),
) as Record<Lang, typeof texts>;

/** A page as a browser copies it: what stands round a report, the report in both languages. The report is made up. */
const html = `<html><body>
<nav><a href="#">الرئيسية</a> <a href="#">سياسة</a></nav>
<h1>وزيرا النقل يبحثان تشغيل خط بحري جديد بين المرفأين</h1>
<p>المصدر: شينخوا 2025:04:02.09:59</p>
<p>جنيف أول أبريل 2025 (شينخوا) بحث وزيرا النقل في البلدين تشغيل خط بحري جديد بين المرفأين. واتفقا على أن تنطلق أول رحلة في الخريف المقبل.</p>
<figure><figcaption>المرفأ القديم</figcaption></figure>
<p>وتعهد الوزيران بنشر جدول الرحلات قبل نهاية الشهر.</p>
<p>اقرأ أيضا: افتتاح المرفأ الجديد</p>
<p>Home &gt; World &gt; Asia</p>
<h1>Transport ministers discuss a new sea link between the two ports</h1>
<p>GENEVA, April 1 (Xinhua) -- The transport ministers of the two countries discussed a new sea link between the two ports. They agreed that the first ship will sail in the coming autumn.</p>
<p>The ministers pledged to publish the timetable before the end of the month.</p>
<script>document.title = 'run'</script>
</body></html>`;

async function paste(page: Page, given: { html?: string; plain?: string }) {
  // Its heading was prerendered: before the app is there nobody takes what is pasted.
  await page.locator('html[data-live]').waitFor({ state: 'attached' });
  await page.evaluate(({ html: rich, plain }) => {
    const data = new DataTransfer();
    if (rich !== undefined) data.setData('text/html', rich);
    data.setData('text/plain', plain ?? 'x');
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, given);
}

const addPage = (lang: Lang) => `/${folderOf(lang)}add/`;

for (const { lang, screen } of [
  { lang: 'en', screen: 'wide' },
  { lang: 'ar', screen: 'phone' },
] as const) {
  const said = workbench[lang];
  test(`a pasted page becomes an article that is read, ${lang}, ${screen}`, async ({ page }) => {
    await page.setViewportSize(screens[screen]);
    await seed(page, SETTINGS_KEY, JSON.stringify({ language: lang }));
    // From the article, by the bar.
    await page.goto(`/${folderOf(lang)}`);
    await page.locator('.bar').getByRole('link', { name: words[lang].app.add.title }).click();
    await expect(page).toHaveURL(new RegExp(`${addPage(lang)}$`));
    await expect(page.locator('html')).toHaveAttribute('dir', lang === 'ar' ? 'rtl' : 'ltr');
    await expect(page.getByRole('heading', { name: said.add.title, level: 1 })).toBeVisible();
    expect(await axe(page, 'all')).toEqual([]);

    await paste(page, { html });
    const arabic = page.getByRole('region', { name: said.flow.ar });
    const english = page.getByRole('region', { name: said.flow.en });
    await expect(arabic).toContainText('وتعهد الوزيران');
    await expect(english).toContainText('The ministers pledged');
    await expect(page).toHaveTitle(/وزيرا النقل/);
    // What is no part of the report is struck out, with its reason; one line is brought back, one left out.
    await expect(arabic.locator('del')).toHaveText([/الرئيسية/, /المصدر/, 'المرفأ القديم', /اقرأ أيضا/]);
    await expect(arabic.getByText(said.reasons['read-also'], { exact: true })).toBeVisible();
    await arabic.getByRole('button', { name: new RegExp(`^${said.keep} .*المرفأ القديم`) }).click();
    await expect(arabic.locator('del')).toHaveCount(3);
    await arabic.getByRole('button', { name: /المرفأ القديم/ }).focus();
    await page.keyboard.press('x');
    await expect(arabic.locator('del')).toHaveCount(4);
    await expect(arabic.getByText(said.reasons['left-out'], { exact: true })).toBeVisible();
    // Undo, redo, by key.
    await page.keyboard.press('ControlOrMeta+z');
    await expect(arabic.locator('del')).toHaveCount(3);
    await page.keyboard.press('ControlOrMeta+Shift+z');
    await expect(arabic.locator('del')).toHaveCount(4);
    // The headline is written anew, in its place.
    await english.getByRole('button', { name: /Transport ministers/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: said.editLine }).fill('Ministers discuss a sea link');
    await page.keyboard.press('Enter');
    await expect(english).toContainText('Ministers discuss a sea link');
    await expect(page.locator('[data-saved]')).toHaveText(said.saved);
    expect(await axe(page, 'all')).toEqual([]);

    // It is there again when the page is loaded again.
    await page.reload();
    await expect(english).toContainText('Ministers discuss a sea link');
    await page.getByRole('button', { name: said.read, exact: true }).click();
    await expect(page).toHaveURL(/own\/\?article=2025-04-01-/);
    await expect(page.locator('html[data-live] #p2')).toBeAttached();
    await expect(page.locator('#p1 .text-ar')).toContainText('واتفقا على أن تنطلق أول رحلة');
    await expect(page.locator('#p1')).toContainText('They agreed that the first ship will sail');
    await expect(page.locator('#h')).toContainText('Ministers discuss a sea link');

    // Back to its draft, and to the list, which knows it.
    await page.locator('.colophon').getByRole('link', { name: words[lang].app.add.edit }).click();
    await expect(page).toHaveURL(/add\/\?draft=2025-04-01-/);
    await expect(english).toContainText('Ministers discuss a sea link');
    await page.goto(addPage(lang));
    const shelf = page.getByRole('region', { name: said.shelf.title });
    await expect(shelf).toContainText(said.shelf.states.article);
    await shelf.getByRole('button', { name: new RegExp(`^${said.shelf.remove} `) }).click();
    await expect(shelf).toContainText(said.shelf.removed);
    await shelf.getByRole('button', { name: said.undo }).click();
    await expect(shelf).toContainText(said.shelf.states.article);
    expect(await axe(page, 'all')).toEqual([]);
  });
}

test('what cannot be read is refused with a reason and what to do', async ({ page }) => {
  await page.goto(addPage('en'));
  const said = workbench.en;
  await expect(page.getByRole('heading', { name: said.add.title, level: 1 })).toBeVisible();
  const give = (name: string, body: string) =>
    page.locator('input[type="file"]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(body) });
  await give('report.pdf', '%PDF-1.7');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText(said.problems['pdf-file'].what);
  await expect(alert).toContainText('report.pdf');
  await expect(alert).toContainText(said.problems['pdf-file'].todo);
  await give('table.csv', 'English,عربي\nA visit,زيارة إلى المدينة\nHe left.,وغادر اليوم.\n');
  await expect(page.getByRole('heading', { name: said.choose.columns })).toBeVisible();
  await page.getByRole('button', { name: said.choose.take }).click();
  await expect(page.getByRole('region', { name: said.flow.ar })).toContainText('وغادر اليوم.');
});
