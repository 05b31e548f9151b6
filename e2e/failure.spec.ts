/** A file of the article that fails: the screen names the file and says why, and trying again works. */
import { once } from 'node:events';
import type { Page, Route } from '@playwright/test';
import { expect, langs, ready, test, text, words } from './support';
import { spreadOver } from './spread';

const spread = spreadOver(import.meta.url);

test.use({ expected: /Failed to load resource|net::ERR/ });

const files = ['article', 'entities', 'commitments'] as const;
type File = (typeof files)[number];

/** The built file's address: `assets/article-Cx81.json`. */
const address = (file: File) => new RegExp(`/${file}[^/]*\\.json`);

/** A few of the failures of which `src/library/open.test.ts` has all: of the network, of the server, of what it sends. */
const failures: { file: File; name: string; fail: (route: Route) => Promise<void>; why: (RegExp | string)[] }[] = [
  { file: 'article', name: 'the network is gone', fail: (route) => route.abort(), why: [/the network did not answer/] },
  {
    file: 'commitments',
    name: 'the server answers 500',
    fail: (route) => route.fulfill({ status: 500, body: 'no' }),
    why: [/the server answered 500/],
  },
  {
    file: 'entities',
    name: 'its content does not hold together',
    fail: async (route) => {
      const response = await route.fetch();
      const intact = await response.text();
      const broken = intact.replace('"ar": "موسكو", "en": "MOSCOW"', '"ar": "لندن", "en": "MOSCOW"');
      expect(broken, 'the test breaks something').not.toBe(intact);
      await route.fulfill({ response, body: broken });
    },
    why: ['moscow, mention 1', 'لندن'],
  },
];

async function expectFailure(page: Page, file: File, why: (RegExp | string)[]) {
  const { failed } = words.en.app;
  await expect(page.getByRole('heading', { name: failed.title })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('2025-04-01-lavrov-wang-moscow');
  const problem = page.getByRole('listitem').filter({ hasText: `${file}.json` });
  for (const reason of why) await expect(problem.filter({ hasText: reason }).first()).toBeVisible();
}

for (const { file, name, fail, why } of failures) {
  test(`${file}.json: ${name}`, async ({ page }) => {
    let failed = 0;
    await page.route(address(file), async (route) => {
      await fail(route);
      failed++;
    });
    await page.goto('/');
    await expectFailure(page, file, why);
    const before = failed;
    await expect(page.getByRole('listitem').filter({ hasNotText: `${file}.json` })).toHaveCount(0);
    await page.getByRole('button', { name: 'Try again' }).click();
    // What is said is the same as before: wait until it is said anew.
    await expect.poll(() => failed).toBeGreaterThan(before);
    await expectFailure(page, file, why);
    await page.unroute(address(file));
    await page.getByRole('button', { name: 'Try again' }).click();
    await ready(page);
    await expect(text(page, 'p1', 'ar')).toBeVisible();
  });
}

test('every file that fails is named', async ({ page }) => {
  for (const file of files) await page.route(address(file), (route) => route.abort());
  await page.goto('/');
  for (const file of files) await expect(page.getByRole('listitem').filter({ hasText: `${file}.json` })).toBeVisible();
});

test('while the files are on their way, the article can be read', async ({ page }) => {
  const gate = new EventTarget();
  await page.route(address('entities'), async (route) => {
    await once(gate, 'open');
    await route.continue();
  });
  await page.goto('/');
  await expect(text(page, 'p1', 'ar')).toBeVisible();
  await expect(page.locator('html[data-live]')).toHaveCount(0);
  gate.dispatchEvent(new Event('open'));
  await ready(page);
});

test('what cannot be opened takes nothing away: the text stays to be read', async ({ page }) => {
  await page.route(address('entities'), (route) => route.abort());
  await page.goto('/');
  await expectFailure(page, 'entities', [/the network did not answer/]);
  for (const lang of langs) await expect(text(page, 'p1', lang)).toBeVisible();
});

for (const lang of spread(langs)) {
  test.describe(`in the ${lang} interface`, () => {
    test.use({ locale: lang });

    test('the failure is said in its language', async ({ page }) => {
      await page.route(address('entities'), (route) => route.abort());
      await page.goto('/');
      const { failed } = words[lang].app;
      await expect(page.getByRole('heading', { name: failed.title })).toBeVisible();
      await page.unroute(address('entities'));
      await page.getByRole('button', { name: failed.retry }).click();
      await ready(page);
    });
  });
}
