/** Whatever changes the layout, the paragraph being read stays where it is. */
import type { Page } from '@playwright/test';
import {
  chooseInRowMenu,
  chooseView,
  clearing,
  clickThere,
  DRIFT,
  expect,
  open,
  openSettings,
  scrollTo,
  settled,
  test,
  topOf,
  type Screen,
  words,
} from './support';
import { spreadOver } from './spread';

const spread = spreadOver(import.meta.url);

/** Row, and how far below the bar it begins: where a jump puts it, and a little further down. */
const places = [
  { row: 'p3', below: 27 },
  { row: 'p8', below: 12 },
  { row: 'p12', below: 50 },
  { row: 'p16', below: 27 },
];

type Change = (page: Page) => Promise<void>;

async function keepsPlace(page: Page, row: string, name: string, change: Change) {
  const before = await topOf(page, row);
  await change(page);
  await settled(page);
  await expect
    .poll(async () => Math.abs((await topOf(page, row)) - before), { message: `${row} after ${name}`, timeout: 10_000 })
    .toBeLessThanOrEqual(DRIFT.text);
}

const setting =
  (label: 'theme' | 'typeface', value: string): Change =>
  async (page) => {
    const settings = await openSettings(page);
    const choice = settings.getByRole('radiogroup', { name: words.en.settings[label] });
    await clickThere(choice.getByRole('radio', { name: value, exact: true }));
    await expect(choice.getByRole('radio', { name: value, exact: true })).toBeChecked();
  };

/** Moves a slider of the settings to one of its ends. */
const slide =
  (label: 'size' | 'measure' | 'spacing', key: 'Home' | 'End'): Change =>
  async (page) => {
    const settings = await openSettings(page);
    const slider = settings.getByRole('slider', { name: words.en.settings.sliders[label], exact: true });
    // Where it stands already: the page must not scroll.
    await slider.evaluate((one: HTMLElement) => one.focus({ preventScroll: true }));
    await page.keyboard.press(key);
    const end = key === 'End' ? 'max' : 'min';
    await expect(slider).toHaveValue((await slider.getAttribute(end)) ?? '');
  };

const view =
  (name: 'facing' | 'stacked' | 'ar' | 'en'): Change =>
  (page) =>
    chooseView(page, name);

/** Opens the panel where it is put away. */
const panel: Change = async (page) => {
  if (await page.getByRole('tablist').isVisible()) return;
  await clickThere(page.getByRole('button', { name: /^(Index|Open the index)$/ }).filter({ visible: true }));
  await expect(page.getByRole('tablist')).toBeVisible();
};

for (const screen of ['wide', 'middle', 'phone'] satisfies Screen[]) {
  // Each width at another place of the text.
  for (const { row, below } of spread(places)) {
    test(`${row} stays put through every change: ${screen}`, { tag: '@engine' }, async ({ page }) => {
      test.slow();
      await open(page, { screen });
      await scrollTo(page, row, below);
      const keeps = (name: string, change: Change) => keepsPlace(page, row, name, change);

      // Where there is no room for two panes they are one above the other from the start, and that is the one choice of both.
      const both = screen === 'phone' ? 'stacked' : 'facing';
      if (both === 'facing') await keeps('Stacked', view('stacked'));
      await keeps('Arabic', view('ar'));
      await keeps('the English revealed', (p) => clickThere(p.locator(`#${row} [aria-controls="${row}-en"]`)));
      await keeps('the English hidden again', (p) => clickThere(p.locator(`#${row} [aria-controls="${row}-en"]`)));
      await keeps('English', view('en'));
      await keeps('both languages', view(both));
      await keeps('Large text', slide('size', 'End'));
      await keeps('Wide spacing', slide('spacing', 'End'));
      await keeps('Narrow columns', slide('measure', 'Home'));
      await keeps('Wide columns', slide('measure', 'End'));
      await keeps('Modern sans', setting('typeface', 'Modern sans'));
      await keeps('Dark', setting('theme', 'Dark'));
      await keeps('Small text', slide('size', 'Home'));
      await keeps('Naskh', setting('typeface', 'Naskh'));
      await keeps('settings put away', (p) => p.keyboard.press('Escape'));
      await keeps('the panel', panel);
      await keeps('the other tab', (p) => clickThere(p.getByRole('tab', { name: 'Commitments' })));
      await keeps('the first tab', (p) => clickThere(p.getByRole('tab', { name: 'Entities' })));
      await keeps('the map opened', (p) => clickThere(p.getByRole('button', { name: /^Open.*Map/ })));
      await keeps('the Arabic interface', (p) => clickThere(p.getByRole('button', { name: 'العربية' })));
      await keeps('the English interface', (p) =>
        clickThere(p.getByRole('banner').getByRole('button', { name: 'English' })),
      );
    });
  }
}

