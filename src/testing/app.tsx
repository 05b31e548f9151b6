/**
 * The whole app in a component test: the screen of an article, at an address, in a language and a window. What a reader does is
 * done to it as in a journey, but nothing is built, served or prerendered.
 */
import type { RenderResult } from 'vitest-browser-react';
import { userEvent } from 'vitest/browser';
import type { ArticleFileName } from '#article/format/parse';
import { articleFiles, parseArticle } from '#article/format/parse';
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

/** The query of the address. */
export const queryNow = (): string => window.location.search;
