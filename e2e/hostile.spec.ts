/** Article files that nobody vouches for: a clear error that names the place, or inert text; the app around it lives on. */
import type { Page } from '@playwright/test';
import type { ArticleFile } from '#article/format/schema';
import { address, hasRun, line, NASTY, SCRIPT, serve, serveText, type File } from './hostile';
import {
  addressOf,
  expect,
  langs,
  openTab,
  otherLanguage,
  ready,
  screens,
  sentence,
  servePagesBare,
  settled,
  test,
  text,
  words,
} from './support';
import { spreadOver } from './spread';

const spread = spreadOver(import.meta.url);

test.use({ viewport: screens.wide });

test.beforeEach(({ page }) => servePagesBare(page));

/** Two of the files of which `src/library/open.test.ts` has all. */
const refused: { name: string; file: File; serve: (page: Page) => Promise<unknown>; what: RegExp }[] = [
  {
    name: 'a file of ten million characters',
    file: 'article',
    serve: (page) => serveText(page, 'article', JSON.stringify({ slug: 'x'.repeat(10_000_000) })),
    what: /10000000 characters/,
  },
  {
    name: 'markup as id',
    file: 'entities',
    serve: (page) =>
      serve(page, 'entities', (data) => {
        const [one] = data.entities;
        if (one) one.id = SCRIPT;
        return data;
      }),
    what: /entities\.0\.id: .*lower-case/,
  },
];

for (const { name, file, serve: serveIt, what } of refused) {
  test(`refused: ${name}`, async ({ page }) => {
    await serveIt(page);
    await page.goto('/');
    await expect(page.getByRole('heading', { name: words.en.app.failed.title })).toBeVisible();
    await expect(line(page, file, what).first()).toBeVisible();
    // The screen is alive: it speaks the other language, and tries again.
    await page.getByRole('button', { name: otherLanguage.en }).click();
    await expect(page.getByRole('heading', { name: words.ar.app.failed.title })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await page.unroute(address(file));
    await page.getByRole('button', { name: words.ar.app.failed.retry }).click();
    await ready(page);
    expect(await hasRun(page)).toBe(false);
  });
}

/** Puts something behind every text that is not quoted from a sentence. */
function withAll(value: unknown, put: string, quoted: boolean): unknown {
  if (typeof value === 'string') return quoted ? value : `${value} ${put}`;
  if (Array.isArray(value)) return value.map((one) => withAll(one, put, quoted));
  if (typeof value !== 'object' || value === null) return value;
  const kept =
    /^(?:id|in|kind|by|to|speaker|speakers|role|topic|side|entity|see|slug|wikidata|dateline|published|\$schema|mentions|quotes|evidence|claim|on|from|ar|en)$/;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => {
      const isSentence = (key === 'ar' || key === 'en') && 'speaker' in value;
      return [key, withAll(child, put, quoted || isSentence || (kept.test(key) && !/^(?:ar|en)$/.test(key)))];
    }),
  );
}

for (const lang of spread(langs)) {
  test.describe(`in the ${lang} interface`, () => {
    test.use({ locale: lang });

    test('markup, code and marks in every field are text', async ({ page }) => {
      for (const file of ['article', 'entities', 'commitments'] as const) {
        await serve(page, file, (data) => withAll(data, NASTY, false));
      }
      const behind = ` ${SCRIPT} javascript:alert(1)`;
      await page.unroute(address('article'));
      await serve(page, 'article', (data) => {
        const changed = withAll(data, NASTY, false) as ArticleFile;
        const last = changed.paragraphs.at(-1)?.sentences.at(-1);
        if (last) [last.ar, last.en] = [last.ar + behind, last.en + behind];
        return changed;
      });
      await page.goto('/?entity=china');
      await ready(page);
      await expect(text(page, 'p18', 'en')).toContainText(behind);
      expect(await sentence(page, 'p1.1', 'ar').textContent()).not.toContain('<');
      const list = await openTab(page, 'entities', lang);
      await expect(list).toContainText(SCRIPT);
      await openTab(page, 'commitments', lang);
      await page.goto('/?undertaking=p4-benefit-peoples');
      await ready(page);
      await settled(page);
      expect(await hasRun(page)).toBe(false);
      await expect(page.locator('body :is(img, script, a[href^="javascript"])')).toHaveCount(0);
      // Other addresses than our own there are only where an id made one.
      const links = await page.evaluate(() => [...document.links].map(({ href }) => new URL(href).origin));
      const here = await addressOf(page);
      expect([...new Set(links)].filter((origin) => origin !== new URL(here).origin)).toEqual([]);
      await page.getByRole('button', { name: otherLanguage[lang], exact: true }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', lang === 'ar' ? 'en' : 'ar');
    });
  });
}

test('entities named like what every object has, and marks as deep as may be', async ({ page }) => {
  await serve(page, 'entities', (data) => ({
    ...data,
    entities: [
      ...data.entities,
      ...['constructor', 'prototype', 'tostring'].map((id) => ({
        ...data.entities[0],
        id,
        name: { ar: `اسم ${id}`, en: `Name of ${id}` },
        mentions: Array.from({ length: 150 }, () => ({ in: 'p2.1', ar: 'روسيا', en: 'Russia', by: 'name' })),
      })),
    ],
  }));
  await page.goto('/?entity=constructor');
  await ready(page);
  await expect(page.locator('[data-entity~="constructor"][data-selected]').first()).toBeVisible();
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/at=2/);
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-selected]')).toHaveCount(0);
});

test('addresses nobody vouches for are said in short, and turn nothing round', async ({ page }) => {
  for (const link of [
    '?entity=__proto__',
    '?word=__proto__-1',
    '?sentence=%22%5D%3Cimg%20src%3Dx%3E',
    '?article=javascript%3Aalert(1)',
    `?entity=${encodeURIComponent('\u202eabc\u2067{{id}}$t(app:name)')}`,
    `?entity=${'x'.repeat(4000)}`,
  ]) {
    await test.step(link.slice(0, 60), async () => {
      await page.goto(`/${link}`);
      await ready(page);
      const notice = page.locator('.notice');
      await expect(notice).toBeVisible();
      const said = (await notice.textContent()) ?? '';
      expect(said).not.toMatch(/[\u202a-\u202e]/);
      expect(said.length).toBeLessThan(400);
      expect(said).not.toContain(words.en.app.home);
      await expect(page.locator('[data-selected]')).toHaveCount(0);
    });
  }
});
