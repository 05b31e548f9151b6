/**
 * A backup: one JSON file with a section for each store, by its name. What a section holds is the business of the store's
 * owner, who gives its definition here as to the database.
 */
import * as v from 'valibot';
import type { StoreDefinition } from './store';

const FORMAT = 'bayan-backup';
const VERSION = 1;

/** The first backups held nothing but words, and are still read. */
const WORDS_FORMAT = 'bayan-words';

/**
 * The largest backup that is read, in bytes, of which a character has one or more: ten books, or some thousands of articles. Browsers hold
 * no text of more than some 500 million characters, and a file as large as that takes several times its size of memory.
 */
export const MAX_BACKUP = 250_000_000;

/** Why a file is no backup that can be read. */
export type BackupProblem = 'too-large' | 'not-json' | 'not-backup' | 'newer';

/** The records of one store. */
export interface BackupSection {
  name: string;
  /** Version of the shape of the records. */
  version: number;
  records: readonly unknown[];
}

export interface Backup {
  madeAt: string | null;
  sections: readonly BackupSection[];
  /** Names of sections that are there, and are damaged as a whole. */
  damaged: readonly string[];
}

/** An entry of a section that can't be read. */
export interface DamagedEntry {
  /** Place in its section, from 1. */
  at: number;
  /** The name by which people know it, as far as that can be told. */
  label: string | null;
  /** Which field is missing or wrong, as a path: `cards.recall.due`. Empty where nothing is right. */
  field: string;
}

/** What a backup holds for one store. */
export type ReadSection<T> =
  | { state: 'ok'; records: T[]; damaged: DamagedEntry[] }
  /** - `absent`: it holds nothing for this store · `newer`: of a later shape · `damaged`: as a whole */
  | { state: 'absent' | 'newer' | 'damaged' };

/** The section that a store's owner writes. */
export function sectionOf<T extends { id: string }>(
  { name, version }: Pick<StoreDefinition<T>, 'name' | 'version'>,
  records: readonly T[],
): BackupSection {
  return { name, version, records };
}

/** The text of a backup. Throws a `RangeError` where it would be longer than a text can be. */
export function makeBackup(sections: readonly BackupSection[], now: Date): string {
  const byName = Object.fromEntries(sections.map(({ name, version, records }) => [name, { version, records }]));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, madeAt: now.toISOString(), sections: byName }, null, 2)}\n`;
}

const version = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const head = v.object({
  format: v.picklist([FORMAT, WORDS_FORMAT]),
  version,
  madeAt: v.fallback(v.nullable(v.pipe(v.string(), v.isoTimestamp())), null),
});
const body = v.object({
  sections: v.pipe(
    v.unknown(),
    v.check((value) => !Array.isArray(value), 'sections have names'),
    v.record(v.string(), v.unknown()),
  ),
});
const wordsBody = v.object({ words: v.array(v.unknown()) });
const section = v.object({ version, records: v.array(v.unknown()) });

/** What a file holds, section by section, or why it is no backup. Its records are not looked at: see `readSection`. */
export function readBackup(text: string): { ok: true; backup: Backup } | { ok: false; problem: BackupProblem } {
  if (text.length > MAX_BACKUP) return { ok: false, problem: 'too-large' };
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { ok: false, problem: 'not-json' };
  }
  const read = v.safeParse(head, data);
  if (!read.success) return { ok: false, problem: 'not-backup' };
  const { format, madeAt } = read.output;
  if (read.output.version > VERSION) return { ok: false, problem: 'newer' };

  if (format === WORDS_FORMAT) {
    const old = v.safeParse(wordsBody, data);
    if (!old.success) return { ok: false, problem: 'not-backup' };
    const words = { name: 'words', version: 1, records: old.output.words };
    return { ok: true, backup: { madeAt, sections: [words], damaged: [] } };
  }
  const held = v.safeParse(body, data);
  if (!held.success) return { ok: false, problem: 'not-backup' };
  const sections: BackupSection[] = [];
  const damaged: string[] = [];
  for (const [name, content] of Object.entries(held.output.sections)) {
    const found = v.safeParse(section, content);
    if (found.success) sections.push({ name, ...found.output });
    else damaged.push(name);
  }
  return { ok: true, backup: { madeAt, sections, damaged } };
}

/** The sound records that a backup has for a store, and those that are damaged. */
export function readSection<T extends { id: string }>(
  { sections, damaged: broken }: Backup,
  definition: Pick<StoreDefinition<T>, 'name' | 'version' | 'read'>,
): ReadSection<T> {
  if (broken.includes(definition.name)) return { state: 'damaged' };
  const found = sections.find(({ name }) => name === definition.name);
  if (!found) return { state: 'absent' };
  if (found.version > definition.version) return { state: 'newer' };
  const records: T[] = [];
  const damaged: DamagedEntry[] = [];
  for (const [index, entry] of found.records.entries()) {
    const reading = definition.read(entry);
    if (reading.ok) records.push(reading.record);
    else damaged.push({ at: index + 1, label: reading.label, field: reading.field });
  }
  return { state: 'ok', records, damaged };
}

/** Names of the sections that nobody here can read: of stores that only a newer version has. */
export function unknownSections({ sections, damaged }: Backup, known: readonly string[]): string[] {
  return [...sections.map(({ name }) => name), ...damaged].filter((name) => !known.includes(name));
}
