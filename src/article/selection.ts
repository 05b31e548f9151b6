/** What the reader has selected: at most one thing at a time, lit in both languages, in the panel and on the map. */
import type { Article, Mark } from './model';
import { entityIdOf, undertakingIdsOf } from './model';

export type Selection =
  | { type: 'entity'; id: string; /** Place among its mentions, from 0. */ at: number }
  | { type: 'undertaking'; id: string }
  | { type: 'word'; /** Sentence id. */ id: string; /** Place in the sentence, from 0. */ at: number };

/** The marks that a selection lights, in the order of the text. */
export function marksOf(article: Article, selection: Selection | null): Mark[] {
  if (selection?.type === 'entity') return article.entity.get(selection.id)?.mentions ?? [];
  if (selection?.type === 'undertaking') {
    const entry = article.undertaking.get(selection.id);
    return entry ? [...entry.cue.quotes, ...entry.evidence] : [];
  }
  return [];
}

/** The mark that the stepper is on: one mention, or the first words of what is undertaken. */
export function currentMark(article: Article, selection: Selection | null): Mark | null {
  if (selection?.type === 'entity') return article.entity.get(selection.id)?.mentions[selection.at] ?? null;
  if (selection?.type === 'undertaking') return article.undertaking.get(selection.id)?.evidence[0] ?? null;
  return null;
}

/**
 * Where a selection stands among the things it is stepped through with: mentions, commitments, or positions. Words are
 * stepped through by lemma or root, for which word data is needed: see `words.ts`.
 */
export function stepsOf(article: Article, selection: Selection): { at: number; of: number } {
  if (selection.type === 'word') return { at: 0, of: 0 };
  if (selection.type === 'entity') {
    return { at: selection.at, of: article.entity.get(selection.id)?.mentions.length ?? 0 };
  }
  const entry = article.undertaking.get(selection.id);
  return { at: entry?.index ?? 0, of: entry ? peers(article, entry.cue.commitment).length : 0 };
}

/** The selection one step on (`+1`) or back (`-1`), round the ends. */
export function stepped(article: Article, selection: Selection, by: 1 | -1): Selection {
  const { at, of } = stepsOf(article, selection);
  if (of === 0 || selection.type === 'word') return selection;
  const next = (at + by + of) % of;
  if (selection.type === 'entity') return { ...selection, at: next };
  const entry = article.undertaking.get(selection.id);
  const peer = entry && peers(article, entry.cue.commitment)[next];
  return peer ? { type: 'undertaking', id: peer.id } : selection;
}

function peers(article: Article, commitment: boolean) {
  return article.undertakings.filter((entry) => entry.cue.commitment === commitment);
}

/**
 * The things that a click on a segment can mean, the innermost first: entities before undertakings, or the other way
 * round while commitments are what is being read.
 */
export function selectionsAt(marks: readonly Mark[], first: Selection['type']): Selection[] {
  const found: Selection[] = [];
  const add = (selection: Selection) => {
    if (!found.some((other) => other.type === selection.type && other.id === selection.id)) found.push(selection);
  };
  for (const mark of marks) {
    if (mark.type === 'mention') add({ type: 'entity', id: mark.entity.id, at: mark.index });
    else for (const id of undertakingIdsOf(mark)) add({ type: 'undertaking', id });
  }
  return [...found.filter((one) => one.type === first), ...found.filter((one) => one.type !== first)];
}

/** True when two selections are of the same thing, at whichever of its places. */
export function sameThing(a: Selection, b: Selection | null): boolean {
  if (b === null || a.type !== b.type || a.id !== b.id) return false;
  return a.type !== 'word' || b.type !== 'word' || a.at === b.at;
}

/** True when `mark` is one of those that the selection lights. */
export function isLit(mark: Mark, selection: Selection | null): boolean {
  if (selection?.type === 'entity') return entityIdOf(mark) === selection.id;
  return selection?.type === 'undertaking' && undertakingIdsOf(mark).includes(selection.id);
}
