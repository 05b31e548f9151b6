/** Terms of several words, found in the words of a sentence. */
import { withoutArticle } from '#arabic/forms/article';
import { keyOf } from '#arabic/forms/key';
import type { Entry } from '#lexicon/entries/entry';
import type { Reading } from './reading';

/** A term over the words `from` to `to` (the last one included), and for each the readings that it is made of. */
export interface TermFound {
  entry: Entry;
  from: number;
  to: number;
}

/** One word of a term. */
interface TermWord {
  /** Without article. */
  lemma: string;
  key: string;
  hasArticle: boolean;
}

/** Finds terms; made once for a lexicon. */
export interface TermFinder {
  /** The terms that may begin with a word of these readings; the longest first. */
  startingWith: (readings: readonly Reading[]) => readonly Entry[];
  /** How many words a term has. */
  lengthOf: (entry: Entry) => number;
  /** True of a reading that is the word `at` of the term. */
  fits: (entry: Entry, at: number, reading: Reading) => boolean;
}

/** Prepares the terms among the entries: those of class `term`, and other lemmas of several words. */
export function termFinder(entries: readonly Entry[]): TermFinder {
  const words = new Map<Entry, TermWord[]>();
  const byFirst = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.class !== 'term' && !entry.lemma.includes(' ')) continue;
    const own = entry.lemma.split(' ').map(termWord);
    words.set(entry, own);
    const key = own[0]?.key ?? '';
    const same = byFirst.get(key);
    if (same) same.push(entry);
    else byFirst.set(key, [entry]);
  }
  const lengthOf = (entry: Entry) => words.get(entry)?.length ?? 0;
  return {
    lengthOf,
    startingWith: (readings) => {
      const keys = new Set(readings.flatMap(firstKeys));
      const starting = [...keys].flatMap((key) => byFirst.get(key) ?? []);
      return [...new Set(starting)].toSorted((a, b) => lengthOf(b) - lengthOf(a));
    },
    fits: (entry, at, reading) => {
      const word = words.get(entry)?.[at];
      return word !== undefined && isWord(word, reading, at > 0);
    },
  };
}

const keysOfLemmas = new WeakMap<Entry, string>();

function keyOfLemma(entry: Entry): string {
  const known = keysOfLemmas.get(entry);
  if (known !== undefined) return known;
  const key = keyOf(entry.lemma);
  keysOfLemmas.set(entry, key);
  return key;
}

/** What the first word of a term may be looked up by. */
function firstKeys({ core, entry, proclitics }: Reading): string[] {
  const { particle, article } = proclitics;
  const keys = [keyOf(core), keyOfLemma(entry)];
  if (particle !== '') keys.push(keyOf(particle + (article ? (particle === 'ل' ? 'ل' : 'ال') : '') + core));
  return keys;
}

function termWord(word: string): TermWord {
  const { word: lemma, hasArticle } = withoutArticle(word);
  return { lemma, key: keyOf(lemma), hasArticle };
}

/** A word may carry what it has in the term; the first one other proclitics besides, the others none. */
function isWord(word: TermWord, { core, entry, proclitics }: Reading, isInside: boolean): boolean {
  const { conjunction, particle, article } = proclitics;
  // وَفْقًا لِ: the last word is written with what follows the term.
  if (isInside && word.key.length === 1) return particle === word.key || keyOfLemma(entry) === word.key;
  if (isInside && conjunction !== '') return keyOf(proclitics.parts.join('') + core) === word.key;
  const ownArticle = article ? (particle === 'ل' ? 'ل' : 'ال') : '';
  if (particle !== '' && keyOf(particle + ownArticle + core) === word.key) return true;
  if (isInside && particle !== '') return false;
  if (article !== word.hasArticle && (isInside || word.hasArticle)) return false;
  return (
    core === word.lemma || entry.lemma === word.lemma || (keyOf(core) === word.key && keyOfLemma(entry) === word.key)
  );
}
