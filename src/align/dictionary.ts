/**
 * From a list of Arabic words with their English to a function that translates written words as they stand in a text.
 */
import { arabicStems, arabicVerbStems, foldArabic } from './arabic-stems';

/**
 * English words that may render an Arabic word of a text; none where it is not known.
 *
 * @param token one written word, folded, with its clitics and endings
 */
export type Translate = (token: string) => readonly string[];

/** An entry of any lexicon: spellings of the lemma and of forms that endings do not explain, and English senses. */
export interface DictionaryEntry {
  arabic: readonly string[];
  english: readonly string[];
}

/**
 * Translates by light stems: of all readings of the written word that are in the dictionary, the fullest counts, and all
 * that are as long.
 */
export function dictionaryOf(entries: Iterable<DictionaryEntry>): Translate {
  const senses = new Map<string, Set<string>>();
  const add = (key: string, english: readonly string[]) => {
    if (key.length < 2) return;
    const known = senses.get(key) ?? new Set();
    for (const sense of english)
      for (const word of sense.toLowerCase().split(/[^\p{L}\p{N}$£€%]+/u)) if (word !== '') known.add(word);
    senses.set(key, known);
  };
  for (const { arabic, english } of entries) {
    for (const spelling of arabic) {
      const key = foldArabic(spelling);
      add(key, english);
      if (/[هي]$/.test(key) && key.length > 3) add(key.slice(0, -1), english);
      // يتفق is left as تفق: the alef of اتفق is gone.
      if (key.startsWith('ا') && key.length > 3) add(key.slice(1), english);
    }
  }
  const found = new Map<string, readonly string[]>();
  const look = (token: string): readonly string[] => {
    for (const stems of [arabicStems(token), arabicVerbStems(token)]) {
      const known = stems.filter((stem) => senses.has(stem));
      const longest = Math.max(0, ...known.map((stem) => stem.length));
      const words = known.filter((stem) => stem.length === longest).flatMap((stem) => [...(senses.get(stem) ?? [])]);
      if (words.length > 0) return [...new Set(words)];
    }
    return [];
  };
  return (token) => {
    const before = found.get(token);
    if (before !== undefined) return before;
    const words = look(token);
    found.set(token, words);
    return words;
  };
}
