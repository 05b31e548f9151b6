/** Reading: the text itself, its geometry, its views, its notes, its sentences in pairs. */
import type { Page } from '@playwright/test';
import { article, rowOf, sourceRows } from './article';
import {
  chooseView,
  expect,
  expectNoSidewaysScroll,
  fill,
  langs,
  open,
  openPanel,
  openSettings,
  openTab,
  screens,
  sentence,
  settled,
  test,
  text,
  topOf,
  words,
} from './support';
import { every, spreadOver } from './spread';

const spread = spreadOver(import.meta.url);

const rows = sourceRows.map(([row]) => row);
const paragraphs = rows.slice(1);

test.describe('the text', () => {
  for (const lang of spread(langs)) {
    test(`is the source, byte for byte, in the ${lang} interface`, async ({ page }) => {
      await open(page, { lang });
      await expect(page.locator('article > [id]')).toHaveCount(19);
      for (const [row, line] of sourceRows) {
        expect(await text(page, row, 'ar').evaluate((element) => element.textContent)).toBe(line);
      }
    });
  }

  test('has the rows h and p1 to p18, in order', async ({ page }) => {
    await open(page);
    const ids = await page.locator('article > [id]').evaluateAll((all) => all.map((element) => element.id));
    expect(ids).toEqual(rows);
  });

  test('has the English of every sentence', async ({ page }) => {
    await open(page);
    for (const { id, sentences } of article.paragraphs) {
      const english = await text(page, id, 'en').evaluate((element) => element.textContent);
      expect(english).toBe(sentences.map((one) => one.en).join(''));
    }
    await expect(text(page, 'h', 'en')).toHaveText(article.headline.en);
  });

  test('says language and direction on every text element', async ({ page }) => {
    await open(page);
    for (const row of rows) {
      await expect(text(page, row, 'ar')).toHaveAttribute('dir', 'rtl');
      await expect(text(page, row, 'en')).toHaveAttribute('dir', 'ltr');
    }
    const spoken = await page
      .locator('[data-sentence]')
      .evaluateAll((all) => all.map((element) => `${element.getAttribute('lang')} ${element.getAttribute('dir')}`));
    expect(new Set(spoken)).toEqual(new Set(['ar rtl', 'en ltr']));
    expect(spoken).toHaveLength(2 * 20);
  });

  test('stands under its source, place and date, in both languages', async ({ page }) => {
    await open(page);
    const head = page.locator('#h');
    await expect(head.getByText('Xinhua', { exact: true }).first()).toBeVisible();
    await expect(head.getByText('1 April 2025')).toBeVisible();
    await expect(head.getByText('1 أبريل 2025')).toBeVisible();
    await expect(head.getByText('Moscow')).toBeVisible();
  });

  test('is followed by where it comes from and what was left out', async ({ page }) => {
    await open(page);
    const colophon = page.locator('footer');
    await colophon.scrollIntoViewIfNeeded();
    await expect(colophon).toContainText('Xinhua (Home › International exchanges)');
    await expect(colophon).toContainText('2 April 2025 at 09:59 (the source names no time zone)');
    await expect(colophon).toContainText('«صور ساخنة»: A footer of the web page');
    await expect(colophon).toContainText(article.source.rights.en);
  });
});

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
      }
      const [ar, en] = [await boxOf(page, 'h', 'ar'), await boxOf(page, 'h', 'en')];
      expect(ar.left).toBeGreaterThan(en.right);
    });
  }

  test('have the paragraph numbers on the same baselines', async ({ page }) => {
    await open(page);
    for (const row of paragraphs) {
      const letters = await baselineOf(page, `#${row} > p[lang="ar"]`);
      const number = await baselineOf(page, `#${row} a[href="#${row}"]`);
      expect(Math.abs(letters - number), row).toBeLessThanOrEqual(1);
    }
  });

  test('leave the headline its room while it carries the note of Commitments', async ({ page }) => {
    await open(page, { link: '?tab=commitments' });
    for (const width of [390, 700, 899, 900, 1320]) {
      await page.setViewportSize({ width, height: 800 });
      await settled(page);
      for (const lang of langs) {
        const head = await text(page, 'h', lang).boundingBox();
        const body = await text(page, 'p1', lang).boundingBox();
        expect(Math.abs((head?.width ?? 0) - (body?.width ?? 0)), `${lang} at ${width} px`).toBeLessThan(1);
      }
    }
  });

  test('are stacked below 900 px, and side by side from 900 on', async ({ page }) => {
    await open(page, { screen: { width: 899, height: 800 } });
    await expect(page.getByRole('radio', { name: 'Side by side' })).toBeChecked();
    for (const width of [390, 700, 899]) {
      await page.setViewportSize({ width, height: 800 });
      const [ar, en] = [await boxOf(page, 'p3', 'ar'), await boxOf(page, 'p3', 'en')];
      expect(en.top, `${width} px`).toBeGreaterThanOrEqual(ar.bottom);
      expect(Math.abs(ar.left - en.left), `${width} px`).toBeLessThan(1);
    }
    await page.setViewportSize({ width: 900, height: 800 });
    const [ar, en] = [await boxOf(page, 'p3', 'ar'), await boxOf(page, 'p3', 'en')];
    expect(ar.left).toBeGreaterThan(en.right);
  });
});

