/** Word data that nobody vouches for: refused with their place, or inert text; the article beside them is read on. */
import type { Page } from '@playwright/test';
import type { WordsFile } from '#article/format/schema';
import { article } from '../article';
import { address, hasRun, line, NASTY, SCRIPT, serve, serveText, type File } from '../hostile';
import {
  chooseView,
  clickWords,
  expect,
  langs,
  lit,
  open,
  otherLanguage,
  openTab,
  pointOf,
  sentence,
  settled,
  test,
  words as said,
} from '../support';
import { anyCard, linkTo, openWords, say, theWord, turn, wordIn, wordsTab } from './words';
import { spreadOver } from '../spread';

const spread = spreadOver(import.meta.url);

/** One of the files of which `src/library/open.test.ts` has all. */
const refused: { name: string; file: File; serve: (page: Page) => Promise<unknown>; what: RegExp }[] = [
  {
    name: 'bytes that are no UTF-8',
    file: 'phrases',
    serve: (page) => serveText(page, 'phrases', Buffer.from([0x22, 0xc7, 0xe1, 0x22])),
    what: /not UTF-8/,
  },
];

for (const { name, file, serve: serveIt, what } of refused) {
  test(`refused, the article is read on: ${file}.json, ${name}`, async ({ page }) => {
    await serveIt(page);
    await open(page, { link: '?tab=words' });
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(say.en.words.failed);
    await expect(line(page, file, what).first()).toBeVisible();
    // The other language says the same; the text, its marks, the other lists and the views are at work.
    await page.getByRole('button', { name: otherLanguage.en, exact: true }).click();
    await expect(alert).toContainText(say.ar.words.failed);
    await expect(line(page, file, what).first()).toBeVisible();
    await expect(sentence(page, 'h', 'ar')).toHaveText(article.headline.ar);
    await openTab(page, 'entities', 'ar');
    await clickWords(page, 'p2.1', 'ar', 'وانغ');
    await expect(page).toHaveURL(/entity=wang-yi/);
    await chooseView(page, 'stacked', 'ar');
    expect(await hasRun(page)).toBe(false);
    await page.unroute(address(file));
    await page.getByRole('tab', { name: said.ar.registers.words, exact: true }).click();
    await alert.getByRole('button', { name: say.ar.words.retry }).click();
    await wordsTab(page, 'ar');
    await expect(alert).toHaveCount(0);
  });
}

/** Something behind every text of the word data that says something about the words, and is none of them. */
function withAll(data: WordsFile, put: string): WordsFile {
  const behind = (text: string) => `${text} ${put}`;
  const note = <T extends { note?: { ar: string; en: string } | undefined }>(of: T): T => ({
    ...of,
    note: { ar: behind(of.note?.ar ?? ''), en: behind(of.note?.en ?? '') },
  });
  return {
    roots: Object.fromEntries(Object.entries(data.roots).map(([root, gloss]) => [root, behind(gloss)])),
    lexicon: data.lexicon.map((one) => ({ ...one, gloss: behind(one.gloss) })),
    terms: data.terms.map((one) => note({ ...one, gloss: behind(one.gloss) })),
    sentences: Object.fromEntries(
      Object.entries(data.sentences).map(([id, list]) => [
        id,
        list.map((one) =>
          note({
            ...one,
            sense: behind(one.sense),
            parts: one.parts.map((part) => ({
              ...part,
              gloss: behind(part.gloss),
              ...(part.features && { features: { ...part.features, singular: behind('مفرد') } }),
            })),
          }),
        ),
      ]),
    ),
  };
}

for (const lang of spread(langs)) {
  test(`markup, code and marks in every field are text, in the ${lang} interface`, async ({ page }) => {
    await serve(page, 'words', (data) => withAll(data, NASTY));
    await serve(page, 'phrases', (data) => ({
      ...data,
      phrases: data.phrases.map((one) => ({ ...one, note: { ar: NASTY, en: NASTY } })),
    }));
    const word = theWord('h', 'وزيرا');
    await openWords(page, { lang, link: linkTo(word) });
    const card = anyCard(page, lang);
    await expect(card).toContainText(SCRIPT);
    await card.getByRole('button', { name: say[lang].words.save, exact: true }).click();
    const panel = await wordsTab(page, lang);
    await expect(panel).toContainText(SCRIPT);
    for (const which of ['vowels', 'romanized', 'senses'] as const) {
      await turn(page, which, true, lang);
    }
    await expect(wordIn(page, word)).toHaveText(word.vowelled);
    const { x, y } = await pointOf(page, 'h', 'en', 'ministers');
    await page.mouse.move(x, y);
    await expect.poll(async () => (await lit(page)).filter(({ name }) => name === 'phrase').length).toBeGreaterThan(0);
    await settled(page);
    expect(await hasRun(page)).toBe(false);
    await expect(page.locator('body :is(img, script, a[href^="javascript"])')).toHaveCount(0);
    await openTab(page, 'entities', lang);
    await chooseView(page, 'stacked', lang);
  });
}
