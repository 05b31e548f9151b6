/** Search: both languages at once, as one types, lit and stepped through, and as a concordance. (Bad input: `SearchPanel.ui.test.tsx`.) */
import type { Page } from '@playwright/test';
import type { Lang } from '#article/format/schema';
import { article, line } from './article';
import {
  axe,
  clearing,
  expect,
  fill,
  langs,
  lit,
  litLines,
  open,
  ready,
  screens,
  sentence,
  test,
  words,
} from './support';
import { filled } from './taking';
import { spreadOver } from './spread';

const spread = spreadOver(import.meta.url);

const sentences = [article.headline, ...article.paragraphs.flatMap((one) => one.sentences)];

/** Where words stand in the text, letter by letter: what a search for plain English must find. */
const placesOf = (wanted: RegExp, lang: Lang) =>
  sentences.flatMap((one) => [...one[lang].matchAll(wanted)].map((match) => line(one.id, lang, match[0])));

const panel = (page: Page, lang: Lang = 'en') =>
  page.getByRole('tabpanel', { name: words[lang].registers.search, exact: true });
const field = (page: Page, lang: Lang = 'en') => panel(page, lang).getByRole('searchbox');
const hits = (page: Page, lang: Lang = 'en') =>
  panel(page, lang).getByRole('list', { name: words[lang].search.places, exact: true }).getByRole('listitem');
const linesShown = (page: Page, lang: Lang = 'en') => hits(page, lang).locator('[data-line]').allTextContents();

/** What a word of the concordance is lit in: the words of each line that are painted. */
const litInLines = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('search-line') ?? [])].map((range) => range.toString()));

