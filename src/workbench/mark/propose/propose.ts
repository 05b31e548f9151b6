/** Proposals of the machine → marks of a draft. What the reader has decided stays as it is. */
import { proposeCommitments } from '#propose/commitments/commitments';
import { proposeNames } from '#propose/names/names';
import type { CommitmentProposal, KnownEntity, NameProposal, SentenceText } from '#propose/types';
import type { Draft, MarkedCue, MarkedMention, MarkedName, Marks, Place } from '#workbench/draft/draft';
import { quoteOf, sentencesOf, type PlacedSentence } from '#workbench/mark/marks/sentences';

/** What the rules find in a text. Plain data: a worker can be asked for it. */
export interface Proposals {
  names: readonly NameProposal[];
  commitments: readonly CommitmentProposal[];
}

/** The text as the rules read it. */
export function sentenceTexts(draft: Pick<Draft, 'alignment'>): SentenceText[] {
  return sentencesOf(draft).map(({ ar, en }) => ({ ar, en }));
}

/**
 * Runs the rules over a text. Takes seconds for a long one: see `useProposals`.
 *
 * @param known what the reader's other articles name
 */
export function proposalsFor(sentences: readonly SentenceText[], known: readonly KnownEntity[] = []): Proposals {
  const names = proposeNames(sentences, { known });
  return { names, commitments: proposeCommitments(sentences, names) };
}

/** The marks of a draft with what is proposed for its text as it is now. */
export function proposeMarks(draft: Draft, known: readonly KnownEntity[] = []): Marks {
  return withProposals(draft, proposalsFor(sentenceTexts(draft), known));
}

/**
 * Puts proposals among the marks of a draft: they take the place of earlier proposals. What was accepted, rejected or marked by
 * hand stays; nothing is proposed on words that an accepted mark of its kind stands on, nor again where it was rejected. A place
 * that is proposed as before stays with the entity that it was given to, so that names which were merged or split remain so.
 */
export function withProposals(draft: Draft, proposals: Proposals): Marks {
  const sentences = sentencesOf(draft);
  const { names, belongs } = mergedNames(draft.marks.names, proposals.names, sentences);
  return { ...draft.marks, names, cues: mergedCues(draft.marks.cues, proposals.commitments, sentences, belongs) };
}

/** The reader's word, or changed by the reader. */
const isKept = ({ state, why }: Pick<MarkedMention, 'state' | 'why'>) => state !== 'proposed' || why === null;

/** @returns with the entity that each proposed one now is */
function mergedNames(
  before: readonly MarkedName[],
  proposals: readonly NameProposal[],
  sentences: readonly PlacedSentence[],
): { names: MarkedName[]; belongs: Map<string, string> } {
  const kept = before.flatMap(({ mentions }) => mentions.filter(isKept));
  const accepted = kept.filter(({ state }) => state !== 'rejected').map(({ ar }) => ar);
  const rejected = new Set(kept.filter(({ state }) => state === 'rejected').map(({ ar }) => placeKey(ar)));
  const isTaken = overlapsAny(accepted);
  const owners = new Map<string, string[]>();
  for (const { entity, mentions } of before) {
    for (const { ar } of mentions) owners.set(placeKey(ar), [...(owners.get(placeKey(ar)) ?? []), entity]);
  }
  const proposed = new Set(proposals.map(({ entity }) => entity));

  const names = new Map<string, { name: MarkedName; mentions: MarkedMention[] }>();
  for (const name of before) names.set(name.entity, { name, mentions: name.mentions.filter(isKept) });
  const seen = new Set<string>();
  const belongs = new Map<string, string>();
  for (const proposal of proposals) {
    const shares = new Map<string, number>();
    for (const mention of proposal.mentions) {
      const ar = placeIn(sentences[mention.sentence], mention.ar);
      if (!ar) continue;
      const key = placeKey(ar);
      // Words may name two at once (the two countries): each has its own.
      const own = owners.get(key) ?? [proposal.entity];
      const entity = own.includes(proposal.entity)
        ? proposal.entity
        : (own.find((one) => !proposed.has(one)) ?? own[0] ?? proposal.entity);
      shares.set(entity, (shares.get(entity) ?? 0) + 1);
      if (isTaken(ar) || rejected.has(key) || seen.has(`${entity} ${key}`)) continue;
      seen.add(`${entity} ${key}`);
      const { by, why } = mention;
      const en = quoteOf(sentences[mention.sentence]?.en ?? null, mention.en);
      const made: MarkedMention = { state: 'proposed', ar, en, by, why };
      const name = names.get(entity);
      if (name) name.mentions.push(made);
      else {
        const { kind, name: called, country } = proposal;
        names.set(entity, { name: { entity, kind, name: called, country, mentions: [] }, mentions: [made] });
      }
    }
    const [most] = [...shares].sort((a, b) => b[1] - a[1]);
    belongs.set(proposal.entity, most?.[0] ?? proposal.entity);
    const own = names.get(most?.[0] ?? proposal.entity);
    if (own?.name.name.en === null && proposal.name.en !== null) {
      own.name = { ...own.name, name: { ...own.name.name, en: proposal.name.en } };
    }
  }
  return {
    names: [...names.values()]
      .filter(({ mentions }) => mentions.length > 0)
      .map(({ name, mentions }) => ({
        ...name,
        country: name.country === null ? null : (belongs.get(name.country) ?? name.country),
        mentions: mentions.sort((a, b) => a.ar.start - b.ar.start),
      }))
      .sort((a, b) => (a.mentions[0]?.ar.start ?? 0) - (b.mentions[0]?.ar.start ?? 0)),
    belongs,
  };
}

