/** A text that is being made into an article: plain data, stored as it is. Every change gives a new one. */
import type { Alignment } from '#align/edits';
import type { EntityKind, Manner, UndertakingKind } from '#article/format/schema';
import type { Line } from '#import/lines';
import type { Why } from '#propose/types';

export interface Draft {
  version: 1;
  /** Slug of the article that it becomes. */
  id: string;
  /** When the text was brought, ISO 8601 in UTC. */
  added: string;
  /** When it was last changed, ISO 8601 in UTC. */
  changed: string;
  /** All lines that came in, also those that are struck out. */
  lines: readonly Line[];
  about: About;
  /** The sentences of what counts, and their pairs; paragraph 0 is the headline. `null` until the first step is left. */
  alignment: Alignment | null;
  /** What each side was made of when it was last taken over into the alignment: a side that is the same still stays as it was edited. */
  alignedFrom?: { ar: string; en: string };
  marks: Marks;
}

/** What is known of where the text comes from; all of it may be corrected, none of it is needed. */
export interface About {
  /** The line that is the headline, by its number in `lines`; `null` where there is none. */
  headline: { ar: number | null; en: number | null };
  publisher: Partly;
  place: Partly;
  /** The day that the dateline gives, ISO 8601. */
  dateline: string | null;
  /** When it was published, ISO 8601. */
  published: string | null;
  /** The address of the page that it was taken from. */
  address: string | null;
}

/** Words that may be known in one language only. */
export interface Partly {
  ar: string | null;
  en: string | null;
}

/**
 * A stretch of the Arabic: half-open UTF-16 offsets in `arabicOf`, which joins the sentences of a paragraph without change and the
 * paragraphs by a line end. To divide or join sentences changes no offset.
 */
export interface Place {
  start: number;
  end: number;
}

/** Words of the English beside the sentence that a place lies in: the nth of equal ones, from 1. */
export interface EnglishQuote {
  text: string;
  nth: number;
}

/** Proposed by the machine; or the reader's word, which stays. */
export type MarkState = 'proposed' | 'accepted' | 'rejected';

export interface MarkedMention {
  state: MarkState;
  ar: Place;
  en: EnglishQuote | null;
  by: Manner;
  /** `null`: marked by hand. */
  why: Why | null;
}

/** Something that the text names, with every place where it does. */
export interface MarkedName {
  /** An id as entities have it. */
  entity: string;
  kind: EntityKind;
  name: { ar: string; en: string | null };
  /** For a person or an organization: the country that it speaks for, an entity's id. */
  country: string | null;
  mentions: readonly MarkedMention[];
}

/** A cue of the ladder of force, and what is undertaken under it. */
export interface MarkedCue {
  state: MarkState;
  kind: UndertakingKind;
  cue: readonly Place[];
  cueEn: EnglishQuote | null;
  negated: boolean;
  conditional: boolean;
  /** `reporter`, `both`, or the id of an entity. */
  speaker: string;
  /** Ids of those who are bound, or whose position it is. */
  by: readonly string[];
  to: readonly string[];
  objects: readonly { ar: Place; en: EnglishQuote | null }[];
  why: Why | null;
}

export interface Marks {
  names: readonly MarkedName[];
  cues: readonly MarkedCue[];
  /** What the reader had decided on, and the text no longer has since it was edited; absent where nothing is. */
  lost?: readonly LostMark[];
}

/** How many proposals wait for the reader's decision. */
export function waitingIn({ names, cues }: Marks): number {
  return [...names.flatMap(({ mentions }) => mentions), ...cues].filter(({ state }) => state === 'proposed').length;
}

/** A mark without a place. `words` are those on which it stood; a name has the one mention that is lost. */
export type LostMark =
  { what: 'name'; words: string; name: MarkedName } | { what: 'cue'; words: string; cue: MarkedCue };

/** The whole Arabic that places count in. */
export function arabicOf(alignment: Alignment): string {
  let text = '';
  let paragraph = alignment.ar[0]?.paragraph;
  for (const sentence of alignment.ar) {
    if (sentence.paragraph !== paragraph) text += '\n';
    paragraph = sentence.paragraph;
    text += sentence.text;
  }
  return text;
}
