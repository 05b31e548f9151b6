/** What every kind of selection says of itself. The kinds stand in `kinds.ts`, a file each. */
import type { PanelTab } from '#article/address/tabs';
import type { Bilingual, Lang } from '#article/format/schema';
import type { Anchored, Article, Entity, Mark, Sentence } from '#article/model';
import type { Words } from '#article/words/words';

/** A URL parameter: its name and its value, not yet encoded. */
export type Parameter = readonly [name: string, value: string];

/** What is known while something is selected. */
export interface Known {
  article: Article;
  /** Words and phrase pairs; `null` while they have not been loaded. */
  words: Words | null;
  /** What the search that is selected has found, in the order of the text. */
  hits: readonly Anchored[];
  /** Indices of `hits` in the order in which they are listed and stepped through; where there is none, as they are. */
  listed?: readonly number[];
  /** Ids of the commitments and positions that are listed; `null` or none: all of them. */
  listedUndertakings?: ReadonlySet<string> | null;
}

/** The texts of the interface that tell what is selected: `announce.mention` and so on. */
export const announcementKeys = [
  'mention',
  'commitment',
  'position',
  'word',
  'phrase',
  'sentence',
  'range',
  'hit',
] as const;

/** What is told of a selection, as the key of a text of the interface and the values that it needs. */
export interface Announcement {
  key: (typeof announcementKeys)[number];
  /** The sentence whose row is told as the place. */
  sentence: Sentence | null;
  /** Which of how many places, from 1. */
  at?: number;
  of?: number;
  /** A name, to be told in the language of the interface. */
  name?: Bilingual;
  /** Words that are told in a language of their own. */
  quote?: { text: string; lang: Lang };
}

/**
 * What names a selection in one line: a name that the article gives it, with the kind of the entity if it is one; or the
 * reader's own words.
 */
export type Label = { name: Bilingual; entityKind: Entity['kind'] | null } | { typed: string };

/** Place among the things that a selection is stepped through with, from 0; `of` is 0 where there is nothing to step to. */
export interface Steps {
  at: number;
  of: number;
}

/**
 * How one kind of selection stands in a URL. It is kept apart from the rest of the kind because it is written into every page,
 * where each byte counts.
 *
 * `S` is what such a selection holds: its `type`, which is its name in the table, and what tells it from others of its
 * kind. It must survive JSON.
 */
export interface KindAddress<S> {
  /** The tab of the side panel that it belongs to. */
  readonly tab: PanelTab;
  /** The selection that a query asks for, or `null` if it asks for none of this kind. Ids need not exist. */
  parse(query: URLSearchParams): S | null;
  /** The parameters that ask for it. The value of the first one is what is told when the article does not have it. */
  format(selection: S): readonly [Parameter, ...Parameter[]];
}

/**
 * One kind of selection. These are methods, not properties that hold functions: so the table can be read as one record for
 * any selection.
 */
export interface Kind<S> {
  /**
   * What its place in the text rests on, beside the selection: the article alone, the word data, or the hits of a search.
   * Word data are loaded for a kind that needs them; what a kind does not need may change without moving the reader.
   */
  readonly restsOn: 'article' | 'words' | 'hits';

  /** The selection as the article has it (a mention past the last becomes the last), or `null` if it has no such thing. */
  validate(selection: S, article: Article, words: Words | null): S | null;
  /** True when both are the same thing, at whichever of its places. */
  same(a: S, b: S): boolean;

  /** The marks that it lights, in the order of the text. */
  marks(selection: S, article: Article): readonly Mark[];
  /** The mark that it is at: one of those that it lights. */
  currentMark(selection: S, article: Article): Mark | null;
  /** True for the marks that it lights. */
  lightsMark(selection: S, mark: Mark): boolean;
  /** True for a sentence, on which `marks` stand, in which anything is lit; hits of a search are only painted. */
  lightsSentence(selection: S, sentence: Sentence, marks: readonly Mark[]): boolean;
  /** The selections of this kind that a click on a mark can mean. */
  onMark(mark: Mark): readonly S[];

  /** The sentences that it rests on, for code that quotes them or checks whether they have changed. */
  sentences(selection: S, article: Article): readonly Sentence[];
  /** All sentences that it shows: of an entity those of every mention. */
  shownSentences(selection: S, known: Known): readonly Sentence[];
  /** The sentence of the place that it is at. */
  currentSentence(selection: S, known: Known): Sentence | null;
  /** The words that it means first of all: the mention, the word, the hit that it is at. */
  place(selection: S, known: Known): Anchored | null;

  /** Where it stands among what it is stepped through with. */
  steps(selection: S, known: Known): Steps;
  /** One step on (1) or back (-1), round the ends; itself where there is nothing to step to. */
  step(selection: S, known: Known, by: 1 | -1): S;

  /** What screen readers are told of it; `null` where there is nothing to tell. */
  announce(selection: S, known: Known): Announcement | null;
  /** What names it in one line; `null` for a kind that is told by its place alone. */
  label(selection: S, article: Article): Label | null;
  /** The texts whose change a link to it must notice; `null` where it rests on no text. */
  fingerprintParts(selection: S, article: Article): readonly string[] | null;
}
