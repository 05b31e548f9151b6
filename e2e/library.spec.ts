/** The library: all articles on one page, those of the site and the reader's own; listed, narrowed, named, and searched. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Lang } from '#article/format/schema';
import { folderOf } from '#i18n/languages';
import type library from '#i18n/locales/en/late/library.json';
import type timeline from '#i18n/locales/en/late/timeline.json';
import type workbench from '#i18n/locales/en/late/workbench.json';
import { slug } from './article';
import { every, spreadOver } from './spread';
import { axe, expect, langs, open, otherLanguage, test, words } from './support';

const spread = spreadOver(import.meta.url);

test.use({ firstVisit: true, serviceWorkers: 'allow', expected: /Failed to load resource|net::ERR|Failed to fetch/ });

/** Texts that come late. */
const late = <T>(lang: Lang, name: string) =>
  JSON.parse(readFileSync(new URL(`../src/i18n/locales/${lang}/late/${name}.json`, import.meta.url), 'utf8')) as T;

const filled = (text: string, values: Record<string, string>) =>
  text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole);

/** A report that is made up. */
const report = `وزيرا النقل يبحثان تشغيل خط بحري جديد

جنيف أول أبريل 2025 بحث وزيرا النقل في البلدين تشغيل خط بحري جديد بين المرفأين.

Transport ministers discuss a new sea link

GENEVA, April 1, 2025 The transport ministers of the two countries discussed a new sea link between the two ports.`;

const headline = { ar: 'وزيرا النقل يبحثان تشغيل خط بحري جديد', en: 'Transport ministers discuss a new sea link' };

/** From the library to an article of one's own, which is read, and back. */
async function addArticle(page: Page, lang: Lang) {
  const said = late<typeof workbench>(lang, 'workbench');
  await page.getByRole('main').getByRole('link', { name: words[lang].app.add.title }).first().click();
  await page.getByRole('textbox', { name: said.add.field }).fill(report);
  await page.getByRole('button', { name: said.add.use }).click();
  await page.getByRole('button', { name: said.read, exact: true }).click();
  await expect(page).toHaveURL(/own\/\?article=/);
  await expect(page.locator('html[data-live] #p1')).toContainText('sea link');
  await page.getByRole('banner').getByRole('link', { name: words[lang].app.home }).click();
}

const listed = (page: Page) => page.getByRole('main').locator('[data-headlines]');