for (const lang of spread(langs)) {
  const { app, search, registers } = words[lang];
  test(`from a key to a lit word, as one types, in the ${lang} interface`, { tag: '@engine' }, async ({ page }) => {
    await open(page, { lang });
    await page.keyboard.press('/');
    await expect(field(page, lang)).toBeFocused();
    await expect(panel(page, lang).getByText(search.about)).toBeVisible();

    await test.step('each letter finds at once, and nothing is a letter too early', async () => {
      await page.keyboard.type('r');
      await expect(panel(page, lang).getByText(search.unsearchable.short)).toBeVisible();
      await page.keyboard.type('ussia');
      const places = placesOf(/Russia(?!n)/g, 'en');
      await expect.poll(() => litLines(page, /^(?:lit|current)-hit$/)).toEqual(places.toSorted());
      await expect(page).toHaveURL(/find=russia/);
      await expect(hits(page, lang)).toHaveCount(places.length);
    });

    await test.step('Arabic finds through what is glued to it, and is lit from its own first letter', async () => {
      await fill(field(page, lang), 'روسيا');
      await expect.poll(() => litLines(page, /^current-hit$/)).toEqual([line('h', 'ar', 'روسيا')]);
      const places = placesOf(/روسيا/g, 'ar');
      expect(await litLines(page, /^(?:lit|current)-hit$/)).toEqual(places.toSorted());
      expect(new Set(await litInLines(page))).toEqual(new Set(['روسيا']));
    });

    await test.step('Enter and Shift+Enter step, round the ends, and bring the place into view', async () => {
      const places = placesOf(/روسيا/g, 'ar');
      const stepper = (at: number) =>
        panel(page, lang)
          .locator('.stepper')
          .filter({ hasText: new RegExp(`^${at}\\s`) });
      await page.keyboard.press('Shift+Enter');
      await expect(stepper(places.length)).toBeVisible();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await expect.poll(() => litLines(page, /^current-hit$/)).toEqual([places[1]]);
      await expect(page).toHaveURL(/at=2/);
      await expect(page.locator('[data-announcer]')).toHaveText(
        filled(app.announce.hit, {
          at: 2,
          of: places.length,
          place: filled(app.inParagraph, { number: 1 }),
        }),
      );
      for (let k = 0; k < 3; k++) await page.keyboard.press('Enter');
      const { top, bottom } = await clearing(page);
      const box = await sentence(page, 'p4.1', 'ar').boundingBox();
      expect(box && box.y < bottom && box.y + box.height > top).toBe(true);
    });

    await test.step('longer words are offered, not mixed in', async () => {
      await fill(field(page, lang), 'الصين');
      const offer = panel(page, lang).getByRole('group', { name: search.also }).getByRole('button').first();
      await expect(offer).toContainText('الصيني');
      await offer.click();
      await expect(field(page, lang)).toHaveValue('الصيني');
      await expect.poll(() => litLines(page, /^current-hit$/)).toEqual([line('p1.1', 'ar', 'الصيني')]);
    });

    await test.step('an entity is found by its titles, said to be so', async () => {
      await fill(field(page, lang), 'بوتين');
      await expect(hits(page, lang)).toHaveCount(2);
      await panel(page, lang).getByRole('switch', { name: search.widen.entity }).click();
      await expect(hits(page, lang)).toHaveCount(6);
      await expect(hits(page, lang).filter({ hasText: search.by.title }).first()).toBeVisible();
    });

    await test.step('a root finds its forms', async () => {
      await fill(field(page, lang), 'ق و ل');
      await expect(hits(page, lang).filter({ hasText: search.by.root })).toHaveCount(2);
      expect(new Set(await litInLines(page))).toEqual(new Set(['قال']));
    });

    await test.step('Escape empties the field, then puts the panel’s selection away; Back undoes the search', async () => {
      await page.keyboard.press('Escape');
      await expect(field(page, lang)).toHaveValue('');
      expect(await litLines(page, /hit$/)).toEqual([]);
      await expect(page).not.toHaveURL(/find=/);
      await page.getByRole('tab', { name: registers.entities }).click();
    });
  });

  test(`a concordance, sorted by either side, in the ${lang} interface`, async ({ page }) => {
    await open(page, { lang, link: '?find=China' });
    const order = panel(page, lang).getByRole('group', { name: search.order });
    const contextOf = (side: 'before' | 'after') =>
      hits(page, lang)
        .locator(`[data-line] > :${side === 'before' ? 'first' : 'last'}-child`)
        .allTextContents();
    const firstWords = async (side: 'before' | 'after') =>
      (await contextOf(side)).map((text) => {
        const found = text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
        return ((side === 'before' ? found.at(-1) : found[0]) ?? '').toLowerCase();
      });
    const collator = new Intl.Collator('en', { ignorePunctuation: true, numeric: true, sensitivity: 'base' });
    await expect(hits(page, lang).first()).toBeVisible();
    const inText = await linesShown(page, lang);
    for (const side of ['before', 'after'] as const) {
      await order.getByRole('button', { name: search.orders[side] }).click();
      await expect(order.getByRole('button', { name: search.orders[side] })).toHaveAttribute('aria-pressed', 'true');
      const shown = await firstWords(side);
      expect(shown).toEqual(shown.toSorted(collator.compare));
      expect((await linesShown(page, lang)).toSorted()).toEqual(inText.toSorted());
    }
    await test.step('the hit stands in the middle of its line, and its counterpart below', async () => {
      const middles = await hits(page, lang)
        .locator('[data-line="cut"]')
        .evaluateAll((all) =>
          all.map((one) => {
            const [own, hit] = [one, one.querySelector('[data-hit]')].map((element) =>
              element?.getBoundingClientRect(),
            );
            return own && hit ? Math.abs(own.x + own.width / 2 - (hit.x + hit.width / 2)) : 99;
          }),
        );
      expect(middles.length).toBeGreaterThan(5);
      expect(Math.max(...middles)).toBeLessThan(3);
      for (const pair of await hits(page, lang).locator('[data-pair]').all())
        await expect(pair).toHaveAttribute('lang', 'ar');
    });
    await test.step('a line opens its place, and stays where it is in the list', async () => {
      const third = hits(page, lang).nth(2);
      const shown = await third.locator('[data-line]').textContent();
      await third.click();
      await expect(third).toHaveAttribute('data-current', '');
      await expect(third.locator('[data-line]')).toHaveText(shown ?? '');
      expect(await litLines(page, /^current-hit$/)).toHaveLength(1);
    });
    await test.step('Arabic lines are sorted by Arabic', async () => {
      await fill(field(page, lang), 'العلاقات');
      await order.getByRole('button', { name: search.orders.after }).click();
      const shown = await firstWords('after');
      expect(shown).toEqual(shown.toSorted(new Intl.Collator('ar', { sensitivity: 'base' }).compare));
      expect(shown.length).toBeGreaterThan(5);
    });
    await test.step('axe has nothing to say, with hits, offers and switches there', async () => {
      await fill(field(page, lang), 'وزير');
      await expect(panel(page, lang).getByRole('switch').first()).toBeVisible();
      expect(await axe(page, 'all')).toEqual([]);
      if (lang === 'en') return;
      for (const theme of ['sepia', 'dark']) {
        await page.locator('html').evaluate((root, name) => root.setAttribute('data-theme', name), theme);
        expect(await axe(page, 'colours'), theme).toEqual([]);
      }
    });
  });

  test(`on a phone: from the bar to the sheet, and stepped through with the sheet put away, in ${lang}`, async ({
    page,
  }) => {
    await open(page, { lang, screen: 'phone' });
    await page.getByRole('button', { name: app.search, exact: true }).click();
    await expect(field(page, lang)).toBeFocused();
    await fill(field(page, lang), 'Lavrov');
    const count = placesOf(/Lavrov/g, 'en').length;
    await expect(hits(page, lang)).toHaveCount(count);
    expect(await axe(page, 'all')).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(screens.phone.width);
    await page.getByRole('button', { name: app.closePanel, exact: true }).click();
    const bar = page.locator('.sheet-bar');
    await expect(bar).toContainText('Lavrov');
    await expect(bar.locator('.step-count')).toContainText(String(count));
    await bar.getByRole('button', { name: app.next, exact: true }).click();
    await expect.poll(() => litLines(page, /^current-hit$/)).toEqual([line('p2.1', 'en', 'Lavrov')]);
  });
}

