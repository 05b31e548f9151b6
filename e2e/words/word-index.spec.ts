/** The index of the article's words: by paragraph, by root, by frequency; a filter; each row a way into the text. */
import type { Locator, Page } from '@playwright/test';
import { clickThere, expect, fill, langs, screens, scrollTo, test } from '../support';
import {
  allWords,
  anyCard,
  cardOf,
  filled,
  openWords,
  printed,
  say,
  section,
  wordIn,
  wordsFile,
  withLemma,
  type TextWord,
} from './words';
import { spreadOver } from '../spread';

const spread = spreadOver(import.meta.url);

const glossOf = new Map(wordsFile.lexicon.map((one) => [one.lemma, one.gloss]));
const rowOfWord = ({ sentence }: TextWord) => sentence.replace(/\..*/, '');

/** The lemmas of a row, in the order of the text. */
const lemmasIn = (row: string) => [
  ...new Set(
    allWords
      .filter((word) => rowOfWord(word) === row)
      .flatMap(({ data }) => data.parts.flatMap((part) => part.lex ?? [])),
  ),
];

const lemmas = (index: Locator) => index.getByRole('listitem').locator('.lexeme-lemma').allTextContents();
const entry = (index: Locator, lemma: string) =>
  index.getByRole('listitem').filter({ has: index.page().getByText(lemma, { exact: true }) });
const order = (index: Locator, which: 'paragraph' | 'root' | 'count', lang: 'en' | 'ar' = 'en') =>
  index
    .getByRole('group', { name: say[lang].words.order, exact: true })
    .getByRole('button')
    .nth(['paragraph', 'root', 'count'].indexOf(which));

const filter = (index: Locator, text: string) =>
  fill(index.getByRole('searchbox', { name: say.en.words.filterLabel }), text);

for (const lang of spread(langs)) {
  test(`by paragraph, by root, by frequency, in the ${lang} interface`, async ({ page }) => {
    test.slow();
    await openWords(page, { lang });
    const index = await section(page, 'index', lang);
    await test.step('the paragraph being read', async () => {
      const { inHeadline, inParagraph } = say[lang].words;
      await expect(index.getByRole('heading', { name: inHeadline })).toBeVisible();
      expect(await lemmas(index)).toEqual(lemmasIn('h'));
      for (const number of [9, 14, 3]) {
        // The row begins a little above the bar's edge: it is the one being read.
        await scrollTo(page, `p${number}`, -10);
        await expect(index.getByRole('heading', { name: filled(inParagraph, { number }) })).toBeVisible();
        await expect.poll(() => lemmas(index), `p${number}`).toEqual(lemmasIn(`p${number}`));
      }
      await expect(index.getByRole('heading', { level: 3 })).toContainText(String(lemmasIn('p3').length));
    });
    await test.step('each entry has its sense, its root and how often it stands', async () => {
      for (const lemma of lemmasIn('p3')) {
        const data = wordsFile.lexicon.find((one) => one.lemma === lemma);
        const row = entry(index, lemma);
        await expect(row).toContainText(data?.gloss ?? '?');
        if (data?.root) await expect(row).toContainText(printed(data.root));
        await expect(row.locator('.count')).toHaveText(String(withLemma(lemma).length));
      }
    });
    await test.step('every lemma under its root, what has none at the end', async () => {
      await order(index, 'root', lang).click();
      await expect(order(index, 'root', lang)).toHaveAttribute('aria-pressed', 'true');
      await expect(index.getByRole('heading', { name: say[lang].words.index })).toContainText(
        String(wordsFile.lexicon.length),
      );
      const groups = await index.locator('section').evaluateAll((all) =>
        all.map((group) => ({
          letters: group.querySelector('h4 [lang="ar"]')?.textContent ?? null,
          lemmas: [...group.querySelectorAll('.lexeme-lemma')].map((one) => one.textContent ?? ''),
        })),
      );
      const roots = groups.map(({ letters }) => letters);
      expect(roots.slice(0, -1).filter((one) => one === null)).toEqual([]);
      expect(roots.at(-1)).toBeNull();
      expect(roots.slice(0, -1)).toEqual(Object.keys(wordsFile.roots).toSorted().map(printed));
      for (const { letters, lemmas: own } of groups) {
        const wanted = wordsFile.lexicon
          .filter((one) => (one.root === null ? null : printed(one.root)) === letters)
          .map((one) => one.lemma);
        expect(own.toSorted(), letters ?? 'without a root').toEqual(wanted.toSorted());
      }
    });
    await test.step('the most frequent first', async () => {
      await order(index, 'count', lang).click();
      const shown = await lemmas(index);
      expect(shown.toSorted()).toEqual(wordsFile.lexicon.map((one) => one.lemma).toSorted());
      const counts = shown.map((lemma) => withLemma(lemma).length);
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
      expect(await index.getByRole('listitem').locator('.count').allTextContents()).toEqual(counts.map(String));
    });
  });
}

