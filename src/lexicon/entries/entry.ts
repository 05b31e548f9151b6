/** An entry of the lexicon, as one line of its source tells it. The source format is in docs/lexicon-format.md. */

export const PARTS_OF_SPEECH = [
  'verb',
  'noun',
  'adjective',
  'proper',
  'particle',
  'preposition',
  'conjunction',
  'pronoun',
  'number',
  'adverb',
] as const;

/** Part of speech of a recognised word. */
export type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number];

/** Classes of lemmas but verbs, each with the part of speech that its words have; a term has none. */
export const CLASSES = {
  n: 'noun',
  nf: 'noun',
  adj: 'adjective',
  adjn: 'adjective',
  adv: 'adverb',
  prep: 'preposition',
  zarf: 'preposition',
  conj: 'conjunction',
  part: 'particle',
  pron: 'pronoun',
  dem: 'pronoun',
  rel: 'pronoun',
  num: 'number',
  prop: 'proper',
  propf: 'proper',
  term: null,
} as const satisfies Record<string, PartOfSpeech | null>;

/** Class of a lemma: `v` for a verb, whose form is told apart. */
export type LemmaClass = keyof typeof CLASSES | 'v';

/** What a noun or adjective was made from. */
export const KINDS = ['vnoun', 'ap', 'pp', 'nisba', 'elat', 'place'] as const;

export type Kind = (typeof KINDS)[number];

export const DOMAINS = [
  'politics',
  'diplomacy',
  'security',
  'law',
  'economy',
  'culture',
  'disaster',
  'sport',
  'science',
  'health',
  'media',
  'religion',
  'time',
  'measure',
  'general',
] as const;

export type Domain = (typeof DOMAINS)[number];

/** How common a lemma is in news: 1 the 400 most used, 2 the next 1 000, 3 the next 1 500, 4 the rest. */
export type Band = 1 | 2 | 3 | 4;

/** Form of a verb, or of the verb behind a noun: 1–10, and the forms of roots with four letters. */
export type EntryForm = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 'q1' | 'q2' | 'q4';

/** One lemma. Lists are empty where the source names nothing. */
export interface Entry {
  band: Band;
  /** Vowelled, its citation form; several words in a term. */
  lemma: string;
  /** Consonants without spaces, hamza as ء; null where there is none. */
  root: string | null;
  class: LemmaClass;
  /** Form of a verb; of a noun or adjective, the form of the verb that it belongs to. */
  form?: EntryForm;
  /** Vowel of the imperfect, of a verb of form I. */
  vowel?: 'a' | 'i' | 'u';
  /** Broken plurals, vowelled; `-ūn` and `-āt` are the sound ones. */
  plurals: string[];
  /** Verbal nouns of a verb. */
  verbalNouns: string[];
  /** Imperfect, where root and form do not give it. */
  imperfect?: string;
  /** Prepositions that it governs. */
  prepositions: string[];
  feminine?: string;
  isDiptote: boolean;
  isInvariable: boolean;
  /** Verb or noun from which it is made. */
  of?: string;
  kind?: Kind;
  /** A verb mostly used in the passive. */
  isPassive: boolean;
  domain?: Domain;
  /** The most usual in news first; near-synonyms inside one are divided by commas. */
  senses: string[];
}
