/**
 * The reading screen of an article as a reader meets it: its text, its panel, its cards and its address together. And what a test asks
 * of a text that is drawn: where words stand, and what is lit.
 */
import { expect } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { RenderResult } from 'vitest-browser-react';
import { ArticleScreen } from '#app/article/ArticleScreen';
import type { Lang } from '#article/format/schema';
import articleJson from '#articles/2025-04-01-lavrov-wang-moscow/article.json';
import commitmentsJson from '#articles/2025-04-01-lavrov-wang-moscow/commitments.json';
import entitiesJson from '#articles/2025-04-01-lavrov-wang-moscow/entities.json';
import phrasesJson from '#articles/2025-04-01-lavrov-wang-moscow/phrases.json';
import wordsJson from '#articles/2025-04-01-lavrov-wang-moscow/words.json';
import * as ar from '#i18n/locales/ar/index';
import * as en from '#i18n/locales/en/index';
import type { ArticleSource } from '#library/article-source';
import { dataFiles, openPage, type DataFile } from '#library/page';
import { realArticle } from './articles';
import { show, type Scene } from './show';

/** The interface's words, by language. */
export const texts: Record<Lang, typeof en> = { en, ar };

/** A phrase of the interface with its places filled. */
export const filled = (phrase: string, values: Record<string, string | number>) =>
  phrase.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole));

const slug = '2025-04-01-lavrov-wang-moscow';
const files: Record<DataFile, unknown> = {
  'article.json': articleJson,
  'entities.json': entitiesJson,
  'commitments.json': commitmentsJson,
  'words.json': wordsJson,
  'phrases.json': phrasesJson,
};
const source: ArticleSource = {
  id: slug,
  files: dataFiles,
  read: async (name) => ({ ok: true, text: JSON.stringify(files[name]) }),
};
/** Read once: it does not change. */
let article: ReturnType<typeof realArticle> | undefined;

/** Shows the bundled article on its screen; `search` of the scene is its link: `?tab=words`. */
export async function showReader(scene: Scene = {}): Promise<RenderResult> {
  article ??= realArticle();
  // What the screen loads when it is called for: on a slow day that would take longer than a test waits.
  await Promise.all([import('#app/article/OpenWord'), import('#app/article/WordsTab'), import('#search/SearchPanel')]);
  const addresses = Object.fromEntries(dataFiles.map((name) => [name, name])) as Record<DataFile, string>;
  const page = openPage({ slug, lang: null, root: './', folder: '', files: addresses }, window.location.href);
  return show(<ArticleScreen page={page} source={source} article={article} notice={null} />, scene);
}

/** As `showReader`, in the Words tab, once the words are there. */
export async function showWords(scene: Scene = {}): Promise<RenderResult> {
  const screen = await showReader({ search: '?tab=words', ...scene });
  await expect.poll(() => document.querySelector('[data-sentence="p18.1"] [data-word="0"]')).not.toBeNull();
  return screen;
}

/** Goes to a link as Back and Forward do. */
export function goTo(search: string): void {
  window.history.pushState(null, '', window.location.pathname + search);
}

/** The query of the address. */
export const address = () => decodeURIComponent(window.location.search);

function found<Found extends Element>(what: string, element: Found | null | undefined): Found {
  if (!element) throw new Error(`${what} is not there`);
  return element;
}

/** The first element that a selector finds. */
export const the = (selector: string) => found(selector, document.querySelector<HTMLElement>(selector));

/** All elements that a selector finds. */
export const every = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];

/** The text of a row (`h`, `p1` …) in one language. */
export const rowText = (row: string, lang: Lang) =>
  the(row === 'h' ? `#h h1[lang="${lang}"]` : `#${row} > p[lang="${lang}"]`);

/** One sentence in one language. */
export const sentence = (id: string, lang: Lang) => the(`[data-sentence="${id}"][lang="${lang}"]`);

/** A word of the text where words are elements of their own; `at` from 0. */
export const wordIn = ({ sentence: id, at }: { sentence: string; at: number }) =>
  the(`[data-sentence="${id}"][lang="ar"] [data-word="${at}"]`);

/** Runs of the text over UTF-16 offsets of a sentence as it is shown. */
function rangeOf(holder: HTMLElement, start: number, end: number): Range {
  const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let offset = 0;
  let begun = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (!begun && start < offset + length) {
      range.setStart(node, start - offset);
      begun = true;
    }
    if (begun && end <= offset + length) {
      range.setEnd(node, end - offset);
      return range;
    }
    offset += length;
  }
  throw new Error('the sentence is shorter than that');
}

/** Words of a sentence, as they are shown, in a range; `nth` where they stand there more than once. */
export function rangeOver(id: string, lang: Lang, words: string, nth = 1): Range {
  const holder = sentence(id, lang);
  let at = -1;
  for (let k = 0; k < nth; k++) at = holder.textContent.indexOf(words, at + 1);
  if (at < 0) throw new Error(`“${words}” is not in “${holder.textContent}”`);
  return rangeOf(holder, at, at + words.length);
}

/** Where words stand in their sentence: what a pointer is told. */
function placeOf(id: string, lang: Lang, words: string, nth?: number) {
  const [box] = rangeOver(id, lang, words, nth).getClientRects();
  if (!box) throw new Error(`“${words}” is not shown`);
  const frame = sentence(id, lang).getBoundingClientRect();
  return { position: { x: box.x + box.width / 2 - frame.x, y: box.y + box.height / 2 - frame.y } };
}

/** Clicks words in the text, as a reader does. */
export async function clickWords(id: string, lang: Lang, words: string, nth?: number): Promise<void> {
  await userEvent.click(sentence(id, lang), placeOf(id, lang, words, nth));
}

/** Points at words in the text. */
export async function pointAt(id: string, lang: Lang, words: string, nth?: number): Promise<void> {
  await userEvent.hover(sentence(id, lang), placeOf(id, lang, words, nth));
}

/** What the browser paints over the text under the highlights whose name matches: `p1.1 ar روسيا`, sorted. */
export function litLines(name: RegExp): string[] {
  return lit(name)
    .map(({ range, holder }) => `${holder?.dataset['sentence']} ${holder?.lang} ${range.toString()}`)
    .toSorted();
}

/** The ranges under the highlights whose name matches, each with the sentence that it lies in. */
export function lit(name: RegExp) {
  return [...CSS.highlights]
    .filter(([key]) => name.test(key))
    .flatMap(([key, ranges]) =>
      ([...ranges] as Range[]).map((range) => ({
        name: key,
        range,
        holder: range.startContainer.parentElement?.closest<HTMLElement>('[data-sentence]'),
      })),
    );
}

/** The one tab stop among the marks or words of the text. */
export const stops = () => every('article [data-sentence] [role="button"][tabindex="0"]');

/** Two frames: what a change sets off in layout, observers and scroll listeners has run. */
export const settled = () =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(undefined))));
