/** The marks of a draft as a list to go through, in the order of the text. */
import type { Draft, MarkedCue, MarkedMention, MarkedName, MarkState, Place } from '#workbench/draft/draft';
import { keyOfCue, keyOfMention, type MarkKey } from './marks';
import { sentenceAt, sentencesOf, type PlacedSentence } from './sentences';

interface Item {
  key: MarkKey;
  state: MarkState;
  /** Its words in the whole Arabic; of a cue in several stretches, the first. */
  place: Place;
  sentence: PlacedSentence;
}

export interface NameItem extends Item {
  what: 'name';
  name: MarkedName;
  mention: MarkedMention;
  /** What else the same words name: the two countries. */
  also: readonly MarkedName[];
}

export interface CueItem extends Item {
  what: 'cue';
  cue: MarkedCue;
}

export type QueueItem = NameItem | CueItem;

/** What the list shows: all, one sort, or what was rejected. */
export const queueFilters = ['all', 'names', 'commitments', 'rejected'] as const;
export type QueueFilter = (typeof queueFilters)[number];

/** All marks in the order of the text; the longer first where two begin together. */
export function queueOf(draft: Pick<Draft, 'alignment' | 'marks'>): QueueItem[] {
  const sentences = sentencesOf(draft);
  const items: QueueItem[] = [];
  const named = new Map<MarkKey, NameItem & { also: MarkedName[] }>();
  for (const name of draft.marks.names) {
    for (const mention of name.mentions) {
      const sentence = sentenceAt(sentences, mention.ar.start);
      const key = keyOfMention(mention);
      const there = named.get(key);
      if (there) there.also.push(name);
      else if (sentence) {
        const { state, ar: place } = mention;
        const item = { what: 'name' as const, key, state, place, sentence, name, mention, also: [] };
        named.set(key, item);
        items.push(item);
      }
    }
  }
  for (const cue of draft.marks.cues) {
    const place = cue.cue[0];
    const sentence = place && sentenceAt(sentences, place.start);
    if (sentence) items.push({ what: 'cue', key: keyOfCue(cue), state: cue.state, place, sentence, cue });
  }
  return items.sort((a, b) => a.place.start - b.place.start || b.place.end - a.place.end);
}

/** What a filter leaves of the list. Rejected ones are in their own alone. */
export function filtered(items: readonly QueueItem[], filter: QueueFilter): QueueItem[] {
  return items.filter(({ what, state }) => {
    if (filter === 'rejected') return state === 'rejected';
    if (state === 'rejected') return false;
    return filter === 'all' || (filter === 'names') === (what === 'name');
  });
}

/** How many marks there are, and how many of them the reader has decided on. */
export function progressOf(items: readonly QueueItem[]): { decided: number; all: number } {
  return { decided: items.filter(({ state }) => state !== 'proposed').length, all: items.length };
}

/** The next that is still open after a place in the list, from the beginning again at its end; `null` where none is. */
export function nextOpen(items: readonly QueueItem[], after: MarkKey | null): QueueItem | null {
  const at = items.findIndex(({ key }) => key === after);
  const round = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  return round.find(({ state, key }) => state === 'proposed' && key !== after) ?? null;
}
