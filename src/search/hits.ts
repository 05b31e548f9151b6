/** What a search finds. */
import type { Entity, Mention, Sentence } from '#article/model';
import type { Span } from '#article/linking/resolve';
import type { Lang } from '#article/format/schema';
import type { Lexeme, Root } from '#article/words/words';

export const wideners = ['spelling', 'lemma', 'root', 'entity'] as const;
/** What a search can be widened by, beyond the words of the query. */
export type Widener = (typeof wideners)[number];

export interface Hit {
  sentence: Sentence;
  lang: Lang;
  /** Exactly what matched, as half-open UTF-16 offsets in the stored text. */
  span: Span;
  /** By its own words, as they are spelt otherwise, as another form of the lemma, another word of the root, or other words for the entity. */
  how: 'text' | Widener;
  /** The mention that `how: 'entity'` rests on: it knows its words in the other language. */
  mention?: Mention;
}

interface GroupBase {
  /** True when the query is the lemma, the root or the name itself; false when a word that it matches belongs to it. */
  named: boolean;
  hits: Hit[];
}

export interface SpellingGroup extends GroupBase {
  how: 'spelling';
  /** How the words of the query are spelt there. */
  of: string[];
}

export interface LemmaGroup extends GroupBase {
  how: 'lemma';
  of: Lexeme[];
}

export interface RootGroup extends GroupBase {
  how: 'root';
  of: Root[];
}

export interface EntityGroup extends GroupBase {
  how: 'entity';
  of: Entity[];
}

/** Hits beyond the words of the query that belong together. */
export type Group = SpellingGroup | LemmaGroup | RootGroup | EntityGroup;

/** A stretch of one sentence in one language. */
export type Located = Pick<Hit, 'sentence' | 'lang' | 'span'>;

/** True when two places share text. */
export function overlap(a: Located, b: Located): boolean {
  return a.sentence === b.sentence && a.lang === b.lang && a.span.start < b.span.end && b.span.start < a.span.end;
}

/** Equal for places that begin together. */
export function keyOf({ sentence, lang, span }: Located): string {
  return `${sentence.id} ${lang} ${span.start}`;
}
