/** What the page of an entity says of names: proposals, what the reader has said, and what could be joined. */
import type { StoredLink } from '#storage/links';
import type { SaidPair, SaidSide } from './SameNames';
import {
  indexOf,
  isInArticle,
  knownOf,
  proposalsFor,
  refusedOf,
  sayIn,
  standingOf,
  type NameHub,
  type Proposal,
  type Said,
} from './same-names';

export interface SameOf {
  own: NameHub;
  proposals: readonly Proposal[];
  said: readonly SaidPair[];
  others: readonly NameHub[];
  /** That it is the same in all articles in which only the name says so. */
  inAll: readonly Said[];
}

/**
 * @param key of the entity
 * @param titleOf the headline of an article, by its slug
 */
export function sameOf(
  key: string,
  hubs: ReadonlyMap<string, NameHub>,
  links: readonly StoredLink[],
  titleOf: (article: string) => string,
): SameOf | null {
  const all = [...hubs.values()];
  const group = all.filter((hub) => hub.key === key);
  const own = group.find(({ reference }) => reference === key) ?? group[0];
  if (!own) return null;
  const references = new Set(group.map(({ reference }) => reference));
  const isOf = (reference: string) => references.has(reference) || references.has(baseOf(reference));
  const sideOf = (reference: string, name: string): SaidSide => {
    const hub = hubs.get(reference) ?? hubs.get(baseOf(reference));
    const at = reference.lastIndexOf('@');
    return {
      ar: hub?.ar ?? name,
      en: hub?.en ?? null,
      within: at > 0 && !hubsKeyed(hubs, reference) ? titleOf(reference.slice(at + 1)) : null,
    };
  };
  const said = links
    // What was confirmed of an article stands beside that.
    .filter((link) => (isOf(link.a) || isOf(link.b)) && !(link.same && isInArticle(link)))
    .map(({ id, a, b, same, names: [nameA, nameB] }): SaidPair => ({
      id,
      said: { a, b, same, names: [nameA, nameB] },
      sides: [sideOf(a, nameA), sideOf(b, nameB)],
    }));
  const proposals = proposalsFor(group, indexOf(hubs), refusedOf(links));
  const others = all
    .filter((hub) => hub.key !== key && hub.kind === own.kind)
    .toSorted((one, other) => other.articles.length - one.articles.length || (one.ar < other.ar ? -1 : 1));
  const known = knownOf(links);
  const inAll = group.flatMap(({ reference, articles, ar }) =>
    articles.flatMap((article) =>
      standingOf(reference, article, hubs, known) === 'proposed' ? [sayIn(reference, article, ar, true)] : [],
    ),
  );
  return { own, proposals, said, others, inAll };
}

/** The key of a reference to what was taken out of one article. */
const baseOf = (reference: string) => reference.slice(0, Math.max(reference.lastIndexOf('@'), 0)) || reference;

/** True of a key that has the sign itself in its name. */
const hubsKeyed = (hubs: ReadonlyMap<string, NameHub>, reference: string) =>
  hubs.has(reference) && !hubs.has(baseOf(reference));