/** Opens or closes the four notes of p6 without a pointer, which would scroll them into view. */
const notes =
  (which: 'showNotes_other' | 'hideNotes_other'): Change =>
  (page) =>
    chooseInRowMenu(page, 'p6', words.en.reading.row[which].replace('{{count}}', '4'));
const [showNotes, hideNotes] = [notes('showNotes_other'), notes('hideNotes_other')];

test(
  'a row stays put when notes are opened, through widths, from its midst, at the top, and as the focus moves',
  { tag: '@engine' },
  async ({ page }) => {
    test.slow();
    await open(page);
    await test.step('at the top of the page the headline stays in view', async () => {
      for (const name of ['stacked', 'ar', 'en', 'facing'] as const) {
        await chooseView(page, name);
        await settled(page);
        await expect(page.getByRole('heading', { level: 1 }).filter({ visible: true }).first()).toBeInViewport();
        expect(await page.evaluate(() => scrollY)).toBe(0);
      }
    });
    await test.step('the note of the row above is opened', async () => {
      // p6 has notes and begins above; what is being read is p7.
      await scrollTo(page, 'p7', 60);
      await keepsPlace(page, 'p7', 'the note above', showNotes);
      await expect(page.locator('#p6-notes')).toBeVisible();
      await keepsPlace(page, 'p7', 'the note above closed', hideNotes);
    });
    await test.step('its own notes are opened', async () => {
      await scrollTo(page, 'p6', 27);
      await keepsPlace(page, 'p6', 'its notes', showNotes);
      await expect(page.locator('#p6-notes')).toBeVisible();
      await keepsPlace(page, 'p6', 'its notes closed', hideNotes);
    });
    await test.step('the widths of a window', async () => {
      await scrollTo(page, 'p11', 27);
      for (const width of [1100, 799, 600, 1440]) {
        await keepsPlace(page, 'p11', `${width} px`, (p) => p.setViewportSize({ width, height: 900 }));
      }
    });
    await test.step('the focus moves into the bar, which does not move the page', async () => {
      await scrollTo(page, 'p8', 27);
      await page.getByRole('radio', { name: 'Side by side' }).focus();
      await keepsPlace(page, 'p8', 'Tab', (p) => p.keyboard.press('Tab'));
      await page.getByRole('link', { name: 'Bayan, library' }).focus();
      await keepsPlace(page, 'p8', 'Tab from the wordmark', (p) => p.keyboard.press('Tab'));
      await expect(page.getByRole('radio', { name: 'Side by side' })).toBeFocused();
    });
    await test.step('in the midst of a long paragraph, that paragraph is still the one being read', async () => {
      await scrollTo(page, 'p12', -60);
      const underTheBar = async () => {
        const { top } = await clearing(page);
        return page.evaluate(
          (y) =>
            [...document.querySelectorAll('article > [id]')].find((row) => row.getBoundingClientRect().bottom > y + 1)
              ?.id,
          top,
        );
      };
      expect(await underTheBar()).toBe('p12');
      for (const name of ['stacked', 'ar', 'en', 'facing'] as const) {
        await chooseView(page, name);
        await settled(page);
        await expect.poll(underTheBar, name).toBe('p12');
      }
    });
  },
);

test('a page opens where the article was left, and leads to its start', { tag: '@engine' }, async ({ page }) => {
  await open(page);
  await scrollTo(page, 'p9', 27);
  await open(page, { link: '?tab=words' });
  await expect(page.getByText('You stopped at paragraph 9.')).toBeVisible();
  const { top } = await clearing(page);
  expect(Math.abs((await topOf(page, 'p9')) - top - 27)).toBeLessThanOrEqual(DRIFT.text);
  await page.getByRole('button', { name: 'Go to the start' }).click();
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeInViewport();
});
