/** Whether a written word is an everyday word, so that it is not taken for a name. */
import { functionWords, newsWords, timeWords } from '#propose/data/common-words';
import { givenNames } from '#propose/data/given-names';

export interface Vocabulary {
  /** True for a folded word, with or without clitics, that is no name. */
  isCommon(folded: string): boolean;
}

/** Shapes of verbal nouns and plurals that names hardly have: تعزيز, استقبال, انتخابات. */
const VERBAL_NOUNS = [/^ت[^و].ي[^ا]$/, /^است.{2,4}ا.$/, /^(?:ان..|ا.ت.)ا.$/, /^م.ا.[^يوا]ه$/];
const ENDINGS = /.{3}(?:ات|ين|ون|يه|تها|تهم|هما|ها|نا|وا)$/;
const TANWIN = /[\u064b-\u064d]/;

export function vocabulary(isWord: (folded: string) => boolean = () => false): Vocabulary {
  const known = (stem: string) => functionWords.has(stem) || timeWords.has(stem) || newsWords.has(stem) || isWord(stem);
  return {
    isCommon(folded) {
      if (known(folded)) return true;
      if (givenNames.has(folded)) return false;
      for (const prefix of ['و', 'ف', 'ب', 'ل', 'ك', 'ال', 'وال', 'بال', 'لل', 'فال', 'وب', 'ول', 'وس', 'س']) {
        if (folded.startsWith(prefix) && folded.length - prefix.length >= 2 && known(folded.slice(prefix.length)))
          return true;
      }
      return false;
    },
  };
}

/** True where the shape alone says that a word is a verbal noun, or indefinite: تعزيز, زخمًا. */
export function isVerbalNoun(word: { folded: string; text: string }): boolean {
  return TANWIN.test(word.text) || VERBAL_NOUNS.some((shape) => shape.test(word.folded));
}

/** True where the shape alone says that a word is hardly a name; for texts without English. */
export function hasCommonShape(word: { folded: string; text: string }): boolean {
  return isVerbalNoun(word) || ENDINGS.test(word.folded) || /^(?:ال|وال|بال|لل|فال)/.test(word.folded);
}
