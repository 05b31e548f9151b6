/** One language covered, and shown by sentence or by paragraph when the reader asks. */
import type { Page } from '@playwright/test';
import {
  clickThere,
  expect,
  langs,
  litLines,
  open,
  ready,
  screens,
  sentence,
  settled,
  SETTINGS_KEY,
  test,
  text,
} from '../support';
import { anyCard, filled, findInPage, openWords, say, sentences, wordsTab } from './words';
import { spreadOver } from '../spread';

const spread = spreadOver(import.meta.url);

type Cover = 'none' | 'en' | 'ar';
type Lang = (typeof langs)[number];

async function cover(page: Page, which: Cover, lang: Lang = 'en') {
  const panel = await wordsTab(page, lang);
  const choice = panel.getByRole('radio', { name: say[lang].words.covers[which], exact: true });
  await choice.click();
  await expect(choice).toBeChecked();
}

/** The cover of one sentence, which is the way to it. */
const coverOf = (page: Page, number: number, at: number, lang: Lang = 'en') =>
  page.getByRole('button', { name: filled(say[lang].reader.uncover, { sentence: at, number }), exact: true });

/** What shows a paragraph, and what covers it again. */
const ofParagraph = (page: Page, which: 'uncoverParagraph' | 'coverParagraph', number: number, lang: Lang = 'en') =>
  page.getByRole('button', { name: filled(say[lang].reader[which], { number }), exact: true });

/** Where every paragraph stands, and how large it is. */
const boxes = (page: Page) =>
  page.locator('article > [id], article > [id] > p, article h1').evaluateAll((all) =>
    all.map((one) => {
      const { left, top, width, height } = one.getBoundingClientRect();
      return [left, top + scrollY, width, height].map((value) => Math.round(value * 2) / 2);
    }),
  );

for (const lang of spread(langs)) {
  test(`by sentence and by paragraph, either language, in the ${lang} interface`, async ({ page }) => {
    test.slow();
    await openWords(page, { lang });
    for (const which of ['en', 'ar'] as const) {
      const other = which === 'en' ? 'ar' : 'en';
      await test.step(`the ${which} is covered`, async () => {
        await cover(page, which, lang);
        for (const id of ['h', 'p1.1', 'p17.1', 'p17.2', 'p18.1']) {
          await expect(sentence(page, id, which), id).toBeHidden();
          await expect(sentence(page, id, other), id).toBeVisible();
        }
      });
      await test.step('a sentence is shown', async () => {
        await coverOf(page, 17, 2, lang).click();
        await expect(sentence(page, 'p17.2', which)).toBeVisible();
        await expect(sentence(page, 'p17.1', which)).toBeHidden();
        // The click was on the cover, not on the word under it.
        await expect(page).not.toHaveURL(/word=/);
        await page.mouse.move(0, 0);
        await expect(anyCard(page, lang)).toHaveCount(0);
      });
      await test.step('then all of its paragraph, which is covered again', async () => {
        await ofParagraph(page, 'uncoverParagraph', 17, lang).click();
        await expect(sentence(page, 'p17.1', which)).toBeVisible();
        await expect(sentence(page, 'p17.2', which)).toBeVisible();
        await expect(sentence(page, 'p18.1', which)).toBeHidden();
        await ofParagraph(page, 'coverParagraph', 17, lang).click();
        await expect(sentence(page, 'p17.1', which)).toBeHidden();
        await expect(sentence(page, 'p17.2', which)).toBeHidden();
        await expect(ofParagraph(page, 'uncoverParagraph', 17, lang)).toBeFocused();
      });
      await test.step('the headline is shown, and covered again', async () => {
        const headline = page.locator('#h');
        const show = headline.getByRole('button', { name: say[lang].reader.uncoverHeadline, exact: true });
        await show.first().click();
        await expect(sentence(page, 'h', which)).toBeVisible();
        await headline.getByRole('button', { name: say[lang].reader.coverHeadline, exact: true }).click();
        await expect(sentence(page, 'h', which)).toBeHidden();
        await show.last().click();
        await expect(sentence(page, 'h', which)).toBeVisible();
      });
      await test.step('nothing is covered', async () => {
        await ofParagraph(page, 'uncoverParagraph', 3, lang).click();
        await cover(page, 'none', lang);
        for (const id of sentences.keys()) await expect(sentence(page, id, which), id).toBeVisible();
        await expect(page.getByRole('button', { name: say[lang].reader.coverHeadline })).toHaveCount(0);
      });
      await test.step('and all of it, when it is covered anew', async () => {
        await cover(page, which, lang);
        for (const id of ['h', 'p3.1']) await expect(sentence(page, id, which), id).toBeHidden();
        await cover(page, 'none', lang);
      });
    }
  });
}

