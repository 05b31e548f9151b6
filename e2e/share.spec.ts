/** An article in a link: made by one reader, opened by another who does not have it. */
import { readFileSync } from 'node:fs';
import type { Lang } from '#article/format/schema';
import { folderOf } from '#i18n/languages';
import type texts from '#i18n/locales/en/late/workbench.json';
import { SETTINGS_KEY, axe, expect, langs, screens, seed, test } from './support';
import { every, spreadOver } from './spread';

test.use({ firstVisit: true, permissions: ['clipboard-read', 'clipboard-write'] });

const workbench = Object.fromEntries(
  langs.map((lang) => [
    lang,
    JSON.parse(readFileSync(new URL(`../src/i18n/locales/${lang}/late/workbench.json`, import.meta.url), 'utf8')),
  ]),
) as Record<Lang, typeof texts>;

/** A report that is made up. */
const text = `وزيرا النقل يبحثان تشغيل خط بحري جديد

جنيف أول أبريل 2025 (شينخوا) بحث وزيرا النقل تشغيل خط بحري جديد بين المرفأين.

Transport ministers discuss a new sea link

GENEVA, April 1 (Xinhua) -- The transport ministers discussed a new sea link between the two ports.`;

const spread = spreadOver(import.meta.url);
const theme = ['paper', 'dark'] as const;

for (const { lang, screen, theme: looks } of spread(
  every({ lang: langs, screen: ['wide', 'phone'] as const, theme }),
)) {
  const said = workbench[lang];
  test(`a link holds an article, which another reader adds and reads, ${lang}, ${screen}, ${looks}`, async ({
    page,
  }) => {
    await page.setViewportSize(screens[screen]);
    await seed(page, SETTINGS_KEY, JSON.stringify({ language: lang, theme: looks }));
    const add = `/${folderOf(lang)}add/`;
    await page.goto(add);
    await page.getByRole('textbox', { name: said.add.field }).fill(text);
    await page.getByRole('button', { name: said.add.use }).click();
    await page.getByRole('button', { name: said.read, exact: true }).click();
    await expect(page).toHaveURL(/own\/\?article=/);

    await page.goto(add);
    const shelf = page.getByRole('region', { name: said.shelf.title });
    await shelf.getByText(said.shelf.share, { exact: true }).click();
    await shelf.getByRole('button', { name: said.share.copy }).click();
    await expect(shelf.getByText(said.share.copied)).toBeVisible();
    expect(await axe(page, 'all')).toEqual([]);
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toContain(`${add}#article=`);

    // As on a device that does not have it.
    await shelf.getByText(said.shelf.remove, { exact: true }).click();
    await expect(shelf).toContainText(said.shelf.removed);
    await page.goto('/favicon.svg');
    await page.goto(link);
    const arrival = page.getByRole('region', { name: said.arrival.link });
    await expect(arrival).toContainText('وزيرا النقل يبحثان تشغيل خط بحري جديد');
    await expect(arrival).toContainText('Transport ministers discuss a new sea link');
    await expect(arrival).toContainText(said.arrival.isNew);
    expect(await axe(page, 'all')).toEqual([]);
    await arrival.getByRole('button', { name: said.arrival.addRead }).click();
    await expect(page).toHaveURL(/own\/\?article=2025-04-01-/);
    await expect(page.locator('html[data-live] #p1')).toContainText('discussed a new sea link');

    // Cut on its way, while the page is open: it says so, and the page is as it was.
    await page.goto(add);
    await page.evaluate(
      (cut) => {
        window.location.hash = new URL(cut).hash;
      },
      link.slice(0, -20),
    );
    await expect(page.getByRole('alert')).toContainText(said.problems['link-damaged'].what);
    await expect(page.getByRole('textbox', { name: said.add.field })).toBeVisible();
  });
}
