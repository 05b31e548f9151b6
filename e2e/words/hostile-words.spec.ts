/** Word data that nobody vouches for: refused with their place, or inert text; the article beside them is read on. */
import type { Page } from '@playwright/test';
import type { PhrasesFile, WordsFile } from '#article/format/schema';
import { article } from '../article';
import { address, hasRun, line, NASTY, SCRIPT, serve, serveChanged, serveText, type File } from '../hostile';
import {
  chooseView,
  clickWords,
  expect,
  langs,
  lit,
  open,
  openTab,
  pointOf,
  sentence,
  settled,
  test,
  words as said,
} from '../support';
import { anyCard, linkTo, openWords, say, theWord, toggle, wordIn, wordsTab } from './words';

const phrase = { in: 'p1.1', ar: ['موسكو'], en: ['MOSCOW'] };
const copies = <T>(one: T, count: number): T[] => Array.from({ length: count }, () => one);

/** The first word of the headline. */
const firstWord = (data: WordsFile) => {
  const [word] = data.sentences['h'] ?? [];
  if (!word) throw new Error('no word');
  return word;
};

/** Something done to the words of the file. */
const words = (change: (data: WordsFile) => unknown) => (page: Page) =>
  serve(page, 'words', (data) => {
    change(data);
    return data;
  });
const phrases = (change: (data: PhrasesFile) => unknown) => (page: Page) => serve(page, 'phrases', change);
const withPhrases = (...more: unknown[]) => phrases((data) => ({ ...data, phrases: [...data.phrases, ...more] }));

