/**
 * Which entities of all articles are one. Those of one key (`entity-key.ts`) are, unless the reader has taken one article's out; those of
 * two keys are where the reader has said so.
 *
 * A **reference** names what is joined or parted: a key, for all entities of that key; or a key in one article, for what was taken out of it.
 */

/** The word of the reader on two references. */
export interface EntityLink {
  a: string;
  b: string;
  /** They are one; `false`: they are not. */
  same: boolean;
}

/** The reference of a key in one article. */
export const referenceIn = (key: string, article: string) => `${key}@${article}`;

/** What a key in an article comes to: the same for all that are one. */
export interface Identities {
  /**
   * The key under which an entity is shown.
   * @param key as `entityKey` gives it
   * @param article the slug of the article that names it
   */
  of: (key: string, article: string) => string;
  /** The same of a reference, such as one that an address holds. */
  ofReference: (reference: string) => string;
}

/** Each stands for itself. */
export const EACH_ITS_OWN: Identities = { of: (key) => key, ofReference: (reference) => reference };

const WIKIDATA = /^Q[1-9]\d*$/;

/** What the word of the reader makes of all references. Of those that are one a Wikidata id stands for all, else the first in order. */
export function identitiesOf(links: readonly EntityLink[]): Identities {
  if (links.length === 0) return EACH_ITS_OWN;
  const parents = new Map<string, string>();
  const rootOf = (reference: string): string => {
    let root = reference;
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
    return root;
  };
  const parted = new Set<string>();
  for (const { a, b, same } of links) {
    if (!same && b.startsWith(`${a}@`)) parted.add(b);
    if (!same && a.startsWith(`${b}@`)) parted.add(a);
    if (!same) continue;
    const [one, other] = [rootOf(a), rootOf(b)];
    if (one === other) continue;
    if (stands(one, other)) parents.set(other, one);
    else parents.set(one, other);
  }
  return {
    of: (key, article) => {
      const own = referenceIn(key, article);
      return rootOf(parted.has(own) ? own : key);
    },
    ofReference: rootOf,
  };
}

/** Whether the first of two references stands for both. */
function stands(one: string, other: string): boolean {
  const [isId, otherIsId] = [WIKIDATA.test(one), WIKIDATA.test(other)];
  return isId === otherIsId ? one < other : isId;
}
