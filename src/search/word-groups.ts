/** Other forms of the same lemma, and other words of the same root, by the word data. */
import type { Lexeme, Root, Word, Words } from '#article/words/words';
import type { Span } from '#article/linking/resolve';
import { sameSpelling } from '#arabic/fold';
import { locatedParts } from './forms';
import type { Hit, LemmaGroup, RootGroup } from './hits';
import type { Place } from './places';
import { runsOf, type Query } from './query';
import { storedSpan } from './text-index';

interface Stem {
  lexeme: Lexeme;
  word: Word;
  /** The stem without what is glued to it, in the sentence. */
  span: Span;
}

/** The word data by what is asked of them; folded once. */
interface Lexicon {
  byLemma: ReadonlyMap<string, Set<Lexeme>>;
  byRoot: ReadonlyMap<string, Root>;
  stems: ReadonlyMap<Lexeme, Stem[]>;
  byWord: ReadonlyMap<Word, Stem[]>;
}

const lexicons = new WeakMap<Words, Lexicon>();

function lexiconOf(words: Words): Lexicon {
  const known = lexicons.get(words);
  if (known) return known;
  const byLemma = new Map<string, Set<Lexeme>>();
  for (const lexeme of words.lexemes.values()) {
    for (const citation of citations(lexeme.lemma)) {
      byLemma.set(citation, (byLemma.get(citation) ?? new Set()).add(lexeme));
    }
  }
  const stems = new Map<Lexeme, Stem[]>();
  const byWord = new Map<Word, Stem[]>();
  for (const word of [...words.bySentence.values()].flat()) {
    const own = stemsOf(words, word);
    byWord.set(word, own);
    for (const stem of own) stems.set(stem.lexeme, [...(stems.get(stem.lexeme) ?? []), stem]);
  }
  const byRoot = new Map([...words.roots.values()].map((root) => [rootKey(root.letters), root]));
  const lexicon = { byLemma, byRoot, stems, byWord };
  lexicons.set(words, lexicon);
  return lexicon;
}

/**
 * The lemmas and roots that the query is, or that the words it matches belong to, with all their places: those that the
 * query matches too are among them.
 *
 * @param whole the places of the query as whole words: those spelt as it is, if there are any
 */
export function wordGroups(words: Words, query: Query, whole: readonly Place[]): (LemmaGroup | RootGroup)[] {
  const only = query.words.length === 1 ? query.words[0] : undefined;
  const asked = query.spacedRoot ?? only?.text;
  if (asked === undefined) return [];

  const lexicon = lexiconOf(words);
  const cited = only ? citations(only.text).flatMap((one) => [...(lexicon.byLemma.get(one) ?? [])]) : [];
  const spelt = cited.filter((lexeme) => sameSpelling(bareSpelling(lexeme.lemma), bareSpelling(asked)));
  // With words spelt as the query is, or a lemma that is, lemmas spelt otherwise (أن for إن) are not meant.
  const lexemes = new Set(spelt.length > 0 || whole.some(({ exact }) => exact) ? spelt : cited);
  const isLemma = lexemes.size > 0;
  for (const place of whole) {
    const stem = stemAt(lexicon, place);
    if (stem) lexemes.add(stem.lexeme);
  }
  const named = lexicon.byRoot.get(rootKey(asked));
  const roots = new Set(named ? [named] : []);
  for (const { root } of lexemes) {
    const own = root === null ? undefined : words.roots.get(root);
    if (own) roots.add(own);
  }
  const hitsOf = (how: 'lemma' | 'root', some: readonly Lexeme[]): Hit[] =>
    some.flatMap((lexeme) =>
      (lexicon.stems.get(lexeme) ?? []).map(({ word, span }) => ({ sentence: word.sentence, lang: 'ar', span, how })),
    );
  const ofRoots = [...roots].flatMap((root) => root.lexemes);
  return [
    { how: 'lemma', of: [...lexemes], named: isLemma, hits: hitsOf('lemma', [...lexemes]) },
    { how: 'root', of: [...roots], named: named !== undefined, hits: hitsOf('root', ofRoots) },
  ];
}

/** The spellings under which a dictionary may have a word: with its article and without, hamza as it is and as one. */
function citations(text: string): string[] {
  const { runs } = runsOf(text);
  const spellings = [runs.map((run) => run.key).join(''), runs.map((run) => run.alt).join('')];
  const bare = spellings.flatMap((one) => (/^ال../.test(one) ? [one.slice(2)] : []));
  return [...new Set([...spellings, ...bare])];
}

/** How a word is spelt, without its article. */
function bareSpelling(text: string): string {
  const spelling = runsOf(text)
    .runs.map(({ exact }) => exact)
    .join('');
  return spelling.replace(/^ال(?=..)/, '');
}

/** Root letters with hamza, on any seat or none, as one: ءمم, أمم and امم. */
function rootKey(letters: string): string {
  return runsOf(letters.replace(/[ءؤئ]/g, 'ا'))
    .runs.map((run) => run.key)
    .join('');
}

/** The stem that a place ends in. A place in clitics only (ال of الـ80) has none. */
function stemAt(lexicon: Lexicon, { text, last, start, end }: Place): Stem | undefined {
  const span = storedSpan(text, start, end);
  const stems = last.word ? lexicon.byWord.get(last.word) : undefined;
  return stems?.find((stem) => stem.span.start < span.end && span.start < stem.span.end);
}

function stemsOf(words: Words, word: Word): Stem[] {
  const { sentence } = word;
  const { runs, from } = runsOf(sentence.ar.slice(word.span.start, word.span.end));
  const letters = runs.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, n) => start + n));
  const text = { sentence, lang: 'ar' as const, from: from.map((at) => at + word.span.start) };
  return locatedParts(word).flatMap(({ part, start, end }) => {
    const lexeme = words.lexemes.get(part.lex ?? '');
    const first = letters[start];
    const last = letters[end - 1];
    if (!lexeme || first === undefined || last === undefined) return [];
    return [{ lexeme, word, span: storedSpan(text, first, last + 1) }];
  });
}
