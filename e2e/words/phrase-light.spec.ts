/** Phrase light: pointing at a phrase in either language lights its counterpart in the other. */
import { line } from '../article';
import { expect, langs, litLines, open, pointOf, sentence, test } from '../support';
import { openWords, phraseLines, phrasesFile, theWord, wordIn, wordsOf } from './words';
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
  });
}

test(
  'all of a phrase, of every phrase, by pointer and by keyboard, until the Words tab is left',
  { tag: '@engine' },
  async ({ page }) => {
    await openWords(page);
    await test.step('each stretch of a phrase lights all of it', async () => {
      const phrase = phrasesFile.phrases.find((one) => one.in === 'p1.1' && (one.ar?.length ?? 0) > 1);
      expect(phrase).toMatchObject({ ar: ['اتفق', 'على'], en: ['agreed', 'to'] });
      const wanted = ['p1.1 ar اتفق', 'p1.1 ar على', 'p1.1 en agreed', 'p1.1 en to'];
      for (const [lang, words] of [
        ['ar', 'اتفق'],
        ['ar', 'على'],
        ['en', 'agreed'],
      ] as const) {
        const { x, y } = await pointOf(page, 'p1.1', lang, words);
        await page.mouse.move(x, y);
        await expect.poll(() => litLines(page, /^phrase$/), words).toEqual(wanted.toSorted());
        await page.mouse.move(700, 10);
        await expect.poll(() => litLines(page, /^phrase$/)).toEqual([]);
      }
    });
    await test.step('every word of a sentence lights something in the other language', async () => {
      for (const word of wordsOf('p9.1')) {
        await wordIn(page, word).hover();
        await expect.poll(() => litLines(page, /^phrase$/), word.letters).toEqual(phraseLines(word));
        expect(
          phraseLines(word).filter((one) => one.startsWith('p9.1 en ')),
          word.letters,
        ).not.toEqual([]);
      }
      await page.mouse.move(700, 10);
    });
    await test.step('reaching a word by keyboard lights its phrase', async () => {
      const word = theWord('p14.1', 'بإنجاح');
      await page.keyboard.press('Tab');
      await wordIn(page, word).focus();
      await expect.poll(() => litLines(page, /^phrase$/)).toEqual(phraseLines(word));
      await page.keyboard.press('ArrowLeft');
      await expect.poll(() => litLines(page, /^phrase$/)).toEqual(phraseLines(theWord('p14.1', 'عام')));
      await page.getByRole('searchbox').focus();
      await expect.poll(() => litLines(page, /^phrase$/)).toEqual([]);
    });
    await test.step('it goes when the Words tab is left', async () => {
      const { x, y } = await pointOf(page, 'p14.1', 'ar', 'بإنجاح');
      await page.mouse.move(x, y);
      await expect.poll(() => litLines(page, /^phrase$/)).not.toEqual([]);
      await page.evaluate(() => history.pushState(null, '', '?tab=commitments'));
      await expect.poll(() => litLines(page, /^phrase$/)).toEqual([]);
    });
  },
);

test('works on vowelled text', { tag: '@engine' }, async ({ page }) => {
  await openWords(page, { settings: { vowels: true } });
  const word = theWord('p14.1', 'بإنجاح');
  await expect(wordIn(page, word)).toHaveText(word.vowelled);
  const english = await pointOf(page, 'p14.1', 'en', 'success');
  await page.mouse.move(english.x, english.y);
  await expect.poll(() => litLines(page, /^phrase$/)).toContain(line('p14.1', 'ar', word.vowelled));
});

test('there is none outside the words', { tag: '@engine' }, async ({ page }) => {
  for (const link of ['', '?tab=commitments']) {
    await open(page, { link, settings: { romanized: true } });
    await expect(wordIn(page, { sentence: 'p14.1', at: 0 })).toBeAttached();
    for (const [lang, words] of [
      ['ar', 'بإنجاح'],
      ['en', 'success'],
    ] as const) {
      const { x, y } = await pointOf(page, 'p14.1', lang, words);
      await page.mouse.move(x, y);
      await expect(sentence(page, 'p14.1', 'en')).toHaveAttribute('data-near');
      expect(await litLines(page, /^phrase$/)).toEqual([]);
    }
  }
});
