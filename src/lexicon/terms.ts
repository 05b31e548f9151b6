/** Terms of several words, found in the words of a sentence. */
import { withoutArticle } from '#arabic/forms/article';
import { keyOf } from '#arabic/forms/key';
import type { Entry } from './entry';
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
  /**
   * The terms in a row of words, the longest at each place. `readings` are those of each word, empty where there is none.
   */
  find: (readings: readonly (readonly Reading[])[]) => TermFound[];
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
  for (const same of byFirst.values()) same.sort((a, b) => (words.get(b)?.length ?? 0) - (words.get(a)?.length ?? 0));
  const keys = new WeakMap<Reading, readonly string[]>();
  const keysOf = (reading: Reading): readonly string[] => {
    const known = keys.get(reading);
    if (known) return known;
    const made = firstKeys(reading);
    keys.set(reading, made);
    return made;
  };
  const fits = (entry: Entry, at: number, reading: Reading) => {
    const word = words.get(entry)?.[at];
    return word !== undefined && isWord(word, reading, at > 0);
  };
  return {
    fits,
    find: (readings) => {
      const found: TermFound[] = [];
      for (let from = 0; from < readings.length; from++) {
        const candidates = new Set<Entry>();
        for (const reading of readings[from] ?? []) {
          for (const key of keysOf(reading)) for (const entry of byFirst.get(key) ?? []) candidates.add(entry);
        }
        for (const entry of candidates) {
          const own = words.get(entry) ?? [];
          const isHere = own.every((_, at) => (readings[from + at] ?? []).some((reading) => fits(entry, at, reading)));
          if (isHere) found.push({ entry, from, to: from + own.length - 1 });
        }
      }
      return found;
    },
  };
}

/** What the first word of a term may be looked up by. */
function firstKeys({ core, entry, proclitics }: Reading): string[] {
  const { particle, article } = proclitics;
  const keys = [keyOf(core), keyOf(entry.lemma)];
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
  if (isInside && word.key.length === 1) return particle === word.key || keyOf(entry.lemma) === word.key;
  if (isInside && conjunction !== '') return keyOf(proclitics.parts.join('') + core) === word.key;
  const ownArticle = article ? (particle === 'ل' ? 'ل' : 'ال') : '';
  if (particle !== '' && keyOf(particle + ownArticle + core) === word.key) return true;
  if (isInside && particle !== '') return false;
  if (article !== word.hasArticle && (isInside || word.hasArticle)) return false;
  return (
    core === word.lemma || entry.lemma === word.lemma || (keyOf(core) === word.key && keyOf(entry.lemma) === word.key)
  );
}
