/** What the reader does with marks: each a pure `Draft → Draft | null`, `null` where nothing changes. */
import { idOf } from '#propose/reading/gazetteer';
import { collectiveSpeakers, type EntityKind } from '#article/format/schema';
import type { Draft, MarkedCue, MarkedMention, MarkedName, MarkState, Marks, Place } from '#workbench/draft/draft';
import { samePlace } from './sentences';

/** Which mark is meant: by what it is and where it stands. Words that name two at once are one mark. */
export type MarkKey = `${'name' | 'cue'}:${number}-${number}`;

export const keyOfMention = ({ ar }: Pick<MarkedMention, 'ar'>): MarkKey => `name:${ar.start}-${ar.end}`;
export const keyOfCue = ({ cue }: Pick<MarkedCue, 'cue'>): MarkKey => `cue:${cue[0]?.start ?? 0}-${cue[0]?.end ?? 0}`;

/** The mention that a key means, and what it names; of words that name two at once the first. */
export function mentionOf({ names }: Marks, key: MarkKey): { name: MarkedName; mention: MarkedMention } | null {
  for (const name of names) {
    const mention = name.mentions.find((one) => keyOfMention(one) === key);
    if (mention) return { name, mention };
  }
  return null;
}

/** The cue that a key means. */
export function cueOf({ cues }: Marks, key: MarkKey): MarkedCue | null {
  return cues.find((cue) => keyOfCue(cue) === key) ?? null;
}

/** The name of an entity. */
export function nameOf({ names }: Marks, entity: string): MarkedName | null {
  return names.find((name) => name.entity === entity) ?? null;
}

/** Accepts or rejects one mark, or makes it a proposal again. */
export function setState(draft: Draft, key: MarkKey, state: MarkState): Draft | null {
  return (
    changedMentions(draft, (mention) => (keyOfMention(mention) === key ? withState(mention, state) : mention)) ??
    changedCues(draft, (cue) => (keyOfCue(cue) === key ? withState(cue, state) : cue))
  );
}

/** Accepts or rejects all places of a name that are still open. */
export function setStateOfName(draft: Draft, entity: string, state: 'accepted' | 'rejected'): Draft | null {
  return changedMentions(draft, (mention, name) =>
    name.entity === entity && mention.state === 'proposed' ? withState(mention, state) : mention,
  );
}

/** Accepts or rejects all that is still open and begins in a stretch of the text: what is on the screen. */
export function setStateWithin(draft: Draft, { start, end }: Place, state: 'accepted' | 'rejected'): Draft | null {
  const isMeant = (own: MarkState, place: Place | undefined) =>
    own === 'proposed' && place !== undefined && place.start >= start && place.start < end;
  const changed = changedMentions(draft, (mention) =>
    isMeant(mention.state, mention.ar) ? withState(mention, state) : mention,
  );
  return (
    changedCues(changed ?? draft, (cue) => (isMeant(cue.state, cue.cue[0]) ? withState(cue, state) : cue)) ?? changed
  );
}

/** Says what kind of thing a name names, at all its places. */
export function setKind(draft: Draft, entity: string, kind: EntityKind): Draft | null {
  return changedName(draft, entity, (name) => (name.kind === kind ? name : { ...name, kind }));
}

/** Calls an entity otherwise. The English may be left empty; the Arabic may not. */
export function renameName(draft: Draft, entity: string, called: { ar: string; en: string }): Draft | null {
  const ar = called.ar.trim();
  const en = called.en.trim() || null;
  if (ar === '') return null;
  return changedName(draft, entity, (name) =>
    name.name.ar === ar && name.name.en === en ? name : { ...name, name: { ar, en } },
  );
}

/** Says which country a person or an organization speaks for: a place among the names, or none. */
export function setCountry(draft: Draft, entity: string, country: string | null): Draft | null {
  if (country !== null && (country === entity || nameOf(draft.marks, country)?.kind !== 'place')) return null;
  return changedName(draft, entity, (name) => (name.country === country ? name : { ...name, country }));
}

