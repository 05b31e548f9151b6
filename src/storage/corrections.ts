/** The reader's corrections of proposed words: a record each, the same in the database and in a backup. */
import * as v from 'valibot';
import { correctionId, formOf, type Correction, type WordChoice, type WordPlace } from '#article/correction';
import { partsOfSpeech } from '#article/format/schema';
import { deviceDatabase, type Database } from './database';
import type { Outcome } from './failure';
import { allRecords, planRecords, type MergeCounts } from './records';
import { openStore, type Reading, type Store, type StoreDefinition } from './store';

/** The version of the shape below. A change to the shape raises it; `readCorrection` reads the earlier ones too. */
const CORRECTION_VERSION = 1;

const term = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(400));
/** A slug or the id of a sentence. */
const name = v.pipe(v.string(), v.maxLength(80), v.regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/));
const instant = v.pipe(
  v.string(),
  v.check((value) => {
    const time = Date.parse(value);
    return value.length === 24 && !Number.isNaN(time) && new Date(time).toISOString() === value;
  }, 'a moment is written as in 2025-04-01T09:59:00.000Z'),
);
const schema = v.pipe(
  v.object({
    version: v.literal(CORRECTION_VERSION),
    id: v.string(),
    form: v.pipe(
      term,
      v.check((value) => formOf(value) === value, 'a form has letters alone'),
    ),
    place: v.nullable(
      v.object({ article: name, sentence: name, index: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) }),
    ),
    lemma: term,
    root: v.nullable(v.pipe(v.string(), v.regex(/^[\u0621\u0628\u062a-\u063a\u0641-\u0648\u064a]{2,5}$/))),
    pos: v.picklist(partsOfSpeech),
    sense: term,
    stem: v.nullable(term),
    made: instant,
  }),
  v.forward(
    v.check(({ id, form, place }) => id === correctionId(form, place), 'the id is made of form and place'),
    ['id'],
  ),
);

/** A record of the database or of a backup as a correction, or what is wrong with it. */
function readCorrection(record: unknown): Reading<Correction & { version: 1 }> {
  const read = v.safeParse(schema, record);
  if (read.success) return { ok: true, record: read.output };
  const labelled = v.safeParse(v.object({ form: term }), record);
  return {
    ok: false,
    label: labelled.success ? labelled.output.form : null,
    field: v.getDotPath(read.issues[0]) ?? '',
  };
}

/** A correction as it is stored. */
export type StoredCorrection = Correction & { version: typeof CORRECTION_VERSION };

export const correctionDefinition: StoreDefinition<StoredCorrection> = {
  name: 'corrections',
  version: CORRECTION_VERSION,
  read: readCorrection,
  // The later word counts.
  combine: (own, other) => (other.made > own.made ? other : own),
  sort: (records) => records.toSorted((a, b) => (a.made < b.made ? 1 : a.made > b.made ? -1 : a.id < b.id ? -1 : 1)),
};

/** The corrections of this device. */
export const corrections = openStore(deviceDatabase, correctionDefinition);

/**
 * Keeps what the reader has decided of a word, whatever was decided of its form or its place before.
 *
 * @param place where it holds alone; `null`: in every text
 * @param before the correction that it takes the place of, also where that was for another range
 */
export async function correct(
  letters: string,
  place: WordPlace | null,
  choice: WordChoice,
  before: Correction | null,
  now: Date,
  store: Store<StoredCorrection> = corrections,
): Promise<Outcome<unknown>> {
  const made = newCorrection(letters, place, choice, now);
  const changed = await store.update(made.id, () => made);
  // There was none, or none that can be read: that one is kept aside.
  const kept =
    changed.ok || (changed.reason !== 'missing' && changed.reason !== 'unreadable')
      ? changed
      : await store.merge([made]);
  if (!kept.ok || before === null || before.id === made.id) return kept;
  return store.remove(before.id);
}

/** All corrections of this device that can be read: what a backup holds. */
export const allCorrections = (database: Database = deviceDatabase): Promise<Outcome<StoredCorrection[]>> =>
  allRecords(correctionDefinition, database);

/** What a merge would do with these corrections; nothing is written. */
export const planCorrections = (
  coming: readonly StoredCorrection[],
  database: Database = deviceDatabase,
): Promise<Outcome<MergeCounts>> => planRecords(correctionDefinition, coming, database);

/** A correction of a word of a text. */
export function newCorrection(
  letters: string,
  place: WordPlace | null,
  { lemma, root, pos, sense, stem }: WordChoice,
  now: Date,
): StoredCorrection {
  const form = formOf(letters);
  return {
    version: CORRECTION_VERSION,
    id: correctionId(form, place),
    form,
    place,
    // Marks in one order, whoever wrote them.
    lemma: lemma.normalize('NFC'),
    root,
    pos,
    sense,
    stem: stem === null ? null : stem.normalize('NFC'),
    made: now.toISOString(),
  };
}
