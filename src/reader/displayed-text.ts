/** A sentence as it is shown: as stored, or with all its vowels. Offsets are authored on the stored text. */
import type { Sentence } from '#article/model';
import type { Lang } from '#article/format/schema';
import type { Words } from '#article/words';
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
  const made = new Map<Sentence, ShownText>();
  return (sentence, lang) => {
    if (lang !== 'ar') return showStored(sentence, lang);
    const known = made.get(sentence);
    if (known) return known;
    const vowelled = (words.bySentence.get(sentence.id) ?? []).map((word) => word.vowelled);
    const shown = vowelSentence(sentence.ar, vowelled);
    made.set(sentence, shown);
    return shown;
  };
}
