/** Witness of `one-tap.test.ts` on the screen: any word is one tap away where nothing is marked, two where something is, and no tap moves the text. */
import type { Page } from '@playwright/test';
import { expect, open, pointOf, settled, test } from '../support';
import { full, spreadOver } from '../spread';
import { allWords, anyCard, cardOf, goTo, sentences, type TextWord } from './words';

const spread = spreadOver(import.meta.url);

/** How many words, evenly from the whole text: `npm run test:full` takes 200 in each of three tabs, 600 in all. */
const SAMPLE = full ? 200 : 14;
const sample = Array.from({ length: SAMPLE }, (_, at) => allWords[Math.floor((at * allWords.length) / SAMPLE)]).flatMap(
  (word) => word ?? [],
);

/** Which of the places of these letters in its sentence the word is, from 1. */
function nthOf({ sentence, letters, start }: TextWord): number {
  const text = sentences.get(sentence)?.ar ?? '';
  let nth = 1;
  for (let at = text.indexOf(letters); at !== -1 && at < start; at = text.indexOf(letters, at + 1)) nth++;
  return nth;
}

/** Counts from now on how far lines of the text were moved, scrolling aside. */
const watchShifts = (page: Page) =>
  page.evaluate(() => {
    interface Shift extends PerformanceEntry {
      value: number;
      sources: { node: Node | null }[];
    }
    const counted = Object.assign(window, { shifted: 0 });
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as Shift[]) {
        const inText = sources.some(({ node }) => node?.parentElement?.closest('.text, .legend'));
        if (inText) counted.shifted += value;
      }
    }).observe({ type: 'layout-shift' });
  });

for (const screen of spread(['wide', 'phone'] as const)) {
  for (const tab of ['entities', 'commitments', 'words'] as const) {
    test(`a word's meaning in the tab of ${tab}, ${screen}`, async ({ page }) => {
      if (full) test.setTimeout(1_800_000);
      await open(page, { screen, link: `?tab=${tab}` });
      await watchShifts(page);
      let twice = 0;
      for (const word of sample) {
        await goTo(page, `?tab=${tab}`);
        await expect(anyCard(page)).toHaveCount(0);
        const tap = async () => {
          const { x, y } = await pointOf(page, word.sentence, 'ar', word.letters, nthOf(word));
          await page.mouse.click(x, y);
        };
        const { x, y } = await pointOf(page, word.sentence, 'ar', word.letters, nthOf(word));
        await settled(page);
        const marked = await page.evaluate(
          ([left, top]) => document.elementFromPoint(left, top)?.closest('.text [data-marked]') !== null,
          [x, y] as const,
        );
        await tap();
        if (marked) {
          twice++;
          await expect(page).toHaveURL(/entity=|undertaking=/);
          await expect(anyCard(page)).toHaveCount(0);
          await tap();
        }
        await expect(cardOf(page, word)).toBeVisible();
        await expect(cardOf(page, word)).toContainText(word.data.sense);
      }
      expect(twice > 0).toBe(tab !== 'words');
      expect(await page.evaluate(() => (window as unknown as { shifted: number }).shifted)).toBe(0);
    });
  }
}