test('a link opens the search at its place; stepping makes no history, a new search does', async ({ page }) => {
  await open(page, { link: `?find=${encodeURIComponent('الأمم المتحدة')}&at=2` });
  await expect.poll(() => litLines(page, /^current-hit$/)).toEqual([line('p12.1', 'ar', 'الأمم المتحدة')]);
  await expect(sentence(page, 'p12.1', 'ar')).toBeInViewport();
  await expect(field(page)).toHaveValue('الأمم المتحدة');
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/at=3/);
  await page.goto('/');
  await ready(page);
  const length = () => page.evaluate(() => history.length);
  const before = await length();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('moscow');
  await expect(page).toHaveURL(/find=moscow/);
  expect(await length()).toBe(before + 1);
  await page.goBack();
  await expect(page).not.toHaveURL(/find=/);
  expect(await litLines(page, /hit$/)).toEqual([]);
});

test(
  'a hit in a lam-alef is lit whole; one inside a word leaves its letters joined',
  { tag: '@engine' },
  async ({ page }) => {
    await open(page, { link: `?find=${encodeURIComponent('أوراسيا')}` });
    await expect.poll(() => litLines(page, /^current-hit$/)).toEqual([line('p16.1', 'ar', 'لأوراسيا')]);
    await fill(field(page), 'خل');
    await expect.poll(() => litLines(page, /^current-hit$/)).toEqual([line('p2.1', 'ar', 'خلا')]);
    // No element begins inside a word: what is lit is in one text node with the letters around it.
    const inside = (await lit(page)).filter(({ name }) => name === 'current-hit');
    expect(inside).toHaveLength(1);
    const whole = await page.evaluate(() => {
      const [range] = CSS.highlights.get('current-hit') ?? [];
      return range?.startContainer === range?.endContainer && range?.startContainer.textContent?.includes('خلال');
    });
    expect(whole).toBe(true);
  },
);
