/**
 * The reading screen of an article as a reader meets it: its text, its panel, its cards and its address together. And what a test asks
 * of a text that is drawn: where words stand, and what is lit.
 */
import { expect } from 'vitest';
import type { RenderResult } from 'vitest-browser-react';
import { ArticleScreen } from '#app/article/ArticleScreen';
import { articleFiles, parseArticle, type ArticleFileName } from '#article/format/parse';
import type { Lang } from '#article/format/schema';
import type { Article } from '#article/model';
import { dataFiles, openPage, type DataFile } from '#library/page';
import { shortFiles, type RealFiles } from './short-article';
import { show, type Scene } from './show';

export interface ReaderScene extends Scene {
  /** The article; the short one, which is drawn in a fraction of the time. */
  files?: RealFiles;
}

/** Each is read once: it does not change. */
const read = new Map<RealFiles, Article>();

function articleOf(files: RealFiles): Article {
  const known = read.get(files);
  if (known) return known;
  const json = articleFiles.map((name) => [name, files[name]]);
  const opened = parseArticle(Object.fromEntries(json) as Record<ArticleFileName, unknown>);
  if (!opened.ok) throw new Error(opened.problems.map(({ problem }) => problem).join('\n'));
  read.set(files, opened.article);
  return opened.article;
}

/** Shows an article on its screen; `search` of the scene is its link: `?tab=words`. */
export async function showReader({ files = shortFiles, ...scene }: ReaderScene = {}): Promise<RenderResult> {
  const article = articleOf(files);
  // What the screen loads when it is called for: on a slow day that would take longer than a test waits.
  await Promise.all([
    import('#app/article/words/OpenWord'),
    import('#app/article/words/WordsTab'),
    import('#search/SearchPanel'),
    import('#registers/commitments/CommitmentPanel'),
    import('#reader/place/kept-line'),
  ]);
  const { slug } = article;
  const addresses = Object.fromEntries(dataFiles.map((name) => [name, name])) as Record<DataFile, string>;
  const page = openPage({ slug, lang: null, root: './', folder: '', files: addresses }, window.location.href);
  const source = {
    id: slug,
    files: dataFiles,
    read: async (name: DataFile) => ({ ok: true as const, text: JSON.stringify(files[name]) }),
  };
  return show(<ArticleScreen page={page} source={source} article={article} notice={null} />, scene);
}

/** As `showReader`, in the Words tab, once the words are there. */
export async function showWords(scene: ReaderScene = {}): Promise<RenderResult> {
  const screen = await showReader({ search: '?tab=words', ...scene });
  await wordsThere();
  return screen;
}

/** Waits until every word of the text is an element of its own. */
export async function wordsThere(): Promise<void> {
  await expect
    .poll(() => every('[data-sentence][lang="ar"]').at(-1)?.querySelector('[data-word="0"]') ?? null)
    .not.toBeNull();
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
