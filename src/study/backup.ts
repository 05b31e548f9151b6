/** “My words” as one file, and back: nothing that is here is lost to what the file holds. */
import * as v from 'valibot';
import { directions, savedWordSchema, type Card, type SavedWord } from './saved-word';

const FORMAT = 'bayan-words';
const VERSION = 1;

/** The largest backup that is read, in bytes, of which a character has one or more: some twenty thousand words. */
export const MAX_BACKUP = 50_000_000;

/** Why a file is no backup that can be read. */
export type BackupProblem = 'too-large' | 'not-json' | 'not-backup' | 'newer';

/** An entry of a backup that can't be read. */
export interface DamagedEntry {
  /** Place in the file, from 1. */
  at: number;
  /** The word as far as it can be told. */
  word: string | null;
  /** Which field is missing or wrong, as a path: `cards.recall.due`. Empty where nothing is right. */
  field: string;
}

export type ReadBackup =
  | { ok: true; madeAt: string | null; words: SavedWord[]; damaged: DamagedEntry[] }
  | { ok: false; problem: BackupProblem };

const envelope = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  madeAt: v.fallback(v.nullable(v.pipe(v.string(), v.isoTimestamp())), null),
  words: v.unknown(),
});

/** The text of a backup of these words. */
export function makeBackup(words: readonly SavedWord[], now: Date): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, madeAt: now.toISOString(), words }, null, 2)}\n`;
}

/** What a file holds: its sound entries, and those that are damaged; or why it is no backup. */
export function readBackup(text: string): ReadBackup {
  if (text.length > MAX_BACKUP) return { ok: false, problem: 'too-large' };
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { ok: false, problem: 'not-json' };
  }
  const head = v.safeParse(envelope, data);
  if (!head.success) return { ok: false, problem: 'not-backup' };
  if (head.output.version > VERSION) return { ok: false, problem: 'newer' };
  if (!Array.isArray(head.output.words)) return { ok: false, problem: 'not-backup' };

  const words: SavedWord[] = [];
  const damaged: DamagedEntry[] = [];
  for (const [index, entry] of head.output.words.entries()) {
    const result = v.safeParse(savedWordSchema, entry);
    if (result.success) words.push(result.output);
    else damaged.push({ at: index + 1, word: labelOf(entry), field: v.getDotPath(result.issues[0]) ?? '' });
  }
  return { ok: true, madeAt: head.output.madeAt, words, damaged };
}

/** What a restore does. A word that is only here is not in it: it stays as it is. */
export interface RestorePlan {
  /** Only in the backup. */
  added: SavedWord[];
  /** In both, reviewed further in the backup: as they will be. */
  updated: SavedWord[];
  /** In both, with the same reviews. */
  unchanged: SavedWord[];
  /** In both, reviewed further here. */
  kept: SavedWord[];
}

/**
 * What is to be written so that `current` holds all that either side knows. Card by card, the one with more reviews
 * wins, and of as many the later; else what is here stays. Planned again after it was applied, nothing is left to do.
 */
export function planRestore(current: readonly SavedWord[], backup: readonly SavedWord[]): RestorePlan {
  const here = new Map(current.map((word) => [word.id, word]));
  const there = new Map<string, SavedWord>();
  for (const word of backup) {
    // The same word twice in one file: what both know of it.
    const before = there.get(word.id);
    there.set(word.id, before ? merged(before, word) : word);
  }
  const plan: RestorePlan = { added: [], updated: [], unchanged: [], kept: [] };
  for (const word of there.values()) {
    const own = here.get(word.id);
    if (!own) {
      plan.added.push(word);
      continue;
    }
    const both = merged(own, word);
    if (directions.some((one) => both.cards[one] !== own.cards[one])) plan.updated.push(both);
    else if (directions.some((one) => isFurther(own.cards[one], word.cards[one]))) plan.kept.push(own);
    else plan.unchanged.push(own);
  }
  return plan;
}

/** `own`, with those cards of `other` that are further. */
function merged(own: SavedWord, other: SavedWord): SavedWord {
  const further = (one: (typeof directions)[number]) =>
    isFurther(other.cards[one], own.cards[one]) ? other.cards[one] : own.cards[one];
  return { ...own, cards: { recognise: further('recognise'), recall: further('recall') } };
}

function isFurther(card: Card, than: Card): boolean {
  if (card.reps !== than.reps) return card.reps > than.reps;
  return (card.lastReview ?? '') > (than.lastReview ?? '');
}

/** The name by which people know a damaged entry, if it still has one. */
function labelOf(entry: unknown): string | null {
  const result = v.safeParse(v.object({ plain: v.pipe(v.string(), v.nonEmpty(), v.maxLength(400)) }), entry);
  return result.success ? result.output.plain : null;
}
