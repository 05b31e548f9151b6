/**
 * The kinds of selection. A new kind is a file of its own and a line in each of the two tables; then the compiler names
 * every screen that must know of it.
 */
import { entity, entityAddress } from './entity';
import type { Kind, KindAddress } from './kind';
import { phrase, phraseAddress } from './phrase';
import { range, rangeAddress } from './range';
import { search, searchAddress } from './search';
import { sentence, sentenceAddress } from './sentence';
import { undertaking, undertakingAddress } from './undertaking';
import { word, wordAddress } from './word';

/** How each stands in a URL. In this order they count there: the first that is asked for is what is selected. */
const inUrl = {
  entity: entityAddress,
  undertaking: undertakingAddress,
  word: wordAddress,
  phrase: phraseAddress,
  sentence: sentenceAddress,
  range: rangeAddress,
  search: searchAddress,
};

type SelectionIn<K> = K extends KindAddress<infer S> ? S : never;

/** What the reader has selected: at most one thing at a time, lit in both languages, in the panel and on the map. */
export type Selection = SelectionIn<(typeof inUrl)[keyof typeof inUrl]>;

/** The name of a kind: what `type` holds. */
export type SelectionKind = Selection['type'];

/** A selection of one kind. */
export type SelectionOf<K extends SelectionKind> = Extract<Selection, { type: K }>;

/** The kinds as far as a URL needs them. It does not compile where a line is not named as its selections are. */
export const kindAddresses: { readonly [K in SelectionKind]: KindAddress<SelectionOf<K>> } = inUrl;

/** The kinds, whole. */
export const kinds: { readonly [K in SelectionKind]: Kind<SelectionOf<K>> } = {
  entity,
  undertaking,
  word,
  phrase,
  sentence,
  range,
  search,
};

/** The names of the kinds, in the order in which they count in a URL. */
export const selectionKinds = Object.keys(inUrl) as readonly SelectionKind[];
