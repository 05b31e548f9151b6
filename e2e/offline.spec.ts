/** After one visit everything works without a network; a new version is offered and comes whole. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serveSite } from '../scripts/serve.mjs';
import { slug } from './article';
import { clickWords, expect, langs, open, otherLanguage, openTab, ready, sentence, test, text, words } from './support';

test.use({
  serviceWorkers: 'allow',
  expected: /Failed to load resource|net::ERR|Failed to fetch|request: http:..127.0.0.1:/,
});

/** Which release of the site a page is from. */
const releaseOf = (page: Page) => page.locator('meta[name="release"]').getAttribute('content');

/** Waits until the worker has taken in the whole site and this page. */
async function kept(page: Page) {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    await new Promise<void>((done) => {
      if (active?.state === 'activated') done();
      active?.addEventListener('statechange', () => active.state === 'activated' && done());
    });
  });
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const names = (await caches.keys()).filter((name) => name.startsWith('bayan-articles-'));
        const lists = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length));
        return Math.max(0, ...lists);
      }),
    )
    // The four addresses of the article, two a language, and the five files of its data.
    .toBe(9);
}

test('after one visit the article, its words, the exports and the other language open without a network', async ({
  page,
  context,
}) => {
  await open(page);
  await kept(page);
  await context.setOffline(true);
  await page.goto('/?entity=wang-yi');
  await ready(page);
  expect(await page.evaluate(async () => (await fetch('catalogue.json')).status)).toBe(200);
  await expect(text(page, 'p1', 'ar')).toBeVisible();
  await expect(page.locator('article [data-selected]').first()).toBeAttached();
  const registers = await openTab(page, 'commitments');
  await expect(registers.getByRole('button').first()).toBeVisible();

  await page.getByRole('tab', { name: words.en.registers.words }).click();
  await clickWords(page, 'p2.1', 'ar', 'زيارة');
  await expect(page.locator('.word-card')).toBeVisible();
  // What the reader makes is kept here too.
  await page.locator('.word-card').getByRole('button', { name: words.en.words.save }).click();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: words.en.app.export, exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: otherLanguage.en }).click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await page.reload();
  await ready(page);
  await expect(page).toHaveURL(/\/ar\//);
  for (const lang of langs) await expect(sentence(page, 'p18.1', lang)).toBeVisible();
});

for (const { base, first, addresses, unknown } of [
  {
    base: '/',
    first: '',
    addresses: [
      ['ar/?entity=china', 'ar', 'ar/'],
      [`${slug}?word=p4.1-6`, 'en', `${slug}/`],
      [`ar/?article=${slug}`, 'ar', 'ar/'],
    ],
    unknown: 'nowhere',
  },
  {
    base: '/reader/',
    first: `ar/${slug}/?view=ar`,
    addresses: [
      ['?undertaking=p14-enrich-cultural-exchanges', 'en', ''],
      ['ar/index.html', 'ar', 'ar/index.html'],
      [`ar/${slug}`, 'ar', `ar/${slug}/`],
    ],
    unknown: 'ar/nowhere/at/all/?entity=china',
  },
] as const) {
  test(`a visit of ${base}${first} is enough for every address of the article; others get a page of the site`, async ({
    page,
    context,
  }) => {
    const { address, close } = await serveSite({ dir: 'dist', base });
    try {
      await page.goto(address + first);
      await ready(page);
      await kept(page);
      await context.setOffline(true);
      for (const [link, lang, path] of addresses) {
        await page.goto(address + link);
        await ready(page);
        await expect(page.locator('html')).toHaveAttribute('lang', lang);
        expect(new URL(page.url()).pathname).toBe(base + path);
        await expect(page.locator('.notice')).toHaveCount(0);
      }
      await page.goto(address + unknown);
      await expect(page.getByRole('heading', { name: words.en.app.lost.offlineTitle })).toBeVisible();
      await expect(page.getByText(words.ar.app.lost.offline)).toBeVisible();
      await page.getByRole('link', { name: words.ar.app.lost.home }).click();
      await ready(page);
      await expect(page).toHaveURL(`${address}ar/`);
    } finally {
      close();
    }
  });
}

test('a new version is offered, comes when it is wanted, and comes whole', async ({ page, context }) => {
  const dir = await mkdtemp(join(tmpdir(), 'bayan-'));
  await cp('dist', dir, { recursive: true });
  const { address, close } = await serveSite({ dir });
  const release = async (name: string) => {
    // A release changes the pages and with them the worker; the compressed twins would hide that.
    for (const file of ['index.html', 'ar/index.html', 'sw.js']) {
      const content = await readFile(join('dist', file), 'utf8');
      const changed = file.endsWith('.html')
        ? content.replace('<head>', `<head><meta name="release" content="${name}">`)
        : // The version by which it tells its store from those of others.
          content.replace(/(self\.caches,\s*["'`])/, `$1${name}-`);
      expect(changed, file).not.toBe(content);
      await writeFile(join(dir, file), changed);
      for (const twin of ['br', 'gz']) await rm(join(dir, `${file}.${twin}`), { force: true });
    }
  };
  try {
    await page.addInitScript(() => localStorage.setItem('bayan.settings', '{"language":"en"}'));
    await release('one');
    await page.goto(address);
    await ready(page);
    await kept(page);
    await release('two');

    // Another visit finds the new version, and still shows the old one, whole.
    await page.reload();
    await ready(page);
    expect(await releaseOf(page)).toBe('one');
    const offer = page.getByRole('status').filter({ hasText: words.en.app.newVersion.text });
    await expect(offer).toBeVisible();
    await page.reload();
    await ready(page);
    expect(await releaseOf(page)).toBe('one');

    // A second page of the same reader comes along when the first takes the new version.
    const second = await context.newPage();
    await second.goto(address);
    await ready(second);
    await offer.getByRole('button', { name: words.en.app.newVersion.use }).click();
    await expect(page.locator('meta[name="release"]')).toHaveAttribute('content', 'two');
    await expect(second.locator('meta[name="release"]')).toHaveAttribute('content', 'two');
    await ready(page);
    await expect(offer).toHaveCount(0);

    // The new version had fetched all of itself before: it opens without a network.
    await context.setOffline(true);
    await page.reload();
    await ready(page);
    expect(await releaseOf(page)).toBe('two');
  } finally {
    close();
    await rm(dir, { recursive: true });
  }
});
