/** axe at WCAG 2.2 AA on the states of the workbench: nothing found. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Lang } from '#article/format/schema';
import { folderOf } from '#i18n/languages';
import type texts from '#i18n/locales/en/late/workbench.json';
import { SETTINGS_KEY, axe, expect, langs, screens, seed, settled, test } from './support';
import { every, spreadOver } from './spread';

test.use({ firstVisit: true });

const spread = spreadOver(import.meta.url);

type Said = typeof texts;
const workbench = Object.fromEntries(
  langs.map((lang) => [
    lang,
    JSON.parse(readFileSync(new URL(`../src/i18n/locales/${lang}/late/workbench.json`, import.meta.url), 'utf8')),
  ]),
) as Record<Lang, Said>;

/** A report that is made up, with what is to be decided in it: a sign that nobody sees, two dates, a sentence more than its English. */
const text = `الرئيسية >> أخبار

وزيرا خارجية الصين وروسيا يبحثان خطا بحريا جديدا

/مصدر: شينخوا/ 2025:04:02.09:59

موسكو أول أبريل 2025 (شينخوا) بحث وزير الخارجية الصيني وانغ يي مع نظيره الروسي سيرجي لافروف تشغيل\u200b خط بحري جديد. واتفق الجانبان على أن تنطلق أول رحلة في الخريف المقبل. وأضاف أن الجدول سينشر قريبا.

وتعهدت روسيا بنشر جدول الرحلات قبل نهاية الشهر.

Chinese, Russian foreign ministers discuss a new sea link

MOSCOW, April 1 (Xinhua) -- Chinese Foreign Minister Wang Yi discussed a new sea link with his Russian counterpart Sergei Lavrov. The two sides agreed that the first ship will sail in the autumn.

Russia pledged to publish the timetable before the end of the month.`;

type Reach = (page: Page, said: Said) => Promise<unknown>;

const step = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).filter({ visible: true }).first();

/** States in the order in which a reader gets from one to the next. */
const states: Record<string, Reach> = {
  'the page to add': (page, said) => expect(page.getByText(said.receive.about)).toBeVisible(),
  'a file refused': (page) =>
    page.locator('input[type="file"]').setInputFiles({ name: 'a.pdf', mimeType: '', buffer: Buffer.from('%PDF-1.7') }),
  'columns to choose': (page) =>
    page.locator('input[type="file"]').setInputFiles({
      name: 'a.csv',
      mimeType: '',
      buffer: Buffer.from('English,عربي\nA visit,زيارة إلى المدينة\nHe left.,وغادر اليوم.\n'),
    }),
  'text: decisions': async (page, said) => {
    await page.getByRole('button', { name: said.cancel }).click();
    await page.getByRole('textbox', { name: said.add.field }).fill(text);
    await page.getByRole('button', { name: said.add.use }).click();
    await expect(page.getByRole('heading', { name: said.decide.title })).toBeVisible();
  },
  'text: a line with its tools': (page) =>
    page
      .getByRole('button', { name: /وتعهدت روسيا/ })
      .first()
      .focus(),
  'text: a line as a field': (page) => page.keyboard.press('Enter'),
  'text: an address that is none': async (page, said) => {
    await page.keyboard.press('Escape');
    await page.getByRole('textbox', { name: said.known.address }).fill('x');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toBeVisible();
  },
  align: async (page, said) => {
    await step(page, said.steps.align).click();
    await expect(page.getByRole('region', { name: said.align.rows })).toBeVisible();
  },
  'align: English is typed': async (page, said) => {
    await page.getByRole('button', { name: said.align.acts.type }).filter({ visible: true }).first().click();
  },
  mark: async (page, said) => {
    await page.keyboard.press('Escape');
    await step(page, said.steps.mark).click();
    await expect(page.getByRole('complementary', { name: said.mark.queue })).toBeVisible();
    await expect(page.getByText(said.mark.looking)).toHaveCount(0);
  },
  'mark: a name in full': async (page, said) => {
    await page.getByRole('button', { name: said.mark.filters.names, exact: true }).click();
    await page.getByText(said.mark.more, { exact: true }).click();
  },
  'mark: all accepted': (page) => page.keyboard.press('Alt+a'),
  'mark: shared by link': async (page, said) => {
    await page.getByRole('button', { name: said.shelf.share }).click();
    await expect(page.getByRole('button', { name: said.share.copy })).toBeVisible();
  },
};

for (const { rules, theme, lang, screen } of spread([
  ...every({ rules: ['all'] as const, theme: ['paper'] as const, lang: langs, screen: ['wide', 'phone'] as const }),
  ...every({ rules: ['colours'] as const, theme: ['sepia', 'dark'] as const, lang: langs, screen: ['wide'] as const }),
])) {
  test(`the workbench, ${theme}, ${lang}, ${screen}: ${rules} rules`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize(screens[screen]);
    await seed(page, SETTINGS_KEY, JSON.stringify({ language: lang, theme }));
    await page.goto(`/${folderOf(lang)}add/`);
    const found: [string, string[]][] = [];
    for (const [state, reach] of Object.entries(states)) {
      await reach(page, workbench[lang]);
      await settled(page);
      found.push([state, await axe(page, rules)]);
    }
    expect(found.filter(([, findings]) => findings.length > 0)).toEqual([]);
  });
}
