/** A package: one own article with its draft in a file, a zip of JSON files. What is put in comes out byte for byte. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import * as v from 'valibot';
import { isSlug } from '#article/address/pages';
import { readJson } from '#article/format/inspect';
import { openZip } from '#import/formats/zip';
import { attempt, type Problem, type Result } from '#import/problem';
import { ownFileNames, type OwnFiles } from '#storage/articles/own-articles';
import type { Draft } from '#workbench/draft/draft';
import { readDraft } from '#workbench/draft/read-draft';

export interface Package {
  id: string;
  /** None of a draft that has not become an article yet. */
  files: OwnFiles | null;
  draft: Draft | null;
}

const MANIFEST = 'bayan.json';
const DRAFT = 'draft.json';
const VERSION = 1;
const manifest = v.object({
  format: v.literal('bayan-package'),
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  id: v.pipe(v.string(), v.check(isSlug)),
});

/** Files in a zip have a time; one and the same for all, so that the same package is the same file. */
const TIME = new Date('2000-01-01T00:00:00');

/** JSON whose keys stand in one order, whichever way the data came: the same content is the same text. */
const lined = (json: unknown) => `${JSON.stringify(json, inOrder, 2)}\n`;

function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The bytes of a package, the same for the same content. */
export function packed({ id, files, draft }: Package): Uint8Array {
  const entries: Zippable = {};
  const put = (name: string, text: string) => {
    entries[name] = [strToU8(text), { mtime: TIME }];
  };
  put(MANIFEST, lined({ format: 'bayan-package', version: VERSION, id }));
  for (const name of ownFileNames) {
    const text = files?.[name];
    if (text !== undefined) put(name, text);
  }
  if (draft) put(DRAFT, lined(draft));
  return zipSync(entries, { level: 6 });
}

/** Whether two packages hold the same. */
export function samePackage(one: Package, other: Package): boolean {
  const [bytes, others] = [packed(one), packed(other)];
  return bytes.length === others.length && bytes.every((byte, at) => byte === others[at]);
}

const KNOWN: readonly string[] = [MANIFEST, DRAFT, ...ownFileNames];

/** Reads a package. Its files are checked when they are stored. */
export function unpacked(bytes: Uint8Array, file: string): Result<Package> {
  const broken = (code: Problem['code'], part: string): Result<Package> => ({
    ok: false,
    problem: { code, place: { file }, values: { part } },
  });
  const opened = attempt(() => openZip(bytes, (name) => KNOWN.includes(name), file));
  if (!opened.ok) return opened;
  const texts = new Map<string, string>();
  try {
    for (const [name, entry] of opened.value.entries)
      texts.set(name, new TextDecoder('utf-8', { fatal: true }).decode(entry));
  } catch {
    return { ok: false, problem: { code: 'encoding-unknown', place: { file } } };
  }
  const said = texts.get(MANIFEST);
  const head = said === undefined ? null : v.safeParse(manifest, jsonOf(said));
  if (!head?.success) return broken('part-missing', MANIFEST);
  if (head.output.version > VERSION) return broken('package-newer', MANIFEST);
  const { id } = head.output;
  const draftText = texts.get(DRAFT);
  const draft = draftText === undefined ? null : readDraft(jsonOf(draftText), id);
  if (draftText !== undefined && draft === null) return broken('package-damaged', DRAFT);
  const files = Object.fromEntries(ownFileNames.flatMap((name) => texts.has(name) ? [[name, texts.get(name)]] : [])) as OwnFiles; // prettier-ignore
  const hasArticle = files['article.json'] !== undefined;
  if (!hasArticle && !draft) return broken('part-missing', 'article.json');
  return { ok: true, value: { id, files: hasArticle ? files : null, draft } };
}

function jsonOf(text: string): unknown {
  const read = readJson(text);
  return read.ok ? read.json : null;
}
