/** Opens the article of a page, and its word data when they are asked for. */
import { readJson, tooLarge } from '#article/format/inspect';
import { limits } from '#article/format/limits';
import type { Problem } from '#article/link';
import type { Article } from '#article/model';
import { articleFiles, parseArticle, parseWords, wordFiles } from '#article/format/parse';
import { legible } from '#article/format/text-rules';
import type { Words } from '#article/words';
import { takePrefetched } from './prefetch';
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
  const fail = (problem: string): Loaded => ({ ok: false, problem: { file: name, entry: slug, problem } });
  try {
    const response = await (takePrefetched(files[name].href) ?? fetch(files[name], signal ? { signal } : {}));
    if (!response.ok) return fail(`the server answered ${response.status}`);
    const text = await textOf(response);
    if (!text.ok) return fail(text.problem);
    const read = readJson(text.text);
    return read.ok ? { ok: true, name, json: read.json } : fail(legible(read.problem, limits.message));
  } catch (error) {
    if (signal?.aborted) throw error;
    return fail('the network did not answer');
  }
}

/** What a server sends, as far as may be read: a file without end is not waited for. */
async function textOf(response: Response): Promise<{ ok: true; text: string } | { ok: false; problem: string }> {
  const reader = response.body?.getReader();
  if (!reader) return { ok: true, text: '' };
  // Other bytes than UTF-8 would come out as signs that stand for nothing, in the middle of a text.
  const decoder = new TextDecoder('utf-8', { fatal: true });
  // Joined once: a text that grows part by part has to be put together anew where it is read.
  const parts: string[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    try {
      parts.push(done ? decoder.decode() : decoder.decode(value, { stream: true }));
    } catch {
      await reader.cancel();
      return { ok: false, problem: 'not UTF-8' };
    }
    if (done) return { ok: true, text: parts.join('') };
    length += parts.at(-1)?.length ?? 0;
    if (length > limits.file) {
      await reader.cancel();
      return { ok: false, problem: tooLarge() };
    }
  }
}
