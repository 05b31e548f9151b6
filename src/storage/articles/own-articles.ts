/**
 * The reader's own articles on this device. Of each there is one record in `articles`, which says what a list of articles
 * shows, and one record a file in `article-files`, which is read only when the article is opened. An article is checked whole
 * before it is written, by the same code as a bundled one; a file is checked again whenever it is read.
 */
import * as v from 'valibot';
import { readJson } from '#article/format/inspect';
import { articleFiles, parseArticle, wordFiles } from '#article/format/parse';
import { parseWords } from '#article/format/parse-words';
import { catalogueOf, type CatalogueEntry } from '#article/catalogue';
import { headlineOf, type Article } from '#article/model';
import type { Problem } from '#article/problems';
import { deviceDatabase, type Database } from '#storage/database';
import { Refusal, type Failure, type Outcome } from '#storage/failure';
import { askToPersist } from '#storage/persist';
import { MADE_STORES, putMade, removeMade } from './made';
import { countsOf, place, type PlacingCounts } from './placing';
import type { Reading } from '#storage/store';

/** The files of an article; `article.json` is the one that it cannot do without. */
export const ownFileNames = [...articleFiles, ...wordFiles] as const;
export type OwnFileName = (typeof ownFileNames)[number];
/** The text of each file that the article has. */
export type OwnFiles = Partial<Record<OwnFileName, string>>;

/** Version of the shape of the two records. */
const VERSION = 1;

const files = v.strictObject(v.entriesFromList(ownFileNames, v.optional(v.string())));
const summary = v.object({
  version: v.literal(VERSION),
  /** The slug in `article.json`, and `article` in its address. */
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
  /** The headline; English is empty where there is none. */
  title: v.object({ ar: v.string(), en: v.string() }),
  /** When it was last written, ISO 8601 in UTC. */
  changed: v.pipe(v.string(), v.isoTimestamp()),
  /** How often it has been written. */
  revision: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  files: v.array(v.picklist(ownFileNames)),
});

/** What a list of articles shows. */
export type OwnArticle = v.InferOutput<typeof summary>;

/** An article with all its files, as it lies in a backup. */
export interface WholeArticle extends Omit<OwnArticle, 'files'> {
  files: OwnFiles;
}

/** The entries of articles that were checked as they came, so that they are not checked once more when they are written. */
const entries = new WeakMap<WholeArticle, CatalogueEntry>();

/** Makes the entry of an article that comes without having been checked, as one that was removed and is put back. */
function makeEntry(article: WholeArticle): void {
  if (entries.has(article)) return;
  const checked = check(article.files);
  if (checked.ok) entries.set(article, catalogueOf(checked.article));
}

/** The section of a backup that holds own articles. Its files are checked when they are put back. */
export const ownArticleSection = {
  name: 'articles',
  version: VERSION,
  read(record: unknown): Reading<WholeArticle> {
    const read = v.safeParse(v.object({ ...summary.entries, files }), record);
    if (!read.success) return { ok: false, label: labelOf(record), field: v.getDotPath(read.issues[0]) ?? '' };
    const checked = check(read.output.files as OwnFiles);
    if (!checked.ok || checked.id !== read.output.id) return { ok: false, label: labelOf(record), field: 'files' };
    const whole: WholeArticle = { ...read.output, files: read.output.files as OwnFiles };
    entries.set(whole, catalogueOf(checked.article));
    return { ok: true, record: whole };
  },
} as const;

/**
 * How saving went. `invalid`: the files are no article of the reader's own, and nothing is written. `changed`: the article has
 * been written since, in another tab; what is there stays, and the caller decides.
 */
export type SaveOutcome =
  | { ok: true; value: OwnArticle }
  | { ok: false; reason: 'invalid'; problems: readonly Problem[] }
  | { ok: false; reason: Failure | 'changed' };

export interface SaveOptions {
  /** The revision that was read before the change; 0 for an article that is to be new here. */
  basedOn?: number;
  database?: Database;
  now?: () => Date;
}

const STORES: ('articles' | 'article-files')[] = ['articles', 'article-files'];
/** With what is made from them. */
const ALL_STORES: ('articles' | 'article-files' | (typeof MADE_STORES)[number])[] = [...STORES, ...MADE_STORES];

