/** A sentence as it is shown: as stored, with its endings, or with all its vowels. Offsets are authored on the stored text. */
import type { Sentence } from '#article/model';
import type { Lang } from '#article/format/schema';
import type { Word, Words } from '#article/words/words';
import { onlyEnding } from '#arabic/endings';
import { stripMarks } from '#arabic/marks';
import { vowelSentence } from '#arabic/vowels';

export interface ShownText {
  text: string;
  /** UTF-16 offset in the stored text → offset in what is shown. */
  toShown: (offset: number) => number;
  /** And back. */
  toStored: (offset: number) => number;
}

/** How the sentences are shown; made again when that changes, so that what was built on the old text is let go. */
export type ShowText = (sentence: Sentence, lang: Lang) => ShownText;

const same = (offset: number) => offset;

/** Shows every sentence as it is stored. */
export const showStored: ShowText = (sentence, lang) => ({ text: sentence[lang], toShown: same, toStored: same });

/** Shows Arabic with all vowels, wherever there is word data for it. */
export function showVowels(words: Words): ShowText {
  return showMarked(words, ({ vowelled }) => vowelled, false);
}

/** Shows Arabic with the endings that grammar gives: of case and of mood. What is printed stays. */
export function showEndings(words: Words): ShowText {
  return showMarked(words, withEnding, true);
}

/** A word without its marks, but for that of its ending, where it has one: what is before and behind its stem has none. */
function withEnding({ parts }: Word): string {
  return parts.map(({ v, features }) => (isInflected(features) ? onlyEnding(v) : stripMarks(v))).join('');
}

function isInflected(features: Word['parts'][number]['features']): boolean {
  if (features === undefined || features.indeclinable) return false;
  return features.case !== undefined || features.mood !== undefined;
}

function showMarked(words: Words, markedOf: (word: Word) => string, keep: boolean): ShowText {
  const made = new Map<Sentence, ShownText>();
  return (sentence, lang) => {
    if (lang !== 'ar') return showStored(sentence, lang);
    const known = made.get(sentence);
    if (known) return known;
    const shown = vowelSentence(sentence.ar, (words.bySentence.get(sentence.id) ?? []).map(markedOf), keep);
    made.set(sentence, shown);
    return shown;
  };
}