for (const { lang, screen } of spread(every({ lang: langs, screen: ['wide', 'phone'] }))) {
  test(`the library lists the site's articles and one's own: added, named, narrowed, deleted and brought back, ${lang}, ${screen}`, async ({
    page,
  }) => {
    const said = late<typeof library>(lang, 'library');
    await open(page, { lang, screen });
    // From the end of the article.
    await page.locator('.colophon').getByRole('link', { name: words[lang].app.library.title }).click();
    await expect(page).toHaveURL(new RegExp(`/${folderOf(lang)}library/$`));
    await expect(page.getByRole('heading', { name: said.title, level: 1 })).toBeVisible();
    await expect(listed(page)).toHaveCount(1);
    await expect(page.getByRole('heading', { name: said.empty.title })).toBeVisible();
    expect(await axe(page, 'all')).toEqual([]);

    await addArticle(page, lang);
    await expect(listed(page)).toHaveCount(2);
    const row = page.getByRole('main').getByRole('listitem').filter({ hasText: 'خط بحري جديد' }).first();
    await expect(row).toContainText('Transport ministers discuss a new sea link');
    await expect(row).toContainText(said.states.aligned);

    // A name and a tag, by the keyboard; they are there again when the page is loaded again.
    await row.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Ships');
    await page.keyboard.press('Tab');
    await page.keyboard.type('sea');
    expect(await axe(page, 'all')).toEqual([]);
    await page.keyboard.press('Enter');
    const named = row.getByRole('link', { name: 'Ships' });
    await expect(named).toBeVisible();
    await page.reload();
    await expect(named).toBeVisible();
    await expect(row).toContainText('#sea');

    // Narrowed by its tag: the address says so, and Back undoes it.
    const side = page.getByRole('complementary', { name: said.filters.title });
    if (screen === 'phone') await side.getByText(said.filters.title).first().click();
    await side.getByRole('combobox', { name: said.filters.tag }).selectOption('sea');
    await expect(page).toHaveURL(/library\/\?tag=sea$/);
    await expect(listed(page)).toHaveCount(1);
    expect(await axe(page, 'all')).toEqual([]);
    await page.goBack();
    await expect(listed(page)).toHaveCount(2);
    await page.goForward();
    await page.getByRole('button', { name: filled(said.filters.remove, { name: '#sea' }) }).click();

    await row.getByRole('button').click();
    await row.getByRole('button', { name: said.tools.remove }).click();
    await expect(listed(page)).toHaveCount(1);
    await expect(page.getByRole('button', { name: said.undo })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(listed(page)).toHaveCount(2);
    await expect(named).toBeVisible();

    // A copy beside it, by its name and its headline; it opens, and is another article.
    await row.getByRole('button').click();
    await row.getByRole('button', { name: said.tools.duplicate }).click();
    await expect(listed(page)).toHaveCount(3);
    await expect(page.getByText(filled(said.duplicated, { name: headline[lang] }))).toBeVisible();
    const copy = page.getByRole('link', { name: filled(said.tools.copyOf, { name: 'Ships' }) });
    // What is said of the copy goes with it, and it comes back.
    const again = page.getByRole('listitem').filter({ has: copy });
    await again.getByRole('button').click();
    await again.getByRole('button', { name: said.tools.remove }).click();
    await expect(listed(page)).toHaveCount(2);
    await expect(page.getByText(filled(said.duplicated, { name: headline[lang] }))).toBeHidden();
    await page.getByRole('button', { name: said.undo, exact: true }).click();
    await expect(listed(page)).toHaveCount(3);
    await copy.click();
    await expect(page).toHaveURL(/own\/\?article=[^&]*-copy$/);
    await expect(page.locator('html[data-live] #h')).toContainText('Transport ministers discuss a new sea link (copy)');
    await expect(page.locator('#h')).toContainText('تشغيل خط بحري جديد (نسخة)');
    await page.goBack();
    await expect(listed(page)).toHaveCount(3);
    expect(await axe(page, 'all')).toEqual([]);
    const copied = page.getByRole('listitem').filter({ has: copy });
    await copied.getByRole('button').click();
    await copied.getByRole('button', { name: said.tools.remove }).click();
    await expect(listed(page)).toHaveCount(2);

    // The other language of the interface lists the same.
    await page.getByRole('button', { name: otherLanguage[lang] }).click();
    await expect(page.locator('html')).toHaveAttribute('dir', lang === 'ar' ? 'ltr' : 'rtl');
    await expect(listed(page)).toHaveCount(2);
    expect(await axe(page, 'all')).toEqual([]);
  });
}

for (const { lang, screen } of spread(every({ lang: langs, screen: ['phone', 'wide'] }))) {
  test(`a search finds the words in all texts, and opens each article there, lit; also offline, ${lang}, ${screen}`, async ({
    page,
    context,
  }) => {
    const said = late<typeof library>(lang, 'library');
    await open(page, { lang, screen });
    await page.getByRole('banner').getByRole('link', { name: words[lang].app.home }).click();
    await addArticle(page, lang);
    await expect(listed(page)).toHaveCount(2);

    const field = page.getByRole('searchbox', { name: said.find.label });
    const places = page.getByRole('region', { name: said.places.title });
    // However it is spelt: of the own article alone, then of both.
    await field.fill('المرفأين');
    await expect(places.locator('[data-line]')).toHaveCount(1);
    await field.fill('وزيرا');
    await expect(places.getByRole('heading', { level: 3 })).toHaveCount(2);
    await expect(page).toHaveURL(/library\/\?find=/);
    expect(await axe(page, 'all')).toEqual([]);

    await field.fill('الجنوب العالمى');
    const place = places.getByRole('listitem').getByRole('listitem').getByRole('link').first();
    await expect(places.locator('[data-hit]').first()).toContainText('الجنوب');
    await place.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${slug}/\\?.*range=ar-`));
    await expect(page.locator('html[data-live] #p18')).toBeAttached();
    const lit = () =>
      page.evaluate(() => [...CSS.highlights.values()].flatMap((one) => [...one].map(String)).join(' '));
    await expect.poll(lit).toContain('الجنوب العالمي');
    await page.goBack();
    await expect(field).toHaveValue('الجنوب العالمى');
    await expect(places.locator('[data-line]').first()).toBeVisible();

    await page.evaluate(async () => navigator.serviceWorker.ready);
    await expect
      .poll(() => page.evaluate(async (address) => (await caches.match(address)) !== undefined, `/ar/${slug}/`))
      .toBe(true);
    await context.setOffline(true);
    await page.reload();
    await expect(places.locator('[data-line]').first()).toBeVisible();
    await field.fill('sea link');
    await expect(places.locator('[data-hit]').first()).toContainText('sea link');
    await expect(places.getByRole('alert')).toHaveCount(0);
  });
}

for (const { lang, screen } of spread(every({ lang: langs, screen: ['wide', 'phone'] }))) {
  test(`a name narrows the list, and leads to all that the articles say of it, ${lang}, ${screen}`, async ({
    page,
  }) => {
    const said = late<typeof library>(lang, 'library');
    const [china, russia] = lang === 'ar' ? ['الصين', 'روسيا'] : ['China', 'Russia'];
    await open(page, { lang, screen });
    await page.getByRole('banner').getByRole('link', { name: words[lang].app.home }).click();
    await expect(listed(page)).toHaveCount(1);
    const side = page.getByRole('complementary', { name: said.filters.title });
    if (screen === 'phone') await side.getByText(said.filters.title).first().click();
    await side.getByText(said.filters.party, { exact: true }).click();
    await side.getByRole('button', { name: new RegExp(`^${china}`) }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/library\/\?party=Q148$/);
    await expect(listed(page)).toHaveCount(1);

    await page.getByRole('button', { name: filled(said.entity.open, { name: china }) }).click();
    await expect(page).toHaveURL(/library\/\?entity=Q148$/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('الصين');
    await expect(page).toHaveTitle(new RegExp(`^${china}`));
    expect(await axe(page, 'all')).toEqual([]);
    // With whom it stands together; there, what is undertaken opens in its article.
    await page.getByRole('main').getByRole('link', { name: russia, exact: true }).click();
    await expect(page).toHaveURL(/library\/\?entity=Q159$/);
    await expect(page).toHaveTitle(new RegExp(`^${russia}`));
    await page.getByRole('main').locator('a[href*="undertaking="]').first().click();
    await expect(page).toHaveURL(new RegExp(`${slug}/\\?.*undertaking=`));
    await expect(page.locator('article [data-undertaking][data-selected]').first()).toBeAttached();
    await page.goBack();
    await page.goBack();
    await expect(page).toHaveTitle(new RegExp(`^${china}`));
    await page.getByRole('link', { name: said.entity.back }).click();
    await expect(listed(page)).toHaveCount(1);
  });
}

for (const { lang, screen } of spread(every({ lang: langs, screen: ['wide', 'phone'] }))) {
  test(`the commitments of all articles: a cell narrows them, and each leads to its words, ${lang}, ${screen}`, async ({
    page,
  }) => {
    const said = late<typeof timeline>(lang, 'timeline');
    const { sections } = late<typeof library>(lang, 'library');
    await open(page, { lang, screen });
    await page.getByRole('banner').getByRole('link', { name: words[lang].app.home }).click();
    await page.getByRole('navigation').getByRole('link', { name: sections.commitments }).click();
    await expect(page).toHaveURL(/library\/\?show=commitments$/);
    const list = page.getByRole('list', { name: said.rows });
    await expect(list.getByRole('listitem').first()).toBeVisible();
    const all = await list.getByRole('listitem').count();
    expect(await axe(page, 'all')).toEqual([]);
    await page.getByRole('table').getByRole('button').first().click();
    await expect(page).toHaveURL(/show=commitments&party=Q148&party=Q159&kind=agreement/);
    await expect.poll(() => list.getByRole('listitem').count()).toBeLessThan(all);
    const agreed = await list.getByRole('listitem').count();
    await page.reload();
    await expect(list.getByRole('listitem')).toHaveCount(agreed);
    await list.getByRole('link').first().click();
    await expect(page).toHaveURL(/undertaking=/);
    await expect(page.locator('article [data-undertaking][data-selected]').first()).toBeAttached();
    await page.goBack();
    await expect(list.getByRole('listitem')).toHaveCount(agreed);
    await page.goBack();
    await expect(list.getByRole('listitem')).toHaveCount(all);
  });
}