/** Writes an own article: all of its files or none. */
export async function saveOwnArticle(
  given: OwnFiles,
  { basedOn = 0, database = deviceDatabase, now = () => new Date() }: SaveOptions = {},
): Promise<SaveOutcome> {
  const checked = check(given);
  if (!checked.ok) return { ok: false, reason: 'invalid', problems: checked.problems };
  const { id, article } = checked;
  const title = headlineOf(article);
  const entry = catalogueOf(article);
  const written = await database.write<typeof ALL_STORES, OwnArticle | null>(ALL_STORES, async (change) => {
    const before: unknown = await change.objectStore('articles').get(id);
    const known = before === undefined ? null : v.safeParse(summary, before);
    // A record of a shape to come is not written over.
    if (known && !known.success) throw new Refusal('unreadable');
    const revision = known?.output.revision ?? 0;
    if (revision !== basedOn) return null;
    const record: OwnArticle = {
      version: VERSION,
      id,
      title,
      changed: now().toISOString(),
      revision: revision + 1,
      files: ownFileNames.filter((name) => given[name] !== undefined),
    };
    await putWhole(change.objectStore('articles'), change.objectStore('article-files'), { ...record, files: given });
    await putMade(change, { id, revision: record.revision, entry, terms: null });
    return record;
  });
  if (!written.ok) return written;
  if (written.value === null) return { ok: false, reason: 'changed' };
  if (basedOn === 0) void askToPersist();
  return { ok: true, value: written.value };
}

/** What is known of an own article: `missing` where this device has none of that id. */
export async function findOwnArticle(id: string, database: Database = deviceDatabase): Promise<Outcome<OwnArticle>> {
  const found = await database.read(['articles'], (view) => view.objectStore('articles').get(id));
  if (!found.ok) return found;
  if (found.value === undefined) return { ok: false, reason: 'missing' };
  const read = v.safeParse(summary, found.value);
  return read.success ? { ok: true, value: read.output } : { ok: false, reason: 'unreadable' };
}

/** An own article as it is now, and its revision: what facts and terms are made from. Its files are checked as when it is opened. */
export async function readOwnArticle(
  id: string,
  database: Database = deviceDatabase,
): Promise<Outcome<{ revision: number; article: Article }>> {
  const whole = await wholeOwnArticle(id, database);
  if (!whole.ok) return whole;
  const checked = check(whole.value.files);
  return checked.ok
    ? { ok: true, value: { revision: whole.value.revision, article: checked.article } }
    : { ok: false, reason: 'unreadable' };
}

/** What is known of all own articles, the last changed first, and how many there are that this version cannot read. */
export async function listOwnArticles(
  database: Database = deviceDatabase,
): Promise<Outcome<{ articles: OwnArticle[]; unreadable: number }>> {
  const found = await database.read(['articles'], (view) => view.objectStore('articles').getAll());
  if (!found.ok) return found;
  const articles = found.value.flatMap((record) => {
    const read = v.safeParse(summary, record);
    return read.success ? [read.output] : [];
  });
  const sorted = articles.toSorted((a, b) => b.changed.localeCompare(a.changed));
  return { ok: true, value: { articles: sorted, unreadable: found.value.length - articles.length } };
}

/** An own article with its files: `unreadable` where one of them is not there. */
export async function wholeOwnArticle(id: string, database: Database = deviceDatabase): Promise<Outcome<WholeArticle>> {
  return database.read(STORES, (view) =>
    wholeFrom(view.objectStore('articles'), view.objectStore('article-files'), id),
  );
}

/** Takes an own article away, and gives it, so that `mergeOwnArticles` can put it back. */
export async function removeOwnArticle(
  id: string,
  database: Database = deviceDatabase,
): Promise<Outcome<WholeArticle>> {
  return database.write<typeof ALL_STORES, WholeArticle>(ALL_STORES, async (change) => {
    const articles = change.objectStore('articles');
    const texts = change.objectStore('article-files');
    const whole = await wholeFrom(articles, texts, id);
    await Promise.all([
      articles.delete(id),
      removeMade(change, id),
      ...ownFileNames.map((name) => texts.delete(fileId(id, name))),
    ]);
    return whole;
  });
}

