/**
 * Where the reader stopped in each article: one small object in the browser's storage, one entry an article. Nothing here
 * throws: where the browser keeps nothing, every article opens at its start.
 */
import * as v from 'valibot';
import { readStored, writeStored, type ValueStore } from './stored-values';

/** Where the places are kept in the browser's storage. */
export const PLACES_KEY = 'bayan.places';

/** So many articles have their place kept; beyond that the one that was read longest ago loses its own. */
export const MOST_PLACES = 200;

const row = v.pipe(v.number(), v.integer(), v.minValue(1));
const placeSchema = v.object({
  /** The paragraph that was being read, from 1. */
  row,
  /** How many paragraphs the article had. */
  of: row,
  /** When, in ms since 1970. */
  when: v.number(),
});

export type LeftPlace = v.InferOutput<typeof placeSchema>;

/** The place of every article that was left in its midst, by slug. An entry that cannot be read is passed over. */
export function leftPlaces(store: ValueStore | null): Map<string, LeftPlace> {
  const places = new Map<string, LeftPlace>();
  for (const [slug, value] of Object.entries(readStored(store, PLACES_KEY).values)) {
    if (v.is(placeSchema, value)) places.set(slug, value);
  }
  return places;
}

/** Keeps the place of an article; `null`: it was left at its start, and has none. */
export function keepPlace(store: ValueStore | null, slug: string, place: LeftPlace | null): void {
  const kept = [...leftPlaces(store)].filter(([other]) => other !== slug);
  const latestFirst = kept.toSorted(([, a], [, b]) => b.when - a.when);
  // What is `undefined` is not written: the entry goes.
  const forgotten = latestFirst.slice(MOST_PLACES - 1).map(([other]) => [other, undefined] as const);
  writeStored(store, PLACES_KEY, { ...Object.fromEntries(forgotten), [slug]: place ?? undefined });
}