/** A key of the Arabic keyboard: it types Arabic, and is known by its place. */
const arabicKey = (page: Page, key: string, code: string) =>
  page.evaluate(
    (typed) => document.body.dispatchEvent(new KeyboardEvent('keydown', { ...typed, bubbles: true, cancelable: true })),
    { key, code },
  );

test.describe('the four views', { tag: '@engine' }, () => {
  for (const { lang, screen } of spread(every({ lang: langs, screen: ['wide', 'middle', 'phone'] }))) {
    test(`are chosen by their words: ${screen}, ${lang} interface`, async ({ page }) => {
      await open(page, { lang, screen });
      const p3 = { ar: text(page, 'p3', 'ar'), en: text(page, 'p3', 'en') };
      const head = { ar: text(page, 'h', 'ar'), en: text(page, 'h', 'en') };
      await chooseView(page, 'ar', lang);
      await expect(p3.ar).toBeVisible();
      await expect(head.ar).toBeVisible();
      await expect(p3.en).toBeHidden();
      await expect(head.en).toBeHidden();
      await chooseView(page, 'en', lang);
      await expect(p3.en).toBeVisible();
      await expect(head.en).toBeVisible();
      await expect(p3.ar).toBeHidden();
      await expect(head.ar).toBeHidden();
      await chooseView(page, 'stacked', lang);
      expect((await boxOf(page, 'p3', 'en')).top).toBeGreaterThanOrEqual((await boxOf(page, 'p3', 'ar')).bottom);
      await chooseView(page, 'facing', lang);
      await expect(p3.ar).toBeVisible();
      await expect(p3.en).toBeVisible();
    });
  }

  test('are a radio group that the arrow keys move through', async ({ page }) => {
    await open(page);
    const group = page.getByRole('radiogroup', { name: 'View' });
    await expect(group.getByRole('radio')).toHaveCount(4);
    await group.getByRole('radio', { name: 'Side by side' }).focus();
    await page.keyboard.press('ArrowRight', { delay: 60 });
    await expect(group.getByRole('radio', { name: 'Stacked' })).toBeChecked();
    await expect(group.getByRole('radio', { name: 'Stacked' })).toBeFocused();
    // However short it is held, as on a slow machine.
    await page.keyboard.press('ArrowLeft');
    await expect(group.getByRole('radio', { name: 'Side by side' })).toBeChecked();
  });

  test('follow the visual direction of the arrow keys in the Arabic interface', async ({ page }) => {
    await open(page, { lang: 'ar' });
    const group = page.getByRole('radiogroup', { name: words.ar.app.view });
    await group.getByRole('radio', { name: words.ar.app.views.facing }).focus();
    await page.keyboard.press('ArrowLeft', { delay: 60 });
    await expect(group.getByRole('radio', { name: words.ar.app.views.stacked })).toBeChecked();
  });

  test('answer to the keys a and e, and never both panes go', async ({ page }) => {
    await open(page);
    const ar = text(page, 'p1', 'ar');
    const en = text(page, 'p1', 'en');
    const press = async (key: string, shown: { ar: boolean; en: boolean }) => {
      await page.keyboard.press(key);
      await expect(ar, `Arabic after ${key}`).toBeVisible({ visible: shown.ar });
      await expect(en, `English after ${key}`).toBeVisible({ visible: shown.en });
    };
    await press('a', { ar: false, en: true });
    await press('a', { ar: true, en: true });
    await press('e', { ar: true, en: false });
    await press('e', { ar: true, en: true });
    await press('a', { ar: false, en: true });
    await press('e', { ar: true, en: false });
    await press('a', { ar: false, en: true });
  });

  test('answer to the same keys on an Arabic keyboard', async ({ page }) => {
    await open(page);
    await arabicKey(page, 'ش', 'KeyA');
    await expect(text(page, 'p1', 'ar')).toBeHidden();
    await arabicKey(page, 'ش', 'KeyA');
    await expect(text(page, 'p1', 'ar')).toBeVisible();
    await arabicKey(page, 'ث', 'KeyE');
    await expect(text(page, 'p1', 'en')).toBeHidden();
  });

  test('do not answer to keys while the reader types, nor with Ctrl', async ({ page }) => {
    await open(page);
    await fill(page.getByRole('searchbox'), '');
    await page.getByRole('searchbox').pressSequentially('ae');
    await expect(page.getByRole('searchbox')).toHaveValue('ae');
    await expect(page.locator('article')).toHaveAttribute('data-view', 'facing');
    await page.getByRole('searchbox').blur();
    await page.keyboard.press('Control+a');
    await expect(page.locator('article')).toHaveAttribute('data-view', 'facing');
  });

  test('do not answer to keys when single-key shortcuts are off', async ({ page }) => {
    await open(page);
    const settings = await openSettings(page);
    await settings.getByRole('switch', { name: 'Single-key shortcuts' }).click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('a');
    await page.keyboard.press('n');
    await expect(text(page, 'p1', 'ar')).toBeVisible();
    await openSettings(page);
    await settings.getByRole('switch', { name: 'Single-key shortcuts' }).click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('a');
    await expect(text(page, 'p1', 'ar')).toBeHidden();
  });
});