/** Two names for the same: all places of `from` become places of `into`. */
export function mergeNames(draft: Draft, from: string, into: string): Draft | null {
  const [gone, stays] = [nameOf(draft.marks, from), nameOf(draft.marks, into)];
  if (!gone || !stays || gone === stays) return null;
  const places = new Set(stays.mentions.map(keyOfMention));
  const mentions = inOrder([...stays.mentions, ...gone.mentions.filter((one) => !places.has(keyOfMention(one)))]);
  const en = stays.name.en ?? gone.name.en;
  const names = draft.marks.names.flatMap((name): MarkedName[] => {
    if (name === gone) return [];
    const country = name.country === from ? into : name.country;
    if (name !== stays) return [country === name.country ? name : { ...name, country }];
    return [{ ...name, mentions, name: { ...name.name, en }, country: country === into ? null : country }];
  });
  return withMarks(draft, { names, cues: draft.marks.cues.map((cue) => replaced(cue, from, into)) });
}

/** Says that one place names something else: it becomes a name of its own. */
export function splitName(draft: Draft, key: MarkKey): Draft | null {
  const found = mentionOf(draft.marks, key);
  if (!found || found.name.mentions.length < 2) return null;
  const { name, mention } = found;
  const entity = freeId(draft.marks, name.entity);
  const rest = { ...name, mentions: name.mentions.filter((one) => one !== mention) };
  const own = { ...name, entity, mentions: [mention] };
  return withMarks(draft, {
    names: draft.marks.names.flatMap((one) => (one === name ? [rest, own] : [one])),
  });
}

/** Where the border of a place would come to lie one word on, `null` where there is no word, or no words would be left. */
export function movedPlace(
  words: readonly Place[],
  within: Place,
  place: Place,
  side: 'start' | 'end',
  by: 1 | -1,
): Place | null {
  const inside = words.filter(({ start, end }) => start >= within.start && end <= within.end);
  const edges = inside.map((word) => word[side]);
  const edge =
    by === 1 ? edges.find((at) => at > place[side]) : edges.findLast((at) => at < place[side] && at >= within.start);
  if (edge === undefined) return null;
  const moved = { ...place, [side]: edge };
  return moved.start < moved.end ? moved : null;
}

/** Puts a mark on other words. They are the reader's choice: new proposals do not change them. */
export function setPlace(draft: Draft, key: MarkKey, place: Place): Draft | null {
  const found = mentionOf(draft.marks, key);
  if (found) {
    if (samePlace(found.mention.ar, place) || mentionOf(draft.marks, keyOfMention({ ar: place }))) return null;
    return changedMentions(draft, (mention) =>
      keyOfMention(mention) === key ? { ...mention, ar: place, why: null } : mention,
    );
  }
  const cue = cueOf(draft.marks, key);
  if (!cue || cueOf(draft.marks, keyOfCue({ cue: [place] }))) return null;
  return changedCues(draft, (one) => (one === cue ? { ...one, cue: [place, ...one.cue.slice(1)], why: null } : one));
}

/** What may be said of a cue. */
export type CueChange = Partial<
  Pick<MarkedCue, 'kind' | 'speaker' | 'by' | 'to' | 'objects' | 'negated' | 'conditional'>
>;

/** Says otherwise of a cue. It is the reader's reading from then on, also while it is not accepted. */
export function changeCue(draft: Draft, key: MarkKey, change: CueChange): Draft | null {
  return changedCues(draft, (cue) => {
    if (keyOfCue(cue) !== key) return cue;
    const same = (Object.keys(change) as (keyof CueChange)[]).every(
      (field) => JSON.stringify(cue[field]) === JSON.stringify(change[field]),
    );
    return same ? cue : { ...cue, ...change, why: null };
  });
}

/**
 * Marks words as a name. Where the text has the same words as a name already, they name the same.
 *
 * @param text the whole Arabic
 */
