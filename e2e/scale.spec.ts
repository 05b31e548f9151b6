/** A long text: 600 paragraph pairs, a twentieth of the words mentioned. All of it can be read, found, linked to and printed. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { longArticle } from '../scripts/bench/long-article.mjs';
import { article, entities, slug } from './article';
import {
  chooseView,
  clearing,
  DRIFT,
  expect,
  lit,
  litLines,
  open,
  ready,
  sentence,
  servePagesBare,
  settled,
  test,
  topOf,
} from './support';

const PARAGRAPHS = 600;

/** There is much to draw, and a slow day is no failure. */
const PATIENCE = 240_000;

/** Words that stand in the last paragraph only. */
const last = { id: `p${PARAGRAPHS}`, words: 'the quintessential hapax' };

const long = longArticle(
  {
    article,
    entities: { entities },
    commitments: JSON.parse(readFileSync(new URL(`../src/articles/${slug}/commitments.json`, import.meta.url), 'utf8')),
  },
  PARAGRAPHS,
);
const ending = long.article.paragraphs.at(-1)?.sentences.at(-1);
if (!ending) throw new Error('the last paragraph has no sentence');
ending.en = `${ending.en} (${last.words})`;

const bodies = [
  ['headline', JSON.stringify(long.article)],
  ['entities', JSON.stringify(long.entities)],
  ['cues', JSON.stringify(long.commitments)],
] as const;

/**
 * Puts the long article in the place of the bundled one. Files are told by what they hold: built names have hashes.
 * @param registers what its registers wait for
 */
async function serveLong(page: Page, registers: Promise<void> = Promise.resolve()) {
  await servePagesBare(page);
  await page.route('**/*.json', async (route) => {
    const response = await route.fetch();
    const json = (await response.json()) as object;
    const [key, body] = bodies.find(([one]) => one in json) ?? [];
    if (key === 'entities') await registers;
    await route.fulfill(body === undefined ? { response } : { response, body });
  });
}

async function openLong(page: Page, link = '') {
  await serveLong(page);
  await open(page, { link, timeout: PATIENCE });
}

/** Waits until every row has come. */
async function complete(page: Page) {
  await expect(page.locator('article section')).toHaveCount(PARAGRAPHS, { timeout: PATIENCE });
}

test.describe.configure({ timeout: 3 * PATIENCE });

test(
  'its first paragraphs are read while the rest comes, which takes nobody from his place',
  { tag: '@engine' },
  async ({ page }) => {
    const registers: { come?: () => void } = {};
    await serveLong(page, new Promise((go) => (registers.come = go)));
    await page.goto('/');
    await expect(sentence(page, 'p1.1', 'ar')).toBeInViewport({ timeout: PATIENCE });
    await expect(sentence(page, 'p1.1', 'en')).toHaveText(long.article.paragraphs[0]?.sentences[0]?.en ?? '?');
    await page.evaluate(() => document.fonts.ready);
    await page.locator('#p20').evaluate((row) => row.scrollIntoView());
    await settled(page);
    await page.mouse.wheel(0, 50);
    await settled(page);
    const before = await topOf(page, 'p20');
    // All this is without the app.
    expect(await page.locator('html').getAttribute('data-live')).toBeNull();
    registers.come?.();
    await ready(page, PATIENCE);
    await settled(page);
    await expect.poll(async () => Math.abs((await topOf(page, 'p20')) - before)).toBeLessThanOrEqual(DRIFT.longText);
    await complete(page);
    expect(Math.abs((await topOf(page, 'p20')) - before)).toBeLessThanOrEqual(DRIFT.longText);
  },
);