test.describe('the filter', () => {
  test('finds a word in any spelling, by its root, by its sense, in the whole article', async ({ page }) => {
    test.slow();
    await openWords(page);
    const index = await section(page, 'index');
    for (const [query, lemma] of [
      // A form of the text in whatever spelling, with and without marks.
      ['الأمم', 'أُمَّة'],
      ['الامم', 'أُمَّة'],
      ['الأُمَم', 'أُمَّة'],
      ['إنجاح', 'إِنْجَاح'],
      ['انجاح', 'إِنْجَاح'],
      ['ذكري', 'ذِكْرَى'],
      ['ثقافه', 'ثَقَافَة'],
      ['بإنجاح', 'إِنْجَاح'],
      // A root as letters, and as it is shown.
      ['بني', 'بَنَّاء'],
      ['ب ن ي', 'بَنَّاء'],
      ['أسس', 'تَأْسِيس'],
      // English.
      ['constructive', 'بَنَّاء'],
      ['CONSTRUCTIVE', 'بَنَّاء'],
      ['friend', 'صَدِيق'],
    ] as const) {
      await test.step(query, async () => {
        expect(glossOf.has(lemma), 'the lemma is in the lexicon').toBe(true);
        // From the headline, in which none of them stands.
        await filter(index, '');
        await expect.poll(() => lemmas(index)).toEqual(lemmasIn('h'));
        expect(lemmasIn('h')).not.toContain(lemma);
        await filter(index, query);
        await expect(entry(index, lemma).first()).toBeVisible();
        await expect.poll(async () => (await lemmas(index)).length).toBeLessThan(40);
        await expect(entry(index, lemma).first()).toBeVisible();
      });
    }
    await filter(index, 'constructive');
    await expect(index.getByRole('heading', { level: 3 })).toHaveText(/1$/);
  });

  for (const lang of spread(langs)) {
    test(`finds nothing and says so; does not take its letters for shortcuts, in the ${lang} interface`, async ({
      page,
    }) => {
      await openWords(page, { lang });
      const index = await section(page, 'index', lang);
      const field = index.getByRole('searchbox', { name: say[lang].words.filterLabel });
      await fill(field, 'zzz');
      await expect(index.getByText(filled(say[lang].words.nothingFound, { query: 'zzz' }))).toBeVisible();
      await index.getByRole('button', { name: say[lang].words.clearFilter }).click();
      await expect.poll(() => lemmas(index)).toEqual(lemmasIn('h'));
      await expect(field).toHaveValue('');
      await field.focus();
      await page.keyboard.type('ae');
      await expect(field).toHaveValue('ae');
      await expect(page.locator('article')).toHaveAttribute('data-view', 'facing');
    });
  }
});

/** Scrolls the panel, and it alone, until a control in it is within sight. */
const scrollPanelTo = (control: Locator) =>
  control.evaluate((element) => {
    const scroller = element.closest('.panel-scroll');
    if (!scroller) throw new Error('not in the panel');
    scroller.scrollTop += element.getBoundingClientRect().bottom - scroller.getBoundingClientRect().bottom + 40;
  });

/** Clicks a row again and again: each time the next place of its lemma is open and in view. */
async function stepThrough(page: Page, index: Locator, lemma: string, places: TextWord[]) {
  for (const place of [...places, places[0]]) {
    if (!place) throw new Error('no place');
    await entry(index, lemma).first().getByRole('button').click();
    await expect(page).toHaveURL(new RegExp(`word=${place.sentence.replace('.', '\\.')}-${place.at + 1}(&|$)`));
    await expect(cardOf(page, place)).toBeVisible();
    await expect(wordIn(page, place)).toBeInViewport();
    await expect(entry(index, lemma).first()).toHaveAttribute('data-open');
  }
}

test.describe('a row', () => {
  test('leads into the text and steps on through all places, and round; first to the one being read', async ({
    page,
  }) => {
    await openWords(page);
    const index = await section(page, 'index');
    await test.step('by keyboard', async () => {
      await entry(index, 'وَزِير').getByRole('button').focus();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/word=h-1(&|$)/);
      await page.keyboard.press('Enter');
      const second = withLemma('وَزِير')[1];
      if (!second) throw new Error('no second place');
      await expect(cardOf(page, second)).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(anyCard(page)).toHaveCount(0);
    });
    await test.step('through all places', async () => {
      await order(index, 'count').click();
      const places = withLemma('ثَقَافَة');
      expect(places.length).toBeGreaterThanOrEqual(2);
      await stepThrough(page, index, 'ثَقَافَة', places);
      await page.keyboard.press('Escape');
      await expect(anyCard(page)).toHaveCount(0);
    });
    await test.step('first to the place in the paragraph being read', async () => {
      await order(index, 'paragraph').click();
      await scrollTo(page, 'p14', -10);
      await expect.poll(() => lemmas(index)).toEqual(lemmasIn('p14'));
      const lemma = 'بَيْنَ';
      const here = withLemma(lemma).find((one) => rowOfWord(one) === 'p14');
      if (!here) throw new Error('no place');
      // A click of the driver may scroll the page, to another paragraph with another list.
      const row = entry(index, lemma).getByRole('button');
      await scrollPanelTo(row);
      await clickThere(row);
      await expect(cardOf(page, here)).toBeVisible();
      await expect(page).toHaveURL(new RegExp(`word=p14\\.1-${here.at + 1}(&|$)`));
    });
  });

  test('on a phone leads to a word that can be seen above the sheet', async ({ page }) => {
    await openWords(page, { screen: 'phone' });
    const index = await section(page, 'index');
    await order(index, 'count').click();
    await entry(index, 'ثَقَافَة').first().getByRole('button').click();
    const place = withLemma('ثَقَافَة')[0];
    if (!place) throw new Error('no place');
    await expect(cardOf(page, place)).toBeVisible();
    await expect
      .poll(async () => {
        const word = await wordIn(page, place).boundingBox();
        const sheet = await page.locator('#panel').boundingBox();
        return (word?.y ?? 0) + (word?.height ?? 0) <= (sheet?.y ?? screens.phone.height);
      })
      .toBe(true);
  });
});
