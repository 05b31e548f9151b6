/** What the reader has selected: at most one thing at a time, lit in both languages, in the panel and on the map. */
import { fingerprint } from '#article/address/fingerprint';
import type { Article, Mark, Sentence, Unit } from './model';
import { entityIdOf, undertakingIdsOf } from './model';

export type Selection =
  | { type: 'entity'; id: string; /** Place among its mentions, from 0. */ at: number }
  | { type: 'undertaking'; id: string }
  | { type: 'word'; /** Sentence id. */ id: string; /** Place in the sentence, from 0. */ at: number }
  | { type: 'phrase'; /** Sentence id. */ id: string; /** Place among its phrase pairs, from 0. */ at: number }
  | { type: 'sentence'; id: string }
  | { type: 'search'; /** What is looked for. */ id: string; /** Place among the hits, from 0. */ at: number };

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
 * Where a selection stands among the things it is stepped through with: mentions, commitments, or positions. For words
 * and hits of a search more is needed than the article: those who have it step through them.
 */
export function stepsOf(article: Article, selection: Selection): { at: number; of: number } {
  if (selection.type === 'entity') {
    return { at: selection.at, of: article.entity.get(selection.id)?.mentions.length ?? 0 };
  }
  if (selection.type !== 'undertaking') return { at: 0, of: 0 };
  const entry = article.undertaking.get(selection.id);
  return { at: entry?.index ?? 0, of: entry ? peers(article, entry.cue.commitment).length : 0 };
}

/** The selection one step on (`+1`) or back (`-1`), round the ends. */
export function stepped(article: Article, selection: Selection, by: 1 | -1): Selection {
  const { at, of } = stepsOf(article, selection);
  if (of === 0) return selection;
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
  const placed = a.type === 'word' || a.type === 'phrase';
  return !placed || !('at' in b) || a.at === b.at;
}

/** True when `mark` is one of those that the selection lights. */
export function isLit(mark: Mark, selection: Selection | null): boolean {
  if (selection?.type === 'entity') return entityIdOf(mark) === selection.id;
  return selection?.type === 'undertaking' && undertakingIdsOf(mark).includes(selection.id);
}

/** True when a selection lights anything in a row: a mark, or a whole sentence. */
export function lightsUnit(unit: Unit, selection: Selection | null): boolean {
  if (selection === null || selection.type === 'search') return false;
  return unit.sentences.some(
    (sentence) => sentence.id === selection.id || sentence.marks.some((mark) => isLit(mark, selection)),
  );
}

/** The sentences that a selection rests on, for whoever must quote them or notice that they have changed. */
export function sentencesOf(article: Article, selection: Selection): Sentence[] {
  if (selection.type === 'entity')
    return [currentMark(article, selection)?.sentence].filter((one) => one !== undefined);
  if (selection.type === 'undertaking') return [...new Set(marksOf(article, selection).map((mark) => mark.sentence))];
  if (selection.type === 'search') return [];
  return [article.sentences.get(selection.id)].filter((one) => one !== undefined);
}

/** A fingerprint of what a selection rests on: a link carries it, to say so when the text has changed since. */
export function fingerprintOf(article: Article, selection: Selection): string {
  return fingerprint(
    sentencesOf(article, selection)
      .map((sentence) => `${sentence.ar}\n${sentence.en}`)
      .join('\n'),
  );
}
