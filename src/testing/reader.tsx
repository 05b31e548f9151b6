/**
 * The reading screen of an article as a reader meets it: its text, its panel, its cards and its address together. And what a test asks
 * of a text that is drawn: where words stand, and what is lit.
 */
import { expect } from 'vitest';
import type { RenderResult } from 'vitest-browser-react';
import { ArticleScreen } from '#app/article/ArticleScreen';
import type { Lang } from '#article/format/schema';
import articleJson from '#articles/2025-04-01-lavrov-wang-moscow/article.json';
import commitmentsJson from '#articles/2025-04-01-lavrov-wang-moscow/commitments.json';
import entitiesJson from '#articles/2025-04-01-lavrov-wang-moscow/entities.json';
import phrasesJson from '#articles/2025-04-01-lavrov-wang-moscow/phrases.json';
import wordsJson from '#articles/2025-04-01-lavrov-wang-moscow/words.json';
import type { ArticleSource } from '#library/article-source';
import { dataFiles, openPage, type DataFile } from '#library/page';
import { realArticle } from './articles';
import { show, type Scene } from './show';

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
  await Promise.all([
    import('#app/article/words/OpenWord'),
    import('#app/article/words/WordsTab'),
    import('#search/SearchPanel'),
    import('#registers/commitments/CommitmentPanel'),
  ]);
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

/** A word of the text where words are elements of their own; `at` from 0. */
export const wordIn = ({ sentence: id, at }: { sentence: string; at: number }) =>
  the(`[data-sentence="${id}"][lang="ar"] [data-word="${at}"]`);

/** The one tab stop among the marks or words of the text. */
export const stops = () => every('article [data-sentence] [role="button"][tabindex="0"]');

/** Two frames: what a change sets off in layout, observers and scroll listeners has run. */
export const settled = () =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(undefined))));