test('by keyboard: the covers are buttons in the order of the text; the eyes are stops of the gutter', async ({
  page,
}) => {
  await open(page, { settings: { covered: 'en' } });
  for (const key of ['Enter', ' ']) {
    await page.reload();
    const first = coverOf(page, 17, 1);
    await first.focus();
    await page.keyboard.press(key);
    await expect(sentence(page, 'p17.1', 'en')).toBeVisible();
    await expect(first).toHaveCount(0);
    for (let k = 0; k < 2; k++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.getAttribute('aria-label')?.includes('sentence 2'))) break;
    }
    await expect(coverOf(page, 17, 2)).toBeFocused();
  }
  await test.step('from a number to its eye, and on', async () => {
    await page.reload();
    await expect(page.locator('.row-gutter :is(a, button)[tabindex="0"]')).toHaveCount(1);
    await page.locator('#p17 .row-gutter a').focus();
    await page.keyboard.press('ArrowUp');
    await expect(ofParagraph(page, 'uncoverParagraph', 17)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(sentence(page, 'p17.2', 'en')).toBeVisible();
    await expect(ofParagraph(page, 'coverParagraph', 17)).toBeFocused();
    await page.keyboard.press(' ');
    await expect(sentence(page, 'p17.2', 'en')).toBeHidden();
  });
});

test(
  'what is covered is nowhere to be read: by assistive technology, by selecting, copying, finding, pointing',
  { tag: '@engine' },
  async ({ page }) => {
    await openWords(page, { settings: { covered: 'en' } });
    await test.step('pointing', async () => {
      const box = await text(page, 'p17', 'en').boundingBox();
      if (!box) throw new Error('not shown');
      await text(page, 'p17', 'en').scrollIntoViewIfNeeded();
      await coverOf(page, 17, 1).hover();
      await settled(page);
      expect(await page.evaluate(() => CSS.highlights.has('phrase'))).toBe(false);
    });
    await test.step('by its tree', async () => {
      const tree = await page.locator('#p17').ariaSnapshot();
      expect(tree).toContain(filled(say.en.reader.uncover, { sentence: 1, number: 17 }));
      expect(tree).not.toContain('reaffirmed');
      expect(tree).not.toContain('Friends');
    });
    await test.step('by selection', async () => {
      await text(page, 'p17', 'en').evaluate((element) => getSelection()?.selectAllChildren(element));
      expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe('');
    });
    await test.step('by finding', async () => {
      expect(await findInPage(page, 'the Group of Friends')).toBe(false);
      expect(await findInPage(page, 'أصدقاء السلام')).toBe(true);
    });
    await test.step('the headline’s cover names the headline, not a paragraph 0', async () => {
      await expect(sentence(page, 'h', 'en')).toBeHidden();
      // The cover itself, and the eye.
      const buttons = page.locator('#h').getByRole('button', { name: /^Show/ });
      await expect(buttons).toHaveCount(2);
      for (const button of await buttons.all())
        await expect(button).toHaveAccessibleName(say.en.reader.uncoverHeadline);
    });
    await test.step('until it is shown', async () => {
      await page.evaluate(() => getSelection()?.removeAllRanges());
      await coverOf(page, 17, 2).click();
      await expect(sentence(page, 'p17.2', 'en')).toBeVisible();
      expect(await page.locator('#p17').ariaSnapshot()).toContain('Friends');
    });
  },
);

