/** Marks that a text has of its own: a word that is partly vowelled says which readings it allows. */

const MARK = /[\u064b-\u0652\u0670]/;
const SHADDA = '\u0651';
const SUKUN = '\u0652';

/** The marks of each letter, shadda apart from vowel. */
function marksOf(word: string): { letter: string; vowel: string; doubled: boolean }[] {
  const letters: { letter: string; vowel: string; doubled: boolean }[] = [];
  for (const char of word.replaceAll('\u0640', '')) {
    const last = letters.at(-1);
    if (!MARK.test(char)) letters.push({ letter: char, vowel: '', doubled: false });
    else if (!last) continue;
    else if (char === SHADDA) last.doubled = true;
    else last.vowel = char;
  }
  return letters;
}

/** True when a word has marks that could decide something; the tanwin of an adverb alone (أيضًا) does too. */
export function hasMarks(word: string): boolean {
  return /[\u064b-\u0652\u0670]/.test(word);
}

/**
 * True when the marks of a written word do not speak against a vowelled reading. A letter without marks says nothing. The
 * last letter of the reading may be open: then any ending agrees.
 *
 * @example agreesWithMarks('مُدرس', 'مُدَرِّس') // true
 * @example agreesWithMarks('مَدرس', 'مُدَرِّس') // false
 */
export function agreesWithMarks(written: string, vowelled: string): boolean {
  const own = marksOf(written);
  const read = marksOf(vowelled);
  if (own.length !== read.length) return true;
  return own.every((letter, at) => {
    const other = read[at];
    if (!other) return true;
    if (letter.doubled && !other.doubled) return false;
    if (letter.vowel === '' || letter.vowel === other.vowel) return true;
    // An open ending, an unwritten sukun, tanwin on the alef or before it.
    if (at === own.length - 1 && other.vowel === '') return true;
    if (letter.vowel === SUKUN) return other.vowel === '';
    if (letter.vowel === '\u064b')
      return other.vowel === '' || read[at - 1]?.vowel === '\u064b' || read[at + 1]?.vowel === '\u064b';
    return false;
  });
}
