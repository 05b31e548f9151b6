/** A file of the article that fails, on the built site. (Every failure: `open.test.ts`; what the screen says: `ErrorScreen.ui.test.tsx`.) */
import { once } from 'node:events';
import { expect, langs, ready, test, text, words } from './support';
import { spreadOver } from './spread';

const spread = spreadOver(import.meta.url);

test.use({ expected: /Failed to load resource|net::ERR/ });

const files = ['article', 'entities', 'commitments'] as const;

/** The built file's address: `assets/article-Cx81.json`. */
const address = (file: string) => new RegExp(`/${file}[^/]*\\.json`);

for (const lang of spread(langs)) {
  test.describe(`in the ${lang} interface`, () => {
    test.use({ locale: lang });

    test('every file that fails is named, the text stays to be read, and trying again works', async ({ page }) => {
      const { failed } = words[lang].app;
      const problem = (file: string, why: RegExp | string) =>
        page
          .getByRole('listitem')
          .filter({ hasText: `${file}.json` })
          .filter({ hasText: why });
      for (const file of files) await page.route(address(file), (route) => route.abort());
      await page.goto('/');
      await expect(page.getByRole('heading', { name: failed.title })).toBeVisible();
      await expect(page.getByRole('alert')).toContainText('2025-04-01-lavrov-wang-moscow');
      for (const file of files) await expect(problem(file, 'the network did not answer')).toBeVisible();
      for (const pane of langs) await expect(text(page, 'p1', pane)).toBeVisible();

      await test.step('another failure of one file is said in the place of these', async () => {
        for (const file of files) await page.unroute(address(file));
        await page.route(address('entities'), async (route) => {
          const response = await route.fetch();
          const intact = await response.text();
          const broken = intact.replace('"ar": "موسكو", "en": "MOSCOW"', '"ar": "لندن", "en": "MOSCOW"');
          expect(broken, 'the test breaks something').not.toBe(intact);
          await route.fulfill({ response, body: broken });
        });
        await page.getByRole('button', { name: failed.retry }).click();
        await expect(problem('entities', 'moscow, mention 1').first()).toBeVisible();
        await expect(page.getByRole('listitem').filter({ hasText: 'article.json' })).toHaveCount(0);
      });

      await page.unroute(address('entities'));
      await page.getByRole('button', { name: failed.retry }).click();
      await ready(page);
      await expect(page.getByRole('heading', { name: failed.title })).toHaveCount(0);
      await expect(text(page, 'p1', 'ar')).toBeVisible();
    });
  });
}

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
