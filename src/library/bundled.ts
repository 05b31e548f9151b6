/** The bundled articles: which there are, and how one is opened. */
import type { Problem } from '#article/link';
import type { Article } from '#article/model';
import { articleFiles, parseArticle, parseWords, wordFiles } from '#article/parse';
import type { Words } from '#article/words';

const urls = import.meta.glob<string>('../articles/*/{article,entities,commitments,words,phrases}.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Slugs of the bundled articles, newest first: a slug begins with its date. */
export const slugs: readonly string[] = [...new Set(Object.keys(urls).map((path) => path.split('/').at(-2) ?? ''))]
  .sort()
  .reverse();

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
 * Fetches and checks one article.
 * @throws {ArticleError} when a file cannot be had or does not hold together
 */
export async function openArticle(slug: string, signal?: AbortSignal): Promise<Article> {
  const linked = parseArticle(await readFiles(slug, articleFiles, signal));
  if (!linked.ok) throw new ArticleError(slug, linked.problems);
  return linked.article;
}

/**
 * Fetches and checks the word data of an open article.
 * @throws {ArticleError} as `openArticle`
 */
export async function openWords(article: Article, signal?: AbortSignal): Promise<Words> {
  const linked = parseWords(article, await readFiles(article.slug, wordFiles, signal));
  if (!linked.ok) throw new ArticleError(article.slug, linked.problems);
  return linked.words;
}

async function readFiles<Name extends string>(
  slug: string,
  names: readonly Name[],
  signal?: AbortSignal,
): Promise<Record<Name, unknown>> {
  const loaded = await Promise.all(names.map((name) => readFile(slug, name, signal)));
  const problems = loaded.flatMap((file) => (file.ok ? [] : [file.problem]));
  if (problems.length > 0) throw new ArticleError(slug, problems);
  const files = loaded.flatMap((file) => (file.ok ? [[file.name, file.json]] : []));
  return Object.fromEntries(files) as Record<Name, unknown>;
}

type Loaded = { ok: true; name: string; json: unknown } | { ok: false; problem: Problem };

async function readFile(slug: string, name: string, signal?: AbortSignal): Promise<Loaded> {
  const fail = (problem: string): Loaded => ({ ok: false, problem: { file: name, entry: slug, problem } });
  const url = urls[`../articles/${slug}/${name}`];
  if (url === undefined) return fail('the file is not bundled');
  try {
    const response = await fetch(url, signal ? { signal } : {});
    if (!response.ok) return fail(`the server answered ${response.status}`);
    return { ok: true, name, json: await response.json() };
  } catch (error) {
    if (signal?.aborted) throw error;
    return fail(error instanceof SyntaxError ? `not JSON: ${error.message}` : 'the network did not answer');
  }
}
