/** The index of an article's words: its lemmas, by paragraph, by root, by frequency. */
import { foldingsOf, includesFolded, type Foldings } from '#arabic/fold';
import { spacedRoot } from '#arabic/roots';
import type { Lexeme, Words } from '#article/words/words';

export const wordOrders = ['paragraph', 'root', 'count'] as const;
/** Those of the paragraph being read in the order of the text; all by root; all by frequency. */
export type WordOrder = (typeof wordOrders)[number];

export interface IndexGroup {
  /** Root letters, or `null` for what has none; unused where the index is not by root. */
  root: string | null;
  lexemes: Lexeme[];
}

/** The lemmas that match `query` (Arabic however it is spelt, English sense, or root), in groups. */
export function indexWords(words: Words, query: string, order: WordOrder, unit: number): IndexGroup[] {
  const wanted = foldingsOf(query);
  const matching = [...words.lexemes.values()].filter(
    (lexeme) => wanted[0] === '' || includesFolded(searchText(lexeme), wanted),
  );
  if (order === 'paragraph') {
    const own = matching.filter((lexeme) => firstIn(lexeme, unit) < Infinity);
    return group(own.toSorted((a, b) => firstIn(a, unit) - firstIn(b, unit)));
  }
  if (order === 'count') return group(matching.toSorted((a, b) => b.words.length - a.words.length));
  const byRoot = new Map<string | null, Lexeme[]>();
  for (const lexeme of matching) byRoot.set(lexeme.root, [...(byRoot.get(lexeme.root) ?? []), lexeme]);
  return [...byRoot]
    .map(([root, lexemes]) => ({ root, lexemes: lexemes.toSorted((a, b) => b.words.length - a.words.length) }))
    .toSorted((a, b) => compareRoots(a.root, b.root));
}

function group(lexemes: Lexeme[]): IndexGroup[] {
  return lexemes.length > 0 ? [{ root: null, lexemes }] : [];
}

/** Offset at which a lemma first stands in a unit; infinite where it does not. */
function firstIn(lexeme: Lexeme, unit: number): number {
  for (const word of lexeme.words) {
    if (word.sentence.unit.index !== unit) continue;
    return word.sentence.unit.sentences.indexOf(word.sentence) * 100_000 + word.span.start;
  }
  return Infinity;
}

/** Alphabetical, as a dictionary orders roots; what has no root comes last. */
function compareRoots(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return a < b ? -1 : a > b ? 1 : 0;
}

const searchTexts = new WeakMap<Lexeme, Foldings>();

function searchText(lexeme: Lexeme): Foldings {
  const known = searchTexts.get(lexeme);
  if (known !== undefined) return known;
  const forms = lexeme.words.map((word) => word.vowelled);
  const root = lexeme.root ?? '';
  // As it is kept, as it is shown, and as it is shown but typed without the spaces.
  const roots = [root, spacedRoot(root), spacedRoot(root).replaceAll(' ', '')];
  const text = foldingsOf(lexeme.lemma, ...roots, lexeme.gloss, ...forms);
  searchTexts.set(lexeme, text);
  return text;
}
