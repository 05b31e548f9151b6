/**
 * Annotations of a file as notes on an article: W3C Web Annotations (one, a list, a page or a collection), and what Hypothesis
 * exports. What comes in is not trusted: it is checked, limited, and refused with its place and the reason. Nothing of it is ever
 * taken for markup.
 */
import { articleOf } from '#article/address/address';
import type { Article } from '#article/model';
import { noteColors, noteLimits, readNote, type Note } from '#storage/notes';
import { findWords, wordsOf } from '#notes/anchor/anchor';
import { cleanTags } from '#notes/filter';

/** The largest file that is read, in UTF-16 units, and the most annotations of one. */
export const MAX_FILE = 20_000_000;
const MAX_ANNOTATIONS = 5_000;

/** Why a file has no annotations that can be read. */
export type FileProblem = 'too-large' | 'not-json' | 'not-annotations' | 'too-many';

/**
 * Why one annotation does not become a note.
 * - `not-annotation`: it is none
 * - `no-quotation`: it is on a whole page, or an answer to another: it quotes no words
 * - `elsewhere`: this article does not have its words, and it does not say that it is on this article
 * - `too-long`: more words, or a longer remark, than a note can hold
 */
export type Problem = 'not-annotation' | 'no-quotation' | 'elsewhere' | 'too-long';

export interface Refused {
  /** Place in the file, from 1. */
  at: number;
  /** The beginning of the words that it quotes, as far as there are any. */
  label: string | null;
  problem: Problem;
}

export interface ReadAnnotations {
  ok: true;
  notes: Note[];
  /** How many of `notes` are on words that this article does not have any more. */
  lost: number;
  refused: Refused[];
}

/** The annotations of a file as notes on an article. The same file gives the same notes, so that nothing is added twice. */
export async function readAnnotations(
  text: string,
  article: Article,
): Promise<ReadAnnotations | { ok: false; problem: FileProblem }> {
  if (text.length > MAX_FILE) return { ok: false, problem: 'too-large' };
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { ok: false, problem: 'not-json' };
  }
  const items = itemsOf(data);
  if (!items) return { ok: false, problem: 'not-annotations' };
  if (items.length > MAX_ANNOTATIONS) return { ok: false, problem: 'too-many' };
  const notes: Note[] = [];
  const refused: Refused[] = [];
  for (const [index, item] of items.entries()) {
    const read = await noteFrom(item, article);
    if ('problem' in read) refused.push({ at: index + 1, ...read });
    else notes.push(read);
  }
  return { ok: true, notes, lost: notes.filter(({ hint }) => hint === null).length, refused };
}

/** The moment of what has none: earlier than any change, so that it never takes the place of one. */
const UNDATED = new Date(0).toISOString();

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const fieldsOf = (value: unknown): Fields => (isObject(value) ? value : {});
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
/** JSON-LD writes one thing as itself and several as a list. */
const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

/** The annotations of a document, whatever holds them; `null` where it is no such document. */
function itemsOf(data: unknown): readonly unknown[] | null {
  if (Array.isArray(data)) return data;
  const { type, first, items, annotations, rows, target } = fieldsOf(data);
  const types = listOf(type);
  if (types.includes('AnnotationCollection')) return itemsOf(first);
  if (types.includes('AnnotationPage')) return listOf(items);
  if (Array.isArray(annotations)) return annotations;
  if (Array.isArray(rows)) return rows;
  return target === undefined ? null : [data];
}

async function noteFrom(item: unknown, article: Article): Promise<Note | Omit<Refused, 'at'>> {
  if (!isObject(item) || item['target'] === undefined) return { label: null, problem: 'not-annotation' };
  const targets = listOf(item['target']);
  const found = targets.flatMap((target) => quotationsOf(target).map((quotation) => ({ target, quotation })))[0];
  if (!found) return { label: null, problem: 'no-quotation' };
  const { target, quotation } = found;
  const exact = textOf(quotation['exact']);
  const label = exact.trim().slice(0, 80);
  const remark = remarkOf(item);
  if (exact.length > noteLimits.exact || remark.length > noteLimits.remark) return { label, problem: 'too-long' };

  const quote = {
    exact,
    prefix: lastOf(textOf(quotation['prefix'])),
    suffix: textOf(quotation['suffix']).slice(0, noteLimits.around),
  };
  const addresses = [sourceOf(target), textOf(item['uri'])].filter((address) => address !== '');
  const words = placedWords(article, quote, addresses);
  const isHere = addresses.some((address) => namesArticle(address, article.slug));
  if (!words && !isHere) return { label, problem: 'elsewhere' };

  const created = momentOf(item['created']) ?? UNDATED;
  const changed = momentOf(item['modified']) ?? momentOf(item['updated']) ?? created;
  const note = {
    version: 1,
    id: await idOf(item, article, isHere, [exact, remark]),
    article: article.slug,
    ...(words ?? { lang: /\p{Script=Arabic}/u.test(exact) ? 'ar' : 'en', quote, hint: null }),
    color: colorOf(target),
    tags: cleanTags(tagsOf(item)),
    remark,
    created,
    changed,
  };
  const reading = readNote(note);
  return reading.ok ? reading.record : { label, problem: 'not-annotation' };
}