test.describe('with Arabic alone', () => {
  for (const { lang, screen } of spread(every({ lang: langs, screen: ['wide', 'phone'] }))) {
    test(`each paragraph reveals its English in place: ${screen}, ${lang} interface`, async ({ page }) => {
      await open(page, { lang, screen, link: '?view=ar' });
      const name = (key: 'showEnglishOf' | 'hideEnglishOf', number: number) =>
        words[lang].reader[key].replace('{{number}}', String(number));
      await page.getByRole('button', { name: name('showEnglishOf', 3), exact: true }).click();
      await expect(text(page, 'p3', 'en')).toBeVisible();
      await expect(text(page, 'p2', 'en')).toBeHidden();
      await expect(text(page, 'p4', 'en')).toBeHidden();
      const [ar, en] = [await boxOf(page, 'p3', 'ar'), await boxOf(page, 'p3', 'en')];
      expect(en.top).toBeGreaterThanOrEqual(ar.bottom);
      const hide = page.getByRole('button', { name: name('hideEnglishOf', 3), exact: true });
      await expect(hide).toHaveAttribute('aria-expanded', 'true');
      await hide.click();
      await expect(text(page, 'p3', 'en')).toBeHidden();
    });
  }
});

const near = (page: Page) =>
  page
    .locator('[data-near]')
    .evaluateAll((all) =>
      all.map((element) => `${element.getAttribute('data-sentence')} ${element.getAttribute('lang')}`).toSorted(),
    );