for (const screen of spread(['wide', 'phone'] as const)) {
  test(
    `nothing moves when a language is covered, nor when it is revealed: ${screen}`,
    { tag: '@engine' },
    async ({ page }) => {
      await open(page, { screen });
      // A face that came too late for the first visit is there for the next: what is compared must have the same.
      await page.evaluate(() => document.fonts.ready);
      await page.reload();
      // Before the app is there, what is out of sight has a height that is only near its own.
      await ready(page);
      await settled(page);
      const before = await boxes(page);
      for (const which of ['en', 'ar'] as const) {
        // As another tab would change it: a reload might find other typefaces.
        await page.evaluate(
          ([key, covered]) => {
            localStorage.setItem(key, JSON.stringify({ language: 'en', covered }));
            window.dispatchEvent(new StorageEvent('storage', { key }));
          },
          [SETTINGS_KEY, which] as const,
        );
        await expect(sentence(page, 'p17.1', which)).toBeHidden();
        await settled(page);
        expect(await boxes(page), `${which} covered`).toEqual(before);
        for (const at of [1, 2]) {
          await coverOf(page, 17, at).click();
          await settled(page);
          expect(await boxes(page), `p17.${at} revealed`).toEqual(before);
        }
        await ofParagraph(page, 'coverParagraph', 17).click();
        await expect(sentence(page, 'p17.1', which)).toBeHidden();
        expect(await boxes(page), 'p17 covered again').toEqual(before);
      }
    },
  );
}

test('the eye is a target of 24 px beside the number, on text that it does not hide', async ({ page }) => {
  await open(page, { settings: { covered: 'en' } });
  for (const size of Object.values(screens)) {
    await page.setViewportSize(size);
    for (const row of ['h', 'p1', 'p17']) {
      const eye = page.locator(`#${row}`).locator('.cover-button');
      await eye.scrollIntoViewIfNeeded();
      const box = await eye.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0), `${row} at ${size.width}`).toBeGreaterThanOrEqual(24);
      await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
      await eye.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
      await clickThere(eye);
      await expect(sentence(page, row === 'h' ? 'h' : `${row}.1`, 'en')).toBeVisible();
      await clickThere(eye);
      await expect(sentence(page, row === 'h' ? 'h' : `${row}.1`, 'en')).toBeHidden();
    }
  }
});

test('what is lit stays lit through a cover and after it', async ({ page }) => {
  await openWords(page, { link: '?entity=china&tab=words' });
  await settled(page);
  const before = await litLines(page, /^(lit|current)-/);
  expect(before.filter((one) => one.includes(' en ')).length).toBeGreaterThan(5);
  const same = (what: string) => expect.poll(() => litLines(page, /^(lit|current)-/), what).toEqual(before);
  for (const which of ['en', 'ar'] as const) {
    await cover(page, which);
    await same(`${which} covered`);
    await ofParagraph(page, 'uncoverParagraph', 1).click();
    await coverOf(page, 3, 1).click();
    await same(`${which} shown in part`);
    await ofParagraph(page, 'coverParagraph', 1).click();
    await same(`${which} covered again`);
  }
  await cover(page, 'none');
  await same('nothing covered');
});

test(
  'it is kept over a reload; what was revealed is covered again; the stop among the words is one that shows',
  { tag: '@engine' },
  async ({ page }) => {
    await openWords(page);
    await cover(page, 'ar');
    await coverOf(page, 3, 1).click();
    await expect(sentence(page, 'p3.1', 'ar')).toBeVisible();
    await page.reload();
    await expect(sentence(page, 'p3.1', 'ar')).toBeHidden();
    const panel = await wordsTab(page);
    await expect(panel.getByRole('radio', { name: say.en.words.covers.ar, exact: true })).toBeChecked();
    await coverOf(page, 3, 1).click();
    await expect(sentence(page, 'p3.1', 'ar')).toBeVisible();
    const stop = page.locator('article [data-sentence] [role="button"][tabindex="0"]');
    await expect(stop).toHaveCount(1);
    await expect(stop).toBeVisible();
    await test.step('the choice answers to the arrow keys', async () => {
      await panel.getByRole('radio', { name: say.en.words.covers.ar, exact: true }).click();
      await page.keyboard.press('ArrowLeft', { delay: 60 });
      await expect(panel.getByRole('radio', { name: say.en.words.covers.en, exact: true })).toBeChecked();
      await expect(sentence(page, 'p3.1', 'en')).toBeHidden();
      await expect(sentence(page, 'p3.1', 'ar')).toBeVisible();
    });
  },
);
