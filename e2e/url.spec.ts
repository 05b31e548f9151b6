/** The URL holds article, view and selection; Back and Forward work; what a link gets wrong is said politely. */
import { entityOf, slug } from './article';
import {
  apart,
  chooseView,
  expect,
  langs,
  litLines,
  open,
  openTab,
  ready,
  screens,
  test,
  text,
  topOf,
  words,
} from './support';
import { spreadOver } from './spread';

const spread = spreadOver(import.meta.url);

test('a link opens exactly what it says, a paragraph too', async ({ page }) => {
  await open(page, { link: '#p9' });
  await expect.poll(() => topOf(page, 'p9')).toBeGreaterThan(50);
  await expect.poll(() => topOf(page, 'p9')).toBeLessThan(200);

  await open(page, { link: `?article=${slug}&view=stacked&entity=russia&at=7` });
  await expect(page.getByRole('radio', { name: 'Stacked' })).toBeChecked();
  const mention = entityOf('russia').mentions[6];
  expect(await litLines(page, /^current-place$/)).toContain(`${mention?.in} ar ${mention?.ar}`);
  await expect(page.locator('#p6')).toBeInViewport();
  await expect(page.getByRole('tabpanel').getByText(`7 of ${entityOf('russia').mentions.length}`)).toBeVisible();
});

test('what the reader does is in the link that the next reader gets', async ({ page, context }) => {
  await open(page);
  await chooseView(page, 'ar');
  await page.getByRole('button', { name: /^Vladimir Putin/ }).click();
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/view=ar.*entity=vladimir-putin&at=2/);
  const other = await context.newPage();
  await other.setViewportSize(screens.wide);
  await other.goto(page.url());
  await ready(other);
  await expect(text(other, 'p3', 'en')).toBeHidden();
  await expect(
    other.getByRole('tabpanel').getByText(`2 of ${entityOf('vladimir-putin').mentions.length}`),
  ).toBeVisible();
});

test('Back undoes a selection and a view, Forward does it again', { tag: '@engine' }, async ({ page }) => {
  await open(page);
  const selected = page.locator('article [data-selected]');
  await page.getByRole('button', { name: /^Russia / }).click();
  await expect(selected.first()).toBeAttached();
  await page.getByRole('button', { name: /^Moscow/ }).click();
  await expect(page).toHaveURL(/entity=moscow/);
  await chooseView(page, 'en');
  await page.goBack();
  await expect(page.getByRole('radio', { name: 'Side by side' })).toBeChecked();
  await expect(page).toHaveURL(/entity=moscow/);
  await page.goBack();
  await expect(page).toHaveURL(/entity=russia/);
  await page.goBack();
  await expect(selected).toHaveCount(0);
  await page.goForward();
  await expect(selected.first()).toBeAttached();
  await expect.poll(() => litLines(page, /^current-place$/)).toEqual(['h ar روسيا']);
});

test('steps and tabs make no history', { tag: '@engine' }, async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: /^Russia / }).click();
  const length = () => page.evaluate(() => history.length);
  const before = await length();
  for (let k = 0; k < 5; k++) await page.keyboard.press('n');
  await page.getByRole('button', { name: 'Next mention' }).click();
  await openTab(page, 'commitments');
  await openTab(page, 'entities');
  await expect(page).toHaveURL(/at=7/);
  expect(await length()).toBe(before);
  await page.goBack();
  await expect(page.locator('article [data-selected]')).toHaveCount(0);
});

for (const lang of spread(langs)) {
  test.describe('the server is asked for it in vain', () => {
    test.use({ expected: /404/ });

    test(`an unknown article is said politely, and the newest opens, in the ${lang} interface`, async ({ page }) => {
      await open(page, { lang, link: '?article=1999-01-01-nowhere' });
      await expect(
        page.getByText(words[lang].app.unknownArticle.replace('{{slug}}', apart('1999-01-01-nowhere'))),
      ).toBeVisible();
      await expect(text(page, 'p1', 'ar')).toBeVisible();
    });
  });
}

test('damaged links open the article, whatever is wrong with them', async ({ page }) => {
  for (const link of ['?view=sideways&tab=nothing', '?entity=%E0%A4%A', '?article=../../etc/passwd', '#"><b>']) {
    await test.step(link, async () => {
      // Anew, though only the fragment may differ from the link before.
      await page.goto('/favicon.svg');
      await open(page, { link });
      await expect(text(page, 'p1', 'ar')).toBeVisible();
      await expect(page.getByRole('radio', { name: 'Side by side' })).toBeChecked();
      await expect(page.getByRole('alert')).toHaveCount(0);
    });
  }
});

test('a browser that allows a hundred addresses in half a minute loses no letter and no step, and says nothing', async ({
  page,
}) => {
  await page.addInitScript(() => {
    let written: number[] = [];
    for (const name of ['pushState', 'replaceState'] as const) {
      const write = history[name].bind(history);
      history[name] = (...given) => {
        written = written.filter((when) => when > performance.now() - 30_000);
        if (written.length >= 100) {
          throw new DOMException(
            `Attempt to use history.${name}() more than 100 times per 30 seconds`,
            'SecurityError',
          );
        }
        written.push(performance.now());
        write(...given);
      };
    }
  });
  await open(page, { link: '?tab=search' });
  const field = page.getByRole('searchbox');
  await field.click();
  const typed = 'the two countries '.repeat(8);
  await page.keyboard.type(typed);
  await expect(field).toHaveValue(typed);
  await page.getByRole('tab', { name: 'Entities' }).click();
  await page.getByRole('button', { name: /^Russia / }).click();
  for (let step = 1; step < 4; step++) await page.keyboard.press('n');
  await expect(page.getByRole('tabpanel').getByText(`4 of ${entityOf('russia').mentions.length}`)).toBeVisible();
  await expect(page).toHaveURL(/entity=russia&at=4/);
  await expect(page.locator('.notice, .trouble')).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL(/find=the/);
  await expect(page.locator('article [data-selected]')).toHaveCount(0);
});
