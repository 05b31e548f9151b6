/** A backup and this device: what goes into one, and what comes of one. Loaded when a backup is made or read. */
import { callForTexts } from '#i18n/late-texts';
import { MAX_BACKUP, type BackupProblem } from '#storage/backup';
import { allDrafts, mergeDrafts, planDrafts, type ReadDraft } from '#storage/articles/drafts';
import { allCorrections, corrections, planCorrections } from '#storage/corrections';
import { allLabels, mergeLabels, planLabels } from '#storage/labels';
import { allLinks, links as deviceLinks, planLinks } from '#storage/links';
import { allNotes, deviceNotes, planNotes } from '#storage/notes';
import type { Failure, Outcome } from '#storage/failure';
import { allOwnArticles, mergeOwnArticles, planOwnArticles } from '#storage/articles/own-articles';
import type { PlacingCounts } from '#storage/articles/placing';
import type { MergeCounts } from '#storage/records';
import type { Merged } from '#storage/store';
import { makeBackup, parts, readBackup, type OpenBackup, type Part } from './backup';
import type { SavedWord } from './saved-word';

/** Why a store could not be read or written, for each that could not. */
export type Failures = Partial<Record<Part, Failure>>;

/** How many records of each store: those that were written into a file, or restored. */
export type Counts = Record<Part, number>;

export interface MadeBackup {
  text: string;
  counts: Counts;
  /** Stores that could not be read: the file is made without them. */
  failures: Failures;
  /** It is larger than a backup that is read, or than a text can be. */
  tooLarge: boolean;
}

/** The text of a backup of all that this device has. */
export async function collectBackup(words: readonly SavedWord[], now: Date): Promise<MadeBackup> {
  const [corrected, articles, drafts, labels, notes, links] = await Promise.all([
    allCorrections(),
    allOwnArticles(),
    allDrafts(),
    allLabels(),
    allNotes(),
    allLinks(),
    callForTexts('backup'),
  ]);
  const held = {
    words,
    corrections: corrected.ok ? corrected.value : [],
    articles: articles.ok ? articles.value : [],
    drafts: drafts.ok ? drafts.value : [],
    labels: labels.ok ? labels.value : [],
    notes: notes.ok ? notes.value : [],
    links: links.ok ? links.value : [],
  };
  const text = textOf(held, now);
  return {
    text: text ?? '',
    counts: {
      words: words.length,
      corrections: held.corrections.length,
      articles: held.articles.length,
      drafts: held.drafts.length,
      labels: held.labels.length,
      notes: held.notes.length,
      links: held.links.length,
    },
    failures: failuresOf({ corrections: corrected, articles, drafts, labels, notes, links }),
    tooLarge: text === null || new Blob([text]).size > MAX_BACKUP,
  };
}

/** The text of a backup; `null` where it would be longer than a text can be. */
function textOf(...given: Parameters<typeof makeBackup>): string | null {
  try {
    return makeBackup(...given);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** What a backup holds beside words. */
export const placedParts = [
  'corrections',
  'articles',
  'drafts',
  'labels',
  'notes',
  'links',
] as const satisfies readonly Part[];

/** What would become of that. */
export type Places = Record<Exclude<(typeof placedParts)[number], MergedPart>, Outcome<PlacingCounts>> &
  Record<MergedPart, Outcome<MergeCounts>>;

/** Parts of which a later word brings an earlier one up to date. */
export const mergedParts = ['corrections', 'notes', 'links'] as const satisfies readonly Part[];
type MergedPart = (typeof mergedParts)[number];

export type Opened = { ok: true; backup: OpenBackup; places: Places } | { ok: false; problem: BackupProblem };

/** Reads a backup, and asks what restoring it would do; nothing is written. */
export async function openBackup(text: string, readDraft: ReadDraft<unknown>): Promise<Opened> {
  const backup = readBackup(text, readDraft);
  if (!backup.ok) return backup;
  const [places] = await Promise.all([placesOf(backup), callForTexts('backup')]);
  return { ok: true, backup, places };
}

export interface Restored {
  counts: Counts;
  failures: Failures;
  /** What is left to do. */
  places: Places;
}

/** Restores a backup, store by store: one that fails holds up none of the others. */
export async function restoreBackup(
  backup: OpenBackup,
  mergeWords: (words: readonly SavedWord[]) => Promise<Outcome<Merged>>,
): Promise<Restored> {
  const words = await mergeWords(backup.words);
  const merged = await corrections.merge(backup.corrections);
  const articles = await mergeOwnArticles(backup.articles);
  const drafts = await mergeDrafts(backup.drafts);
  const labels = await mergeLabels(backup.labels);
  const notes = await deviceNotes.merge(backup.notes);
  const links = await deviceLinks.merge(backup.links);
  return {
    counts: {
      words: words.ok ? words.value.added + words.value.updated : 0,
      corrections: merged.ok ? merged.value.added + merged.value.updated : 0,
      articles: articles.ok ? articles.value.added : 0,
      drafts: drafts.ok ? drafts.value.added : 0,
      labels: labels.ok ? labels.value.added : 0,
      notes: notes.ok ? notes.value.added + notes.value.updated : 0,
      links: links.ok ? links.value.added + links.value.updated : 0,
    },
    failures: failuresOf({ words, corrections: merged, articles, drafts, labels, notes, links }),
    places: await placesOf(backup),
  };
}

async function placesOf(backup: OpenBackup): Promise<Places> {
  const [corrected, articles, drafts, labels, notes, links] = await Promise.all([
    planCorrections(backup.corrections),
    planOwnArticles(backup.articles),
    planDrafts(backup.drafts),
    planLabels(backup.labels),
    planNotes(backup.notes),
    planLinks(backup.links),
  ]);
  return { corrections: corrected, articles, drafts, labels, notes, links };
}

function failuresOf(outcomes: Partial<Record<Part, Outcome<unknown>>>): Failures {
  const failures: Failures = {};
  for (const part of parts) {
    const outcome = outcomes[part];
    if (outcome && !outcome.ok) failures[part] = outcome.reason;
  }
  return failures;
}
