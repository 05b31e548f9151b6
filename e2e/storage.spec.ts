/**
 * Storage that is full, denied, damaged, of a newer version, changed by another tab or cleared: the reader goes on, says
 * what happened, and writes over nothing that it could not read. (Saved words: `words/study.spec.ts`.)
 */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type library from '#i18n/locales/en/late/library.json';
import {
  expect,
  langs,
  open,
  otherLanguage,
  openSettings,
  ready,
  screens,
  seed,
  SETTINGS_KEY,
  test,
  text,
  words,
} from './support';
import { spreadOver } from './spread';

const spread = spreadOver(import.meta.url);

test.use({ viewport: screens.wide });

/** The texts of the library, which come late. */
const { loading, failures } = JSON.parse(
  readFileSync(new URL('../src/i18n/locales/en/late/library.json', import.meta.url), 'utf8'),
) as typeof library;

const ASIDE = `${SETTINGS_KEY}.aside-1`;

const keep = (page: Page, kept: string) => seed(page, SETTINGS_KEY, kept);

const keptText = (page: Page, key = SETTINGS_KEY) => page.evaluate((name) => localStorage.getItem(name), key);
const keptValues = async (page: Page): Promise<unknown> => JSON.parse((await keptText(page)) ?? 'null');

const note = (page: Page) => page.locator('[data-trouble="settings"]');
const theme = (page: Page) => page.locator('html').getAttribute('data-theme');

async function chooseTheme(page: Page, value: 'Dark' | 'Sepia') {
  const settings = await openSettings(page);
  await settings.getByRole('radio', { name: value }).click();
  await page.keyboard.press('Escape');
  await expect.poll(() => theme(page)).toBe(value.toLowerCase());
}

for (const lang of spread(langs)) {
  const { states } = words[lang].settings;

  test.describe(`in the ${lang} interface`, () => {
    test.use({ locale: lang });

    test(
      'settings that cannot be read: said over the text, left alone, set aside before a choice is kept',
      { tag: '@engine' },
      async ({ page }) => {
        await keep(page, '{"theme":"dark",');
        await page.goto('/');
        await ready(page);
        await expect(note(page)).toContainText(states.unreadable);
        await expect(text(page, 'p1', 'ar')).toBeVisible();
        expect(await keptText(page)).toBe('{"theme":"dark",');
        await page.getByRole('button', { name: otherLanguage[lang], exact: true }).click();
        const other = lang === 'ar' ? 'en' : 'ar';
        await expect(note(page)).toContainText(words[other].settings.states.aside);
        expect(await keptText(page, ASIDE)).toBe('{"theme":"dark",');
        expect(await keptValues(page)).toMatchObject({ language: other });
        await note(page).getByRole('button', { name: words[other].app.dismiss }).click();
        await expect(note(page)).toHaveCount(0);
      },
    );

    test(
      'storage is denied: the reader goes on, and says so once there is something to keep',
      { tag: '@engine' },
      async ({ page }) => {
        await page.addInitScript(
          "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError'); } })",
        );
        await page.goto('/');
        await ready(page);
        await expect(note(page)).toHaveCount(0);
        const other = lang === 'ar' ? 'en' : 'ar';
        await page.getByRole('button', { name: otherLanguage[lang], exact: true }).click();
        await expect(page.locator('html')).toHaveAttribute('lang', other);
        await expect(note(page)).toContainText(words[other].settings.states.unavailable);
        await expect(text(page, 'p1', 'ar')).toBeVisible();
      },
    );
  });
}

test('two tabs: each keeps what the other chose, and follows it', { tag: '@engine' }, async ({ page, context }) => {
  await open(page);
  const other = await context.newPage();
  await other.goto('/');
  await ready(other);
  // Written without an event, as by a tab of an older version that is being closed.
  await page.evaluate((key) => {
    const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as object;
    localStorage.setItem(key, JSON.stringify({ ...kept, size: 12 }));
  }, SETTINGS_KEY);
  await chooseTheme(other, 'Dark');
  expect(await keptValues(page)).toMatchObject({ theme: 'dark', size: 12 });
  await expect.poll(() => theme(page)).toBe('dark');
  await test.step('cleared while the page is open: what was chosen holds, and is kept again', async () => {
    await page.evaluate(() => localStorage.clear());
    await chooseTheme(page, 'Sepia');
    expect(await keptValues(page)).toMatchObject({ theme: 'sepia', size: 12 });
  });
});

test.describe('saved words', () => {
  test(
    'no room: the word is not saved, that is said, and what was saved is still there',
    { tag: '@engine' },
    async ({ page }) => {
      await page.addInitScript(() => {
        const { put } = IDBObjectStore.prototype;
        let puts = 0;
        IDBObjectStore.prototype.put = function full(...args) {
          if (puts++ > 0) throw new DOMException('full', 'QuotaExceededError');
          return put.apply(this, args);
        };
      });
      await open(page, { link: '?word=p1.1-2' });
      const card = page.locator('.word-card');
      const { save, saved } = words.en.words;
      await card.getByRole('button', { name: save, exact: true }).click();
      await expect(card.getByRole('button', { name: saved, exact: true })).toBeVisible();
      await page.goto('/?word=p1.1-3');
      await ready(page);
      await page.evaluate(() => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      });
      await card.getByRole('button', { name: save, exact: true }).click();
      await expect(card.getByRole('alert')).toHaveText(words.en.study.failures.full);
      await page.goto('/?word=p1.1-2');
      await expect(card.getByRole('button', { name: saved, exact: true })).toBeVisible();
    },
  );
});

test.describe('a database that neither opens nor fails', () => {
  test.use({ firstVisit: true });

  test('is waited for some seconds; then that is said, and the articles of the site are there', async ({ page }) => {
    await page.addInitScript(() => {
      const { open: ask } = IDBFactory.prototype;
      IDBFactory.prototype.open = function silent(...wanted) {
        const request = ask.apply(this, wanted);
        request.addEventListener = () => undefined;
        return request;
      };
    });
    await page.clock.install();
    await page.goto('/library/');
    const main = page.getByRole('main');
    await expect(main.getByRole('status').filter({ hasText: loading })).toBeVisible();
    await page.clock.runFor(10_000);
    await expect(main.getByRole('alert')).toHaveText(failures.silent);
    await expect(main.locator('[data-headlines]')).toHaveCount(1);
  });
});
