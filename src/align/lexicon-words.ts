/** The lexicon as the aligner reads it: spellings and the English that may render them, whatever the grammar. */
import type { Entry } from '#lexicon/entries/entry';
import type { DictionaryEntry } from './dictionary';

/**
 * What each entry of the lexicon says to the aligner: its lemma with the forms that cutting off letters does not lead to, and its
 * senses. Terms of several words are left out, since words are looked up one by one.
 */
export function wordsOfLexicon(entries: Iterable<Entry>): DictionaryEntry[] {
  const words: DictionaryEntry[] = [];
  for (const entry of entries) {
    if (entry.class === 'term') continue;
    const { lemma, plurals, verbalNouns, imperfect, feminine, senses } = entry;
    const forms = [...plurals.filter((plural) => !plural.startsWith('-')), ...verbalNouns];
    if (imperfect !== undefined) forms.push(imperfect);
    if (feminine !== undefined) forms.push(feminine);
    words.push({ arabic: [lemma, ...forms], english: senses });
  }
  return words;
}
