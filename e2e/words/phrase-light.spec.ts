/** Phrase light: pointing at a phrase in either language lights its counterpart in the other. */
import { line } from '../article';
import { expect, langs, litLines, pointOf, sentence, test } from '../support';
import { goTo, openWords, phraseLines, theWord, turn, wordIn } from './words';
import { spreadOver } from '../spread';

const spread = spreadOver(import.meta.url);

/** One Arabic word and one English word of the same phrase. */
const pairs = [
  { id: 'p14.1', ar: 'بإنجاح', en: 'success' },
  { id: 'p1.1', ar: 'اتفق', en: 'agreed' },
  { id: 'p17.2', ar: 'أصدقاء', en: 'Friends' },
  { id: 'p9.1', ar: 'وشي', en: 'Xi' },
] as const;

for (const lang of spread(langs)) {
  test(`from a phrase to its English, and back, in the ${lang} interface`, { tag: '@engine' }, async ({ page }) => {
    await openWords(page, { lang });
    for (const { id, ar, en } of pairs) {
      const wanted = phraseLines(theWord(id, ar));
      expect(wanted.length).toBeGreaterThanOrEqual(2);
      const arabic = await pointOf(page, id, 'ar', ar);
      await page.mouse.move(arabic.x, arabic.y);
      await expect.poll(() => litLines(page, /^phrase$/), ar).toEqual(wanted);
      const english = await pointOf(page, id, 'en', en);
      await page.mouse.move(english.x, english.y);
      await expect.poll(() => litLines(page, /^phrase$/), en).toEqual(wanted);
      // The sentence it lies in is lit, too, in both languages.
      await expect(sentence(page, id, 'ar')).toHaveAttribute('data-near');
      await expect(sentence(page, id, 'en')).toHaveAttribute('data-near');
      await page.mouse.move(700, 10);
      await expect.poll(() => litLines(page, /^phrase$/)).toEqual([]);
    }
    await test.step('by keyboard, and on vowelled text', async () => {
      const word = theWord('p14.1', 'بإنجاح');
      await page.keyboard.press('Tab');
      await wordIn(page, word).focus();
      await expect.poll(() => litLines(page, /^phrase$/)).toEqual(phraseLines(word));
      await turn(page, 'vowels', true, lang);
      await expect(wordIn(page, word)).toHaveText(word.vowelled);
      const english = await pointOf(page, 'p14.1', 'en', 'success');
      await page.mouse.move(english.x, english.y);
      await expect.poll(() => litLines(page, /^phrase$/)).toContain(line('p14.1', 'ar', word.vowelled));
    });
    await test.step('it goes when the Words tab is left', async () => {
      await goTo(page, '?tab=commitments');
      await expect.poll(() => litLines(page, /^phrase$/)).toEqual([]);
    });
  });
}
