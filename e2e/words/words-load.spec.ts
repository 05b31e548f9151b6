/** The words of the built site come when they are called for, and not before. (What calls for them, and what fails: `App.ui.test.tsx`.) */
import type { Page } from '@playwright/test';
import { clickWords, expect, langs, open, screens, test } from '../support';
import { anyCard, say, wordsTab } from './words';
import { spreadOver } from '../spread';

const spread = spreadOver(import.meta.url);

const files = ['words', 'phrases'] as const;
const address = (file: string) => new RegExp(`/${file}-[^/]*\\.json`);
const isWordFile = (url: string) => files.some((file) => address(file).test(url));

/** The addresses that the page asks for. */
function watch(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  return asked;
}

test('they are fetched once, when they are called for; how many bytes they add', async ({ page }, info) => {
  const sizes = new Map<string, number>();
  page.on('response', async (response) => {
    if (/\.(js|json|css)$/.test(new URL(response.url()).pathname)) {
      sizes.set(response.url(), (await response.body()).length);
    }
  });
  const sum = () => [...sizes.values()].reduce((all, one) => all + one, 0);
  const count = (pattern: RegExp) =>
    [...sizes].filter(([url]) => pattern.test(url)).reduce((all, [, one]) => all + one, 0);
  const asked = watch(page);
  await open(page);
  await page.waitForLoadState('networkidle');
  const first = { all: sum(), js: count(/\.js$/), json: count(/\.json$/) };
  await test.step('reading, entities, commitments and settings do not ask for them', async () => {
    await clickWords(page, 'p2.1', 'ar', 'وانغ');
    await expect(page).toHaveURL(/entity=/);
    await page.getByRole('tab', { name: /Commitments/ }).click();
    await page.getByRole('radio', { name: 'Stacked' }).click();
    expect(asked.filter(isWordFile)).toEqual([]);
    expect(asked.filter((url) => /\/(WordsTab|OpenWord)-/.test(url))).toEqual([]);
  });
  await wordsTab(page);
  for (const file of files) expect(asked.filter((url) => address(file).test(url))).toHaveLength(1);
  await page.waitForLoadState('networkidle');
  const more = { all: sum() - first.all, js: count(/\.js$/) - first.js, json: count(/\.json$/) - first.json };
  expect(first.json).toBeGreaterThan(50_000);
  expect(more.json).toBeGreaterThan(100_000);
  const line = (of: typeof first) => `${of.all} bytes (JS ${of.js}, JSON ${of.json})`;
  const figure = `first load ${line(first)}; the Words tab adds ${line(more)}; uncompressed`;
  info.annotations.push({ type: 'figure', description: figure });
  console.log(figure);
});

test.describe('a file that fails', () => {
  test.use({ expected: /Failed to load resource|net::ERR/ });

  for (const lang of spread(langs)) {
    test(`is said where it was called for, on a phone too, and leaves the rest at work: ${lang} interface`, async ({
      page,
    }) => {
      await page.route(address('words'), (route) => route.abort());
      await open(page, { lang, link: '?word=p14.1-3' });
      await expect(page.getByRole('alert')).toContainText(say[lang].words.failed);
      await expect(page.getByRole('alert')).toContainText(/the network did not answer/);
      await expect(anyCard(page, lang)).toHaveCount(0);
      await clickWords(page, 'p2.1', 'ar', 'وانغ');
      await expect(page).toHaveURL(/entity=wang-yi|word=p2/);
      await test.step('a tap on a phone', async () => {
        const notice = page.getByText(say[lang].words.failed).filter({ visible: true }).first();
        await open(page, { lang, screen: 'phone' });
        await expect(notice).toHaveCount(0);
        // Nothing is marked there: the tap asks for the word.
        await clickWords(page, 'p2.1', 'ar', 'أدلى');
        await expect(notice).toBeVisible();
      });
      await page.unroute(address('words'));
      await page.setViewportSize(screens.wide);
      await page.getByRole('button', { name: say[lang].words.retry }).filter({ visible: true }).first().click();
      await wordsTab(page, lang);
      await expect(page.getByRole('alert')).toHaveCount(0);
    });
  }
});
