/** A recognised word as the data that an annotated article has of a word. */
import type { WordCandidate } from '#article/words/words';
import type { Features, Lexeme, PartOfSpeech } from '#article/format/schema';
import type { ProposedPart } from '#article/words/proposed-words';
import type { Entry } from '#lexicon/entries/entry';
import type { Candidate } from '#lexicon/recognise/recognise';
import type { Reading } from '#lexicon/recognise/reading';
import type { Person } from '#arabic/forms/verbs';
import { glossOf } from './english';
import { marked, partsOf, type PartKind } from './parts';

/** Part of speech of a reading, as the articles name it. */
export function posOf({ pos, entry }: Pick<Reading, 'pos' | 'entry'>): PartOfSpeech {
  if (pos === 'proper') return 'proper-noun';
  if (pos === 'number') return 'numeral';
  if (entry.class === 'dem') return 'demonstrative';
  if (entry.class === 'rel') return 'relative';
  return entry.class === 'zarf' ? 'adverbial-noun' : pos;
}

const DERIVED: Readonly<Record<NonNullable<Entry['kind']>, Lexeme['derived']>> = {
  vnoun: 'verbal-noun',
  ap: 'active-participle',
  pp: 'passive-participle',
  nisba: 'relational',
  elat: 'elative',
  place: 'place-noun',
};

/** The dictionary entry of a candidate. */
export function lexemeOf({ lemma, root, reading }: Candidate): Lexeme {
  const { entry } = reading;
  const derived = entry.kind && DERIVED[entry.kind];
  // Forms of roots with four letters have no number that is read without knowing that.
  const form = derived === 'relational' || derived === 'elative' ? undefined : entry.form;
  return {
    lemma,
    pos: posOf(reading),
    root,
    ...(typeof form === 'number' && { form }),
    ...(derived && { derived }),
    gloss: entry.senses.join('; ') || lemma,
  };
}

/** Candidates that were made before: a long text has the same ones again and again. */
export type CandidateCache = Map<string, WordCandidate>;

/** What a reader may choose, each once: the likeliest reading, then the likeliest of each other lemma, then other forms of those. */
export function candidatesOf(
  letters: string,
  candidates: readonly Candidate[],
  cache: CandidateCache = new Map(),
): WordCandidate[] {
  const seen = new Set<string>();
  const lemmas = new Set<string>();
  const first: WordCandidate[] = [];
  const forms: WordCandidate[] = [];
  for (const candidate of candidates) {
    const { lemma, root, sense, vowelled, reading } = candidate;
    const pos = posOf(reading);
    const key = `${lemma} ${root ?? ''} ${pos}`;
    if (reading.isGuess || seen.has(`${key} ${reading.core}`)) continue;
    seen.add(`${key} ${reading.core}`);
    const shown = marked(letters, vowelled).letters.join('');
    const features = featuresOf(candidate);
    const id = `${key} ${reading.core} ${shown} ${features.case ?? ''} ${sense}`;
    const choice = cache.get(id) ?? { lemma, root, pos, sense, stem: reading.core, vowelled: shown, features };
    cache.set(id, choice);
    (lemmas.has(key) ? forms : first).push(choice);
    lemmas.add(key);
  }
  return [...first, ...forms];
}

const PART_POS: Readonly<Record<Exclude<PartKind, 'stem'>, PartOfSpeech>> = {
  question: 'particle',
  conjunction: 'conjunction',
  future: 'particle',
  preposition: 'preposition',
  article: 'article',
  pronoun: 'pronoun',
  rest: 'particle',
};

/**
 * The parts of a word by one of its candidates.
 *
 * @param lex key of the lexeme of its stem
 * @param pos part of speech of the stem in its place
 */
export function dataOf(letters: string, candidate: Candidate, lex: string, pos: PartOfSpeech): ProposedPart[] {
  const { reading, vowelled, sense } = candidate;
  return partsOf(letters, vowelled, reading).map(({ kind, v }): ProposedPart => {
    if (kind === 'stem') return { v, gloss: sense, pos, lex, ...withFeatures(candidate) };
    if (kind === 'rest') return { v, gloss: '', pos: PART_POS.rest };
    return { v, gloss: glossOf(kind, v.charAt(0), reading), pos: PART_POS[kind] };
  });
}

function withFeatures(candidate: Candidate): { features?: Features } {
  const features = featuresOf(candidate);
  return Object.keys(features).length === 0 ? {} : { features };
}

/** What the form says for certain: no mood and no case that the letters and the words beside them leave open. */
function featuresOf({ reading, grammaticalCase, lemma }: Candidate): Features {
  const { form, proclitics, pronoun } = reading;
  if (form.kind === 'fixed') return {};
  if (form.kind === 'verb') {
    if (form.tense === 'imperative') return {};
    return {
      tense: form.tense === 'perfect' ? 'perfect' : 'imperfect',
      voice: form.voice,
      ...personOf(form.person),
    };
  }
  const isBroken = form.number === 'plural' && form.declension !== 'āt' && form.declension !== 'fixed';
  const isName = reading.pos === 'proper';
  return {
    ...(!isName && { number: form.number }),
    ...(form.number === 'plural' && { plural: isBroken ? 'broken' : 'sound' }),
    ...(isBroken && { singular: lemma }),
    ...(form.gender === 'feminine' && form.number !== 'plural' && !isName && { gender: 'feminine' }),
    ...(proclitics.article || pronoun !== null ? { state: pronoun === null ? 'definite' : 'construct' } : {}),
    ...(grammaticalCase && { case: grammaticalCase }),
  };
}

function personOf(person: Person): Features {
  const number = person.endsWith('d') ? 'dual' : person.endsWith('p') ? 'plural' : 'singular';
  const gender = person.charAt(1) === 'm' ? 'masculine' : person.charAt(1) === 'f' ? 'feminine' : undefined;
  const which = person.startsWith('1') ? 1 : person.startsWith('2') ? 2 : 3;
  return { person: which, number, ...(gender && { gender }) };
}
