/** Words proposed for a text that nobody has annotated: recognised by the lexicon, the reader's corrections before all else. */
import { correctionFinder, formOf, type Correction, type FindCorrection } from '#article/correction';
import type { Lexeme, PartOfSpeech } from '#article/format/schema';
import type { ProposedTerm, ProposedWord, ProposedWords } from '#article/words/proposed-words';
import type { Span } from '#article/linking/resolve';
import { wordSpans } from '#article/words/word-spans';
import type { Entry } from '#lexicon/entries/entry';
import { openLexicon, type Lexicon } from '#lexicon/lexicon';
import type { Reading } from '#lexicon/recognise/reading';
import {
  citationOf,
  openRecogniser,
  type Candidate,
  type RecognisedWord,
  type Recogniser,
  type SentenceContext,
} from '#lexicon/recognise/recognise';
import { firstOf, senseOf } from './english';
import { ownEntry } from './own-word';
import { marked } from './parts';
import { candidatesOf, dataOf, lexemeOf, posOf, type CandidateCache } from './word-of';

/** A sentence as it is asked about. Plain data: a worker is sent it. */
export interface AskedSentence {
  id: string;
  ar: string;
  /** Empty where it has no English. */
  en: string;
  /** Names of persons: they are not forced into lemmas. */
  names: readonly (Span & { en: string })[];
}

/** What makes words of texts, with the same lexicon and corrections for each. */
export interface WordProposer {
  /** @param article its slug, by which corrections for one place know it */
  propose: (article: string, sentences: readonly AskedSentence[]) => ProposedWords;
}

/** Makes a proposer. Words of the reader's own are part of its lexicon, before those that it has. */
export function openProposer(lexicon: Lexicon, corrections: readonly Correction[]): WordProposer {
  const own = new Map<Entry, Correction>();
  const seen = new Set<string>();
  for (const correction of corrections) {
    const key = keyOfLexeme(correction);
    if (correction.stem !== null || correction.place !== null || seen.has(key)) continue;
    seen.add(key);
    own.set(ownEntry(correction), correction);
  }
  const whole = own.size === 0 ? lexicon : withEntries(lexicon, [...own.keys()]);
  const recogniser = openRecogniser(whole);
  const find = correctionFinder(corrections);
  return {
    propose: (article, sentences) =>
      propose({ recogniser, lexicon: whole, own, find, cache: new Map() }, article, sentences),
  };
}

/** A lexicon with more entries, without making its index anew. */
function withEntries(lexicon: Lexicon, entries: readonly Entry[]): Lexicon {
  const own = openLexicon(entries);
  return {
    entries: [...entries, ...lexicon.entries],
    byLemma: (lemma) => [...own.byLemma(lemma), ...lexicon.byLemma(lemma)],
    byRoot: (root) => [...own.byRoot(root), ...lexicon.byRoot(root)],
    byForm: (key, isJoined) => {
      const found = own.byForm(key, isJoined);
      return found.length === 0 ? lexicon.byForm(key, isJoined) : [...found, ...lexicon.byForm(key, isJoined)];
    },
    byRelation: (key) => lexicon.byRelation(key),
  };
}

interface Kit {
  recogniser: Recogniser;
  lexicon: Lexicon;
  /** Entries of the reader's own. */
  own: ReadonlyMap<Entry, Correction>;
  find: FindCorrection;
  cache: CandidateCache;
}

const keyOfLexeme = ({ lemma, root, pos }: Pick<Lexeme, 'lemma' | 'root' | 'pos'>) =>
  `${lemma} ${root ?? ''} ${pos}`.normalize('NFC');

function propose(kit: Kit, article: string, sentences: readonly AskedSentence[]): ProposedWords {
  const lexemes = new Map<string, Lexeme>();
  /** The key of a lexeme, which is the same wherever it comes. */
  const keyOf = (lexeme: Lexeme) => {
    const key = keyOfLexeme(lexeme);
    if (!lexemes.has(key)) lexemes.set(key, lexeme);
    return key;
  };
  const made = new Map<string, { words: ProposedWord[]; terms: ProposedTerm[] }>();
  for (const sentence of sentences) made.set(sentence.id, sentenceOf(kit, article, sentence, keyOf));
  const roots = new Map<string, string>();
  for (const { root } of lexemes.values()) if (root !== null) roots.set(root, rootGloss(kit.lexicon, root));
  return { sentences: made, lexemes, roots };
}

/** What the commonest words of a root say: the root itself has no entry. */
function rootGloss(lexicon: Lexicon, root: string): string {
  const senses = lexicon.byRoot(root).flatMap(({ senses: [first], class: own }) => {
    if (first === undefined || own === 'term') return [];
    return [firstOf(first)];
  });
  return [...new Set(senses)].slice(0, 3).join(', ');
}

