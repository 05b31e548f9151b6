/** “My words” as one file, and back: nothing that is here is lost to what the file holds. */
import * as container from '#storage/backup';
import { planMerge, type MergePlan } from '#storage/merge';
import type { SavedWord } from './saved-word';
import { wordDefinition } from './store';

export type ReadBackup =
  | {
      ok: true;
      madeAt: string | null;
      words: SavedWord[];
      damaged: container.DamagedEntry[];
      /** It holds other things as well, which this version can't read. */
      others: boolean;
    }
  | { ok: false; problem: container.BackupProblem };

/** The text of a backup of these words. */
export function makeBackup(words: readonly SavedWord[], now: Date): string {
  return container.makeBackup([container.sectionOf(wordDefinition, words)], now);
}

/** What a file holds: its sound words, and those that are damaged; or why it is no backup. */
export function readBackup(text: string): ReadBackup {
  const read = container.readBackup(text);
  if (!read.ok) return read;
  const { backup } = read;
  const words = container.readSection(backup, wordDefinition);
  if (words.state === 'newer') return { ok: false, problem: 'newer' };
  if (words.state === 'damaged') return { ok: false, problem: 'not-backup' };
  return {
    ok: true,
    madeAt: backup.madeAt,
    words: words.state === 'ok' ? words.records : [],
    damaged: words.state === 'ok' ? words.damaged : [],
    others: container.unknownSections(backup, [wordDefinition.name]).length > 0,
  };
}

/** What a restore does, and what it leaves as it is. */
export function planRestore(current: readonly SavedWord[], backup: readonly SavedWord[]): MergePlan<SavedWord> {
  return planMerge(current, backup, wordDefinition.combine);
}
