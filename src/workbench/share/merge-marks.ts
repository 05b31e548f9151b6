/** Two drafts of one text → the marks of both. Pure. */
import type { Draft, MarkedCue, MarkedMention, MarkedName, Marks, Place } from '#workbench/draft/draft';
import { arabicOf } from '#workbench/draft/draft';
import { paragraphsOf } from '#workbench/draft/flows';
import { freeId, keyOfCue, keyOfMention } from '#workbench/mark/marks/marks';
import { overlaps, sentenceAt, sentencesOf, spanOf, type PlacedSentence } from '#workbench/mark/marks/sentences';

/** What is added to a draft by another. */
export interface MergedMarks {
  /** The draft that is here, with the accepted marks of both. */
  draft: Draft;
  /** Names that come in addition, or at more places, and at how many. */
  names: { ar: string; en: string | null; places: number }[];
  /** The cues that come in addition, as they stand in the text. */
  cues: string[];
  /** Marks of the other that are left out: the reader has rejected those words, or has marked them otherwise. */
  leftOut: number;
}

/**
 * The draft that is here with the accepted marks of another. What the reader has decided stays as it is: nothing comes on words
 * that were rejected, nor over words that carry a mark. `null` where the two are not of the same text, in both languages.
 */
export function mergedMarks(here: Draft, coming: Draft): MergedMarks | null {
  if (!here.alignment || !coming.alignment) return null;
  const text = arabicOf(here.alignment);
  if (text !== arabicOf(coming.alignment) || englishOf(here) !== englishOf(coming)) return null;
  // What was edited since the sentences were aligned stands in the lines only.
  if (onlyIn(here, coming).length > 0 || onlyIn(coming, here).length > 0) return null;
  const sentences = sentencesOf(here);
  const accepted = coming.marks.names.flatMap((name): MarkedName[] => {
    const mentions = name.mentions.filter(({ state, ar }) => state === 'accepted' && isInText(ar, text));
    return mentions.length > 0 ? [{ ...name, mentions }] : [];
  });
  const { names, added, ids, leftOut } = withNames(here.marks, accepted, sentences);
  const cues = withCues({ ...here.marks, names }, coming.marks.cues, { sentences, text, ids });
  return {
    draft: { ...here, marks: { ...here.marks, names, cues: cues.all } },
    names: added,
    cues: cues.added.map(({ cue }) => cue.map(({ start, end }) => text.slice(start, end)).join(' … ')),
    leftOut: leftOut + cues.leftOut,
  };
}

/** Paragraphs that count in one draft, and do not stand so in the other: each may have been edited, added or left out. */
export function onlyIn(one: Draft, other: Draft): string[] {
  const [own, others] = [paragraphTexts(one), new Set(paragraphTexts(other))];
  return own.filter((text) => !others.has(text));
}

const paragraphTexts = (draft: Draft) =>
  (['ar', 'en'] as const).flatMap((lang) => {
    const { headline, body } = paragraphsOf(draft, lang);
    return headline === null ? body : [headline, ...body];
  });

const englishOf = ({ alignment }: Draft) => alignment?.en.map(({ text }) => text.trim()).join(' ');

const isInText = ({ start, end }: Place, text: string) => start < end && end <= text.length;

const placesOf = (names: readonly MarkedName[], state: MarkedMention['state']) =>
  names.flatMap(({ mentions }) => mentions.filter((one) => one.state === state).map(({ ar }) => ar));

function withNames(
  { names: before, cues }: Marks,
  coming: readonly MarkedName[],
  sentences: readonly PlacedSentence[],
) {
  const taken = placesOf(before, 'accepted');
  const rejected = new Set(placesOf(before, 'rejected').map((ar) => keyOfMention({ ar })));
  const owners = ownersOf(before);
  /** Ids of the other draft, and what they are here. */
  const ids = new Map<string, string>();
  let names = [...before];
  for (const name of coming) {
    const known = sameName(name, before, owners);
    // A name that comes as such is one to be told from those that came before it.
    ids.set(name.entity, known ?? freeId({ names, cues }, name.entity));
    if (known === null) names.push({ ...name, entity: ids.get(name.entity) ?? name.entity, mentions: [] });
  }
  const added: MergedMarks['names'] = [];
  let leftOut = 0;
  for (const name of coming) {
    const entity = ids.get(name.entity);
    const mentions = name.mentions.filter((mention) => {
      const key = keyOfMention(mention);
      if (owners.get(key)?.some(({ entity: own, state }) => own === entity && state === 'accepted')) return false;
      const isFree = !rejected.has(key) && !taken.some((place) => overlaps(place, mention.ar));
      if (!isFree) leftOut += 1;
      return isFree;
    });
    if (mentions.length === 0) continue;
    added.push({ ar: name.name.ar, en: name.name.en, places: mentions.length });
    names = names.map((own) =>
      own.entity === entity
        ? { ...own, mentions: [...own.mentions, ...mentions.map((one) => withEnglish(one, sentences))] }
        : own,
    );
  }
  const fresh = coming.flatMap(({ mentions }) => mentions.map(({ ar }) => ar));
  const all = names
    .map((name) => ({ ...name, mentions: sorted(withoutProposals(name.mentions, fresh)) }))
    .filter(({ mentions }) => mentions.length > 0);
  const isHere = new Set(all.map(({ entity }) => entity));
  for (const [other, own] of ids) if (!isHere.has(own)) ids.delete(other);
  const isOld = new Set(before.map(({ entity }) => entity));
  return { names: all.map((name) => (isOld.has(name.entity) ? name : withCountry(name, ids))), added, ids, leftOut };
}

