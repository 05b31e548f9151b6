/** The register of entities as the panel lists it: filtered, sorted, grouped by kind. */
import { foldingsOf, includesFolded, type Foldings } from '#arabic/fold';
import type { Entity, Mention } from '#article/model';
import { entityKinds, manners, type EntityKind, type Manner } from '#article/format/schema';

export const entityOrders = ['text', 'count'] as const;
/** By first mention, or by number of mentions. */
export type EntityOrder = (typeof entityOrders)[number];

export interface EntityGroup {
  kind: EntityKind;
  entities: Entity[];
}

/** Groups the entities that match `query` in either language, by any name or variant, however it is spelt. */
export function groupEntities(entities: readonly Entity[], query: string, order: EntityOrder): EntityGroup[] {
  const wanted = foldingsOf(query);
  // Without a question nobody need know what an entity would answer to.
  const matching =
    wanted[0] === '' ? entities : entities.filter((entity) => includesFolded(searchTextOf(entity), wanted));
  const sorted = order === 'count' ? matching.toSorted((a, b) => b.mentions.length - a.mentions.length) : matching;
  return entityKinds.flatMap((kind) => {
    const own = sorted.filter((entity) => entity.kind === kind);
    return own.length > 0 ? [{ kind, entities: own }] : [];
  });
}

/** The first `most` rows of a list, with the head of every group that has one among them. */
export function firstRows(groups: readonly EntityGroup[], most: number): (EntityGroup & { shown: Entity[] })[] {
  let left = most;
  return groups.flatMap((group) => {
    const shown = group.entities.slice(0, left);
    left -= shown.length;
    return shown.length > 0 ? [{ ...group, shown }] : [];
  });
}

const searchTexts = new WeakMap<Entity, Foldings>();

/** All that an entity can be found by, folded, one form a line. */
function searchTextOf(entity: Entity): Foldings {
  const known = searchTexts.get(entity);
  if (known !== undefined) return known;
  const forms = [entity.name, entity.short, ...entity.mentions.map((mention) => mention.quote)];
  const text = foldingsOf(...forms.flatMap((form) => [form?.ar ?? [], form?.en ?? []].flat()));
  searchTexts.set(entity, text);
  return text;
}

/** One way in which the text refers to an entity: the words in both languages, and where. */
export interface Variant {
  ar: string | null;
  en: string | null;
  mentions: Mention[];
}

const variants = new WeakMap<Entity, Variants>();

type Variants = readonly { by: Manner; variants: Variant[] }[];

/** The variants of an entity by manner, the most frequent first. Found once: an entity may be named all over a long text. */
export function variantsOf(entity: Entity): Variants {
  const known = variants.get(entity);
  if (known) return known;
  const found = findVariants(entity);
  variants.set(entity, found);
  return found;
}

function findVariants(entity: Entity): Variants {
  return manners.flatMap((by) => {
    const byWords = new Map<string, Variant>();
    for (const mention of entity.mentions) {
      if (mention.by !== by) continue;
      const { ar, en } = mention.quote;
      // “The two sides” and “the two sides” are one variant: a sentence may begin with it.
      const key = JSON.stringify([ar, en?.toLowerCase() ?? null]);
      const same = byWords.get(key);
      if (same) same.mentions.push(mention);
      else byWords.set(key, { ar, en: by === 'description' ? uncapitalized(en) : en, mentions: [mention] });
    }
    const all = [...byWords.values()];
    return all.length > 0 ? [{ by, variants: all.toSorted((a, b) => b.mentions.length - a.mentions.length) }] : [];
  });
}

/** A description that happens to begin a sentence is listed as it would stand inside one. */
function uncapitalized(words: string | null): string | null {
  return (
    words?.replace(/^(The|This|These|Both|He|She|It|They|His|Her|Its|Their)\b/, (word) => word.toLowerCase()) ?? null
  );
}
