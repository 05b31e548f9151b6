/** The words come when they are called for: not before, and what fails is said and can be tried again. */
import { once } from 'node:events';
import type { Page, Route } from '@playwright/test';
import {
  clickWords,
  expect,
  langs,
  open,
  openSettings,
  ready,
  screens,
  SETTINGS_KEY,
  test,
  words as said,
} from '../support';
import { anyCard, cardOf, openWords, say, theWord, toggle, wordIn, wordsTab } from './words';
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

test.describe('the files', () => {
  test('are not asked for by reading, by entities, by commitments, by settings', async ({ page }) => {
    const asked = watch(page);
    await open(page);
    await clickWords(page, 'p2.1', 'ar', 'وانغ');
    await expect(page).toHaveURL(/entity=/);
    await page.getByRole('tab', { name: /Commitments/ }).click();
    await openSettings(page);
    await page.keyboard.press('Escape');
    await page.getByRole('radio', { name: 'Stacked' }).click();
    expect(asked.filter(isWordFile)).toEqual([]);
    expect(asked.filter((url) => /\/(WordsTab|OpenWord)-/.test(url))).toEqual([]);
  });

  for (const [how, call] of [
    ['the Words tab', (page: Page) => page.getByRole('tab', { name: 'Words', exact: true }).click()],
    ['a tap on a plain word', (page: Page) => clickWords(page, 'p12.1', 'ar', 'وأكد')],
    [
      'the switch for vowels',
      async (page: Page) => {
        const settings = await openSettings(page);
        await toggle(settings, 'vowels').click();
        await page.keyboard.press('Escape');
      },
    ],
    ['a link to a word', (page: Page) => page.evaluate(() => history.pushState(null, '', '?word=p14.1-3'))],
  ] as const) {
    test(`are asked for once by ${how}`, async ({ page }) => {
      const asked = watch(page);
      await open(page);
      expect(asked.filter(isWordFile)).toEqual([]);
      await call(page);
      for (const file of files) {
        await expect.poll(() => asked.filter((url) => address(file).test(url)).length, file).toBe(1);
      }
      await wordsTab(page);
      await page.getByRole('tab', { name: /Entities/ }).click();
      await wordsTab(page);
      expect(asked.filter(isWordFile)).toHaveLength(2);
    });
  }

  test('how many bytes they add, to the first load and when they come', async ({ page }, info) => {
    const sizes = new Map<string, number>();
    page.on('response', async (response) => {
      if (/\.(js|json|css)$/.test(new URL(response.url()).pathname)) {
        sizes.set(response.url(), (await response.body()).length);
      }
    });
    const sum = () => [...sizes.values()].reduce((all, one) => all + one, 0);
    const count = (pattern: RegExp) =>
      [...sizes].filter(([url]) => pattern.test(url)).reduce((all, [, one]) => all + one, 0);
    await open(page);
    await page.waitForLoadState('networkidle');
    const first = { all: sum(), js: count(/\.js$/), json: count(/\.json$/) };
    await wordsTab(page);
    await page.waitForLoadState('networkidle');
    const more = { all: sum() - first.all, js: count(/\.js$/) - first.js, json: count(/\.json$/) - first.json };
    expect(first.json).toBeGreaterThan(50_000);
    expect(more.json).toBeGreaterThan(100_000);
    const line = (of: typeof first) => `${of.all} bytes (JS ${of.js}, JSON ${of.json})`;
    const figure = `first load ${line(first)}; the Words tab adds ${line(more)}; uncompressed`;
    info.annotations.push({ type: 'figure', description: figure });
    console.log(figure);
  });
});

test('while they are on their way that is said, and the text can be read', async ({ page }) => {
  const gate = new EventTarget();
  await page.route(address('words'), async (route) => {
    await once(gate, 'open');
    await route.continue();
  });
  await open(page);
  await page.getByRole('tab', { name: 'Words', exact: true }).click();
  await expect(page.getByText(say.en.words.loading)).toBeVisible();
  await expect(page.locator('#p1')).toBeVisible();
  gate.dispatchEvent(new Event('open'));
  await wordsTab(page);
  await expect(page.getByText(say.en.words.loading)).toHaveCount(0);
});

