import type { Kind, KindAddress, Known } from './kind';
import { readIdAndPlace, writeIdAndPlace } from './parameters';
import { around } from './parts';

/** A search of the article, at one of its hits: `?find=china&at=2`. */
export interface SearchSelection {
  type: 'search';
  /** What is searched for, as the reader typed it. */
  id: string;
  /** Place among the hits, from 0. */
  at: number;
}

export const searchAddress: KindAddress<SearchSelection> = {
  tab: 'search',
  parse(query) {
    const found = readIdAndPlace(query, 'find');
    return found && { type: 'search', ...found };
  },
  format: (selection) => writeIdAndPlace('find', selection),
};

/** Where a hit stands in the list of them, from 0. */
function rowOf(at: number, { listed }: Known): number {
  const row = listed?.indexOf(at) ?? -1;
  return row < 0 ? at : row;
}

export const search: Kind<SearchSelection> = {
  restsOn: 'hits',

  // A search that finds nothing is a search all the same.
  validate: (selection) => selection,
  same: (a, b) => a.id === b.id,

  marks: () => [],
  currentMark: () => null,
  lightsMark: () => false,
  onMark: () => [],
  // Hits are painted where they stand; nothing else in their rows changes.
  lightsSentence: () => false,
  sentences: () => [],
  // A search that finds nothing leaves the text as it is.
  shownSentences: (_, { article, hits }) =>
    hits.length > 0 ? [...new Set(hits.map((hit) => hit.sentence))] : [...article.sentences.values()],
  currentSentence: ({ at }, { hits }) => hits[at]?.sentence ?? null,
  place: ({ at }, { hits }) => hits[at] ?? null,

  steps: ({ at }, known) => ({ at: rowOf(at, known), of: known.hits.length }),
  step(selection, known, by) {
    const { hits, listed } = known;
    const row = hits.length > 0 ? around(rowOf(selection.at, known), hits.length, by) : 0;
    return { ...selection, at: listed?.[row] ?? row };
  },

  announce({ at }, known) {
    const hit = known.hits[at];
    return hit ? { key: 'hit', sentence: hit.sentence, at: rowOf(at, known) + 1, of: known.hits.length } : null;
  },
  label: ({ id }) => ({ typed: id }),
  // It has no text of its own: it finds what is there when it is opened.
  fingerprintParts: () => null,
};
