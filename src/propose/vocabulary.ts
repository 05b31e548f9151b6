/** Whether a written word is an everyday word, so that it is not taken for a name. */
import { functionWords, newsWords, timeWords } from './data/common-words';
import { givenNames } from './data/given-names';

export interface Vocabulary {
  /** True for a folded word, with or without clitics, that is no name. */
  isCommon(folded: string): boolean;
}

/** Shapes of verbal nouns and plurals that names hardly have: تعزيز, استقبال, انتخابات. */
const SHAPES = [/^ت[^ا]{2}ي[^ا]$/, /^است.{2,4}ا.$/, /^(?:ان|ا.ت).{2}ا.$/, /.{3}(?:ات|ين|ون|يه|تها|تهم|هما|ها|نا|وا)$/];

export function vocabulary(isWord: (folded: string) => boolean = () => false): Vocabulary {
  const known = (stem: string) => functionWords.has(stem) || timeWords.has(stem) || newsWords.has(stem) || isWord(stem);
  return {
    isCommon(folded) {
      if (known(folded)) return true;
      if (givenNames.has(folded)) return false;
      for (const prefix of ['و', 'ف', 'ب', 'ل', 'ك', 'ال', 'وال', 'بال', 'لل', 'فال', 'وب', 'ول', 'وس', 'س']) {
        if (folded.startsWith(prefix) && folded.length - prefix.length >= 2 && known(folded.slice(prefix.length))) return true;
      }
      return false;
    },
  };
}

/** True where the shape alone says that a word is no name; for texts without English. */
export function hasCommonShape(folded: string): boolean {
  return SHAPES.some((shape) => shape.test(folded)) || /^(?:ال|وال|بال|لل|فال)/.test(folded);
}