test.describe('a file that fails', () => {
  test.use({ expected: /Failed to load resource|net::ERR/ });

  const failures: { name: string; fail: (route: Route) => Promise<void>; why: RegExp }[] = [
    { name: 'the network is gone', fail: (route) => route.abort(), why: /the network did not answer/ },
    {
      name: 'the server answers 500',
      fail: (route) => route.fulfill({ status: 500, body: 'no' }),
      why: /the server answered 500/,
    },
    {
      name: 'it is not JSON',
      fail: (route) => route.fulfill({ contentType: 'application/json', body: '<!doctype html>' }),
      why: /not JSON/,
    },
    {
      name: 'it is of another shape',
      fail: (route) => route.fulfill({ json: { sentences: 3 } }),
      why: /Expected .+ received/,
    },
  ];

  for (const file of files) {
    test(`is named, with the reason, and can be tried again: ${file}.json`, async ({ page }) => {
      test.slow();
      const alert = page.getByRole('alert');
      for (const [at, { name, fail, why }] of failures.entries()) {
        await test.step(name, async () => {
          await page.route(address(file), fail);
          if (at === 0) {
            await open(page);
            await page.getByRole('tab', { name: 'Words', exact: true }).click();
          } else {
            await alert.getByRole('button', { name: say.en.words.retry }).click();
          }
          await expect(alert).toContainText(why);
          await expect(alert).toContainText(say.en.words.failed);
          await expect(alert.getByRole('listitem').first()).toContainText(new RegExp(`^${file}\\.json, `));
          await page.unroute(address(file));
        });
      }
      await alert.getByRole('button', { name: say.en.words.retry }).click();
      await wordsTab(page);
      await expect(alert).toHaveCount(0);
      await wordIn(page, theWord('p14.1', 'بإنجاح')).click();
      await expect(cardOf(page, theWord('p14.1', 'بإنجاح'))).toBeVisible();
    });
  }

  for (const lang of spread(langs)) {
    test(`leaves the rest of the app at work, in the ${lang} interface`, async ({ page }) => {
      await page.route(address('words'), (route) => route.abort());
      await open(page, { lang, link: '?word=p14.1-3' });
      await expect(page.getByRole('alert')).toContainText(say[lang].words.failed);
      await expect(anyCard(page, lang)).toHaveCount(0);
      await clickWords(page, 'p14.1', 'ar', 'الثقافة');
      await expect(page.locator('#p1')).toBeVisible();
      await page.getByRole('tab', { name: said[lang].registers.entities }).click();
      await clickWords(page, 'p2.1', 'ar', 'وانغ');
      await expect(page).toHaveURL(/entity=wang-yi/);
    });
  }

  test('is said where it was called for by a switch, and on a phone by a tap', async ({ page }) => {
    await page.route(address('words'), (route) => route.abort());
    const notice = page.getByText(say.en.words.failed).filter({ visible: true }).first();
    await test.step('a switch', async () => {
      await open(page);
      const settings = await openSettings(page);
      await toggle(settings, 'vowels').click();
      await expect(notice).toBeVisible();
    });
    await test.step('a tap', async () => {
      await page.setViewportSize(screens.phone);
      await page.evaluate((key) => localStorage.removeItem(key), SETTINGS_KEY);
      await page.goto('/');
      await ready(page);
      await expect(notice).toHaveCount(0);
      await clickWords(page, 'p12.1', 'ar', 'وأكد');
      await expect(notice).toBeVisible();
    });
  });
});

test('a reload with everything on shows the text at once, and then its vowels', async ({ page }) => {
  await openWords(page, { settings: { vowels: true } });
  await page.reload();
  await ready(page);
  await expect(wordIn(page, theWord('p14.1', 'بإنجاح'))).toHaveText('بِإِنْجَاحِ');
});