function sentenceOf(
  kit: Kit,
  article: string,
  { id, ar, en, names }: AskedSentence,
  keyOf: (lexeme: Lexeme) => string,
): { words: ProposedWord[]; terms: ProposedTerm[] } {
  const spans = wordSpans(ar);
  /** Word by token: what white space divides, counted as the recogniser counts. */
  const byToken = new Map<number, number>();
  const starts = [...ar.matchAll(/\S+/g)].map(({ index }) => index);
  let token = -1;
  for (const [index, span] of spans.entries()) {
    while ((starts[token + 1] ?? Infinity) <= span.start) token++;
    byToken.set(token, index);
  }
  const lettersOf = (index: number) => ar.slice(spans[index]?.start, spans[index]?.end);
  const correctionOf = (index: number, letters: string) => kit.find({ article, sentence: id, index }, letters);
  const nameOf = (index: number) => {
    const span = spans[index];
    return span && names.find(({ start, end }) => start < span.end && end > span.start);
  };
  const context: SentenceContext = {
    ...(en.trim() !== '' && { english: en }),
    isName: (at) => nameOf(byToken.get(at) ?? -1) !== undefined,
    decided: (at) => {
      const index = byToken.get(at);
      const correction = index === undefined ? null : correctionOf(index, lettersOf(index));
      return correction && ((reading) => isReadingOf(correction, reading, kit.own));
    },
  };
  const { words: found, terms } = kit.recogniser.sentence(ar, context);
  const recognised = new Map(found.map((word) => [byToken.get(word.token) ?? -1, word]));
  const words = spans.map((_, index) => {
    const letters = lettersOf(index);
    const correction = correctionOf(index, letters);
    const word = recognised.get(index);
    const name = nameOf(index)?.en ?? '';
    return word ? wordOf(kit, letters, word, correction, name, keyOf) : figure(letters);
  });
  return {
    words,
    terms: terms.flatMap(({ entry, from, to }) => {
      const [first, last] = [byToken.get(from), byToken.get(to)];
      return first === undefined || last === undefined || first === last
        ? []
        : [{ from: first, to: last, gloss: entry.senses[0] ?? '' }];
    }),
  };
}

/** What has no Arabic letter: digits, Latin. It says what it says. */
function figure(letters: string): ProposedWord {
  const pos: PartOfSpeech = /\p{N}/u.test(letters) ? 'numeral' : 'proper-noun';
  return { parts: [{ v: letters, gloss: letters, pos }], sense: letters, proposal: null };
}

/** True of the same letters and marks, in whatever order the marks of a letter come. */
const isSame = (one: string, other: string) => one.normalize('NFC') === other.normalize('NFC');

/** True of the reading that a correction means. */
function isReadingOf(correction: Correction, reading: Reading, own: ReadonlyMap<Entry, Correction>): boolean {
  const isOwn = own.get(reading.entry);
  if (correction.stem === null) return isOwn !== undefined && keyOfLexeme(isOwn) === keyOfLexeme(correction);
  const { lemma, root } = citationOf(reading);
  return (
    isOwn === undefined &&
    isSame(reading.core, correction.stem) &&
    isSame(lemma, correction.lemma) &&
    root === correction.root &&
    posOf(reading) === correction.pos
  );
}

function wordOf(
  { own, cache }: Kit,
  letters: string,
  word: RecognisedWord,
  correction: Correction | null,
  name: string,
  keyOf: (lexeme: Lexeme) => string,
): ProposedWord {
  const [first] = word.candidates;
  const candidates = candidatesOf(letters, word.candidates, cache);
  if (correction && !(first && isReadingOf(correction, first.reading, own))) {
    // The lexicon makes no such form of it: what the reader said stands, with vowels only where the form is the lemma.
    const { lemma, root, pos, sense } = correction;
    const lex = keyOf({ lemma, root, pos, gloss: sense });
    const v = formOf(letters) === formOf(lemma) ? marked(letters, lemma).letters.join('') : letters;
    return {
      parts: [{ v, gloss: sense, pos, lex }],
      sense: firstOf(sense),
      proposal: { state: 'corrected', candidates, correction },
    };
  }
  if (!first || first.reading.isGuess) {
    return {
      parts: [{ v: letters, gloss: name, pos: name === '' ? 'noun' : 'proper-noun' }],
      sense: name,
      proposal: { state: 'unknown', candidates: [], correction: null },
    };
  }
  const entry = own.get(first.reading.entry);
  const pos = entry ? entry.pos : posInPlace(first);
  const chosen: Candidate = correction ? { ...first, sense: correction.sense } : first;
  const lexeme = lexemeOf(chosen);
  const lex = keyOf(entry ? { ...lexeme, pos } : lexeme);
  return {
    parts: dataOf(letters, chosen, lex, pos),
    sense: senseOf(chosen.reading, chosen.sense),
    proposal: { state: correction ? 'corrected' : 'proposed', candidates, correction },
  };
}

/** An adjective may stand as a noun. */
function posInPlace({ pos, reading }: Candidate): PartOfSpeech {
  return pos === 'noun' ? 'noun' : posOf(reading);
}
