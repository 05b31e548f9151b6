/**
 * The facts of an article: what a list of articles shows of each and filters them by, made from its entry of the catalogue, so that
 * bundled articles and the reader's own are listed alike.
 */
import * as v from 'valibot';
import { aboutEntries, type CatalogueEntry } from './catalogue';
import { entityKey } from './entity-key';
import { entityKinds, forceOf, topics, type EntityKind } from './format/schema';
import { dayOf } from './source';

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
  /** Those things, as `namesOf` reads them: a text, because a list of a thousand articles reads it only when it filters. */
  names: v.string(),
};
const factsSchema = v.object(factEntries);
export type Facts = v.InferOutput<typeof factsSchema>;

/** Something that an article names. */
export interface Named {
  /** The same in every article that names it (`entityKey`). */
  key: string;
  kind: EntityKind;
  ar: string;
  /** `null` where there is no English. */
  en: string | null;
  /** It undertakes something, or something is undertaken towards it. */
  party: boolean;
}

const names = v.array(
  v.object({
    key: v.string(),
    kind: v.picklist(entityKinds),
    ar: v.string(),
    en: v.nullable(v.string()),
    party: v.boolean(),
  }),
);

/** The facts of the article of an entry. */
export function factsOf(entry: CatalogueEntry): Facts {
  const { date, published, added, publisher, paragraphs, words, english, entities, undertakings } = entry;
  const parties = new Set(undertakings.flatMap(({ by, to }) => [...by, ...to]));
  const commitments = undertakings.filter(({ kind }) => (forceOf[kind] ?? 0) >= 3).length;
  const named = entities.map((entity): Named => ({
    key: entityKey(entity),
    kind: entity.kind,
    ar: entity.name.ar,
    en: entity.name.en,
    party: parties.has(entity.id),
  }));
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
    named: named.length,
    names: JSON.stringify(named),
  };
}

const read = new WeakMap<Facts, readonly Named[]>();

/** What an article names; nothing where that cannot be read. */
export function namesOf(facts: Facts): readonly Named[] {
  const known = read.get(facts);
  if (known) return known;
  const found = namesIn(facts.names);
  read.set(facts, found);
  return found;
}

function namesIn(text: string): readonly Named[] {
  try {
    const found = v.safeParse(names, JSON.parse(text));
    return found.success ? found.output : [];
  } catch {
    return [];
  }
}

/** The day that an article is listed under, `YYYY-MM-DD`: when it was published, else its dateline; `null` where neither is known. */
export function dayOfFacts({ date, published }: Pick<Facts, 'date' | 'published'>): string | null {
  return dayOf({ published, dateline: date });
}
