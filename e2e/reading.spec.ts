/** Reading: the text itself on the built page, its geometry, and by pointer and keys what differs between engines. */
import type { Page } from '@playwright/test';
import { article, sourceRows } from './article';
import {
  chooseView,
  expect,
  expectNoSidewaysScroll,
  langs,
  open,
  openPanel,
  openSettings,
  openTab,
  screens,
  ready,
  sentence,
  settled,
  SETTINGS_KEY,
  test,
  text,
  topOf,
  words,
} from './support';
import { every, spreadOver } from './spread';

const spread = spreadOver(import.meta.url);

const rows = sourceRows.map(([row]) => row);
const paragraphs = rows.slice(1);

for (const lang of spread(langs)) {
  test(`the text is the source, byte for byte, row by row, in the ${lang} interface`, async ({ page }) => {
    await open(page, { lang });
    const ids = await page.locator('article > [id]').evaluateAll((all) => all.map((element) => element.id));
    expect(ids).toEqual(rows);
    for (const [row, line] of sourceRows) {
      expect(await text(page, row, 'ar').evaluate((element) => element.textContent)).toBe(line);
    }
    const english = await page.locator('[data-sentence][lang="en"]').allTextContents();
    expect(english).toEqual(
      [article.headline, ...article.paragraphs.flatMap((one) => one.sentences)].map((one) => one.en),
    );
    // Under it, where it comes from and what was left out.
    const colophon = page.locator('footer');
    await expect(colophon).toContainText(lang === 'en' ? '2 April 2025' : '2 أبريل 2025');
    await expect(colophon).toContainText(article.source.rights[lang]);
  });
}

/** First baseline of an element's text, in px from the top of the window. */
const baselineOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const probe = document.createElement('span');
    probe.style.cssText = 'display: inline-block; inline-size: 0; block-size: 0';
    element.prepend(probe);
    const { bottom } = probe.getBoundingClientRect();
    probe.remove();
    return bottom;
  });

const boxOf = (page: Page, row: string, lang: 'ar' | 'en') =>
  text(page, row, lang).evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return { left, right, top, bottom };
  });

test.describe('facing panes', { tag: '@engine' }, () => {
  for (const { lang, width } of spread(every({ lang: langs, width: [1440, 1320, 1000] }))) {
    test(`stand side by side on common baselines at ${width} px in the ${lang} interface`, async ({ page }) => {
      await open(page, { lang, screen: { width, height: 900 } });
      for (const row of paragraphs) {
        const [ar, en] = [await boxOf(page, row, 'ar'), await boxOf(page, row, 'en')];
        expect(ar.left, `${row}: Arabic right of English`).toBeGreaterThan(en.right);
        const baseline = await baselineOf(page, `#${row} > p[lang="ar"]`);
        expect(Math.abs(baseline - (await baselineOf(page, `#${row} > p[lang="en"]`))), `${row}: English`).toBeLessThan(
          1,
        );
        const number = await baselineOf(page, `#${row} a[href="#${row}"]`);
        expect(Math.abs(baseline - number), `${row}: its number`).toBeLessThanOrEqual(1);
      }
      const [ar, en] = [await boxOf(page, 'h', 'ar'), await boxOf(page, 'h', 'en')];
      expect(ar.left).toBeGreaterThan(en.right);
    });
  }

  test('are stacked below 800 px, and leave the headline its room while it carries the note of Commitments', async ({
    page,
  }) => {
    await open(page, { link: '?tab=commitments' });
    for (const width of [390, 700, 799, 800, 820, 1320]) {
      await page.setViewportSize({ width, height: 800 });
      await settled(page);
      for (const lang of langs) {
        const head = await text(page, 'h', lang).boundingBox();
        const body = await text(page, 'p1', lang).boundingBox();
        expect(Math.abs((head?.width ?? 0) - (body?.width ?? 0)), `${lang} at ${width} px`).toBeLessThan(1);
      }
      const [ar, en] = [await boxOf(page, 'p3', 'ar'), await boxOf(page, 'p3', 'en')];
      if (width < 800) {
        expect(en.top, `${width} px`).toBeGreaterThanOrEqual(ar.bottom);
        expect(Math.abs(ar.left - en.left), `${width} px`).toBeLessThan(1);
      } else expect(ar.left, `${width} px`).toBeGreaterThan(en.right);
    }
    await expect(page.locator('article')).toHaveAttribute('data-view', 'facing');
  });
});

