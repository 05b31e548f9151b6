/**
 * The whole app in a component test: the screen of an article, at an address, in a language and a window. What a reader does is
 * done to it as in a journey, but nothing is built, served or prerendered.
 */
import type { RenderResult } from 'vitest-browser-react';
import { userEvent } from 'vitest/browser';
import type { ArticleFileName } from '#article/format/parse';
import { articleFiles, parseArticle } from '#article/format/parse';
import type { Lang } from '#article/format/schema';
import type { Article } from '#article/model';
import type { ArticleSource, FileText } from '#library/article-source';
import { dataFiles, openPage, type DataFile } from '#library/page';
import type { Offline } from '#library/register-worker';
import { dismissTrouble, getTroubles } from '#ui/trouble';
import { App } from '#app/App';
import { realFiles } from './articles';
import { show, type Scene } from './show';

/** The files of an article as text, by name; `null` for one that it does not have. */
export type Files = Readonly<Record<DataFile, string | null>>;

export interface AppScene extends Omit<Scene, 'search'> {
  /** Query and hash of the address: `?entity=russia&at=2#p3`; none. */
  link?: string;
  /** Files that take the place of those of the bundled article. */
  files?: Partial<Files>;
  /** How a file is read, where it is not simply there. */
  read?: ArticleSource['read'];
  /** The article that a link asked for and that is not here. */
  unknown?: string;
  offline?: Offline;
}

/** The bundled article and its words, each file as text. */
export const bundled: Files = Object.fromEntries(
  dataFiles.map((name) => [name, JSON.stringify(realFiles[name])]),
) as Files;

let usual: Article | null = null;

function articleOf(files: Files): Article {
  const json = articleFiles.map((name) => [name, JSON.parse(files[name] ?? 'null') as unknown]);
  const opened = parseArticle(Object.fromEntries(json) as Record<ArticleFileName, unknown>);
  if (!opened.ok) throw new Error(opened.problems.map(({ problem }) => problem).join('\n'));
  return opened.article;
}

/** Opens the app, and gives what finds things in it. */
export async function showApp({
  link = '',
  files: own,
  read,
  unknown,
  offline,
  ...scene
}: AppScene = {}): Promise<RenderResult> {
  await leaveNothingBehind();
  window.history.replaceState(null, '', window.location.pathname + link);
  const files: Files = { ...bundled, ...own };
  const article = own === undefined ? (usual ??= articleOf(files)) : articleOf(files);
  const { lang = 'en' } = scene;
  const addresses = Object.fromEntries(dataFiles.map((name) => [name, name])) as Record<DataFile, string>;
  const page = openPage(
    { slug: article.slug, lang, root: './', folder: '', files: addresses },
    'https://site.invalid/',
  );
  const source: ArticleSource = { id: article.slug, files: dataFiles, read: read ?? readFrom(files) };
  return show(
    <App page={page} source={source} article={article} unknown={unknown ?? null} offline={offline ?? null} />,
    scene,
  );
}

/** What reads these files at once. */
export const readFrom =
  (files: Files): ArticleSource['read'] =>
  (name): Promise<FileText> => {
    const text = files[name];
    return Promise.resolve(text === null ? null : { ok: true, text });
  };

/** What the app of the test before has put where the next one would find it. */
async function leaveNothingBehind() {
  for (const trouble of getTroubles()) dismissTrouble(trouble);
  getSelection()?.removeAllRanges();
  window.scrollTo({ top: 0, behavior: 'instant' });
  // The pointer would point at whatever comes to stand there.
  await userEvent.unhover(document.documentElement);
}

/** Goes to another address of the page without leaving it, as a link in it would. */
export const goTo = (link: string): void => window.history.pushState(null, '', link);

/** The query of the address. */
export const queryNow = (): string => window.location.search;

/** The element that holds a sentence in one language. */
export function sentenceElement(id: string, lang: Lang): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-sentence="${id}"][lang="${lang}"]`);
  if (!found) throw new Error(`${id} is not shown in ${lang}`);
  return found;
}

/** A range over words of an element, wherever elements begin and end in it. */
export function rangeOf(holder: Element, wanted: string, nth = 1): Range {
  let at = -1;
  for (let k = 0; k < nth; k++) at = holder.textContent.indexOf(wanted, at + 1);
  if (at < 0) throw new Error(`“${wanted}” is not in “${holder.textContent}”`);
  const range = document.createRange();
  const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
  let offset = 0;
  let begun = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (!begun && at < offset + length) {
      range.setStart(node, at - offset);
      begun = true;
    }
    if (begun && at + wanted.length <= offset + length) {
      range.setEnd(node, at + wanted.length - offset);
      return range;
    }
    offset += length;
  }
  throw new Error(`“${wanted}” ends nowhere`);
}

/** Clicks words of the text where they stand. */
export async function clickWords(id: string, lang: Lang, wanted: string, nth = 1): Promise<void> {
  const holder = sentenceElement(id, lang);
  const row = holder.closest('p, h1') ?? holder;
  row.scrollIntoView({ block: 'center', behavior: 'instant' });
  const [box] = rangeOf(holder, wanted, nth).getClientRects();
  if (!box) throw new Error(`“${wanted}” is not shown`);
  const { left, top } = row.getBoundingClientRect();
  await userEvent.click(row, { position: { x: box.x + box.width / 2 - left, y: box.y + box.height / 2 - top } });
}

/** A stretch that is lit, and where its place in the sentence begins. */
export interface Lit {
  name: string;
  in: string;
  lang: string;
  words: string;
  start: number;
}

/** What the browser paints over the text: the ranges of every CSS highlight whose name matches. */
export function lit(name = /./): Lit[] {
  return [...CSS.highlights]
    .filter(([one]) => name.test(one))
    .flatMap(([one, ranges]) =>
      ([...ranges] as Range[]).map((range) => {
        const holder = range.startContainer.parentElement?.closest<HTMLElement>('[data-sentence]');
        const before = document.createRange();
        if (holder) before.setStart(holder, 0);
        before.setEnd(range.startContainer, range.startOffset);
        return {
          name: one,
          in: holder?.dataset['sentence'] ?? '',
          lang: holder?.lang ?? '',
          words: range.toString(),
          start: before.toString().length,
        };
      }),
    );
}

/** What is lit under the highlights whose name matches, as lines to compare with `linesOf`. */
export const litLines = (name: RegExp): string[] =>
  lit(name)
    .map((one) => line(one.in, one.lang, one.words))
    .toSorted();

/** One quotation as a line: `p1.1 ar روسيا`. */
export const line = (sentence: string, lang: string, words: string): string => `${sentence} ${lang} ${words}`;

interface Quoted {
  in: string;
  ar: string | null;
  en: string | null;
}

/** Quotes of the article's files as lines that can be compared with what is lit: one a language that has words. */
export const linesOf = (quotes: readonly Quoted[]): string[] =>
  quotes
    .flatMap((quote) => [
      ...(quote.ar === null ? [] : [line(quote.in, 'ar', quote.ar)]),
      ...(quote.en === null ? [] : [line(quote.in, 'en', quote.en)]),
    ])
    .toSorted();
