/**
 * The word of the reader on whether two names mean one (`article/entity-links.ts`): a record a pair. Taking something apart changes the
 * record and removes none, so that of two devices the later word counts.
 */
import * as v from 'valibot';
import type { EntityLink } from '#article/entity-links';
import { deviceDatabase, type Database } from './database';
import type { Outcome } from './failure';
import { allRecords, planRecords, type MergeCounts } from './records';
import { openStore, type Merged, type Reading, type Store, type StoreDefinition } from './store';

const VERSION = 1;

/** The longest reference: a folded name, and the slug of an article. */
const MAX_REFERENCE = 600;

const reference = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(MAX_REFERENCE));
const linkSchema = v.pipe(
  v.object({
    version: v.literal(VERSION),
    id: v.string(),
    /** References in their order. */
    a: reference,
    b: reference,
    same: v.boolean(),
    /** What each is called, so that a list can say so without the articles. */
    names: v.tuple([v.string(), v.string()]),
    /** When it was last said, ISO 8601 in UTC. */
    changed: v.pipe(v.string(), v.isoTimestamp()),
  }),
  v.forward(
    v.check(({ id, a, b }) => a < b && id === idOf(a, b), 'the id is made of both, in order'),
    ['id'],
  ),
);

/** A link as it is stored. */
export type StoredLink = v.InferOutput<typeof linkSchema>;

const idOf = (a: string, b: string) => `${a}\n${b}`;

export const linkDefinition: StoreDefinition<StoredLink> = {
  name: 'links',
  version: VERSION,
  read(record): Reading<StoredLink> {
    const read = v.safeParse(linkSchema, record);
    if (read.success) return { ok: true, record: read.output };
    const named = v.safeParse(v.object({ a: v.string() }), record);
    return {
      ok: false,
      label: named.success ? named.output.a.slice(0, 80) : null,
      field: v.getDotPath(read.issues[0]) ?? '',
    };
  },
  // The later word counts; of two of one moment always the same.
  combine: (own, other) =>
    other.changed > own.changed || (other.changed === own.changed && other.same && !own.same) ? other : own,
  sort: (records) => records.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
};

/** The links of this device. */
export const links = openStore(deviceDatabase, linkDefinition);

/** A word of the reader that is to be kept. @param before what was said of the two before */
export function newLink(
  { a, b, same }: EntityLink,
  [nameA, nameB]: readonly [string, string],
  now: Date,
  before?: StoredLink,
): StoredLink {
  const isOrdered = a < b;
  // Later than what it takes the place of, also where a clock was put back.
  const moment = new Date(Math.max(now.getTime(), before ? Date.parse(before.changed) + 1 : 0));
  return {
    version: VERSION,
    id: isOrdered ? idOf(a, b) : idOf(b, a),
    a: isOrdered ? a : b,
    b: isOrdered ? b : a,
    same,
    names: isOrdered ? [nameA, nameB] : [nameB, nameA],
    changed: moment.toISOString(),
  };
}

/** Keeps what the reader says now, all at once. */
export function keepLinks(
  said: readonly (EntityLink & { names: readonly [string, string] })[],
  known: readonly StoredLink[],
  now: Date = new Date(),
  store: Store<StoredLink> = links,
): Promise<Outcome<Merged>> {
  return store.merge(
    said.map((one) => {
      const made = newLink(one, one.names, now);
      return newLink(
        one,
        one.names,
        now,
        known.find(({ id }) => id === made.id),
      );
    }),
  );
}

/** All links that can be read: what a backup holds. */
export const allLinks = (database: Database = deviceDatabase): Promise<Outcome<StoredLink[]>> =>
  allRecords(linkDefinition, database);

/** What a merge would do with these links; nothing is written. */
export const planLinks = (
  coming: readonly StoredLink[],
  database: Database = deviceDatabase,
): Promise<Outcome<MergeCounts>> => planRecords(linkDefinition, coming, database);
