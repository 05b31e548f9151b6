/** The article as the app reads it: the three files linked to each other, quotes resolved to spans. */
import type { Span } from '#article/linking/resolve';
import type { Source } from './source';
import type {
  ArticleFile,
  Bilingual,
  CommitmentsFile,
  CueData,
  EntityData,
  EvidenceRole,
  Lang,
  Manner,
  NoteData,
  UndertakingData,
} from '#article/format/schema';

/** A pair of spans, one a language; `null` where that language has no words for it. */
export type SpanPair = Record<Lang, Span | null>;

/** The text by itself. It stays one and the same object while the registers beside it change. */
export interface ArticleText {
  slug: string;
  source: Source;
  /** Who translated, and how; `null` where that is not known. */
  translation: Bilingual | null;
  parties: ArticleFile['parties'];
  /** Headline first, then the paragraphs: the rows of the page, in order. */
  units: Unit[];
  sentences: ReadonlyMap<string, Sentence>;
}

/**
 * A text with its registers. After a change of a register there is another article of the same `text`, which shares with the
 * one before whatever has not changed: entities, cues, and the marks of every sentence that the change does not touch.
 */
export interface Article extends ArticleText {
  /** What only depends on the text (words, ranges, listeners, search) is kept for this. */
  text: ArticleText;
  /** What stands in each sentence, by its id, in no particular order; sentences without marks have none. */
  marks: ReadonlyMap<string, readonly Mark[]>;
  entities: Entity[];
  entity: ReadonlyMap<string, Entity>;
  cues: Cue[];
  /** All entries of the register of commitments, in the order of the text. */
  undertakings: Undertaking[];
  undertaking: ReadonlyMap<string, Undertaking>;
  overclaims: CommitmentsFile['overclaims'];
}

/** The headline (`h`) or a paragraph (`p1`…). */
export interface Unit {
  id: string;
  /** 0 is the headline; a paragraph's number is its index. */
  index: number;
  sentences: Sentence[];
}

export interface Sentence {
  id: string;
  unit: Unit;
  ar: string;
  /** Empty where the sentence has no English yet. */
  en: string;
  /** The English is a machine's draft that nobody has edited. */
  draft: boolean;
  notes: NoteData[];
  /** Who speaks, in order: the first turn begins at offset 0 in both languages. */
  turns: Turn[];
}

/** From these offsets to the next turn, or the end of the sentence, `speaker` speaks. */
export interface Turn {
  speaker: string;
  ar: number;
  en: number;
}

export interface Entity extends Omit<EntityData, 'mentions'> {
  /** In the order of the text. */
  mentions: Mention[];
}

/** Stretches of one sentence, one a language: where something stands in the text. */
export interface Anchored extends SpanPair {
  sentence: Sentence;
}

export interface Mention extends Anchored {
  type: 'mention';
  entity: Entity;
  /** Place among the entity's mentions, from 0. */
  index: number;
  by: Manner;
  /** The words as they are quoted in each language; `null` where that language has none. */
  quote: Record<Lang, string | null>;
}

export interface CueQuote extends Anchored {
  type: 'cue';
  cue: Cue;
  /** The words as they are quoted in each language; `null` where that language has none. */
  quote: Record<Lang, string | null>;
}

export interface Evidence extends Anchored {
  type: 'evidence';
  undertaking: Undertaking;
  role: EvidenceRole;
  /** The words as they are quoted in each language; `null` where that language has none. */
  quote: Record<Lang, string | null>;
}

/** Anything that is shown on the words of a sentence. */
export type Mark = Mention | CueQuote | Evidence;

export interface Cue extends Omit<CueData, 'quotes' | 'undertakings'> {
  quotes: CueQuote[];
  undertakings: Undertaking[];
  /** 0–6, or `null` off the ladder. */
  force: number | null;
  /** Force 3 and above; below that it is a position. */
  commitment: boolean;
}

export interface Undertaking extends Omit<UndertakingData, 'evidence'> {
  cue: Cue;
  /** Place in the register, from 0, among commitments or among positions. */
  index: number;
  evidence: Evidence[];
}

/** The headline, whole, in both languages. */
export function headlineOf(article: Pick<Article, 'units'>): Bilingual {
  const sentences = article.units[0]?.sentences ?? [];
  return {
    ar: sentences.map((sentence) => sentence.ar).join(''),
    en: sentences.map((sentence) => sentence.en).join(''),
  };
}

/** The headline in a language; in Arabic where it has no English. */
export function titleOf(article: Pick<Article, 'units'>, lang: Lang): string {
  const headline = headlineOf(article);
  return headline[lang] || headline.ar;
}

/** What stands in a sentence. */
export function marksIn(article: Pick<Article, 'marks'>, sentence: Pick<Sentence, 'id'>): readonly Mark[] {
  return article.marks.get(sentence.id) ?? NO_MARKS;
}

/** One list for all that have none, so that nobody takes it for a change. */
const NO_MARKS: readonly Mark[] = [];

/** The row that a sentence, and so anything that stands in it, belongs to. */
export function unitOf(mark: Mark): Unit {
  return mark.sentence.unit;
}

/** Ids of the entities that a mark speaks of, or none. */
export function entityIdOf(mark: Mark): string | null {
  return mark.type === 'mention' ? mark.entity.id : null;
}

/** Ids of the entries whose evidence a mark is: a cue is evidence of every entry under it. */
export function undertakingIdsOf(mark: Mark): string[] {
  if (mark.type === 'cue') return mark.cue.undertakings.map((entry) => entry.id);
  if (mark.type === 'evidence') return [mark.undertaking.id];
  return [];
}
