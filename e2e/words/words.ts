/** Word by word: the words of the article as their files have them, and what the journeys through them share. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import type { Lang, PhrasesFile, WordsFile } from '#article/format/schema';
import type * as en from '#i18n/locales/en/index';
import { textOf, type TextWord } from '#testing/text-of';
import { article, slug } from '../article';
import { clickThere, expect, open, screens, words as said, type Opening } from '../support';

const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

export const wordsFile = json(`../../src/articles/${slug}/words.json`) as WordsFile;

type Locale = Pick<typeof en, 'words' | 'study' | 'listen' | 'reader'>;
const localeOf = (lang: Lang) =>
  Object.fromEntries(
    ['words', 'study', 'listen', 'reader'].map((name) => [name, json(`../../src/i18n/locales/${lang}/${name}.json`)]),
  ) as Locale;

/** The interface's words for all of this. */
export const say: Record<Lang, Locale> = { en: localeOf('en'), ar: localeOf('ar') };

export { withoutMarks, type TextWord } from '#testing/text-of';

/** A phrase of the interface with its places filled. */
export const filled = (phrase: string, values: Record<string, string | number>) =>
  phrase.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole));

/** What the files say of the text, as the component tests ask it. */
export const { sentences, allWords, theWord, withLemma, vowelled, phraseLines } = textOf({
  'article.json': article,
  'words.json': wordsFile,
  'phrases.json': json(`../../src/articles/${slug}/phrases.json`) as PhrasesFile,
});

/** The link to a word. */
export const linkTo = ({ sentence, at }: Pick<TextWord, 'sentence' | 'at'>) => `?word=${sentence}-${at + 1}`;

/** A word in the text, where words are elements of their own. */
export const wordIn = (page: Page, { sentence, at }: Pick<TextWord, 'sentence' | 'at'>) =>
  page.locator(`[data-sentence="${sentence}"][lang="ar"] [data-word="${at}"]`);

/** The card of a word. */
export const cardOf = (page: Page, word: TextWord, lang: Lang = 'en') =>
  page.getByRole('dialog', { name: filled(say[lang].words.card, { word: word.vowelled }), exact: true });

/** The card of any word. */
export const anyCard = (page: Page, lang: Lang = 'en') =>
  page.getByRole('dialog', { name: filled(say[lang].words.card, { word: '' }).trim() });

/** Opens the app at the Words tab, and waits until the words are there. */
export async function openWords(page: Page, { link = '?tab=words', ...opening }: Opening = {}) {
  await open(page, { link, ...opening });
  await expect(wordIn(page, { sentence: 'p18.1', at: 0 })).toBeAttached();
}

/** The Words tab of the panel. */
export async function wordsTab(page: Page, lang: Lang = 'en'): Promise<Locator> {
  const name = said[lang].registers.words;
  const tabs = page.getByRole('tablist', { name: said[lang].registers.registers });
  // Until the app is there, what it may change is kept back.
  await expect(page.locator('html[data-live] #p18')).toBeAttached();
  const { app } = said[lang];
  const phone = (page.viewportSize() ?? screens.wide).width < 700;
  const opener = page.getByRole('button', { name: phone ? app.openPanel : app.panel, exact: true });
  // The app can be there before its panel is.
  await expect(tabs.or(opener).filter({ visible: true }).first()).toBeVisible();
  if (!(await tabs.isVisible())) {
    await opener.click();
    await expect(tabs).toBeVisible();
  }
  const tab = page.getByRole('tab', { name, exact: true });
  if ((await tab.getAttribute('aria-selected')) !== 'true') await tab.click();
  const panel = page.getByRole('tabpanel', { name, exact: true });
  await expect(panel.getByRole('tablist', { name: say[lang].words.sections })).toBeVisible();
  return panel;
}

/** One of the sections of the Words tab. */
export async function section(page: Page, which: 'index' | 'saved', lang: Lang = 'en'): Promise<Locator> {
  const panel = await wordsTab(page, lang);
  const name = say[lang].words.section[which];
  await panel.getByRole('tab', { name, exact: true }).click();
  return panel.getByRole('tabpanel', { name, exact: true });
}

/** Opens the player of the voice by the toolbar, and gives it. */
export async function player(page: Page, lang: Lang = 'en'): Promise<Locator> {
  const found = page.getByRole('region', { name: say[lang].listen.title, exact: true });
  if (!(await found.isVisible()))
    await tools(page, lang).getByRole('button', { name: say[lang].words.listen, exact: true }).click();
  await expect(found).toBeVisible();
  return found;
}

/** Selects by the link alone, as Back and Forward do. */
export const goTo = (page: Page, query: string) => page.evaluate((to) => history.pushState(null, '', to), query);

/** The toolbar over the text. */
const tools = (page: Page, lang: Lang = 'en') =>
  page.getByRole('toolbar', { name: say[lang].words.tools, exact: true });

/** A box of the toolbar over the text. */
const box = (page: Page, which: 'romanized' | 'senses', lang: Lang = 'en') =>
  tools(page, lang).getByRole('checkbox', { name: say[lang].words[which], exact: true });

/** A choice of vowels, or of what is covered, in the toolbar over the text. */
export const choice = (
  page: Page,
  which: ['vowels', keyof Locale['words']['vowelChoices']] | ['cover', keyof Locale['words']['covers']],
  lang: Lang = 'en',
) => {
  const { words } = say[lang];
  const name = which[0] === 'vowels' ? words.vowelChoices[which[1]] : words.covers[which[1]];
  return tools(page, lang)
    .getByRole('radiogroup', { name: words[which[0]], exact: true })
    .getByRole('radio', { name, exact: true });
};

type Aid = 'vowels' | 'romanized' | 'senses';

/** What in the toolbar over the text is checked while all vowels, romanization or senses are on. */
export const sign = (page: Page, which: Aid, lang: Lang = 'en') =>
  which === 'vowels' ? choice(page, ['vowels', 'all'], lang) : box(page, which, lang);

/** The same in the reading settings. */
export const signIn = (settings: Locator, which: Aid, lang: Lang = 'en') =>
  which === 'vowels'
    ? settings.getByRole('radio', { name: say[lang].words.vowelChoices.all, exact: true })
    : settings.getByRole('switch', { name: say[lang].words[which], exact: true });

/** Turns one of them on or off in the reading settings, without scrolling to it. */
export async function turnIn(settings: Locator, which: Aid, on: boolean, lang: Lang = 'en') {
  const none = settings.getByRole('radio', { name: say[lang].words.vowelChoices.none, exact: true });
  await clickThere(which === 'vowels' && !on ? none : signIn(settings, which, lang));
  await expect(signIn(settings, which, lang)).toBeChecked({ checked: on });
}

/** Turns all vowels, romanization or senses on or off in the toolbar over the text. */
export async function turn(page: Page, which: Aid, on: boolean, lang: Lang = 'en') {
  const control = which === 'vowels' ? choice(page, ['vowels', on ? 'all' : 'none'], lang) : box(page, which, lang);
  if ((await control.isChecked()) !== (which === 'vowels' || on)) await control.click();
  await expect(control).toBeChecked({ checked: which === 'vowels' || on });
}

/** Whether the browser's own search finds these words in the page. */
export const findInPage = (page: Page, what: string) =>
  page.evaluate((sought) => {
    // From the top: what is selected may be where nothing is found.
    getSelection()?.removeAllRanges();
    const searching = window as unknown as { find: (text: string, ...more: boolean[]) => boolean };
    return searching.find(sought, false, false, true);
  }, what);