export function addName(draft: Draft, text: string, place: Place, kind: EntityKind): Draft | null {
  const words = text.slice(place.start, place.end);
  if (words.trim() === '') return null;
  const there = mentionOf(draft.marks, keyOfMention({ ar: place }));
  if (there) return setState(draft, keyOfMention({ ar: place }), 'accepted');
  const mention: MarkedMention = { state: 'accepted', ar: place, en: null, by: 'name', why: null };
  const known = draft.marks.names.find(
    ({ name, mentions }) =>
      name.ar === words || mentions.some(({ ar, by }) => by === 'name' && text.slice(ar.start, ar.end) === words),
  );
  if (known) {
    return changedName(draft, known.entity, (name) => ({ ...name, mentions: inOrder([...name.mentions, mention]) }));
  }
  const entity = freeId(draft.marks, 'name');
  const own: MarkedName = { entity, kind, name: { ar: words, en: null }, country: null, mentions: [mention] };
  return withMarks(draft, { names: [...draft.marks.names, own] });
}

/** Marks words as a cue of a commitment: the reporter's word, of nobody, until it is said otherwise. */
export function addCue(draft: Draft, text: string, place: Place, kind: MarkedCue['kind']): Draft | null {
  if (text.slice(place.start, place.end).trim() === '') return null;
  const key = keyOfCue({ cue: [place] });
  if (cueOf(draft.marks, key)) return setState(draft, key, 'accepted');
  const cue: MarkedCue = {
    state: 'accepted',
    kind,
    cue: [place],
    cueEn: null,
    negated: false,
    conditional: false,
    speaker: 'reporter',
    by: [],
    to: [],
    objects: [],
    why: null,
  };
  const cues = [...draft.marks.cues, cue].sort((a, b) => (a.cue[0]?.start ?? 0) - (b.cue[0]?.start ?? 0));
  return withMarks(draft, { cues });
}

/** An id like `wanted` that nothing has yet. */
export function freeId({ names, cues }: Marks, wanted: string): string {
  const base = idOf(wanted.replace(/-\d+$/, ''));
  const used = new Set<string>([
    ...collectiveSpeakers,
    ...names.flatMap(({ entity, country }) => [entity, country ?? '']),
    ...cues.flatMap(({ speaker, by, to }) => [speaker, ...by, ...to]),
  ]);
  if (!used.has(base)) return base;
  for (let n = 2; ; n++) if (!used.has(`${base}-${n}`)) return `${base}-${n}`;
}

function replaced(cue: MarkedCue, from: string, into: string): MarkedCue {
  const has = cue.speaker === from || cue.by.includes(from) || cue.to.includes(from);
  if (!has) return cue;
  const other = (id: string) => (id === from ? into : id);
  const by = new Set(cue.by.map(other));
  return {
    ...cue,
    speaker: other(cue.speaker),
    by: [...by],
    // Nobody is bound to itself.
    to: [...new Set(cue.to.map(other))].filter((id) => !by.has(id)),
  };
}

function withState<T extends { state: MarkState }>(mark: T, state: MarkState): T {
  return mark.state === state ? mark : { ...mark, state };
}

const inOrder = (mentions: readonly MarkedMention[]) => mentions.toSorted((a, b) => a.ar.start - b.ar.start);

function withMarks(draft: Draft, marks: Partial<Marks>): Draft {
  return { ...draft, marks: { ...draft.marks, ...marks } };
}

function changedName(draft: Draft, entity: string, change: (name: MarkedName) => MarkedName): Draft | null {
  const names = changedList(draft.marks.names, (name) => (name.entity === entity ? change(name) : name));
  return names && withMarks(draft, { names });
}

function changedMentions(
  draft: Draft,
  change: (mention: MarkedMention, name: MarkedName) => MarkedMention,
): Draft | null {
  const names = changedList(draft.marks.names, (name) => {
    const mentions = changedList(name.mentions, (mention) => change(mention, name));
    return mentions ? { ...name, mentions: inOrder(mentions) } : name;
  });
  return names && withMarks(draft, { names });
}

function changedCues(draft: Draft, change: (cue: MarkedCue) => MarkedCue): Draft | null {
  const cues = changedList(draft.marks.cues, change);
  return cues && withMarks(draft, { cues });
}

/** `null` where no item changes. */
function changedList<T>(list: readonly T[], change: (item: T) => T): T[] | null {
  const changed = list.map((item) => change(item));
  return changed.some((item, at) => item !== list[at]) ? changed : null;
}
