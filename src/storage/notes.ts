/**
 * The reader's notes: a highlight on words of an article, with a remark and tags if the reader wants them. The record as it lies in
 * the database and in a backup, and the store of them. Where a note stands in a text is found by its quotation (`notes/anchor/anchor.ts`).
 */
import * as v from 'valibot';
import { limits } from '#article/format/limits';
import { deviceDatabase, type Database } from './database';
import type { Outcome } from './failure';
import { allRecords, planRecords, type MergeCounts } from './records';
import { openStore, type Reading, type StoreDefinition } from './store';

/** The version of the shape below. A change to the shape raises it; `readNote` reads the earlier ones too. */
const NOTE_VERSION = 1;

/** The colours of highlights, by name; each has a token and a style of line (`notes/notes.css`). */
export const noteColors = ['amber', 'green', 'blue', 'rose'] as const;
export type NoteColor = (typeof noteColors)[number];

/** What a note may hold: UTF-16 units of each text, and how many tags. */
export const noteLimits = { exact: 20_000, around: 200, remark: 20_000, tag: 60, tags: 20 } as const;

const slug = v.pipe(v.string(), v.maxLength(limits.id), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
const sentenceId = v.pipe(v.string(), v.maxLength(limits.id), v.regex(/^[a-z][a-z0-9]*(?:\.[a-z0-9]+)*$/));
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(limits.text));
const around = v.pipe(v.string(), v.maxLength(noteLimits.around));

/** A moment as `Date.toISOString` writes it, and in no other way: such strings sort by time. */
const instant = v.pipe(
  v.string(),
  v.check((value) => {
    const time = Date.parse(value);
    return value.length === 24 && !Number.isNaN(time) && new Date(time).toISOString() === value;
  }, 'a moment is written as in 2025-04-01T09:59:00.000Z'),
);

const noteSchema = v.object({
  version: v.literal(NOTE_VERSION),
  /** 32 hexadecimal digits: made by chance, or from an annotation that came in. */
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  /** The slug of the article. */
  article: slug,
  lang: v.picklist(['ar', 'en']),
  /** The words, with what stands before and after them in the same paragraph: enough to find them again. */
  quote: v.object({
    exact: v.pipe(v.string(), v.regex(/\S/), v.maxLength(noteLimits.exact)),
    prefix: around,
    suffix: around,
  }),
  /**
   * Where they stood when the note was made, as in `RangeSelection`: first and last sentence, UTF-16 offsets. `null` where they
   * have never been found.
   */
  hint: v.nullable(v.object({ id: sentenceId, start: offset, until: sentenceId, end: offset })),
  color: v.picklist(noteColors),
  tags: v.pipe(v.array(v.pipe(v.string(), v.regex(/\S/), v.maxLength(noteLimits.tag))), v.maxLength(noteLimits.tags)),
  /** Plain text; empty for a highlight alone. */
  remark: v.pipe(v.string(), v.maxLength(noteLimits.remark)),
  created: instant,
  changed: instant,
});

export type Note = v.InferOutput<typeof noteSchema>;

/** What a reader says of words: all of a note that can be edited. */
export type NoteContent = Pick<Note, 'color' | 'tags' | 'remark'>;

/** A record of the database or of a backup as a note, or what is wrong with it. */
export function readNote(record: unknown): Reading<Note> {
  const result = v.safeParse(noteSchema, record);
  if (result.success) return { ok: true, record: result.output };
  return { ok: false, label: labelOf(record), field: v.getDotPath(result.issues[0]) ?? '' };
}

/** The beginning of the words that it quotes, by which people know a note that cannot be read. */
function labelOf(record: unknown): string | null {
  const result = v.safeParse(v.object({ quote: v.object({ exact: v.pipe(v.string(), v.regex(/\S/)) }) }), record);
  return result.success ? result.output.quote.exact.slice(0, 80) : null;
}

export const noteDefinition: StoreDefinition<Note> = {
  name: 'notes',
  version: NOTE_VERSION,
  read: readNote,
  combine: lastChanged,
  sort: (notes) => notes.toSorted((a, b) => compare(a.created, b.created) || compare(a.id, b.id)),
};

/** The notes of this device, on all articles. */
export const deviceNotes = openStore(deviceDatabase, noteDefinition);

/** A new note on words, with an id of its own. */
export function newNote(
  { article, lang, quote, hint }: Pick<Note, 'article' | 'lang' | 'quote' | 'hint'>,
  { color, tags, remark }: NoteContent,
  now: Date,
): Note {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const id = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const moment = now.toISOString();
  const said = { article, lang, quote, hint, color, tags, remark };
  return { version: NOTE_VERSION, id, ...said, created: moment, changed: moment };
}

/** The note with other content; the note itself where nothing is new. */
export function withContent(note: Note, { color, tags, remark }: NoteContent, now: Date): Note {
  const next = { ...note, color, tags, remark };
  if (JSON.stringify(next) === JSON.stringify(note)) return note;
  // Later than what it takes the place of, also where a clock was put back.
  const moment = new Date(Math.max(now.getTime(), Date.parse(note.changed) + 1));
  return { ...next, changed: moment.toISOString() };
}

/** All notes, as a backup holds them. Those that cannot be read are left out. */
export const allNotes = (database: Database = deviceDatabase): Promise<Outcome<Note[]>> =>
  allRecords(noteDefinition, database);

/** How many of these notes are new, and how many are known here in an earlier state. */
export const planNotes = (
  coming: readonly Note[],
  database: Database = deviceDatabase,
): Promise<Outcome<MergeCounts>> => planRecords(noteDefinition, coming, database);

/** The state that was made last; of two of one moment always the same one. */
function lastChanged(own: Note, other: Note): Note {
  const later = compare(other.changed, own.changed) || compare(JSON.stringify(other), JSON.stringify(own));
  return later > 0 ? other : own;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
