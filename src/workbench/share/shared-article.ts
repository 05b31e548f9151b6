/**
 * An article in a link: its text and its accepted marks, compressed. What was struck out and what is only proposed stays on the
 * device. Nothing is fetched, and what comes in a link is checked as a file is.
 */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import * as v from 'valibot';
import { isSlug } from '#article/address/pages';
import { readJson } from '#article/format/inspect';
import type { Problem, Result } from '#import/problem';
import { ownFileNames, type OwnFiles } from '#storage/articles/own-articles';
import { articleOf } from '#workbench/draft/article-of';
import type { Draft, Marks } from '#workbench/draft/draft';
import { flowOf, sidesOf } from '#workbench/draft/flows';
import { isCurrent, sourceOf } from '#workbench/draft/incoming';
import { readDraft } from '#workbench/draft/read-draft';
import type { Package } from '#workbench/package';
import { registersOf } from '#workbench/registers-of';

/** What a link may hold: characters, which are bytes. Programs that pass links on cut longer ones. */
export const LINK_MOST = 30_000;

/** What it may unpack to, in bytes. */
const UNPACKED_MOST = 4_000_000;

const VERSION = 1;
const head = v.object({ version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)) });
const shared = v.object({
  id: v.pipe(v.string(), v.check(isSlug)),
  /** Whether the draft has become an article: that is made of it again. */
  isArticle: v.boolean(),
  draft: v.exactOptional(v.unknown()),
  /** Of an article that has no draft. */
  files: v.exactOptional(v.strictObject(v.entriesFromList(ownFileNames, v.exactOptional(v.string())))),
});

/** The letters of a link that hold an article, or how many there would be. */
export type SharedArticle = { ok: true; packed: string } | { ok: false; size: number; most: number };

export function packedForLink({ id, files, draft }: Package): SharedArticle {
  const content = draft
    ? { version: VERSION, id, isArticle: files !== null, draft: leanDraft(draft) }
    : { version: VERSION, id, isArticle: true, files };
  const packed = base64Url(deflateSync(strToU8(JSON.stringify(content)), { level: 9 }));
  return packed.length > LINK_MOST ? { ok: false, size: packed.length, most: LINK_MOST } : { ok: true, packed };
}

/** Reads what a link holds. */
export function packageFromLink(packed: string): Result<Package> {
  if (packed.length > LINK_MOST) return refused('link-too-large', { size: packed.length, most: LINK_MOST });
  const bytes = bytesOf(packed);
  if (!bytes) return refused('link-damaged');
  let text: string;
  try {
    // One byte more than may come: whatever does not fit is dropped, and told by the length.
    const unpacked = inflateSync(bytes, { out: new Uint8Array(UNPACKED_MOST + 1) });
    if (unpacked.length > UNPACKED_MOST)
      return refused('link-too-large', { size: unpacked.length, most: UNPACKED_MOST });
    text = new TextDecoder('utf-8', { fatal: true }).decode(unpacked);
  } catch {
    return refused('link-damaged');
  }
  const json = readJson(text);
  const begins = v.safeParse(head, json.ok ? json.json : null);
  if (!begins.success) return refused('link-damaged');
  if (begins.output.version > VERSION) return refused('link-newer');
  const read = v.safeParse(shared, json.ok ? json.json : null);
  if (!read.success) return refused('link-damaged');
  const { id, isArticle, files } = read.output;
  if (read.output.draft === undefined) {
    return files ? { ok: true, value: { id, files: files as OwnFiles, draft: null } } : refused('link-damaged');
  }
  const found = readDraft(read.output.draft, id);
  if (!found) return refused('link-damaged');
  const draft = found.alignment && !found.alignedFrom ? { ...found, alignedFrom: sourceOf(found) } : found;
  return { ok: true, value: { id, files: isArticle ? (articleOf(draft, registersOf)?.files ?? null) : null, draft } };
}

const refused = (code: Problem['code'], values?: Problem['values']): Result<never> => ({
  ok: false,
  problem: values ? { code, place: {}, values } : { code, place: {} },
});

/** A draft without what another reader does not need: lines that were struck out, proposals, rejected and lost marks. */
export function leanDraft(draft: Draft): Draft {
  const sides = sidesOf(draft.lines);
  const kept = (['ar', 'en'] as const)
    .flatMap((lang) => flowOf(draft, lang))
    .filter(({ line }) => line.struck === null)
    .map(({ at }) => at)
    .toSorted((a, b) => a - b);
  const moved = (at: number | null) => {
    const now = at === null ? -1 : kept.indexOf(at);
    return now < 0 ? null : now;
  };
  const { headline } = draft.about;
  const { alignedFrom, alignment, ...rest } = draft;
  const isSettled = isCurrent(draft, 'ar') && isCurrent(draft, 'en');
  return {
    ...rest,
    // Their sides are said: a line without letters goes with the one before it, which may be gone.
    lines: kept.map((at) => ({ text: draft.lines[at]?.text ?? '', lang: sides[at] ?? null, struck: null })),
    about: { ...draft.about, headline: { ar: moved(headline.ar), en: moved(headline.en) } },
    alignment: alignment && {
      ...alignment,
      pairs: alignment.pairs.map((pair) => ({ ...pair, confidence: Math.round(pair.confidence * 1000) / 1000 })),
    },
    // What it can be made of again is left out.
    ...(alignedFrom && !isSettled ? { alignedFrom } : {}),
    marks: acceptedOf(draft.marks),
  };
}

function acceptedOf({ names, cues }: Marks): Marks {
  return {
    names: names.flatMap((name) => {
      const mentions = name.mentions.filter(({ state }) => state === 'accepted');
      return mentions.length > 0 ? [{ ...name, mentions }] : [];
    }),
    cues: cues.filter(({ state }) => state === 'accepted'),
  };
}

/** Base64 with the letters that an address can hold, without padding. */
function base64Url(bytes: Uint8Array): string {
  return btoa(strFromU8(bytes, true)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function bytesOf(text: string): Uint8Array | null {
  if (!/^[\w-]+$/.test(text)) return null;
  try {
    return strToU8(atob(text.replaceAll('-', '+').replaceAll('_', '/')), true);
  } catch {
    return null;
  }
}
