/** The register of commitments as the panel lists it: the ladder, filters, groups under one cue. */
import type { Article, Cue } from '#article/model';
import type { Side } from '#article/speakers';
import { everything, MUTUAL, ONE_SIDE, rungs, type CommitmentFilter, type RungId } from './commitment-filter';

export {
  everything,
  filterFrom,
  filtersFrom,
  MUTUAL,
  ONE_SIDE,
  rungs,
  type CommitmentFilter,
} from './commitment-filter';

type Test = (article: Article, cue: Cue, value: string, filter: CommitmentFilter) => boolean;

/** What each filter asks of a cue. What is bound together binds each of those: it passes for each, and for `both`. */
const tests: Record<keyof CommitmentFilter, Test> = {
  rung: (_, cue, value) => cue.force === rungs.find(({ id }) => id === value)?.force,
  party: (article, cue, value) => boundBy(article, cue) === value || partiesBound(article, cue).includes(value),
  to: (article, cue, value, { party }) => {
    const to = addressedTo(article, cue);
    if (to.includes(value)) return true;
    // Bound to each other, each is bound towards the others, and not towards itself.
    return to.includes(MUTUAL) && value !== party && partiesBound(article, cue).includes(value);
  },
  speaker: (article, cue, value) => {
    const said = saidBy(article, cue);
    return value === ONE_SIDE ? article.parties.some(({ entity }) => entity === said) : said === value;
  },
};

/** The cues that pass, in the order of the text; `besides` is a filter that is left out. */
function passing(article: Article, filter: CommitmentFilter, besides?: keyof CommitmentFilter): Cue[] {
  const asked = (Object.keys(tests) as (keyof CommitmentFilter)[]).flatMap((name) => {
    const value = filter[name] ?? null;
    return name === besides || value === null ? [] : [{ test: tests[name], value }];
  });
  return article.cues.filter((cue) => asked.every(({ test, value }) => test(article, cue, value, filter)));
}

/** How many commitments stand on each rung, of those that the other filters let pass. */
export function countRungs(article: Article, filter: CommitmentFilter = everything): Record<RungId, number> {
  const cues = passing(article, filter, 'rung');
  const count = (force: number) => countEntries(cues.filter((cue) => cue.force === force));
  return { concluded: count(6), agreed: count(5), reaffirmed: count(4), ready: count(3) };
}

/** A value that a filter can have, and how many entries it would leave. */
export interface FilterOption {
  value: string;
  count: number;
}

/** What can be asked of a filter in this article, parties first; each with the entries that the other filters let pass. */
export function optionsOf(
  article: Article,
  filter: CommitmentFilter,
  name: 'party' | 'to' | 'speaker',
): FilterOption[] {
  const parties = article.parties.map(({ entity }) => entity);
  const found = new Set(
    article.cues.flatMap((cue) => (name === 'to' ? withEachOther(article, cue) : [saidBy(article, cue)])),
  );
  const values = {
    party: [...parties, 'both'],
    to: [
      ...parties.filter((id) => found.has(id)),
      ...[...found].filter((id) => !parties.includes(id) && id !== MUTUAL),
    ].concat(found.has(MUTUAL) ? [MUTUAL] : []),
    speaker: [ONE_SIDE, ...parties.filter((id) => found.has(id)), ...[...found].filter((id) => !parties.includes(id))],
  }[name];
  const cues = passing(article, filter, name);
  return values.map((value) => ({
    value,
    count: countEntries(cues.filter((cue) => tests[name](article, cue, value, filter))),
  }));
}

/** The cues that pass the filter, in the order of the text: commitments apart from positions. */
export function filterCues(article: Article, filter: CommitmentFilter): { commitments: Cue[]; positions: Cue[] } {
  const cues = passing(article, filter);
  return { commitments: cues.filter((cue) => cue.commitment), positions: cues.filter((cue) => !cue.commitment) };
}

/** Ids of the entries that pass a filter, commitments and positions, for stepping through what is seen; `null` where it lets everything pass. */
export function listedIds(article: Article, filter: CommitmentFilter): ReadonlySet<string> | null {
  if (Object.values(filter).every((value) => value === null)) return null;
  return new Set(passing(article, filter).flatMap(({ undertakings }) => undertakings.map(({ id }) => id)));
}

/** Entity ids of those that a cue is addressed to, or `MUTUAL`; none where it is addressed to nobody. */
export function addressedTo(article: Article, cue: Cue): string[] {
  if (cue.to.length > 0) return [...new Set(cue.to.map((id) => partyOf(article, id)))];
  return boundBy(article, cue) === 'both' ? [MUTUAL] : [];
}

/** The same, with the parties that are bound to each other. */
function withEachOther(article: Article, cue: Cue): string[] {
  const to = addressedTo(article, cue);
  return to.includes(MUTUAL) ? [...partiesBound(article, cue), ...to] : to;
}

/** Who says so: entity id of the party, `both` or `reporter`; or of somebody who speaks for no party. */
function saidBy(article: Article, cue: Cue): string {
  return partyOf(article, cue.speaker);
}

/** The party that somebody speaks for; who speaks for none is himself. */
function partyOf(article: Article, id: string): string {
  return article.parties.find((party) => party.entity === id || party.speakers.includes(id))?.entity ?? id;
}

/** Entity id of the one party that a cue binds, or whose position it is, or `both`. People count with the party that they speak for. */
export function boundBy(article: Article, cue: Cue): string {
  const [only, ...others] = partiesBound(article, cue);
  return only !== undefined && others.length === 0 ? only : 'both';
}

/** Entity ids of the parties that a cue binds, each once. */
function partiesBound(article: Article, cue: Cue): string[] {
  return [...new Set(cue.by.map((id) => partyOf(article, id)))];
}

/** True where a cue passes a filter by one party, and binds others too. */
export function isShared(article: Article, cue: Cue, { party }: CommitmentFilter): boolean {
  const parties = partiesBound(article, cue);
  return party !== null && parties.length > 1 && parties.includes(party);
}

/** The side of the speaker rail that a party's entity stands on. */
export function sideOfParty(article: Article, party: string): Side {
  return article.parties.find((one) => one.entity === party)?.side ?? 'both';
}

/** Number of entries under these cues. */
export function countEntries(cues: readonly Cue[]): number {
  return cues.reduce((sum, cue) => sum + cue.undertakings.length, 0);
}