test.describe('sentences', () => {
  for (const lang of spread(['ar', 'en'] as const)) {
    test(`light their counterpart when the ${lang} is pointed at`, { tag: '@engine' }, async ({ page }) => {
      await open(page);
      expect(await near(page)).toEqual([]);
      await sentence(page, 'p4.1', lang).hover();
      await expect.poll(() => near(page)).toEqual(['p4.1 ar', 'p4.1 en']);
      await sentence(page, 'p5.1', lang).hover();
      await expect.poll(() => near(page)).toEqual(['p5.1 ar', 'p5.1 en']);
      const background = (id: string) =>
        sentence(page, id, lang).evaluate((element) => getComputedStyle(element).backgroundColor);
      expect(await background('p5.1')).not.toBe(await background('p6.1'));
      await page.getByRole('banner').hover();
      await expect.poll(() => near(page)).toEqual([]);
    });
  }

  test('light their counterpart when the focus is in them', { tag: '@engine' }, async ({ page }) => {
    await open(page);
    await page.locator('article [role="button"][tabindex="0"]').focus();
    await expect.poll(() => near(page)).toEqual(['h ar', 'h en']);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => near(page)).toEqual(['p1.1 ar', 'p1.1 en']);
    await page.getByRole('searchbox').focus();
    await expect.poll(() => near(page)).toEqual([]);
  });

  test('of one paragraph are lit one by one', async ({ page }) => {
    await open(page, { link: '#p17' });
    await sentence(page, 'p17.2', 'en').hover();
    await expect.poll(() => near(page)).toEqual(['p17.2 ar', 'p17.2 en']);
  });
});

test.describe('translator’s notes', () => {
  const withNotes = article.paragraphs.filter(({ sentences }) => sentences.some(({ notes }) => notes?.length));

  for (const { lang, screen } of spread(every({ lang: langs, screen: ['wide', 'phone'] }))) {
    test(`are shown on request: ${screen}, ${lang} interface`, async ({ page }) => {
      await open(page, { lang, screen });
      const label = words[lang].reader.notesLabel;
      await expect(page.getByRole('complementary', { name: label })).toHaveCount(0);
      const button = page
        .locator('#p6')
        .getByRole('button', { expanded: false })
        .and(page.locator('[aria-controls="p6-notes"]'));
      await button.click();
      const notes = page.locator('#p6').getByRole('complementary', { name: label });
      for (const note of article.paragraphs[5]?.sentences[0]?.notes ?? []) {
        await expect(notes).toContainText(note.text[lang]);
        if (note.on.ar !== null) await expect(notes).toContainText(note.on.ar);
      }
      await page.locator('[aria-controls="p6-notes"]').click();
      await expect(notes).toBeHidden();
    });
  }

  test('can be asked for in every row that has some, and in no other', async ({ page }) => {
    await open(page);
    const rowsWithButton = await page
      .locator('article [aria-controls$="-notes"]')
      .evaluateAll((all) => all.map((element) => element.closest('article > [id]')?.id));
    const inHeadline = article.headline.notes?.length ? ['h'] : [];
    expect(rowsWithButton).toEqual([...inHeadline, ...withNotes.map(({ id }) => rowOf(id))]);
  });
});

test.describe('nothing scrolls sideways', { tag: '@engine' }, () => {
  const widths = [320, 390, 700, 899, 900, 1024, 1319, 1320, 1440, 1920];

  for (const lang of spread(langs)) {
    test(`at any width, at rest, in the ${lang} interface`, async ({ page }) => {
      await open(page, { lang });
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        await settled(page);
        await expectNoSidewaysScroll(page, `${width} px`);
      }
    });

    test(`at any width, with the largest type, everything open, in the ${lang} interface`, async ({ page }) => {
      await open(page, {
        lang,
        settings: { size: 12, spacing: 'wide', mapOpen: true },
        link: '?undertaking=p14-succeed-culture-years',
      });
      await page.locator('[aria-controls="p6-notes"]').click();
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        await openPanel(page, lang);
        await settled(page);
        await expectNoSidewaysScroll(page, `${width} px`);
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

test('the bar takes the headline once it has scrolled away, and gives it back', async ({ page }) => {
  await open(page);
  const inBar = page.getByRole('banner').getByText(article.headline.en);
  await expect(inBar).toBeHidden();
  await page.getByRole('link', { name: 'Paragraph 12' }).first().click();
  await expect(inBar).toBeVisible();
  await page.mouse.move(300, 400);
  await page.mouse.wheel(0, -20_000);
  await expect(inBar).toBeHidden();
});

test('a paragraph’s number leads to it, under the bar', async ({ page }) => {
  await open(page);
  await page.locator('#p9').getByRole('link', { name: 'Paragraph 9' }).click();
  await expect.poll(() => topOf(page, 'p9')).toBeGreaterThan(54);
  await expect.poll(() => topOf(page, 'p9')).toBeLessThan(screens.wide.height / 5);
  await expect(page).toHaveURL(/#p9$/);
});
