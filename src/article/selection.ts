/**
 * What can be asked of a selection, whatever its kind. What a kind answers stands in its file in `selection/`; `null` is
 * accepted where nothing may be selected.
 */
import { fingerprint } from '#article/address/fingerprint';
import type { PanelTab } from '#article/address/tabs';
import type { Announcement, Kind, KindAddress, Known, Label, Parameter, Steps } from '#article/selection/kind';
import {
  kindAddresses,
  kinds,
  selectionKinds,
  type Selection,
  type SelectionKind,
  type SelectionOf,
} from '#article/selection/kinds';
import type { Bilingual } from '#article/format/schema';
import { textsOf } from '#article/selection/parts';
import { marksIn, type Anchored, type Article, type Mark, type Sentence, type Unit } from './model';
import type { Words } from '#article/words/words';

export type { Announcement, Known, Label } from '#article/selection/kind';
export type { Selection, SelectionKind, SelectionOf } from '#article/selection/kinds';

/** What is known of the article alone: enough for kinds that rest on nothing else. */
export function knownFrom(article: Article): Known {
  return { article, words: null, hits: [] };
}

/** The record of a selection's own kind, which understands it. */
function kindOf(selection: Selection): Kind<Selection> {
  return kinds[selection.type];
}

/** What a screen does with a selection of each kind: a line a kind, so that it does not compile while one is missing. */
export type ByKind<Args extends readonly unknown[], Result> = {
  readonly [K in SelectionKind]: (selection: SelectionOf<K>, ...args: Args) => Result;
};

/** Calls the line of a selection's own kind. */
export function forKind<Args extends readonly unknown[], Result>(
  table: ByKind<Args, Result>,
  selection: Selection,
  ...args: Args
): Result {
  // The line that `type` names takes just this selection; the compiler sees only a union of lines.
  const act = table[selection.type] as (selection: Selection, ...args: Args) => Result;
  return act(selection, ...args);
}

/** How its kind stands in a URL. */
function addressOf(selection: Selection): KindAddress<Selection> {
  return kindAddresses[selection.type];
}

/** The selection that a query asks for. Of several kinds the first of the table counts; ids are not checked. */
export function parseSelection(query: URLSearchParams): Selection | null {
  for (const kind of selectionKinds) {
    const found = kindAddresses[kind].parse(query);
    if (found) return found;
  }
  return null;
}

/** The parameters of a URL that ask for a selection. */
export function formatSelection(selection: Selection | null): readonly Parameter[] {
  return selection ? addressOf(selection).format(selection) : [];
}

/** The tab that a selection belongs to. */
export function tabOf(selection: Selection | null): PanelTab {
  return selection ? addressOf(selection).tab : 'entities';
}

/** What the place of a selection rests on, beside the article. */
export function restsOn(selection: Selection | null): Kind<Selection>['restsOn'] {
  return selection ? kindOf(selection).restsOn : 'article';
}

/**
 * The selection that a link asks for, as the article has it; or what of it is unknown here.
 * @param words `null` while they have not been loaded: what only they know is then taken for granted
 */
export function checkSelection(
  article: Article,
  words: Words | null,
  selection: Selection | null,
): { found: Selection | null; unknown: string | null } {
  if (selection === null) return { found: null, unknown: null };
  const found = kindOf(selection).validate(selection, article, words);
  const [[, value]] = addressOf(selection).format(selection);
  return { found, unknown: found ? null : value };
}

/** True when two selections are of the same thing, at whichever of its places. */
export function sameThing(a: Selection, b: Selection | null): boolean {
  return b !== null && a.type === b.type && kindOf(a).same(a, b);
}

/** True when two selections are of the same thing at the same place. */
export function sameSelection(a: Selection, b: Selection | null): boolean {
  return b !== null && a.type === b.type && formatSelection(a).join('&') === formatSelection(b).join('&');
}

/** The marks that a selection lights, in the order of the text. */
export function marksOf(article: Article, selection: Selection | null): readonly Mark[] {
  return selection ? kindOf(selection).marks(selection, article) : [];
}

/** The mark that the stepper is on: one mention, or the first words of what is undertaken. */
export function currentMark(article: Article, selection: Selection | null): Mark | null {
  return selection && kindOf(selection).currentMark(selection, article);
}

/** True when `mark` is one of those that the selection lights. */
export function isLit(mark: Mark, selection: Selection | null): boolean {
  return selection !== null && kindOf(selection).lightsMark(selection, mark);
}

/** True when a selection lights anything in a row: a mark, or a whole sentence. */
export function lightsUnit(article: Article, unit: Unit, selection: Selection | null): boolean {
  if (selection === null) return false;
  const kind = kindOf(selection);
  return unit.sentences.some((sentence) => kind.lightsSentence(selection, sentence, marksIn(article, sentence)));
}

/**
 * The things that a click on a segment can mean, the innermost first: those of the kind that is being read before the
 * others. Each once, at its innermost place.
 */
export function selectionsAt(marks: readonly Mark[], first: SelectionKind): Selection[] {
  const found: Selection[] = [];
  for (const mark of marks) {
    for (const one of selectionKinds.flatMap((kind): readonly Selection[] => kinds[kind].onMark(mark))) {
      if (!found.some((other) => sameThing(other, one))) found.push(one);
    }
  }
  return [...found.filter((one) => one.type === first), ...found.filter((one) => one.type !== first)];
}

/** The sentences that a selection rests on, for code that quotes them or checks whether they have changed. */
export function sentencesOf(article: Article, selection: Selection): readonly Sentence[] {
  return kindOf(selection).sentences(selection, article);
}

/** All sentences that a selection shows: of an entity those of every mention, of a search those of every hit. */
export function shownSentences(known: Known, selection: Selection): readonly Sentence[] {
  return kindOf(selection).shownSentences(selection, known);
}

/** The sentence of the place that a selection is at. */
export function currentSentence(known: Known, selection: Selection): Sentence | null {
  return kindOf(selection).currentSentence(selection, known);
}

/** The words that a selection means first of all: the mention, the word, the hit that it is at. */
export function currentPlace(known: Known, selection: Selection | null): Anchored | null {
  return selection && kindOf(selection).place(selection, known);
}

/** Where a selection stands among the things that it is stepped through with, from 0. */
export function stepsOf(known: Known, selection: Selection): Steps {
  return kindOf(selection).steps(selection, known);
}

/** The selection one step on (1) or back (-1), round the ends. */
export function stepped(known: Known, selection: Selection, by: 1 | -1): Selection {
  return kindOf(selection).step(selection, known, by);
}

/** What screen readers are told of a selection; `null` where there is nothing to tell. */
export function announcementOf(known: Known, selection: Selection): Announcement | null {
  return kindOf(selection).announce(selection, known);
}

/** What names a selection in one line; `null` where its place alone tells it. */
export function labelOf(article: Article, selection: Selection): Label | null {
  return kindOf(selection).label(selection, article);
}

/**
 * A fingerprint of the text that a selection rests on: a link carries it, to say so when the text has changed since.
 * `null` for what rests on no text.
 */
export function fingerprintOf(article: Article, selection: Selection): string | null {
  const parts = kindOf(selection).fingerprintParts(selection, article);
  return parts && fingerprint(parts.join('\n'));
}

/** The same for something in one sentence of an article that is not open: its text is all that is known. */
export function sentenceFingerprint(sentence: Bilingual): string {
  return fingerprint(textsOf([sentence]).join('\n'));
}
