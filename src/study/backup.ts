/** Words, corrections, own articles, drafts, labels, notes and links as one file, and back: nothing that is here is lost to what the file holds. */
import * as container from '#storage/backup';
import { correctionDefinition, type StoredCorrection } from '#storage/corrections';
import { draftSection, type ReadDraft, type StoredDraft } from '#storage/articles/drafts';
import { labelDefinition, type Label } from '#storage/labels';
import { linkDefinition, type StoredLink } from '#storage/links';
import { noteDefinition, type Note } from '#storage/notes';
import { planMerge, type MergePlan } from '#storage/merge';
import { ownArticleSection, type WholeArticle } from '#storage/articles/own-articles';
import type { Reading } from '#storage/store';
import type { SavedWord } from './saved-word';
import { wordDefinition } from './store';

/** What a backup has a section of. */
export const parts = ['words', 'corrections', 'articles', 'drafts', 'labels', 'notes', 'links'] as const;
export type Part = (typeof parts)[number];

/** The records of a backup, by section. */
export interface BackedUp {
  words: readonly SavedWord[];
  corrections: readonly StoredCorrection[];
  articles: readonly WholeArticle[];
  drafts: readonly StoredDraft[];
  /** Names and tags that the reader gave to articles. */
  labels: readonly Label[];
  notes: readonly Note[];
  /** Which names mean one, by the reader's word. */
  links: readonly StoredLink[];
}

export interface OpenBackup extends BackedUp {
  ok: true;
  madeAt: string | null;
  /** Entries that can't be read, by section. */
  damaged: Record<Part, readonly container.DamagedEntry[]>;
  /** Sections that a newer version has written: none of their records is read. */
  newer: readonly Part[];
  /** Sections that are damaged as a whole. */
  broken: readonly Part[];
  /** It holds other things as well, which this version can't read. */
  others: boolean;
}

export type ReadBackup = OpenBackup | { ok: false; problem: container.BackupProblem };

/** The text of a backup of these records. A section without records is there too. */
export function makeBackup(
  { words, corrections, articles, drafts, labels, notes, links }: BackedUp,
  now: Date,
): string {
  const sections = [
    container.sectionOf(wordDefinition, words),
    container.sectionOf(correctionDefinition, corrections),
    container.sectionOf(ownArticleSection, articles),
    container.sectionOf(draftSection, drafts),
    container.sectionOf(labelDefinition, labels),
    container.sectionOf(noteDefinition, notes),
    container.sectionOf(linkDefinition, links),
  ];
  return container.makeBackup(sections, now);
}

/**
 * What a file holds: its sound records, and those that are damaged; or why it is no backup.
 * @param readDraft checks what a draft holds, which only the workbench knows
 */
export function readBackup(text: string, readDraft: ReadDraft<unknown>): ReadBackup {
  const read = container.readBackup(text);
  if (!read.ok) return read;
  const { backup } = read;
  const drafts = {
    ...draftSection,
    read(record: unknown): Reading<StoredDraft> {
      const reading = draftSection.read(record);
      if (!reading.ok || readDraft(reading.record.data, reading.record.id) !== null) return reading;
      const { title, id } = reading.record;
      return { ok: false, label: title.ar || title.en || id, field: 'data' };
    },
  };
  const sections = {
    words: container.readSection(backup, wordDefinition),
    corrections: container.readSection(backup, correctionDefinition),
    articles: container.readSection(backup, ownArticleSection),
    drafts: container.readSection(backup, drafts),
    labels: container.readSection(backup, labelDefinition),
    notes: container.readSection(backup, noteDefinition),
    links: container.readSection(backup, linkDefinition),
  };
  const inState = (state: 'ok' | 'newer' | 'damaged') => parts.filter((part) => sections[part].state === state);
  const newer = inState('newer');
  const broken = inState('damaged');
  if (inState('ok').length === 0 && newer.length > 0) return { ok: false, problem: 'newer' };
  if (inState('ok').length === 0 && broken.length > 0) return { ok: false, problem: 'not-backup' };
  const words = readPart(sections.words);
  const corrections = readPart(sections.corrections);
  const articles = readPart(sections.articles);
  const held = readPart(sections.drafts);
  const labels = readPart(sections.labels);
  const notes = readPart(sections.notes);
  const links = readPart(sections.links);
  return {
    ok: true,
    madeAt: backup.madeAt,
    words: words.records,
    corrections: corrections.records,
    articles: articles.records,
    drafts: held.records,
    labels: labels.records,
    notes: notes.records,
    links: links.records,
    damaged: {
      words: words.damaged,
      corrections: corrections.damaged,
      articles: articles.damaged,
      drafts: held.damaged,
      labels: labels.damaged,
      notes: notes.damaged,
      links: links.damaged,
    },
    newer,
    broken,
    others: container.unknownSections(backup, parts).length > 0,
  };
}

const readPart = <T>(section: container.ReadSection<T>) =>
  section.state === 'ok' ? section : { records: [], damaged: [] };

/** What a restore of words does, and what it leaves as it is. */
export function planRestore(current: readonly SavedWord[], backup: readonly SavedWord[]): MergePlan<SavedWord> {
  return planMerge(current, backup, wordDefinition.combine);
}
