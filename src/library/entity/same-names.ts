/**
 * Which names of the library may mean one: proposals from equal names and from names that are spelt nearly alike, and what the reader has
 * said of them. Nothing is joined by a proposal alone.
 */
import { arabicSkeleton } from '#align/skeleton';
import { fold } from '#arabic/fold';
import { referenceIn, type EntityLink } from '#article/entity-links';
import type { EntityKind } from '#article/format/schema';
import type { Row } from '#library/list/rows';

/** All entities of one reference (`article/entity-links.ts`): of one key, or what was taken out of one article. */
export interface NameHub {
  reference: string;
  /** Under which it is shown. */
  key: string;
  kind: EntityKind;
  ar: string;
  en: string | null;
  /** Slugs of the articles that name it. */
  articles: string[];
}

/** Why two names may mean one: the same Arabic name; the same consonants; the same English name; one is the last name of the other. */
export const likenesses = ['name', 'spelling', 'english', 'part'] as const;
export type Likeness = (typeof likenesses)[number];

export interface Proposal {
  /** Of the entity that is asked for. */
  own: NameHub;
  other: NameHub;
  why: Likeness;
}

/** What the reader says, with what each is called in Arabic. */
export type Said = EntityLink & { names: readonly [string, string] };

const WIKIDATA = /^Q[1-9]\d*$/;

/** The names of all rows, by their references. */
export function hubsOf(rows: readonly Pick<Row, 'id' | 'names'>[]): ReadonlyMap<string, NameHub> {
  const hubs = new Map<string, NameHub>();
  for (const { id, names } of rows) {
    for (const { key, reference = key, kind, ar, en } of names ?? []) {
      const known = hubs.get(reference);
      if (!known) hubs.set(reference, { reference, key, kind, ar, en, articles: [id] });
      else {
        known.en ??= en;
        if (known.articles.at(-1) !== id) known.articles.push(id);
      }
    }
  }
  return hubs;
}

/** Fewer consonants than these say nothing. */
const MIN_CONSONANTS = 3;

const ARTICLE = /^ال(?=\p{L}{2})/u;

/** What names that may mean one have in common. */
function signsOf({ kind, ar, en }: NameHub): Partial<Record<Likeness, string>> {
  const name = fold(ar).text;
  const words = name.split(/\s+/).map((word) => word.replace(ARTICLE, ''));
  const consonants = words.map(arabicSkeleton).join(' ');
  return {
    name: `${kind} ${name}`,
    ...(consonants.replaceAll(' ', '').length >= MIN_CONSONANTS && { spelling: `${kind} ${consonants}` }),
    ...(en !== null && { english: `${kind} ${fold(en).text}` }),
    ...(kind === 'person' && { part: words.at(-1) ?? '' }),
  };
}

/** Hubs by what they have in common. */
export type NameIndex = Record<Likeness, ReadonlyMap<string, readonly NameHub[]>>;

export function indexOf(hubs: ReadonlyMap<string, NameHub>): NameIndex {
  const index = { name: new Map(), spelling: new Map(), english: new Map(), part: new Map() } as Record<
    Likeness,
    Map<string, NameHub[]>
  >;
  for (const hub of hubs.values()) {
    for (const [likeness, sign] of Object.entries(signsOf(hub)) as [Likeness, string][]) {
      const known = index[likeness].get(sign);
      if (known) known.push(hub);
      else index[likeness].set(sign, [hub]);
    }
  }
  return index;
}

const pairOf = (a: string, b: string) => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

/** Pairs of references of which the reader has said that they are not one. */
export function refusedOf(links: readonly EntityLink[]): ReadonlySet<string> {
  return new Set(links.flatMap(({ a, b, same }) => (same ? [] : [pairOf(a, b)])));
}

/**
 * What may be the same as these hubs, which are one: of each other entity the likeliest reason.
 * @param refused as `refusedOf` gives it
 */
export function proposalsFor(own: readonly NameHub[], index: NameIndex, refused: ReadonlySet<string>): Proposal[] {
  const found = new Map<string, Proposal>();
  const isRefused = new Set<string>();
  for (const why of likenesses) {
    for (const hub of own) {
      const sign = signsOf(hub)[why];
      for (const other of (sign !== undefined && index[why].get(sign)) || []) {
        if (other.key === hub.key || found.has(other.key) || isRefused.has(other.key)) continue;
        // Of two ids of Wikidata it is known that they are not one.
        if (WIKIDATA.test(other.reference) && WIKIDATA.test(hub.reference)) continue;
        // One last name and another first name: two persons.
        if (why === 'part' && isWhole(hub) && isWhole(other)) continue;
        if (own.some((one) => refused.has(pairOf(one.reference, other.reference)))) isRefused.add(other.key);
        else found.set(other.key, { own: hub, other, why });
      }
    }
  }
  return [...found.values()];
}

const isWhole = ({ ar }: NameHub) => /\s/.test(ar.trim());

/** How an article's entity came to be on a page. */
export type Standing =
  /** Alone, by its id of Wikidata, or by what the reader said of the key: nothing is to be asked. */
  | 'certain'
  /** Only the equal name says so. */
  | 'proposed'
  /** The reader has said so of this article. */
  | 'confirmed';

/**
 * @param reference of the entity: its key, or what was taken out of this article
 * @param known pairs of which the reader has said that they are one
 */
export function standingOf(
  reference: string,
  article: string,
  hubs: ReadonlyMap<string, NameHub>,
  known: ReadonlySet<string>,
): Standing {
  if (WIKIDATA.test(reference) || reference.endsWith(`@${article}`)) return 'certain';
  if (known.has(pairOf(reference, referenceIn(reference, article)))) return 'confirmed';
  return (hubs.get(reference)?.articles.length ?? 0) > 1 ? 'proposed' : 'certain';
}

/** Pairs of references of which the reader has said that they are one. */
export function knownOf(links: readonly EntityLink[]): ReadonlySet<string> {
  return new Set(links.flatMap(({ a, b, same }) => (same ? [pairOf(a, b)] : [])));
}

/** What the reader says of a proposal. */
export function sayOf({ own, other }: Pick<Proposal, 'own' | 'other'>, same: boolean): Said {
  return { a: own.reference, b: other.reference, same, names: [own.ar, other.ar] };
}

/** What the reader says of an entity in one article: that it is this one, or another. */
export function sayIn(reference: string, article: string, name: string, same: boolean): Said {
  return { a: reference, b: referenceIn(reference, article), same, names: [name, name] };
}

/** True of the word on an entity in one article. */
export const isInArticle = ({ a, b }: EntityLink): boolean => b.startsWith(`${a}@`) || a.startsWith(`${b}@`);

/** For a list of names: gives what a key may be the same as, first the likeliest. */
export function perhapsIn(
  rows: readonly Pick<Row, 'id' | 'names'>[],
  links: readonly EntityLink[],
): (key: string) => readonly Proposal[] {
  const hubs = hubsOf(rows);
  const byKey = new Map<string, NameHub[]>();
  for (const hub of hubs.values()) byKey.set(hub.key, [...(byKey.get(hub.key) ?? []), hub]);
  const index = indexOf(hubs);
  const refused = refusedOf(links);
  return (key) => proposalsFor(byKey.get(key) ?? [], index, refused);
}
