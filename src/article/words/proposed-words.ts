/** Proposed words, as plain data that a worker can send, and the same linked to their article. */
import { romanize } from '#arabic/romanize';
import { MARK } from '#arabic/marks';
import type { Lexeme as LexemeData, PartData, PartOfSpeech } from '#article/format/schema';
import type { ArticleText, Sentence } from '#article/model';
import { wordSpans } from './word-spans';
import { byPlace, type Lexeme, type Part, type Proposal, type Root, type Term, type Word, type Words } from './words';

/** A part with its part of speech. Its `lex` is a key of `ProposedWords.lexemes`. */
export type ProposedPart = PartData & { pos: PartOfSpeech };

export interface ProposedWord {
  parts: ProposedPart[];
  sense: string;
  proposal: Proposal | null;
}

/** A term over the words `from` to `to` of its sentence, the last one included. */
export interface ProposedTerm {
  from: number;
  to: number;
  gloss: string;
}

export interface ProposedWords {
  /** By sentence id: the words in order, each word of `wordSpans`. */
  sentences: ReadonlyMap<string, { words: readonly ProposedWord[]; terms: readonly ProposedTerm[] }>;
  /** Dictionary entries by a key that tells homographs apart. */
  lexemes: ReadonlyMap<string, LexemeData>;
  /** What the words of each root have in common, in English. */
  roots: ReadonlyMap<string, string>;
}

/** Proposed words linked to the text that they were made for. A sentence whose words do not fit it is left without. */
export function linkProposed(text: ArticleText, proposed: ProposedWords): Words {
  const lexemes = new Map<string, Lexeme>();
  for (const [key, data] of proposed.lexemes) lexemes.set(key, { ...data, words: [] });
  const bySentence = new Map<string, Word[]>();
  const terms = new Map<string, Term[]>();
  const proposals = new Map<string, (Proposal | null)[]>();
  for (const sentence of text.sentences.values()) {
    const own = proposed.sentences.get(sentence.id);
    const spans = wordSpans(sentence.ar);
    if (!own || own.words.length !== spans.length) continue;
    const words = own.words.flatMap((data, index) => {
      const span = spans[index];
      return span ? [wordOf(sentence, index, span, data, lexemes)] : [];
    });
    bySentence.set(sentence.id, words);
    proposals.set(
      sentence.id,
      own.words.map(({ proposal }) => proposal),
    );
    const found = own.terms.flatMap(({ from, to, gloss }): Term[] => {
      const [first, last] = [spans[from], spans[to]];
      return first && last ? [{ sentence, spans: [{ start: first.start, end: last.end }], gloss }] : [];
    });
    if (found.length > 0) terms.set(sentence.id, found);
  }
  // What only words have that are not linked is no part of the index.
  for (const [key, { words }] of lexemes) if (words.length === 0) lexemes.delete(key);
  return {
    bySentence,
    lexemes,
    roots: rootsOf(lexemes.values(), proposed.roots),
    terms,
    phrases: new Map(),
    proposals,
  };
}

function wordOf(
  sentence: Sentence,
  index: number,
  span: { start: number; end: number },
  { parts: data, sense }: ProposedWord,
  lexemes: ReadonlyMap<string, Lexeme>,
): Word {
  const parts: Part[] = data.map((part) => ({ ...part }));
  const vowelled = parts.map(({ v }) => v).join('');
  const own = parts.flatMap(({ lex }) => lexemes.get(lex ?? '') ?? []);
  const word: Word = {
    parts,
    sense,
    sentence,
    index,
    span,
    vowelled,
    get romanized() {
      // Consonants alone would be no word that anyone can say.
      return MARK.test(vowelled) || /[\d٠-٩]/.test(vowelled) ? romanize(parts) : '';
    },
    lexeme: own[0] ?? null,
  };
  for (const lexeme of own) lexeme.words.push(word);
  return word;
}

function rootsOf(lexemes: Iterable<Lexeme>, glosses: ReadonlyMap<string, string>): Map<string, Root> {
  const roots = new Map<string, Root>();
  for (const lexeme of lexemes) {
    if (lexeme.root === null) continue;
    const letters = lexeme.root;
    const root = roots.get(letters) ?? { letters, gloss: glosses.get(letters) ?? '', lexemes: [], words: [] };
    root.lexemes.push(lexeme);
    root.words.push(...lexeme.words);
    roots.set(letters, root);
  }
  for (const root of roots.values()) root.words.sort(byPlace);
  return roots;
}
