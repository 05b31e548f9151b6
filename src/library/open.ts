/** Opens the article of a page, and its word data when they are asked for. */
import type { Problem } from '#article/link';
import type { Article } from '#article/model';
import { articleFiles, parseArticle, parseWords, wordFiles } from '#article/parse';
import type { Words } from '#article/words';
import { takeAhead } from './ahead';
import { fetchJson } from './fetch-json';
import type { DataFile, Page } from './page';

/** Why an article could not be opened: one line a problem, each naming its file. */
export class ArticleError extends Error {
  override name = 'ArticleError';
  constructor(
    readonly slug: string,
    readonly problems: readonly Problem[],
  ) {
    super(`${slug}: ${problems.map(({ file, entry, problem }) => `${file}: ${entry}: ${problem}`).join('; ')}`);
  }
}

/**
 * Fetches and checks the article of a page.
 * @throws {ArticleError} when a file cannot be had or does not hold together
 */
export async function openArticle(page: Page, signal?: AbortSignal): Promise<Article> {
  const linked = parseArticle(await readFiles(page, articleFiles, signal));
  if (!linked.ok) throw new ArticleError(page.slug, linked.problems);
  return linked.article;
}

/**
 * Fetches and checks the word data of the page's article.
 * @throws {ArticleError} as `openArticle`
 */
export async function openWords(page: Page, article: Article, signal?: AbortSignal): Promise<Words> {
  const linked = parseWords(article, await readFiles(page, wordFiles, signal));
  if (!linked.ok) throw new ArticleError(page.slug, linked.problems);
  return linked.words;
}

async function readFiles<Name extends DataFile>(
  page: Page,
  names: readonly Name[],
  signal?: AbortSignal,
): Promise<Record<Name, unknown>> {
  const loaded = await Promise.all(names.map((name) => readFile(page, name, signal)));
  const problems = loaded.flatMap((file) => (file.ok ? [] : [file.problem]));
  if (problems.length > 0) throw new ArticleError(page.slug, problems);
  const files = loaded.flatMap((file) => (file.ok ? [[file.name, file.json]] : []));
  return Object.fromEntries(files) as Record<Name, unknown>;
}

type Loaded = { ok: true; name: string; json: unknown } | { ok: false; problem: Problem };

async function readFile({ slug, files }: Page, name: DataFile, signal?: AbortSignal): Promise<Loaded> {
  const read = await fetchJson(files[name], signal, takeAhead(files[name].href));
  return read.ok
    ? { ok: true, name, json: read.json }
    : { ok: false, problem: { file: name, entry: slug, problem: read.problem } };
}
