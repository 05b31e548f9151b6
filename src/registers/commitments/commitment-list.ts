/** The register of commitments as the panel lists it: the ladder, filters, groups under one cue. */
import type { Article, Cue } from '#article/model';
import type { Side } from '#article/speakers';

/** The rungs of the ladder that are commitments, the strongest first; each is a legend and a filter. */
export const rungs = [
  { force: 6, id: 'concluded' },
  { force: 5, id: 'agreed' },
  { force: 4, id: 'reaffirmed' },
  { force: 3, id: 'ready' },
] as const;
export type RungId = (typeof rungs)[number]['id'];

export interface CommitmentFilter {
  rung: RungId | null;
  /** Entity id of the party that is bound or holds the position, or `both` for what is both's; `null`: any party. */
  party: string | null;
}

/** The filter that lets everything pass. */
export const everything: CommitmentFilter = { rung: null, party: null };

/** How many commitments stand on each rung. */
export function countRungs(article: Article): Record<RungId, number> {
  const count = (force: number) => article.undertakings.filter((entry) => entry.cue.force === force).length;
  return { concluded: count(6), agreed: count(5), reaffirmed: count(4), ready: count(3) };
}

/** The cues that pass the filter, in the order of the text: commitments apart from positions. */
export function filterCues(article: Article, filter: CommitmentFilter): { commitments: Cue[]; positions: Cue[] } {
  const force = rungs.find((rung) => rung.id === filter.rung)?.force;
  const passing = article.cues.filter(
    (cue) =>
      (force === undefined || cue.force === force) && (filter.party === null || boundBy(article, cue) === filter.party),
  );
  return {
    commitments: passing.filter((cue) => cue.commitment),
    positions: passing.filter((cue) => !cue.commitment),
  };
}

/** Entity id of the one party that a cue binds, or whose position it is, or `both`. People count with the party that they speak for. */
export function boundBy(article: Article, cue: Cue): string {
  const parties = new Set(
    cue.by.map((id) => article.parties.find((p) => p.entity === id || p.speakers.includes(id))?.entity ?? id),
  );
  const [only] = parties;
  return parties.size === 1 && only !== undefined ? only : 'both';
}

/** The side of the speaker rail that a party's entity stands on. */
export function sideOfParty(article: Article, party: string): Side {
  return article.parties.find((one) => one.entity === party)?.side ?? 'both';
}

/** Number of entries under these cues. */
export function countEntries(cues: readonly Cue[]): number {
  return cues.reduce((sum, cue) => sum + cue.undertakings.length, 0);
}
