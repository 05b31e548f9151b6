/** What goes into `propose/` and what comes out: plain data, so that a worker can be handed it. */
import type { Span } from '#article/linking/resolve';
import type { EntityKind, Manner, UndertakingKind } from '#article/format/schema';

/** One sentence as it stands; `en` renders it, or is `null` where there is no English. */
export interface SentenceText {
  ar: string;
  en: string | null;
}

/** Something that the reader's other articles already name. */
export interface KnownEntity {
  id: string;
  kind: EntityKind;
  ar: readonly string[];
  en: readonly string[];
  /** The headline of the article that names it; `en` is empty where it has none. */
  headline?: { ar: string; en: string };
}

/**
 * Why something is proposed: a code, by which an interface finds its sentence, and the values that the sentence shows.
 * `describeWhy` in `why.ts` gives the English of each code.
 */
export interface Why {
  code: WhyCode;
  values: Readonly<Record<string, string>>;
}

export type WhyCode =
  | 'known' // an article of the reader names it: {name}; its headline where it is known: {headlineAr}, {headlineEn}
  | 'list' // it is on the list: {list}, {name}
  | 'head' // a head word up to its border: {head}
  | 'head-place' // a word for a kind of place, and what it is called: {head}
  | 'title' // a title: {head}
  | 'title-name' // the words after a title: {title}
  | 'english' // the English has it in capitals, and the letters agree: {en}
  | 'given-name' // begins with a given name: {given}
  | 'again' // what was found elsewhere: {name}
  | 'short' // a part of a longer name: {name}
  | 'description' // a word for one that was named: {word}, {name}
  | 'cue'; // {cue}, {kind}

/** Where a sentence names something. Spans are half-open UTF-16 offsets into the sentence's texts. */
export interface NameMention {
  /** Index of the sentence. */
  sentence: number;
  ar: Span;
  /** `null` where the English has no words for it, or there is no English. */
  en: Span | null;
  by: Manner;
  why: Why;
}

/** Something that the text seems to name, with every place where it does. */
export interface NameProposal {
  /** An id as entities have it; that of the `KnownEntity` where it is one. */
  entity: string;
  kind: EntityKind;
  /** As its fullest mention has it; `en` is `null` where no English was found. */
  name: { ar: string; en: string | null };
  /** For a person or an organization: the country that its title speaks for, an entity's id. */
  country: string | null;
  mentions: NameMention[];
}

/** A cue of the ladder of force, and what is undertaken under it. */
export interface CommitmentProposal {
  sentence: number;
  kind: UndertakingKind;
  /** The cue's stretches in the order of the text, the verb or noun that carries the force among them. */
  cue: Span[];
  /** Where the English has the cue; `null` where it was not found. */
  cueEn: Span | null;
  /** The act is said not to take place: لم يتفق. */
  negated: boolean;
  /** It holds only if something else happens: هدد … إذا. */
  conditional: boolean;
  /** `reporter`, `both`, or the id of an entity. */
  speaker: string;
  /** Ids of those who are bound, or whose position it is. */
  by: string[];
  /** Ids of those to whom it is undertaken. */
  to: string[];
  /** What is undertaken, up to the end of its clause; `null` where nothing follows. */
  object: Span | null;
  /** The same, an entry for each of coordinated objects. */
  objects: { ar: Span; en: Span | null }[];
  why: Why;
}