/** The quotations of a target, also one that refines another selector. */
function quotationsOf(target: unknown): Fields[] {
  return listOf(fieldsOf(target)['selector']).flatMap((selector) => inSelector(selector, 4));
}

function inSelector(selector: unknown, depth: number): Fields[] {
  const { type, exact, refinedBy } = fieldsOf(selector);
  if (listOf(type).includes('TextQuoteSelector') && textOf(exact).trim() !== '') return [fieldsOf(selector)];
  return depth === 0 ? [] : listOf(refinedBy).flatMap((one) => inSelector(one, depth - 1));
}

/** The words in the article, in whichever language it has them; where both do, in the one that the address names. */
function placedWords(article: Article, quote: Note['quote'], addresses: readonly string[]) {
  const [, id, named] = addresses.map((address) => /#([a-z][\w.]*)-(ar|en)$/.exec(address)).find((one) => one) ?? [];
  const langs = named === 'en' ? (['en', 'ar'] as const) : (['ar', 'en'] as const);
  const hint = id === undefined || !article.sentences.has(id) ? null : { id, start: 0, until: id, end: 0 };
  for (const lang of langs) {
    const found = findWords(article.text, { lang, quote, hint });
    if (!found) continue;
    // Words that were edited since are quoted as they were; all else as it stands here.
    const here = wordsOf(article.text, found.place);
    if (here) return found.changed ? { ...here, quote } : here;
  }
  return null;
}

function sourceOf(target: unknown): string {
  if (typeof target === 'string') return target;
  const { source } = fieldsOf(target);
  return typeof source === 'string' ? source : textOf(fieldsOf(source)['id']);
}

/** True where an address is that of an article of this name. */
function namesArticle(address: string, slug: string): boolean {
  try {
    const { searchParams, pathname } = new URL(address);
    const named = articleOf(searchParams);
    return named === null ? pathname.split('/').includes(slug) : named === slug;
  } catch {
    return false;
  }
}

/** What is said of the words: bodies that are not tags, or the text of Hypothesis. */
function remarkOf(item: Fields): string {
  const said = bodiesOf(item).filter(({ purpose }) => !listOf(purpose).includes('tagging'));
  return [textOf(item['text']), textOf(item['bodyValue']), ...said.map(({ value }) => textOf(value))]
    .map((text) => text.replace(/\r\n?/g, '\n').trim())
    .filter((text) => text !== '')
    .join('\n\n');
}

function tagsOf(item: Fields): string[] {
  const tagged = bodiesOf(item).filter(({ purpose }) => listOf(purpose).includes('tagging'));
  return [...listOf(item['tags']), ...tagged.map(({ value }) => value)].map((tag) => textOf(tag));
}

function bodiesOf(item: Fields): Fields[] {
  return listOf(item['body']).map((body) => (typeof body === 'string' ? { value: body } : fieldsOf(body)));
}

function colorOf(target: unknown): Note['color'] {
  const classes = listOf(fieldsOf(target)['styleClass']);
  return noteColors.find((color) => classes.includes(`note-${color}`)) ?? 'amber';
}

/** A moment as a note has it; `null` where there is none, or none that a calendar has. */
function momentOf(value: unknown): string | null {
  const time = Date.parse(textOf(value));
  if (Number.isNaN(time)) return null;
  const moment = new Date(time).toISOString();
  // A year beyond 9999 has another shape.
  return moment.length === 24 ? moment : null;
}

/** The same for the same annotation on the same article; that of a note which was exported from here is its own. */
async function idOf(item: Fields, { slug }: Article, isHere: boolean, content: readonly string[]): Promise<string> {
  const id = textOf(item['id']);
  const uuid = /^urn:uuid:([0-9a-f-]{36})$/i.exec(id)?.[1]?.replaceAll('-', '').toLowerCase();
  if (isHere && uuid?.length === 32) return uuid;
  const text = JSON.stringify([slug, ...(id === '' ? content : [id])]);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(digest.slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The end of a text, as much as a note holds of what stands before its words. */
const lastOf = (text: string) => text.slice(-noteLimits.around);