/** Proposals give way to what was accepted on their words. */
function withoutProposals(mentions: readonly MarkedMention[], fresh: readonly Place[]): MarkedMention[] {
  return mentions.filter(({ state, ar }) => state !== 'proposed' || !fresh.some((place) => overlaps(place, ar)));
}

const sorted = (mentions: readonly MarkedMention[]) => mentions.toSorted((a, b) => a.ar.start - b.ar.start);

const withCountry = (name: MarkedName, ids: ReadonlyMap<string, string>): MarkedName => ({
  ...name,
  country: name.country === null ? null : (ids.get(name.country) ?? null),
});

type Owner = Pick<MarkedMention, 'state'> & { entity: string };

function ownersOf(names: readonly MarkedName[]): Map<string, Owner[]> {
  const owners = new Map<string, Owner[]>();
  for (const { entity, mentions } of names) {
    for (const mention of mentions) {
      const key = keyOfMention(mention);
      owners.set(key, [...(owners.get(key) ?? []), { entity, state: mention.state }]);
    }
  }
  return owners;
}

/** The entity that a name of another draft is here: the one that most of its places name; else one that is called the same. */
function sameName(name: MarkedName, here: readonly MarkedName[], owners: ReadonlyMap<string, Owner[]>): string | null {
  const votes = new Map<string, number>();
  for (const mention of name.mentions) {
    for (const { entity, state } of owners.get(keyOfMention(mention)) ?? []) {
      if (state !== 'rejected') votes.set(entity, (votes.get(entity) ?? 0) + (state === 'accepted' ? 2 : 1));
    }
  }
  const [most] = [...votes].sort((a, b) => b[1] - a[1]);
  if (most) return most[0];
  return here.find(({ kind, name: called }) => kind === name.kind && called.ar === name.name.ar)?.entity ?? null;
}

interface Known {
  sentences: readonly PlacedSentence[];
  text: string;
  ids: ReadonlyMap<string, string>;
}

function withCues({ cues: before }: Marks, coming: readonly MarkedCue[], { sentences, text, ids }: Known) {
  const taken = before.filter(({ state }) => state === 'accepted').flatMap(({ cue }) => cue);
  const decided = new Map(before.flatMap((cue) => (cue.state === 'proposed' ? [] : [[keyOfCue(cue), cue.state]])));
  const added: MarkedCue[] = [];
  let leftOut = 0;
  for (const cue of coming) {
    if (cue.state !== 'accepted' || cue.cue.length === 0 || !cue.cue.every((place) => isInText(place, text))) continue;
    const own = decided.get(keyOfCue(cue));
    if (own === 'accepted') continue;
    if (own === 'rejected' || cue.cue.some((place) => taken.some((one) => overlaps(one, place)))) leftOut += 1;
    else added.push(ofHere(cue, ids, sentences));
  }
  const fresh = added.flatMap(({ cue }) => cue);
  const kept = before.filter(
    ({ state, cue }) => state !== 'proposed' || !cue.some((place) => fresh.some((one) => overlaps(one, place))),
  );
  const all = [...kept, ...added].toSorted((a, b) => (a.cue[0]?.start ?? 0) - (b.cue[0]?.start ?? 0));
  return { all, added, leftOut };
}

/** A cue of another draft with the names of this one. */
function ofHere(cue: MarkedCue, ids: ReadonlyMap<string, string>, sentences: readonly PlacedSentence[]): MarkedCue {
  const own = (list: readonly string[]) => list.flatMap((id) => ids.get(id) ?? []);
  const isCollective = cue.speaker === 'reporter' || cue.speaker === 'both';
  const english = (place: Place | undefined, quote: MarkedCue['cueEn']) =>
    place && spanOf(sentenceAt(sentences, place.start)?.en ?? null, quote) ? quote : null;
  return {
    ...cue,
    cueEn: english(cue.cue[0], cue.cueEn),
    speaker: isCollective ? cue.speaker : (ids.get(cue.speaker) ?? 'reporter'),
    by: own(cue.by),
    to: own(cue.to),
    objects: cue.objects.map(({ ar, en }) => ({ ar, en: english(ar, en) })),
  };
}

function withEnglish(mention: MarkedMention, sentences: readonly PlacedSentence[]): MarkedMention {
  const { en } = sentenceAt(sentences, mention.ar.start) ?? { en: null };
  return spanOf(en, mention.en) ? mention : { ...mention, en: null };
}
