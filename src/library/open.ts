/** Opens an article from its source, and its word data when they are asked for. */
import type { Problem } from '#article/problems';
import type { Article, ArticleText } from '#article/model';
import { articleFiles, parseArticle, wordFiles } from '#article/format/parse';
import type { Words } from '#article/words/words';
import type { ArticleSource, FileText } from './article-source';
import { jsonOf, type FetchedJson, type OnParts } from './fetch-json';
import type { LongArticle, Opening } from './long-article';
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
 * @param loadOpening called where it is a long one: loads what is told of its first paragraphs, before the rest has been read
 * @throws {ArticleError} when a file cannot be had or does not hold together
 */
export async function openArticle(
  source: ArticleSource,
  signal?: AbortSignal,
  loadOpening?: LoadOpening,
): Promise<Article> {
  const long: { reading?: Promise<LongArticle | null> } = {};
  const onParts: OnParts = (parts, length) => {
    if (length < LONG) return;
    // Where its code cannot be had it is read as any other is.
    long.reading ??= loadLong(parts, loadOpening?.()).catch(() => null);
    void long.reading.then((reading) => reading?.more());
  };
  const texts = await readTexts(source, articleFiles, signal, onParts);
  const text = texts['article.json'];
  // Of a text that is at hand there are no parts.
  if (!long.reading && text?.ok) onParts([text.text], text.text.length);
  const read = await (await long.reading)?.end(texts);
  if (read) return read;
  const files = filesOf(source, texts);
  const linked = parseArticle({
    ...files,
    'entities.json': files['entities.json'] ?? { entities: [] },
    'commitments.json': files['commitments.json'] ?? { overclaims: [], cues: [] },
  });
  if (!linked.ok) throw new ArticleError(source.id, linked.problems);
  return linked.article;
}

/** UTF-16 units of `article.json` from which it is read in turns, while it comes: it has some hundred paragraphs then. */
const LONG = 150_000;

type LoadOpening = () => Promise<Opening>;

/** Begins to read a long article with code of its own, which comes for it alone. */
async function loadLong(parts: readonly string[], opening?: Promise<Opening>): Promise<LongArticle> {
  // Where the one cannot be had, the other does without it.
  opening?.catch(() => undefined);
  return new (await import('./long-article')).LongArticle(parts, opening);
}

/**
 * Reads and checks the word data of an open article; `null` where it has no such files.
 * @throws {ArticleError} as `openArticle`
 */
export async function openWords(source: ArticleSource, text: ArticleText, signal?: AbortSignal): Promise<Words | null> {
  // What checks them comes while they come.
  const [texts, { parseWords }] = await Promise.all([
    readTexts(source, wordFiles, signal),
    import('#article/format/parse-words'),
  ]);
  const files = filesOf(source, texts);
  if (files['words.json'] === null) return null;
  const linked = parseWords(text, { ...files, 'phrases.json': files['phrases.json'] ?? { phrases: [] } });
  if (!linked.ok) throw new ArticleError(source.id, linked.problems);
  return linked.words;
}

/** The texts of some files, or why one cannot be had. */
type Texts<Name extends DataFile> = Record<Name, FileText>;

/** @param onParts told of the parts of the first file, as they come */
async function readTexts<Name extends DataFile>(
  source: ArticleSource,
  names: readonly Name[],
  signal?: AbortSignal,
  onParts?: OnParts,
): Promise<Texts<Name>> {
  const texts = await Promise.all(names.map((name, at) => source.read(name, signal, at === 0 ? onParts : undefined)));
  return Object.fromEntries(names.map((name, at) => [name, texts[at]])) as Texts<Name>;
}

/** An article may do without a file, but not without its text. */
const NO_FILE: FetchedJson = { ok: true, json: null };
const NO_TEXT: FetchedJson = { ok: false, problem: 'the file is missing' };

/**
 * The files as JSON; `null` for one that the article does not have.
 * @throws {ArticleError} of all files that cannot be had, or are no JSON
 */
function filesOf<Name extends DataFile>(source: ArticleSource, texts: Texts<Name>): Record<Name, unknown> {
  const problems: Problem[] = [];
  const files = Object.entries<FileText>(texts).map(([file, text]) => {
    const missing = file === 'article.json' ? NO_TEXT : NO_FILE;
    const read = text === null ? missing : jsonOf(text);
    if (!read.ok) problems.push({ file, entry: source.id, problem: read.problem });
    return [file, read.ok ? read.json : null];
  });
  if (problems.length > 0) throw new ArticleError(source.id, problems);
  return Object.fromEntries(files) as Record<Name, unknown>;
}
