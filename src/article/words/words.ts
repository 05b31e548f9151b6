/** Word by word: what is known of the words of an article, and how it is found. (`link-words.ts` makes it of the data.) */
import type { Correction, WordChoice } from '#article/correction';
import type {
  Bilingual,
  Features,
  Lexeme as LexemeData,
  PartData,
  PartOfSpeech,
  WordData,
} from '#article/format/schema';
import type { Sentence } from '#article/model';
import type { Span } from '#article/linking/resolve';

/** A part with its part of speech, its own or its lexeme's. */
export interface Part extends PartData {
  pos: PartOfSpeech;
}

/** One Arabic word of the text. */
export interface Word extends Omit<WordData, 'parts'> {
  parts: Part[];
  sentence: Sentence;
  /** Place in its sentence, from 0. */
  index: number;
  /** Its letters in the sentence, without the punctuation around them. */
  span: Span;
  /** Fully vowelled: its parts joined. */
  vowelled: string;
  /** In Latin letters. Made when it is asked for: few readers ask, and what makes it comes with the word data. */
  readonly romanized: string;
  /** The dictionary entry of its stem; a word of digits or clitics alone has none. */
  lexeme: Lexeme | null;
}

/** A dictionary entry with the words of the article that belong to it, in the order of the text. */
export interface Lexeme extends LexemeData {
  words: Word[];
}

export interface Root {
  letters: string;
  gloss: string;
  lexemes: Lexeme[];
  words: Word[];
}

/** A multi-word term of the text. */
export interface Term {
  sentence: Sentence;
  spans: Span[];
  gloss: string;
  note?: Bilingual | undefined;
}

/** What renders what: stretches of one sentence; an empty list where a language has no counterpart. */
export interface Phrase {
  sentence: Sentence;
  ar: Span[];
  en: Span[];
  note?: Bilingual | undefined;
}

/** One way to read a word that nobody has annotated: what a reader may choose. */
export interface WordCandidate extends WordChoice {
  /** The whole word with its vowels. */
  vowelled: string;
  /** What its form says for certain. */
  features: Features;
}

/** What is known of a word that nobody has annotated. */
export interface Proposal {
  /**
   * - `proposed`: the likeliest reading
   * - `corrected`: what the reader has decided
   * - `unknown`: the lexicon does not have it
   */
  state: 'proposed' | 'corrected' | 'unknown';
  /** The ways to read it, the likeliest first: the one that is shown, and the next. */
  candidates: readonly WordCandidate[];
  /** The correction that holds here. */
  correction: Correction | null;
}

export interface Words {
  /** By sentence and place in it, where the words are proposed; `null` for a word that is certain: a number in digits. */
  proposals?: ReadonlyMap<string, readonly (Proposal | null)[]>;
  bySentence: ReadonlyMap<string, Word[]>;
  lexemes: ReadonlyMap<string, Lexeme>;
  roots: ReadonlyMap<string, Root>;
  terms: ReadonlyMap<string, Term[]>;
  phrases: ReadonlyMap<string, Phrase[]>;
}

/** What is proposed of a word; `null` for one that was annotated. */
export function proposalOf(words: Words, word: Word): Proposal | null {
  return words.proposals?.get(word.sentence.id)?.[word.index] ?? null;
}

/** Order of the text. */
export function byPlace(a: Word, b: Word): number {
  const unit = a.sentence.unit.index - b.sentence.unit.index;
  if (unit !== 0) return unit;
  const { sentences } = a.sentence.unit;
  return sentences.indexOf(a.sentence) - sentences.indexOf(b.sentence) || a.index - b.index;
}

/** The phrase pair at a UTF-16 offset of a sentence in one language. */
export function phraseAt(words: Words, sentence: string, lang: 'ar' | 'en', offset: number): Phrase | null {
  const own = words.phrases.get(sentence) ?? [];
  return own.find((phrase) => phrase[lang].some((span) => span.start <= offset && offset < span.end)) ?? null;
}

/** The phrase pair that renders a word. */
export function phraseOf(words: Words, word: Word): Phrase | null {
  return phraseAt(words, word.sentence.id, 'ar', word.span.start);
}

/** The terms that a word belongs to, the shortest first. */
export function termsOf(words: Words, word: Word): Term[] {
  const own = words.terms.get(word.sentence.id) ?? [];
  return own
    .filter((term) => term.spans.some((span) => span.start < word.span.end && span.end > word.span.start))
    .toSorted((a, b) => lengthOf(a) - lengthOf(b));
}

function lengthOf(term: Term): number {
  return term.spans.reduce((sum, span) => sum + span.end - span.start, 0);
}
