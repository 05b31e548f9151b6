/**
 * What the reader calls an article, and the tags that the reader gave it. One record an article, bundled or own, by its slug. It stays
 * when an own article is deleted, so that the article has it again when that is undone.
 */
import * as v from 'valibot';
import { deviceDatabase, type Database } from './database';
import type { Outcome } from './failure';
import type { PlacingCounts } from '#storage/articles/placing';
import { allRecords, planRecords } from './records';
import { openStore, type Reading, type Store, type StoreDefinition } from './store';

const VERSION = 1;

/** The longest name and tag, in UTF-16 units, and the most tags an article can have. */
export const labelLimits = { name: 200, tag: 40, tags: 20 } as const;

const tag = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(labelLimits.tag));
const labelSchema = v.object({
  version: v.literal(VERSION),
  /** Slug of the article. */
  id: v.pipe(v.string(), v.maxLength(80), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
  /** `null` where the article goes by its headline. */
  name: v.nullable(v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(labelLimits.name))),
  /** Each once, in the order in which they were given. */
  tags: v.pipe(
    v.array(tag),
    v.maxLength(labelLimits.tags),
    v.check((tags) => new Set(tags).size === tags.length, 'a tag stands once'),
  ),
  /** When it was last changed, ISO 8601 in UTC. */
  changed: v.pipe(v.string(), v.isoTimestamp()),
});

export type Label = v.InferOutput<typeof labelSchema>;

export const labelDefinition: StoreDefinition<Label> = {
  name: 'labels',
  version: VERSION,
  read(record): Reading<Label> {
    const read = v.safeParse(labelSchema, record);
    if (read.success) return { ok: true, record: read.output };
    const { id } = (typeof record === 'object' && record !== null ? record : {}) as Record<string, unknown>;
    return { ok: false, label: typeof id === 'string' ? id : null, field: v.getDotPath(read.issues[0]) ?? '' };
  },
  combine(own, other) {
    const tags = [...new Set([...own.tags, ...other.tags])].slice(0, labelLimits.tags);
    const name = own.name ?? other.name;
    return tags.length === own.tags.length && name === own.name ? own : { ...own, name, tags };
  },
  sort: (records) => [...records],
};

/** The labels of this device. */
export const labels = openStore(deviceDatabase, labelDefinition);

/** What may be changed of a label. */
export type LabelChange = Partial<Pick<Label, 'name' | 'tags'>>;

/** The tags that were typed, parted by commas of either script: each once, as long and as many as may be. */
export function tagsOf(typed: string): string[] {
  const tags = typed
    .split(/[,،;؛\n]/)
    .map((one) => one.replace(/\s+/g, ' ').trim().slice(0, labelLimits.tag).trim())
    .filter((one) => one !== '');
  return [...new Set(tags)].slice(0, labelLimits.tags);
}

/** Changes the label of an article, whether it has one or not. */
export async function changeLabel(
  id: string,
  change: LabelChange,
  now: () => Date = () => new Date(),
  store: Store<Label> = labels,
): Promise<Awaited<ReturnType<Store<Label>['update']>>> {
  const changed = now().toISOString();
  const updated = await store.update(id, (label) => ({ ...label, ...change, changed }));
  if (updated.ok || updated.reason !== 'missing') return updated;
  const label: Label = { version: VERSION, id, name: null, tags: [], ...change, changed };
  const added = await store.merge([label]);
  return added.ok ? { ok: true, value: label } : added;
}

/** All labels that can be read: what a backup holds. */
export const allLabels = (database: Database = deviceDatabase): Promise<Outcome<Label[]>> =>
  allRecords(labelDefinition, database);

/** What `mergeLabels` would do with these labels; nothing is written. */
export async function planLabels(
  coming: readonly Label[],
  database: Database = deviceDatabase,
): Promise<Outcome<PlacingCounts>> {
  const plan = await planRecords(labelDefinition, coming, database);
  if (!plan.ok) return plan;
  const { added, updated, here } = plan.value;
  return { ok: true, value: { added: added + updated, besides: 0, here } };
}

/** Puts labels of a backup back: names where there are none, and tags beside those that are here. Nothing is taken away. */
export async function mergeLabels(
  coming: readonly Label[],
  store: Store<Label> = labels,
): Promise<Outcome<PlacingCounts>> {
  const merged = await store.merge(coming);
  if (!merged.ok) return merged;
  const added = merged.value.added + merged.value.updated;
  return { ok: true, value: { added, besides: 0, here: coming.length - added } };
}