for (const { lang, screen } of spread(every({ lang: langs, screen: ['wide', 'middle', 'phone'] }))) {
  test(
    `the views are chosen by their words and by keys: ${screen}, ${lang} interface`,
    { tag: '@engine' },
    async ({ page }) => {
      await open(page, { lang, screen });
      const shown = async (row: string, ar: boolean, en: boolean) => {
        await expect(text(page, row, 'ar')).toBeVisible({ visible: ar });
        await expect(text(page, row, 'en')).toBeVisible({ visible: en });
      };
      await chooseView(page, 'ar', lang);
      for (const row of ['h', 'p3']) await shown(row, true, false);
      await chooseView(page, 'en', lang);
      for (const row of ['h', 'p3']) await shown(row, false, true);
      await chooseView(page, 'stacked', lang);
      expect((await boxOf(page, 'p3', 'en')).top).toBeGreaterThanOrEqual((await boxOf(page, 'p3', 'ar')).bottom);
      // What there is no room for is not offered.
      if (screen !== 'phone') await chooseView(page, 'facing', lang);
      await shown('p3', true, true);
      for (const [key, ar, en] of [
        ['a', false, true],
        ['a', true, true],
        ['e', true, false],
        ['a', false, true],
        ['a', true, true],
      ] as const) {
        await page.keyboard.press(key);
        await shown('p1', ar, en);
      }
      if (screen === 'phone') return;
      const { view, views } = words[lang].app;
      const group = page.getByRole('banner').getByRole('radiogroup', { name: view });
      await group.getByRole('radio', { name: views.facing }).focus();
      await page.keyboard.press(lang === 'ar' ? 'ArrowLeft' : 'ArrowRight', { delay: 60 });
      await expect(group.getByRole('radio', { name: views.stacked })).toBeChecked();
      // However short it is held, as on a slow machine.
      await page.keyboard.press(lang === 'ar' ? 'ArrowRight' : 'ArrowLeft');
      await expect(group.getByRole('radio', { name: views.facing })).toBeChecked();
    },
  );
}

const near = (page: Page) =>
  page
    .locator('[data-near]')
    .evaluateAll((all) =>
      all.map((element) => `${element.getAttribute('data-sentence')} ${element.getAttribute('lang')}`).toSorted(),
    );

test('sentences in pairs, a revealed paragraph, and notes, by pointer', { tag: '@engine' }, async ({ page }) => {
  await open(page);
  for (const lang of langs) {
    await sentence(page, 'p4.1', lang).hover();
    await expect.poll(() => near(page)).toEqual(['p4.1 ar', 'p4.1 en']);
    const background = (id: string) =>
      sentence(page, id, lang).evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await background('p4.1')).not.toBe(await background('p6.1'));
    await page.getByRole('banner').hover();
    await expect.poll(() => near(page)).toEqual([]);
  }
  await page.locator('#p6 .row-menu').click();
  await page.getByRole('menuitem', { name: words.en.reading.row.showNotes_other.replace('{{count}}', '4') }).click();
  const notes = page.locator('#p6').getByRole('complementary', { name: words.en.reader.notesLabel });
  await expect(notes).toContainText(article.paragraphs[5]?.sentences[0]?.notes?.[0]?.text.en ?? '?');
  await chooseView(page, 'ar');
  const name = words.en.reader.showEnglishOf.replace('{{number}}', '3');
  await page.getByRole('button', { name, exact: true }).click();
  await expect(text(page, 'p3', 'en')).toBeVisible();
  await expect(text(page, 'p4', 'en')).toBeHidden();
});

test.describe('nothing scrolls sideways', { tag: '@engine' }, () => {
  const widths = [320, 390, 700, 799, 800, 820, 1024, 1319, 1320, 1440, 1920];

  for (const lang of spread(langs)) {
    test(`at any width, at rest; and with the largest type, everything open, in the ${lang} interface`, async ({
      page,
    }) => {
      await open(page, { lang });
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        await settled(page);
        await expectNoSidewaysScroll(page, `${width} px`);
      }
      await page.evaluate((key) => {
        const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as object;
        localStorage.setItem(key, JSON.stringify({ ...kept, size: 12, spacing: 'wide', mapOpen: true }));
      }, SETTINGS_KEY);
      await page.goto(`/${lang === 'ar' ? 'ar/' : ''}?undertaking=p14-succeed-culture-years`);
      await ready(page);
      await page.locator('#p6 .row-menu').click();
      await page.getByRole('menuitem').nth(1).click();
      await expect(page.locator('#p6-notes')).toBeVisible();
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        await openPanel(page, lang);
        await settled(page);
        await expectNoSidewaysScroll(page, `${width} px, everything open`);
      }
      await openTab(page, 'entities', lang);
      await page
        .locator('#panel')
        .getByRole('button', { name: /^China|^الصين/ })
        .first()
        .click();
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        await openPanel(page, lang);
        await settled(page);
        await expectNoSidewaysScroll(page, `${width} px, entity`);
      }
    });
  }

  test('and the settings stay inside the window of the narrowest phone', async ({ page }) => {
    await open(page, { screen: { width: 320, height: 560 } });
    const settings = await openSettings(page);
    const box = await settings.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
    await settings.getByText('Esc').scrollIntoViewIfNeeded();
    await expect(settings.getByText('Esc')).toBeInViewport();
  });
});

test('the bar takes the headline once it has scrolled away; a paragraph’s number leads to it, under the bar', async ({
  page,
}) => {
  await open(page);
  const inBar = page.getByRole('banner').getByText(article.headline.en);
  await expect(inBar).toBeHidden();
  await page.locator('#p9').getByRole('link', { name: 'Paragraph 9' }).click();
  await expect.poll(() => topOf(page, 'p9')).toBeGreaterThan(54);
  await expect.poll(() => topOf(page, 'p9')).toBeLessThan(screens.wide.height / 5);
  await expect(page).toHaveURL(/#p9$/);
  await expect(inBar).toBeVisible();
  await page.mouse.move(300, 400);
  await page.mouse.wheel(0, -20_000);
  await expect(inBar).toBeHidden();
});
