/** Opens an article from its source, and its word data when they are asked for. */
import { readJson } from '#article/format/inspect';
import { limits } from '#article/format/limits';
import type { Problem } from '#article/problems';
import type { Article, ArticleText } from '#article/model';
import { articleFiles, parseArticle, wordFiles } from '#article/format/parse';
import { legible } from '#article/format/text-rules';
import type { Words } from '#article/words/words';
import type { ArticleSource } from './article-source';
import type { DataFile } from './page';

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
 * Reads and checks an article. One that the reader has brought may lack a register: it is empty then.
 * @throws {ArticleError} when a file cannot be had or does not hold together
 */
export async function openArticle(source: ArticleSource, signal?: AbortSignal): Promise<Article> {
  const files = await readFiles(source, articleFiles, signal);
  const linked = parseArticle({
    ...files,
    'entities.json': files['entities.json'] ?? { entities: [] },
    'commitments.json': files['commitments.json'] ?? { overclaims: [], cues: [] },
  });
  if (!linked.ok) throw new ArticleError(source.id, linked.problems);
  return linked.article;
}

/**
 * Reads and checks the word data of an open article; `null` where it has no such files.
 * @throws {ArticleError} as `openArticle`
 */
export async function openWords(source: ArticleSource, text: ArticleText, signal?: AbortSignal): Promise<Words | null> {
  // What checks them comes while they come.
  const [files, { parseWords }] = await Promise.all([
    readFiles(source, wordFiles, signal),
    import('#article/format/parse-words'),
  ]);
  if (files['words.json'] === null) return null;
  const linked = parseWords(text, { ...files, 'phrases.json': files['phrases.json'] ?? { phrases: [] } });
  if (!linked.ok) throw new ArticleError(source.id, linked.problems);
  return linked.words;
}

/** The files as JSON; `null` for one that the article does not have. */
async function readFiles<Name extends DataFile>(
  source: ArticleSource,
  names: readonly Name[],
  signal?: AbortSignal,
): Promise<Record<Name, unknown>> {
  const loaded = await Promise.all(names.map((name) => readFile(source, name, signal)));
  const problems = loaded.flatMap((file) => (file.ok ? [] : [file.problem]));
  if (problems.length > 0) throw new ArticleError(source.id, problems);
  const files = loaded.flatMap((file) => (file.ok ? [[file.name, file.json]] : []));
  return Object.fromEntries(files) as Record<Name, unknown>;
}

type Loaded = { ok: true; name: string; json: unknown } | { ok: false; problem: Problem };

async function readFile(source: ArticleSource, name: DataFile, signal?: AbortSignal): Promise<Loaded> {
  const fail = (problem: string): Loaded => ({ ok: false, problem: { file: name, entry: source.id, problem } });
  const file = await source.read(name, signal);
  if (file === null) return name === 'article.json' ? fail('the file is missing') : { ok: true, name, json: null };
  if (!file.ok) return fail(file.problem);
  const read = readJson(file.text);
  return read.ok ? { ok: true, name, json: read.json } : fail(legible(read.problem, limits.message));
}
