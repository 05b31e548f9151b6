/** What the steps of `proposeNames` hand on to each other. */
import { fold } from '#arabic/fold';
import type { Span } from '#article/linking/resolve';
import type { EntityKind, Manner } from '#article/format/schema';
import type { Found, Gazetteer } from '#propose/reading/gazetteer';
import type { Page } from '#propose/reading/page';
import type { Phrase } from '#propose/reading/phrases';
import type { Why } from '#propose/types';
import { type Vocabulary } from '#propose/reading/vocabulary';

/** A mention before it is known which entity it is of. */
export interface Draft {
  sentence: number;
  from: number;
  to: number;
  start: number;
  end: number;
  kind: EntityKind;
  by: Manner;
  /** Id of the entity; settled once people and their short names are joined. */
  entity: string;
  en: Span | null;
  why: Why;
  /** Of mentions with the same words the highest stays. */
  rank: number;
  country: string | null;
  /** Which head word begins it, and what is inside keeps or loses its own mention. */
  phrase: Phrase | null;
  list: Found['entry']['list'] | null;
}

/** What all steps share. */
export interface Reading {
  pages: Page[];
  gazetteer: Gazetteer;
  vocabulary: Vocabulary;
  drafts: Draft[];
}

export function arabicOf(
  { pages }: Reading,
  { sentence, start, end }: { sentence: number; start: number; end: number },
): string {
  return fold((pages[sentence]?.ar ?? '').slice(start, end)).text;
}

export function draftEnglish({ pages }: Reading, { sentence, en }: Draft): string {
  return en ? (pages[sentence]?.english?.text.slice(en.start, en.end) ?? '') : '';
}

/** Adds to a list of a map, which is made where there is none. */
export function put<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Drafts by the sentence that they stand in. */
export function bySentence(drafts: readonly Draft[]): Map<number, Draft[]> {
  const map = new Map<number, Draft[]>();
  for (const draft of drafts) put(map, draft.sentence, draft);
  return map;
}

/** The last draft before a place in the text that is as asked for, no further back than so many sentences. */
export function lastBefore(
  drafts: ReadonlyMap<number, readonly Draft[]>,
  sentence: number,
  start: number,
  asked: (draft: Draft) => boolean,
  back = 50,
): Draft | undefined {
  for (let at = sentence; at >= Math.max(0, sentence - back); at--) {
    const found = drafts
      .get(at)
      ?.filter((draft) => (at < sentence || draft.start < start) && asked(draft))
      .reduce<Draft | undefined>((last, draft) => (!last || draft.start >= last.start ? draft : last), undefined);
    if (found) return found;
  }
  return undefined;
}
