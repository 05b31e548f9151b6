/**
 * Drafts on this device: texts that are being made into articles, one record each. What a draft holds is the business of the
 * workbench: here it is data, which the workbench gives, and checks when it has it back. What a list shows of a draft lies a second
 * time in `draft-heads`, written in the same transaction: to list drafts reads none of their data.
 */
import * as v from 'valibot';
import { deviceDatabase, type Database } from '#storage/database';
import { Refusal, type Failure, type Outcome } from '#storage/failure';
import { askToPersist } from '#storage/persist';
import { countsOf, place, type PlacingCounts } from './placing';
import type { Reading } from '#storage/store';

/** Version of the shape of the record; the draft inside has one of its own. */
const VERSION = 1;

const summaryEntries = {
  version: v.literal(VERSION),
  /** The slug of the article that it becomes. */
  id: v.pipe(v.string(), v.maxLength(80), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
  /** The headline, as far as there is one. */
  title: v.object({ ar: v.string(), en: v.string() }),
  /** When it was last written, ISO 8601 in UTC. */
  changed: v.pipe(v.string(), v.isoTimestamp()),
  /** How often it has been written. */
  revision: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  /** How many proposals wait for the reader's decision; absent where that is not known. */
  waiting: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
};
const summary = v.object(summaryEntries);
const record = v.object({ ...summaryEntries, data: v.unknown() });

/** What a list of drafts shows. */
export type DraftSummary = v.InferOutput<typeof summary>;

/** A draft as it lies in the database and in a backup. */
export type StoredDraft = DraftSummary & { data: unknown };

/** A draft that was read: `draft` is what `read` made of its data. */
export interface FoundDraft<T> extends DraftSummary {
  draft: T;
}

/** Checks the data of a draft; `null` where it is none that this version can read. `id` is that of its record, which counts. */
export type ReadDraft<T> = (data: unknown, id: string) => T | null;

/** The section of a backup that holds drafts. Their data are checked when a draft is opened. */
export const draftSection = {
  name: 'drafts',
  version: VERSION,
  read(given: unknown): Reading<StoredDraft> {
    const read = v.safeParse(record, given);
    if (read.success && read.output.data !== undefined) return { ok: true, record: read.output as StoredDraft };
    return { ok: false, label: labelOf(given), field: read.issues ? (v.getDotPath(read.issues[0]) ?? '') : 'data' };
  },
} as const;

/**
 * `changed`: the draft has been written since, in another tab, and `missing`: it was deleted. What is there stays, and the caller
 * decides.
 */
export type DraftSaved = { ok: true; value: DraftSummary } | { ok: false; reason: Failure | 'changed' };

export interface SaveDraftOptions {
  /** The revision that was read before the change; 0 for a draft that is to be new here. */
  basedOn?: number;
  database?: Database;
  now?: () => Date;
}

const STORES: ('drafts' | 'draft-heads')[] = ['drafts', 'draft-heads'];

/** Writes a draft, unless another tab has written it since, or what lies at its place cannot be read. */
export async function saveDraft(
  { id, title, waiting, data }: Pick<StoredDraft, 'id' | 'title' | 'waiting' | 'data'>,
  { basedOn = 0, database = deviceDatabase, now = () => new Date() }: SaveDraftOptions = {},
): Promise<DraftSaved> {
  const written = await database.write<typeof STORES, DraftSummary | null>(STORES, async (change) => {
    const drafts = change.objectStore('drafts');
    const before: unknown = await drafts.get(id);
    const known = before === undefined ? null : v.safeParse(record, before);
    // A record of a shape to come is not written over.
    if (known && !known.success) throw new Refusal('unreadable');
    const revision = known?.output.revision ?? 0;
    if (basedOn > 0 && known === null) throw new Refusal('missing');
    if (revision !== basedOn) return null;
    const head: DraftSummary = {
      version: VERSION,
      id,
      title,
      changed: now().toISOString(),
      revision: revision + 1,
      ...(waiting !== undefined && { waiting }),
    };
    await drafts.put({ ...head, data });
    await change.objectStore('draft-heads').put(head);
    return head;
  });
  if (!written.ok) return written;
  if (written.value === null) return { ok: false, reason: 'changed' };
  if (basedOn === 0) void askToPersist();
  return { ok: true, value: written.value };
}

/** A draft, checked by `read`: `missing` where this device has none of that id, `unreadable` where `read` makes nothing of it. */
export async function findDraft<T>(
  id: string,
  read: ReadDraft<T>,
  database: Database = deviceDatabase,
): Promise<Outcome<FoundDraft<T>>> {
  const found = await database.read(['drafts'], (view) => view.objectStore('drafts').get(id));
  if (!found.ok) return found;
  if (found.value === undefined) return { ok: false, reason: 'missing' };
  const known = v.safeParse(record, found.value);
  const draft = known.success ? read(known.output.data, id) : null;
  if (!known.success || draft === null) return { ok: false, reason: 'unreadable' };
  const { data: _, ...head } = known.output;
  return { ok: true, value: { ...head, draft } };
}

/** What is known of all drafts, the last changed first, and how many there are that this version cannot read. */
export async function listDrafts(
  database: Database = deviceDatabase,
): Promise<Outcome<{ drafts: DraftSummary[]; unreadable: number }>> {
  const all = await database.read(['draft-heads'], (view) => view.objectStore('draft-heads').getAll());
  if (!all.ok) return all;
  const drafts = all.value.flatMap((one) => {
    const known = v.safeParse(summary, one);
    return known.success ? [known.output] : [];
  });
  const sorted = drafts.toSorted((a, b) => b.changed.localeCompare(a.changed));
  return { ok: true, value: { drafts: sorted, unreadable: all.value.length - drafts.length } };
}

/** Takes a draft away, and gives it, so that `mergeDrafts` can put it back. */
export async function removeDraft(id: string, database: Database = deviceDatabase): Promise<Outcome<StoredDraft>> {
  return database.write<typeof STORES, StoredDraft>(STORES, async (change) => {
    const drafts = change.objectStore('drafts');
    const found: unknown = await drafts.get(id);
    if (found === undefined) throw new Refusal('missing');
    const known = v.safeParse(record, found);
    if (!known.success) throw new Refusal('unreadable');
    await Promise.all([drafts.delete(id), change.objectStore('draft-heads').delete(id)]);
    return known.output as StoredDraft;
  });
}

/** All drafts, in the order of their ids: what a backup holds. Those that cannot be read are left out. */
export async function allDrafts(database: Database = deviceDatabase): Promise<Outcome<StoredDraft[]>> {
  const all = await database.read(['drafts'], (view) => view.objectStore('drafts').getAll());
  return all.ok ? { ok: true, value: readable(all.value) } : all;
}

/** What `mergeDrafts` would do with these drafts; nothing is written. */
export async function planDrafts(
  coming: readonly StoredDraft[],
  database: Database = deviceDatabase,
): Promise<Outcome<PlacingCounts>> {
  const copies = await copiesOf(coming);
  return database.read(['drafts'], async (view) => {
    const drafts = view.objectStore('drafts');
    const [all, keys]: [unknown[], unknown[]] = await Promise.all([drafts.getAll(), drafts.getAllKeys()]);
    return countsOf(place(readable(all), new Set(keys), coming, sameData, copies));
  });
}

/**
 * Puts drafts back, of a backup or after they were taken away. Nothing that is here is changed: a draft that is here with other
 * content comes under an id that is made from its content, so that the same backup adds nothing a second time.
 */
export async function mergeDrafts(
  coming: readonly StoredDraft[],
  database: Database = deviceDatabase,
): Promise<Outcome<PlacingCounts>> {
  const copies = await copiesOf(coming);
  return database.write<typeof STORES, PlacingCounts>(STORES, async (change) => {
    const drafts = change.objectStore('drafts');
    const heads = change.objectStore('draft-heads');
    const here = readable(await drafts.getAll());
    const placing = place(here, new Set<unknown>(await drafts.getAllKeys()), coming, sameData, copies);
    for (const one of placing.added) {
      const { data: _, ...head } = one;
      await Promise.all([drafts.put(one), heads.put(head)]);
    }
    return countsOf(placing);
  });
}

const copiesOf = async (drafts: readonly StoredDraft[]) =>
  new Map(await Promise.all(drafts.map(async (one) => [one, await copyOf(one)] as const)));

const sameData = (one: StoredDraft, other: StoredDraft) => contentOf(one) === contentOf(other);

/** What makes two drafts of one id the same: not when or how often they were written. */
const contentOf = ({ data }: StoredDraft) => JSON.stringify(data);

async function copyOf(draft: StoredDraft): Promise<StoredDraft> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(contentOf(draft))));
  const mark = Array.from(digest.slice(0, 5), (byte) => byte.toString(16).padStart(2, '0')).join('');
  // As long as an id may be.
  return { ...draft, id: `${draft.id.slice(0, 60).replace(/-$/, '')}-${mark}` };
}

function readable(records: readonly unknown[]): StoredDraft[] {
  return records.flatMap((one) => {
    const known = v.safeParse(record, one);
    return known.success ? [known.output as StoredDraft] : [];
  });
}

function labelOf(given: unknown): string | null {
  const { title, id } = (typeof given === 'object' && given !== null ? given : {}) as Record<string, unknown>;
  const { ar, en } = (typeof title === 'object' && title !== null ? title : {}) as Record<string, unknown>;
  return [ar, en, id].find((one): one is string => typeof one === 'string' && one !== '') ?? null;
}
