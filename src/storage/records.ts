/** All records of a store at once, for a backup: what is here, and what a merge would do. Stores that are shown as they change have `store.ts`. */
import type { Database } from './database';
import type { Outcome } from './failure';
import { planMerge } from './merge';
import type { Merged, StoreDefinition } from './store';

/** What a merge does: records that are new, records that are brought up to date, and `here`, those that stay as they are. */
export interface MergeCounts extends Merged {
  here: number;
}

/** The records of a store that can be read, in its order. Those that cannot are left where they are. */
export async function allRecords<T extends { id: string }>(
  definition: StoreDefinition<T>,
  database: Database,
): Promise<Outcome<T[]>> {
  const { name } = definition;
  const found = await database.read([name], (view) => view.objectStore(name).getAll());
  if (!found.ok) return found;
  const sound = found.value.flatMap((record: unknown) => {
    const reading = definition.read(record);
    return reading.ok ? [reading.record] : [];
  });
  return { ok: true, value: definition.sort(sound) };
}

/** What a merge would do with these records; nothing is written. */
export async function planRecords<T extends { id: string }>(
  definition: StoreDefinition<T>,
  coming: readonly T[],
  database: Database,
): Promise<Outcome<MergeCounts>> {
  const here = await allRecords(definition, database);
  if (!here.ok) return here;
  const { added, updated, unchanged, kept } = planMerge(here.value, coming, definition.combine);
  return { ok: true, value: { added: added.length, updated: updated.length, here: unchanged.length + kept.length } };
}
