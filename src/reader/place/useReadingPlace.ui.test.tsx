import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { realFiles } from '#testing/articles';
import { keepSettings, speak } from '#testing/browser';
import { goTo } from '#testing/browser';
import { chooseInRowMenu, readingTexts } from '#testing/row-menu';
import { filled } from '#testing/texts';
import { settled, showReader, the } from '#testing/reader';
import { PHONE, WIDE } from '#testing/show';
import { barHeight } from './useReadingPlace';

const MIDDLE = [1024, 768] as const;
const topOf = (row: string) => the(`#${row}`).getBoundingClientRect().top;

const underTheBar = () =>
  [...document.querySelectorAll('article > [id]')].find((row) => row.getBoundingClientRect().bottom > barHeight() + 1)
    ?.id;
/** Whether the bar holds the headline. */
const inBar = () => the('.bar-title').dataset['shown'] !== undefined;

/** Scrolls so that a row begins so many px below the bar, and lets the page take note of it. */
async function scrollTo(row: string, below: number) {
  window.scrollBy({ top: topOf(row) - barHeight() - below, behavior: 'instant' });
  await settled();
}

describe('the paragraph being read', () => {
  it.each([
    { window: WIDE, wide: WIDE[0], row: 'p8', below: 12 },
    { window: MIDDLE, wide: MIDDLE[0], row: 'p3', below: 27 },
    { window: PHONE, wide: PHONE[0], row: 'p16', below: 27 },
  ])(
    'stays where it is through views, what stands with the words, and covers: $wide px, $row',
    async ({ window, row, below }) => {
      await showReader({ window, files: realFiles });
      await scrollTo(row, below);
      const before = topOf(row);
      const changes: (() => unknown)[] = [
        () => goTo('?view=stacked'),
        () => goTo('?view=ar'),
        () => the(`#${row} .row-reveal`).click(),
        () => the(`#${row} .row-reveal`).click(),
        () => goTo('?view=en'),
        () => goTo('?'),
        () => keepSettings({ romanized: true, senses: true, vowels: 'all' }),
        () => keepSettings({ covered: 'en' }),
        () => keepSettings({}),
        () => speak('ar'),
        () => speak('en'),
      ];
      for (const change of changes) {
        await change();
        await settled();
        await expect.poll(() => Math.abs(topOf(row) - before)).toBeLessThanOrEqual(1);
      }
    },
  );

  it('stays when the notes of the row above it, or its own, are opened and closed', async () => {
    await showReader({ files: realFiles });
    for (const [row, below] of [
      ['p7', 60],
      ['p6', 27],
    ] as const) {
      await scrollTo(row, below);
      const before = topOf(row);
      for (const open of [true, false]) {
        const { showNotes_other: show, hideNotes_other: hide } = readingTexts.en.row;
        await chooseInRowMenu('p6', filled(open ? show : hide, { count: 4 }));
        await expect.poll(() => the('#p6-notes').checkVisibility()).toBe(open);
        await expect.poll(() => Math.abs(topOf(row) - before)).toBeLessThanOrEqual(1);
      }
    }
  });

  it('stays through the widths of a window', async () => {
    await showReader({ files: realFiles });
    await scrollTo('p11', 27);
    const before = topOf('p11');
    for (const width of [1100, 799, 600, 1440]) {
      await page.viewport(width, 900);
      await settled();
      await expect.poll(() => Math.abs(topOf('p11') - before)).toBeLessThanOrEqual(1);
    }
  });

  it('is still the one under the bar where its beginning has scrolled away', async () => {
    await showReader({ files: realFiles });
    await scrollTo('p12', -60);
    expect(underTheBar()).toBe('p12');
    for (const link of ['?view=stacked', '?view=ar', '?view=en', '?']) {
      goTo(link);
      await settled();
      await expect.poll(underTheBar).toBe('p12');
    }
  });

  it('is the headline at the top of the page, which does not move', async () => {
    await showReader({ files: realFiles });
    for (const link of ['?view=stacked', '?view=ar', '?view=en', '?']) {
      goTo(link);
      await settled();
      expect(window.scrollY).toBe(0);
    }
  });
});

describe('the bar', () => {
  it('takes the headline once it has scrolled away, and gives it back', async () => {
    await showReader({ files: realFiles });
    expect(inBar()).toBe(false);
    await scrollTo('p12', 10);
    await expect.poll(inBar).toBe(true);
    window.scrollTo({ top: 0, behavior: 'instant' });
    await expect.poll(inBar).toBe(false);
  });
});