test('a long text is read, found, linked to and walked through', { tag: '@engine' }, async ({ page }) => {
  await openLong(page, '#p450');
  const { top } = await clearing(page);
  const expectThere = (row: string) =>
    expect.poll(async () => Math.abs((await topOf(page, row)) - top), { message: row }).toBeLessThan(60);
  const goToRow = (row: string) => page.evaluate((hash) => (location.hash = hash), row);

  await test.step('a link to a paragraph leads there, at once and later', async () => {
    await expectThere('p450');
    // Long before its turn to be drawn, and again once it is there.
    await goToRow('p590');
    await expectThere('p590');
    await complete(page);
    await expectThere('p590');
    await goToRow('p300');
    await expectThere('p300');
    await settled(page);
    await expectThere('p300');
  });

  await test.step('every paragraph comes into the document, in order, in both languages', async () => {
    const ids = await page.locator('article [id]:is(header, section)').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids).toEqual(['h', ...long.article.paragraphs.map(({ id }) => id)]);
    const texts = await page.evaluate(() =>
      (['ar', 'en'] as const).map((lang) =>
        [...document.querySelectorAll(`article section [data-sentence][lang="${lang}"]`)].map((one) => one.textContent),
      ),
    );
    const sentences = long.article.paragraphs.flatMap((paragraph) => paragraph.sentences);
    expect(texts).toEqual([sentences.map(({ ar }) => ar), sentences.map(({ en }) => en)]);
  });

  await test.step('find-in-page finds what is far away', async () => {
    const found = await page.evaluate(
      (words) => (window as unknown as { find: (text: string) => boolean }).find(words),
      last.words,
    );
    expect(found).toBe(true);
    await expect(sentence(page, `${last.id}.1`, 'en')).toBeInViewport();
    await page.evaluate(() => getSelection()?.removeAllRanges());
  });

  await test.step('what is read stays in its place while rows above get their real height, and through the views', async () => {
    await goToRow('p400');
    await expectThere('p400');
    await settled(page);
    const before = await topOf(page, 'p400');
    for (let step = 0; step < 6; step++) {
      await page.mouse.wheel(0, -600);
      await settled(page);
    }
    // Up and down again by as much: nothing has come or gone in between.
    for (let step = 0; step < 6; step++) {
      await page.mouse.wheel(0, 600);
      await settled(page);
    }
    await expect.poll(async () => Math.abs((await topOf(page, 'p400')) - before)).toBeLessThanOrEqual(DRIFT.longText);
    for (const view of ['stacked', 'ar', 'en', 'facing'] as const) {
      await chooseView(page, view);
      await settled(page);
      await expect
        .poll(async () => Math.abs((await topOf(page, 'p400')) - before), view)
        .toBeLessThanOrEqual(DRIFT.longText);
    }
  });

  await test.step('arrow keys go from mark to mark and from number to number over the edge of a block', async () => {
    await goToRow('p50');
    const stops = (row: string) => page.locator(`#${row} .row-gutter :is(a, button)`).filter({ visible: true });
    await stops('p50').last().focus();
    await page.keyboard.press('ArrowDown');
    await expect(stops('p51').first()).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(stops('p50').last()).toBeFocused();
    await page.keyboard.press('End');
    await expect(stops(last.id).last()).toBeFocused();
    await page.keyboard.press('Home');
    await expect(stops('h').first()).toBeFocused();
    expect(await page.locator('.row-gutter :is(a, button)[tabindex="0"]').count()).toBe(1);
    expect(await page.locator('article [data-sentence] [role="button"][tabindex="0"]').count()).toBe(1);
  });

  await test.step('a selection is painted on the screen and, scrolled to, wherever else it stands', async () => {
    await page.evaluate(() => history.pushState(null, '', '?entity=china'));
    const mentions = long.entities.entities.find(({ id }) => id === 'china')?.mentions ?? [];
    const inRow = (row: string) => mentions.filter((quote) => quote.in.startsWith(`${row}.`));
    const far = mentions.findLast((quote) => quote.ar !== null && quote.en !== null)?.in.replace(/\..*/, '') ?? '';

    await expect.poll(async () => (await litLines(page, /^(lit|current)-place$/)).length).toBeGreaterThan(0);
    // What rests beside a selection is painted too, quietly.
    const litHere = async () => (await lit(page)).filter(({ name }) => /^(lit|current)-/.test(name));
    const painted = await litHere();
    // Not the whole text: what is far away waits.
    expect(painted.length).toBeLessThan(mentions.length);
    expect(painted.some((one) => one.in.startsWith(`${far}.`))).toBe(false);

    await page.locator(`#${far}`).scrollIntoViewIfNeeded();
    await expect
      .poll(async () => (await litHere()).filter((one) => one.in.startsWith(`${far}.`) && one.lang === 'ar').length)
      .toBe(inRow(far).length);
    const wrapper = page.locator(`#${far} [lang="ar"] [data-entity~="china"]`).first();
    await expect(wrapper).toHaveAttribute('data-selected', '');
    await expect(wrapper).toHaveAttribute('aria-pressed', 'true');

    // Another selection made there is not carried by what was lit before.
    await page.keyboard.press('Escape');
    await expect(wrapper).not.toHaveAttribute('data-selected', '');
    await page.locator('#p1').scrollIntoViewIfNeeded();
    await expect(page.locator('#p1 [data-selected]')).toHaveCount(0);
  });

  await test.step('the map stays small, says which paragraphs a column holds, and leads there', async () => {
    const columns = page.getByRole('region', { name: 'Index' }).or(page.locator('#panel')).locator('[data-lane=""]');
    expect(await columns.count()).toBeLessThanOrEqual(61);
    const wanted = columns.nth(40);
    const [, first] = /Paragraphs (\d+)–\d+/.exec((await wanted.getAttribute('aria-label')) ?? '') ?? [];
    expect(Number(first)).toBeGreaterThan(300);
    await wanted.click();
    await expect(page.locator(`#p${first}`)).toBeInViewport();
  });
});

test(
  'all of it is printed, and a link to a mention far away brings it into view',
  { tag: '@engine' },
  async ({ page }) => {
    const mentions = long.entities.entities.find(({ id }) => id === 'russia')?.mentions ?? [];
    await openLong(page, `?entity=russia&at=${mentions.length}`);

    await test.step('printed whole, without waiting for the rest to come', async () => {
      const drawn = await page.evaluate(() => {
        window.dispatchEvent(new Event('beforeprint'));
        return document.querySelectorAll('article section').length;
      });
      expect(drawn).toBe(PARAGRAPHS);
      await page.emulateMedia({ media: 'print' });
      const heights = await page
        .locator('article section')
        .evaluateAll((all) => all.filter((row) => row.getBoundingClientRect().height < 20).map(({ id }) => id));
      expect(heights).toEqual([]);
      const visibility = await page
        .locator('.block')
        .first()
        .evaluate((block) => getComputedStyle(block).contentVisibility);
      expect(visibility).toBe('visible');
      await page.emulateMedia({ media: null });
      await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    });

    await test.step('the mention is in view, and is the current one', async () => {
      await expect(page.locator('article [data-current]').filter({ visible: true }).first()).toBeInViewport();
      expect((await litLines(page, /^current-place$/)).length).toBeGreaterThan(0);
    });
  },
);