interface Getting {
  get: (id: string) => Promise<unknown>;
}

/** @throws {Refusal} where there is none of that id, or one that cannot be read */
async function wholeFrom(articles: Getting, texts: Getting, id: string): Promise<WholeArticle> {
  const record = await articles.get(id);
  if (record === undefined) throw new Refusal('missing');
  const found = await Promise.all(ownFileNames.map((name) => texts.get(fileId(id, name))));
  const [whole] = wholeOf([record], found);
  if (!whole) throw new Refusal('unreadable');
  return whole;
}

/** The text of a file of an own article; `null` where it has none of that name. */
export async function readOwnFile(
  id: string,
  name: OwnFileName,
  database: Database = deviceDatabase,
): Promise<Outcome<string | null>> {
  const found = await database.read(['article-files'], (view) =>
    view.objectStore('article-files').get(fileId(id, name)),
  );
  if (!found.ok || found.value === undefined) return found.ok ? { ok: true, value: null } : found;
  const read = v.safeParse(fileRecord, found.value);
  return read.success ? { ok: true, value: read.output.text } : { ok: false, reason: 'unreadable' };
}

/** All own articles with their files, in the order of their ids: what a backup holds. Those that cannot be read are left out. */
export async function allOwnArticles(database: Database = deviceDatabase): Promise<Outcome<WholeArticle[]>> {
  return database.read(STORES, async (view) => {
    const [articles, found]: [unknown[], unknown[]] = await Promise.all([
      view.objectStore('articles').getAll(),
      view.objectStore('article-files').getAll(),
    ]);
    return wholeOf(articles, found);
  });
}

/** What `mergeOwnArticles` would do with these articles; nothing is written. */
export async function planOwnArticles(
  coming: readonly WholeArticle[],
  database: Database = deviceDatabase,
): Promise<Outcome<PlacingCounts>> {
  const copies = await copiesOf(coming);
  return database.read(STORES, async (view) => {
    const articles = view.objectStore('articles');
    const [all, keys, texts]: [unknown[], unknown[], unknown[]] = await Promise.all([
      articles.getAll(),
      articles.getAllKeys(),
      view.objectStore('article-files').getAll(),
    ]);
    return countsOf(place(wholeOf(all, texts), new Set(keys), coming, sameFiles, copies));
  });
}

/**
 * Puts articles of a backup back. Nothing that is here is changed: an article that is here with other content comes under
 * another id, which is made from its content, so that the same backup adds nothing a second time. What a list and the commitments show of
 * them is written with them, so that the first look at either has nothing to make.
 */
export async function mergeOwnArticles(
  coming: readonly WholeArticle[],
  database: Database = deviceDatabase,
): Promise<Outcome<PlacingCounts>> {
  for (const one of coming) makeEntry(one);
  const copies = await copiesOf(coming);
  return database.write(ALL_STORES, async (change) => {
    const articles = change.objectStore('articles');
    const texts = change.objectStore('article-files');
    const here = wholeOf(await articles.getAll(), await texts.getAll());
    const placing = place(here, new Set<unknown>(await articles.getAllKeys()), coming, sameFiles, copies);
    for (const one of placing.added) {
      await putWhole(articles, texts, one);
      const entry = entries.get(one);
      if (entry) await putMade(change, { id: one.id, revision: one.revision, entry, terms: null });
    }
    return countsOf(placing);
  });
}

const copiesOf = async (articles: readonly WholeArticle[]) =>
  new Map(await Promise.all(articles.map(async (one) => [one, await copyOf(one)] as const)));

const fileRecord = v.object({ version: v.literal(VERSION), article: v.string(), name: v.string(), text: v.string() });

const fileId = (article: string, name: OwnFileName) => `${article}/${name}`;

interface Putting {
  put: (record: object) => Promise<unknown>;
  delete: (id: string) => Promise<unknown>;
}