function mergedCues(
  before: readonly MarkedCue[],
  proposals: readonly CommitmentProposal[],
  sentences: readonly PlacedSentence[],
  belongs: ReadonlyMap<string, string>,
): MarkedCue[] {
  const kept = before.filter(isKept);
  const isTaken = overlapsAny(kept.filter(({ state }) => state !== 'rejected').flatMap(({ cue }) => cue));
  const rejected = new Set(kept.filter(({ state }) => state === 'rejected').map(({ cue }) => cueKey(cue)));
  const cues = [...kept];
  const entity = (id: string) => belongs.get(id) ?? id;
  for (const proposal of proposals) {
    const sentence = sentences[proposal.sentence];
    const cue = proposal.cue.flatMap((span) => placeIn(sentence, span) ?? []);
    if (!sentence || cue.length === 0 || rejected.has(cueKey(cue)) || cue.some(isTaken)) continue;
    const { kind, negated, conditional, speaker, by, to, why } = proposal;
    cues.push({
      state: 'proposed',
      kind,
      cue,
      cueEn: quoteOf(sentence.en, proposal.cueEn),
      negated,
      conditional,
      speaker: entity(speaker),
      by: [...new Set(by.map(entity))],
      to: [...new Set(to.map(entity))],
      objects: proposal.objects.flatMap(({ ar, en }) => {
        const place = placeIn(sentence, ar);
        return place ? [{ ar: place, en: quoteOf(sentence.en, en) }] : [];
      }),
      why,
    });
  }
  return cues.sort((a, b) => (a.cue[0]?.start ?? 0) - (b.cue[0]?.start ?? 0));
}

function placeIn(sentence: PlacedSentence | undefined, span: Place): Place | null {
  if (!sentence || span.end <= span.start) return null;
  return { start: sentence.start + span.start, end: sentence.start + span.end };
}

/** Asks whether a place touches one of many. */
function overlapsAny(places: readonly Place[]): (place: Place) => boolean {
  const sorted = places.toSorted((a, b) => a.start - b.start);
  // The furthest end of all up to each: places may lie in each other.
  const ends: number[] = [];
  for (const { end } of sorted) ends.push(Math.max(end, ends.at(-1) ?? 0));
  return (place) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? 0) < place.end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (ends[low - 1] ?? 0) > place.start;
  };
}

const placeKey = ({ start, end }: Place) => `${start}-${end}`;
const cueKey = (cue: readonly Place[]) => (cue[0] ? placeKey(cue[0]) : '');
