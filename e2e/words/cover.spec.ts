/** One language covered, and shown by sentence or by paragraph when the reader asks. */
import type { Page } from '@playwright/test';
import {
  chooseInRowMenu,
  clickThere,
  expect,
  open,
  ready,
  screens,
  sentence,
  settled,
  SETTINGS_KEY,
  test,
  text,
  words,
} from '../support';
import { choice, filled, findInPage, openWords, say } from './words';
import { spreadOver } from '../spread';

const spread = spreadOver(import.meta.url);

type Cover = 'none' | 'en' | 'ar';

async function cover(page: Page, which: Cover) {
  await choice(page, ['cover', which]).click();
  await expect(choice(page, ['cover', which])).toBeChecked();
}

/** The cover of one sentence, which is the way to it. */
const coverOf = (page: Page, number: number, at: number) =>
  page.getByRole('button', { name: filled(say.en.reader.uncover, { sentence: at, number }), exact: true });

/** Where every paragraph stands, and how large it is. */
const boxes = (page: Page) =>
  page.locator('article > [id], article > [id] > p, article h1').evaluateAll((all) =>
    all.map((one) => {
      const { left, top, width, height } = one.getBoundingClientRect();
      return [left, top + scrollY, width, height].map((value) => Math.round(value * 2) / 2);
    }),
  );

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
      const button = page.locator('#h').getByRole('button', { name: /^Show/ });
      await expect(button).toHaveAccessibleName(say.en.reader.uncoverHeadline);
    });
    await test.step('until it is shown', async () => {
      await page.evaluate(() => getSelection()?.removeAllRanges());
      await coverOf(page, 17, 2).click();
      await expect(sentence(page, 'p17.2', 'en')).toBeVisible();
      expect(await page.locator('#p17').ariaSnapshot()).toContain('Friends');
    });
    await test.step('by keyboard, from cover to cover', async () => {
      await page.reload();
      await ready(page);
      const first = coverOf(page, 17, 1);
      await first.focus();
      await page.keyboard.press('Enter');
      await expect(sentence(page, 'p17.1', 'en')).toBeVisible();
      await expect(first).toHaveCount(0);
      for (let k = 0; k < 2; k++) {
        await page.keyboard.press('Tab');
        if (await page.evaluate(() => document.activeElement?.getAttribute('aria-label')?.includes('sentence 2')))
          break;
      }
      await expect(coverOf(page, 17, 2)).toBeFocused();
    });
    await test.step('the other language, kept over a reload; what was revealed is covered again', async () => {
      await cover(page, 'ar');
      await coverOf(page, 3, 1).click();
      await expect(sentence(page, 'p3.1', 'ar')).toBeVisible();
      await page.reload();
      await expect(sentence(page, 'p3.1', 'ar')).toBeHidden();
      await expect(choice(page, ['cover', 'ar'])).toBeChecked();
      await coverOf(page, 3, 1).click();
      const stop = page.locator('article [data-sentence] [role="button"][tabindex="0"]');
      await expect(stop).toHaveCount(1);
      await expect(stop).toBeVisible();
      await choice(page, ['cover', 'ar']).click();
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('Enter');
      await expect(choice(page, ['cover', 'en'])).toBeChecked();
      await expect(sentence(page, 'p3.1', 'en')).toBeHidden();
      await expect(sentence(page, 'p3.1', 'ar')).toBeVisible();
    });
  },
);

for (const screen of spread(['wide', 'phone'] as const)) {
  test(
    `nothing moves when a language is covered, nor when it is revealed; the menu can be hit: ${screen}`,
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
        await chooseInRowMenu(page, 'p17', words.en.reading.row.cover);
        await expect(sentence(page, 'p17.1', which)).toBeHidden();
        expect(await boxes(page), 'p17 covered again').toEqual(before);
      }

      await test.step('the menu that uncovers a row is a target of 24 px beside the number, on text that it does not hide', async () => {
        await page.evaluate(
          ([key, covered]) => {
            localStorage.setItem(key, JSON.stringify({ language: 'en', covered }));
            window.dispatchEvent(new StorageEvent('storage', { key }));
          },
          [SETTINGS_KEY, 'en'] as const,
        );
        await expect(sentence(page, 'p17.1', 'en')).toBeHidden();
        const { uncover, cover: again } = words.en.reading.row;
        for (const size of Object.values(screens)) {
          await page.setViewportSize(size);
          for (const row of ['h', 'p1', 'p17']) {
            const menu = page.locator(`#${row} .row-menu`);
            // In another size the place that is read stays, a moment later: until then it may be taken away again.
            await expect(async () => {
              await menu.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
              await settled(page);
              await expect(menu).toBeInViewport({ timeout: 100 });
            }).toPass();
            const box = await menu.boundingBox();
            expect(Math.min(box?.width ?? 0, box?.height ?? 0), `${row} at ${size.width}`).toBeGreaterThanOrEqual(24);
            await clickThere(menu);
            await page.getByRole('menuitem', { name: uncover, exact: true }).click();
            await expect(sentence(page, row === 'h' ? 'h' : `${row}.1`, 'en')).toBeVisible();
            await clickThere(menu);
            await page.getByRole('menuitem', { name: again, exact: true }).click();
            await expect(sentence(page, row === 'h' ? 'h' : `${row}.1`, 'en')).toBeHidden();
          }
        }
      });
    },
  );
}
