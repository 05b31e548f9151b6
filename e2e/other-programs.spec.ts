/** Files that other programs wrote (`e2e/fixtures/README.md`), opened in the app: each becomes a text, and one is read. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { Lang } from '#article/format/schema';
import { folderOf } from '#i18n/languages';
import type texts from '#i18n/locales/en/late/workbench.json';
import { every, spreadOver } from './spread';
import { SETTINGS_KEY, expect, langs, screens, seed, test } from './support';

const spread = spreadOver(import.meta.url);

test.use({ firstVisit: true });

const workbench = (lang: Lang) =>
  JSON.parse(
    readFileSync(new URL(`../src/i18n/locales/${lang}/late/workbench.json`, import.meta.url), 'utf8'),
  ) as typeof texts;

const give = (page: Page, name: string) =>
  page.locator('input[type="file"]').setInputFiles(fileURLToPath(new URL(`fixtures/${name}`, import.meta.url)));

const PLEDGE = 'وتعهدت البلديتان بنشر جدول الرحلات قبل نهاية الشهر.';
const PLEDGED = 'The two municipalities pledged to publish the timetable before the end of the month.';

for (const { lang, screen } of spread(every({ lang: langs, screen: ['wide', 'phone'] as const }))) {
  test(`files by LibreOffice, pandoc and OmegaT are opened, and read, ${lang}, ${screen}`, async ({ page }) => {
    const said = workbench(lang);
    await page.setViewportSize(screens[screen]);
    await seed(page, SETTINGS_KEY, JSON.stringify({ language: lang }));
    const arabic = page.getByRole('region', { name: said.flow.ar });
    const english = page.getByRole('region', { name: said.flow.en });
    const add = async () => {
      await page.goto(`/${folderOf(lang)}add/`);
      await expect(page.getByRole('heading', { name: said.add.title, level: 1 })).toBeVisible();
    };

    await add();
    await give(page, 'libreoffice.html');
    await expect(arabic).toContainText(PLEDGE);
    await expect(arabic.locator('del')).toContainText('حاشية لا شأن لها بالنص.');
    await expect(arabic.getByText(said.reasons.note, { exact: true })).toBeVisible();
    await expect(arabic).toContainText('المدينتين. وقالت رئيسة البلدية');
    await expect(english.locator('del')).toHaveText('A header of every page');

    await add();
    await give(page, 'pandoc.epub');
    await page.getByRole('button', { name: /مدينتان ساحليتان/ }).click();
    await expect(arabic).toContainText('بين المدينتين. وقالت رئيسة البلدية');
    await expect(arabic.locator('del')).toHaveText('حاشية لا شأن لها بالنص.');

    await add();
    await give(page, 'omegat.tmx');
    await page.getByRole('button', { name: said.choose.take }).click();
    await expect(arabic).toContainText('على تشغيل خط جديد للعبّارات');
    await expect(english).toContainText('to run a new ferry line');

    await add();
    await give(page, 'libreoffice.xlsx');
    await page.getByRole('button', { name: said.choose.take }).click();
    await expect(arabic).toContainText('ستنطلق الرحلة الأولى');
    await expect(arabic).not.toContainText('النص العربي');

    await add();
    await give(page, 'libreoffice.docx');
    await expect(english).toContainText(PLEDGED);
    await page.getByRole('button', { name: said.read, exact: true }).click();
    await expect(page.locator('html[data-live] #h')).toContainText('مدينتان ساحليتان تتفقان على خط جديد للعبّارات');
    const pledge = page.locator('[data-sentence]').filter({ hasText: PLEDGE });
    const id = await pledge.getAttribute('data-sentence');
    await expect(page.locator(`[data-sentence="${id}"]:lang(en)`)).toHaveText(PLEDGED);
  });
}
