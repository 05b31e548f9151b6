/** The index of the article's words: each row is a way into the text. */
import type { Locator, Page } from '@playwright/test';
import { clickThere, expect, screens, scrollTo, test } from '../support';
import { allWords, anyCard, cardOf, openWords, say, section, wordIn, withLemma, type TextWord } from './words';

const rowOfWord = ({ sentence }: TextWord) => sentence.replace(/\..*/, '');

/** The lemmas of a row, in the order of the text. */
const lemmasIn = (row: string) => [
  ...new Set(
    allWords
      .filter((word) => rowOfWord(word) === row)
      .flatMap(({ data }) => data.parts.flatMap((part) => part.lex ?? [])),
  ),
];

const lemmas = (index: Locator) => index.getByRole('listitem').locator('[data-lemma]').allTextContents();
const entry = (index: Locator, lemma: string) =>
  index.getByRole('listitem').filter({ has: index.page().getByText(lemma, { exact: true }) });
const order = (index: Locator, which: 'paragraph' | 'root' | 'count') =>
  index
    .getByRole('group', { name: say.en.words.order, exact: true })
    .getByRole('button')
    .nth(['paragraph', 'root', 'count'].indexOf(which));

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

test('a row leads to the place in the paragraph being read, through all places, and on a phone above the sheet', async ({
  page,
}) => {
  test.slow();
  await openWords(page);
  const index = await section(page, 'index');
  await test.step('the list is that of the paragraph being read, and its row leads there', async () => {
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
  await test.step('on a phone to a word that can be seen above the sheet', async () => {
    await page.setViewportSize(screens.phone);
    await section(page, 'index');
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
