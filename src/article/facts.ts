/**
 * The facts of an article: what a list of articles shows of each and filters them by, made from its entry of the catalogue, so that
 * bundled articles and the reader's own are listed alike.
 */
import * as v from 'valibot';
import { aboutEntries, type CatalogueEntry } from './catalogue';
import { entityKey } from './entity-key';
import { entityKinds, forceOf, topics } from './format/schema';
import { dayOf } from './dates';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** The fields of facts, for a record that holds them. */
export const factEntries = {
  ...aboutEntries,
  /** How many entries of the register are commitments, and how many are positions. */
  commitments: count,
  positions: count,
  topics: v.array(v.picklist(topics)),
  /** How many things it names. */
  named: count,
};
const factsSchema = v.object(factEntries);
export type Facts = v.InferOutput<typeof factsSchema>;

/** Something that an article names. Apart from the facts, since a list of a thousand articles reads it only when it filters. */
export const namedSchema = v.object({
  /** The same in every article that names it (`entityKey`). */
  key: v.string(),
  kind: v.picklist(entityKinds),
  ar: v.string(),
  /** `null` where there is no English. */
  en: v.nullable(v.string()),
  /** It undertakes something, or something is undertaken towards it. */
  party: v.boolean(),
});
export type Named = v.InferOutput<typeof namedSchema>;

/** The facts of the article of an entry. */
export function factsOf(entry: CatalogueEntry): Facts {
  const { date, published, added, publisher, paragraphs, words, english, entities, undertakings } = entry;
  const commitments = undertakings.filter(({ kind }) => (forceOf[kind] ?? 0) >= 3).length;
  return {
    date,
    published,
    added,
    publisher,
    paragraphs,
    words,
    english,
    commitments,
    positions: undertakings.length - commitments,
    topics: [...new Set(undertakings.flatMap(({ topic }) => topic ?? []))],
    named: entities.length,
  };
}

/** What the article of an entry names. */
export function namesOf({ entities, undertakings }: Pick<CatalogueEntry, 'entities' | 'undertakings'>): Named[] {
  const parties = new Set(undertakings.flatMap(({ by, to }) => [...by, ...to]));
  return entities.map((entity) => ({
    key: entityKey(entity),
    kind: entity.kind,
    ar: entity.name.ar,
    en: entity.name.en,
    party: parties.has(entity.id),
  }));
}

/** The day of the article of an entry or of facts (`dayOf`). */
export function dayOfEntry({ date, published }: Pick<Facts, 'date' | 'published'>): string | null {
  return dayOf({ dateline: date, published });
}