async function putWhole(articles: Pick<Putting, 'put'>, texts: Putting, { files: all, ...rest }: WholeArticle) {
  for (const name of ownFileNames) {
    const text = all[name];
    const id = fileId(rest.id, name);
    if (text === undefined) await texts.delete(id);
    else await texts.put({ version: VERSION, id, article: rest.id, name, text });
  }
  await articles.put({ ...rest, files: ownFileNames.filter((name) => all[name] !== undefined) });
}

function wholeOf(articles: readonly unknown[], found: readonly unknown[]): WholeArticle[] {
  const texts = new Map<string, string>();
  for (const one of found) {
    const read = v.safeParse(fileRecord, one);
    if (read.success) texts.set(`${read.output.article}/${read.output.name}`, read.output.text);
  }
  return articles.flatMap((one) => {
    const read = v.safeParse(summary, one);
    if (!read.success) return [];
    const whole: OwnFiles = {};
    for (const name of read.output.files) {
      const text = texts.get(fileId(read.output.id, name));
      if (text === undefined) return [];
      whole[name] = text;
    }
    return [{ ...read.output, files: whole }];
  });
}

/** The same article under an id that is made from its content. */
async function copyOf(article: WholeArticle): Promise<WholeArticle> {
  const bytes = new TextEncoder().encode(JSON.stringify(ownFileNames.map((name) => article.files[name] ?? null)));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const mark = Array.from(digest.slice(0, 5), (byte) => byte.toString(16).padStart(2, '0')).join('');
  // As long as an id may be.
  const id = `${article.id.slice(0, 60).replace(/-$/, '')}-${mark}`;
  const json = readJson(article.files['article.json'] ?? '');
  const text = json.ok ? `${JSON.stringify({ ...(json.json as object), slug: id }, null, 2)}\n` : '';
  const copy: WholeArticle = { ...article, id, files: { ...article.files, 'article.json': text } };
  const entry = entries.get(article);
  if (entry) entries.set(copy, { ...entry, slug: id });
  return copy;
}

const sameFiles = ({ files: one }: WholeArticle, { files: other }: WholeArticle) =>
  ownFileNames.every((name) => one[name] === other[name]);

type Checked = { ok: true; id: string; article: Article } | { ok: false; problems: readonly Problem[] };

/** The article of files that are one of the reader's own that can be opened, or why they are not. */
function check(given: OwnFiles): Checked {
  const problems: Problem[] = [];
  const read = (name: OwnFileName, absent: unknown): unknown => {
    const text = given[name];
    if (text === undefined) return absent;
    const json = readJson(text);
    if (json.ok) return json.json;
    problems.push({ file: name, entry: '(the whole file)', problem: json.problem });
    return absent;
  };
  if (given['article.json'] === undefined) {
    return {
      ok: false,
      problems: [{ file: 'article.json', entry: '(the whole file)', problem: 'the file is missing' }],
    };
  }
  const linked = parseArticle({
    'article.json': read('article.json', null),
    'entities.json': read('entities.json', { entities: [] }),
    'commitments.json': read('commitments.json', { overclaims: [], cues: [] }),
  });
  const words = read('words.json', null);
  const phrases = read('phrases.json', { phrases: [] });
  if (problems.length > 0) return { ok: false, problems };
  if (!linked.ok) return { ok: false, problems: linked.problems };
  const { article } = linked;
  if (article.source.kind !== 'own') {
    const problem = 'an article on the device is the reader’s own: kind “own”';
    return { ok: false, problems: [{ file: 'article.json', entry: 'source', problem }] };
  }
  if (words !== null) {
    const linkedWords = parseWords(article.text, { 'words.json': words, 'phrases.json': phrases });
    if (!linkedWords.ok) return { ok: false, problems: linkedWords.problems };
  }
  return { ok: true, id: article.slug, article };
}

function labelOf(record: unknown): string | null {
  const { title, id } = (typeof record === 'object' && record !== null ? record : {}) as Record<string, unknown>;
  const arabic = typeof title === 'object' && title !== null ? (title as Record<string, unknown>)['ar'] : null;
  if (typeof arabic === 'string' && arabic !== '') return arabic;
  return typeof id === 'string' ? id : null;
}
