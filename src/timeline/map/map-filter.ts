/** What the map shows: articles by whom they name, by their entries and by period; of an article the entries that pass. */
import type { NameFilter } from '#article/address/library';
import type { MapFilter } from '#article/address/map';
import type { CatalogueEntry } from '#article/catalogue';
import { EACH_ITS_OWN, type Identities } from '#article/entity-links';
import { entityKey } from '#article/entity-key';
import { dayOfEntry, type Named } from '#article/facts';
import { pledgesOf, partiesOf, type CataloguedArticle, type Pledge } from '#timeline/pledges';
import type { Option } from '#timeline/pledge-filter';

const isOf: Record<NameFilter, (named: Pick<Named, 'kind' | 'party'>) => boolean> = {
  person: ({ kind }) => kind === 'person',
  place: ({ kind }) => kind === 'place',
  party: ({ party }) => party,
};

const keys = new WeakMap<CatalogueEntry['entities'], { identities: Identities; keys: readonly string[] }>();

/** The keys that the names of an article go by, in their order: folding names is the greater part of the work, so it is done once. */
function keysIn({ entities, slug }: CatalogueEntry, identities: Identities): readonly string[] {
  const known = keys.get(entities);
  if (known?.identities === identities) return known.keys;
  const made = entities.map((entity) => identities.of(entityKey(entity), slug));
  keys.set(entities, { identities, keys: made });
  return made;
}

/** Something that an article names. */
type NamedHere = Pick<Named, 'key' | 'kind' | 'party'> & { name: { ar: string; en: string | null } };

/** What an article names; a party is who stands in one of its entries. */
function namedIn(entry: CatalogueEntry, identities: Identities): NamedHere[] {
  const parties = new Set(entry.undertakings.flatMap(({ by, to }) => [...by, ...to]));
  return keysIn(entry, identities).flatMap((key, at) => {
    const entity = entry.entities[at];
    return entity ? [{ key, kind: entity.kind, name: entity.name, party: parties.has(entity.id) }] : [];
  });
}

const isEntry = ({ topic, kind, party }: MapFilter, pledge: Pledge): boolean =>
  (topic === null || pledge.topic === topic) &&
  (kind === null || pledge.kind === kind) &&
  (party === null || partiesOf(pledge).some(({ key }) => key === party));

const asksEntries = ({ topic, kind, party }: MapFilter) => topic !== null || kind !== null || party !== null;

/** The article with the entries that pass; `null` where it does not pass itself. */
function passing(article: CataloguedArticle, filter: MapFilter, identities: Identities): CataloguedArticle | null {
  const { entry } = article;
  const { from, to, person, place } = filter;
  const day = dayOfEntry(entry);
  if (from !== null && (day === null || day < from)) return null;
  if (to !== null && (day === null || day > to)) return null;
  if (person !== null || place !== null) {
    const named = namedIn(entry, identities);
    if (person !== null && !named.some((one) => one.key === person && isOf.person(one))) return null;
    if (place !== null && !named.some((one) => one.key === place && isOf.place(one))) return null;
  }
  if (!asksEntries(filter)) return article;
  const ids = new Set(pledgesOf([article], identities).flatMap((one) => (isEntry(filter, one) ? [one.entry] : [])));
  if (ids.size === 0) return null;
  return { ...article, entry: { ...entry, undertakings: entry.undertakings.filter(({ id }) => ids.has(id)) } };
}

/**
 * The articles that pass, in their order, each with the entries that pass.
 * @param identities which names are one by the reader's word
 */
export function narrowedMap(
  articles: readonly CataloguedArticle[],
  filter: MapFilter,
  identities: Identities = EACH_ITS_OWN,
): CataloguedArticle[] {
  return articles.flatMap((article) => passing(article, filter, identities) ?? []);
}

/** The values that the filters can have, each with how many articles it would leave: the most first. */
export interface MapOptions {
  names: Record<NameFilter, (Option<string> & Pick<Named, 'ar' | 'en'>)[]>;
  topics: Option<NonNullable<Pledge['topic']>>[];
  kinds: Option<Pledge['kind']>[];
}

export function mapOptions(
  articles: readonly CataloguedArticle[],
  filter: MapFilter,
  identities: Identities = EACH_ITS_OWN,
): MapOptions {
  const without = (name: keyof MapFilter) => narrowedMap(articles, { ...filter, [name]: null }, identities);
  const namesFor = (one: NameFilter) => {
    const called = new Map<string, Pick<Named, 'ar' | 'en'>>();
    const counts = counted(without(one), ({ entry }) =>
      namedIn(entry, identities).flatMap((named) => {
        if (!isOf[one](named)) return [];
        const known = called.get(named.key);
        called.set(named.key, { ar: known?.ar ?? named.name.ar, en: known?.en ?? named.name.en });
        return [named.key];
      }),
    );
    return counts.map((option) => ({ ...option, ...(called.get(option.value) ?? { ar: option.value, en: null }) }));
  };
  return {
    names: { person: namesFor('person'), place: namesFor('place'), party: namesFor('party') },
    topics: counted(without('topic'), ({ entry }) => entry.undertakings.flatMap(({ topic }) => topic ?? [])),
    kinds: counted(without('kind'), ({ entry }) => entry.undertakings.map(({ kind }) => kind)),
  };
}

/** In how many articles each value is. */
function counted<Value extends string>(
  articles: readonly CataloguedArticle[],
  valuesOf: (article: CataloguedArticle) => readonly Value[],
): Option<Value>[] {
  const counts = new Map<Value, number>();
  for (const article of articles) {
    for (const value of new Set(valuesOf(article))) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].map(([value, count]) => ({ value, count })).toSorted((a, b) => b.count - a.count);
}