const refused: { name: string; file: File; serve: (page: Page) => Promise<unknown>; what: RegExp }[] = [
  {
    name: 'a text of ten million characters',
    file: 'words',
    serve: words((data) => (firstWord(data).sense = 'x'.repeat(10_000_000))),
    what: /sentences\.h\.0\.sense: .*10000000 characters/,
  },
  {
    name: 'a file of ten million characters',
    file: 'phrases',
    serve: (page) => serveText(page, 'phrases', JSON.stringify('x'.repeat(10_000_000))),
    what: /\(the whole file\): .*10000000 characters/,
  },
  {
    name: 'lists a hundred thousand deep',
    file: 'words',
    serve: (page) => serveText(page, 'words', '['.repeat(100_000) + ']'.repeat(100_000)),
    what: /0\.0\.0.*more than 16 levels/,
  },
  {
    name: 'bytes that are no UTF-8',
    file: 'phrases',
    serve: (page) => serveText(page, 'phrases', Buffer.from([0x22, 0xc7, 0xe1, 0x22])),
    what: /not UTF-8/,
  },
  {
    name: 'a root named __proto__',
    file: 'words',
    serve: (page) => serveChanged(page, 'words', (text) => text.replace(/"roots": ?\{/, '$&"__proto__":"x",')),
    what: /roots\.__proto__: .*every object has by itself/,
  },
  {
    name: 'a sentence named constructor',
    file: 'words',
    serve: words((data) => (data.sentences['constructor'] = [])),
    what: /sentences\.constructor: .*every object has by itself/,
  },
  {
    name: 'a key named __proto__',
    file: 'phrases',
    serve: (page) => serveText(page, 'phrases', '{"__proto__":{"phrases":[]},"phrases":[]}'),
    what: /__proto__: .*every object has by itself/,
  },
  {
    name: 'a number for parts',
    file: 'words',
    serve: words((data) => Object.assign(firstWord(data), { parts: 7 })),
    what: /sentences\.h\.0\.parts: .*Array/,
  },
  {
    name: 'an object for phrases',
    file: 'phrases',
    serve: phrases((data) => ({ ...data, phrases: { ...data.phrases } })),
    what: /phrases: .*Array/,
  },
  {
    name: 'half of a character',
    file: 'words',
    serve: (page) => serveChanged(page, 'words', (text) => text.replace(/"sense": ?"/, '$&\\ud800')),
    what: /sense: .*half of a character/,
  },
  {
    name: 'an override in a gloss',
    file: 'words',
    serve: words((data) => (data.lexicon[3] = { ...data.lexicon[3], gloss: 'a\u202eb' } as (typeof data.lexicon)[0])),
    what: /lexicon\.3\.gloss: .*turns the order of letters round/,
  },
  {
    name: 'an isolate left open in a note',
    file: 'phrases',
    serve: withPhrases({ ...phrase, note: { ar: '\u2067ا', en: 'x' } }),
    what: /phrases\.\d+\.note\.ar: .*not closed/,
  },
  {
    name: 'nothing but what has no width',
    file: 'words',
    serve: words((data) => (firstWord(data).sense = '\u200b\u200d')),
    what: /sentences\.h\.0\.sense: .*nothing that can be seen/,
  },
  {
    name: 'a sign without width in a word',
    file: 'words',
    serve: words((data) => (firstWord(data).parts = [{ v: 'وَزِيرَ\u200bا', gloss: 'x', pos: 'noun' }])),
    what: /h, word 1: .*⟨200B⟩.* is not “وزيرا”/,
  },
  {
    name: 'markup as root',
    file: 'words',
    serve: words((data) => (data.roots[SCRIPT] = 'x')),
    what: /a root is two to five Arabic consonants/,
  },
  {
    name: 'markup as the name of a sentence',
    file: 'phrases',
    serve: withPhrases({ ...phrase, in: SCRIPT }),
    what: /phrases\.\d+\.in: .*lower-case/,
  },
  {
    name: 'a lemma that is there twice',
    file: 'words',
    serve: words((data) => data.lexicon.push(...data.lexicon.slice(0, 1))),
    what: /2025: this lemma is listed twice/,
  },
  {
    name: 'a lemma that is nowhere',
    file: 'words',
    serve: words((data) => (firstWord(data).parts = [{ v: 'وَزِيرَا', gloss: 'x', lex: 'constructor' }])),
    what: /h, word 1: “constructor” is not in the lexicon/,
  },
  {
    name: 'a root without a gloss',
    file: 'words',
    serve: words((data) => delete data.roots['ءجل']),
    what: /the root “ءجل” has no gloss/,
  },
  {
    name: 'a sentence that is nowhere',
    file: 'phrases',
    serve: withPhrases({ ...phrase, in: 'p99.1' }),
    what: /there is no sentence “p99\.1”/,
  },
  {
    name: 'words that are nowhere in a sentence',
    file: 'phrases',
    serve: withPhrases({ ...phrase, ar: ['طوكيو'] }),
    what: /“طوكيو” is not in p1\.1 \(ar\)/,
  },
  {
    name: 'a thousand phrases over each other',
    file: 'phrases',
    serve: withPhrases(...copies(phrase, 1000)),
    what: /p1\.1: “موسكو” is covered by 1001 phrases, not one/,
  },
  {
    name: 'more phrases than may be',
    file: 'phrases',
    serve: withPhrases(...copies(phrase, 3000)),
    what: /more than 2000 phrases in “p1\.1”/,
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
    await page.getByRole('button', { name: said.en.app.otherLanguage, exact: true }).click();
    await expect(alert).toContainText(say.ar.words.failed);
    await expect(line(page, file, what).first()).toBeVisible();
    await expect(sentence(page, 'h', 'ar')).toHaveText(article.headline.ar);
    await openTab(page, 'commitments', 'ar');
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

for (const lang of langs) {
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
      await toggle(panel, which, lang).click();
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

test('a thousand terms over each other are so many lines of a card', async ({ page }) => {
  await serve(page, 'words', (data) => ({
    ...data,
    terms: [...data.terms, ...copies({ in: 'h', ar: ['وزيرا خارجية'], gloss: `ministers ${SCRIPT}` }, 1000)],
  }));
  await openWords(page, { link: linkTo(theWord('h', 'وزيرا')) });
  const card = anyCard(page);
  await expect(card).toContainText(SCRIPT);
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  expect(await hasRun(page)).toBe(false);
  await openTab(page, 'entities');
});
