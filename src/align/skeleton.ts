/**
 * Consonant skeletons: a name in Arabic letters and the same name in Latin letters come to the same or nearly the same
 * string of consonant classes (لافروف and Lavrov: LFRF), since vowels are the first thing that transliteration changes.
 *
 * Classes: B b p; F f v; T t d th dh; K k c q; G g j; H kh; S s z; X sh ch; L; R; M; N. What is often not written, or
 * differently (h, w, y, ʿayn, hamza, all vowels), is left out.
 */

const ARABIC_CLASS: Record<string, string> = {
  ب: 'B', پ: 'B', ت: 'T', ث: 'T', د: 'T', ذ: 'T', ط: 'T', ض: 'T', ظ: 'T', ج: 'G', غ: 'G', چ: 'X', گ: 'G', ك: 'K', ق: 'K', خ: 'H',
  س: 'S', ص: 'S', ز: 'S', ژ: 'S', ش: 'X', ف: 'F', ڤ: 'F', ل: 'L', ر: 'R', م: 'M', ن: 'N',
}; // prettier-ignore

/**
 * @param word one Arabic word, folded
 * @example arabicSkeleton('شنغهاي') // 'XNG'
 */
export function arabicSkeleton(word: string): string {
  const classes = Array.from(word.replaceAll('تش', 'ش'), (letter) => ARABIC_CLASS[letter] ?? '');
  return squeeze(classes.join(''));
}

/** In order: the first that fits is taken. */
const LATIN: readonly (readonly [string, string])[] = [
  ['sch', 'X'], ['tch', 'X'], ['sh', 'X'], ['ch', 'X'], ['zh', 'S'], ['kh', 'H'], ['gh', 'G'], ['ph', 'F'], ['th', 'T'], ['dh', 'T'], ['ck', 'K'], ['qu', 'K'],
  ['dg', 'G'], ['ce', 'S'], ['ci', 'S'], ['cy', 'S'], ['x', 'KS'],
  ['b', 'B'], ['p', 'B'], ['f', 'F'], ['v', 'F'], ['t', 'T'], ['d', 'T'], ['k', 'K'], ['c', 'K'], ['q', 'K'], ['g', 'G'], ['j', 'G'],
  ['s', 'S'], ['z', 'S'], ['l', 'L'], ['r', 'R'], ['m', 'M'], ['n', 'N'],
]; // prettier-ignore

/**
 * @param word one word in Latin letters, in lower case and without diacritics
 * @example latinSkeleton('shanghai') // 'XNG'
 */
export function latinSkeleton(word: string): string {
  let classes = '';
  for (let at = 0; at < word.length;) {
    const found = LATIN.find(([letters]) => word.startsWith(letters, at));
    classes += found?.[1] ?? '';
    // The vowel of ce, ci, cy is read again: it stands for nothing.
    at += found?.[0].length ?? 1;
  }
  return squeeze(classes);
}

/** Doubled letters are one, in the original as in the transliteration. */
function squeeze(classes: string): string {
  return classes.replace(/(.)\1+/g, '$1');
}

/** Sounds that Arabic renders now by one letter, now by another: g by غ, ج, ك or ق; ch by ش or خ; c by ك or س. */
const LOOSE: Record<string, string> = { G: 'K', H: 'K', X: 'S' };

/** A skeleton in which classes that transliteration mixes up are one. */
export function looseSkeleton(skeleton: string): string {
  return squeeze(Array.from(skeleton, (letter) => LOOSE[letter] ?? letter).join(''));
}

/** A skeleton and all that differ from it by one letter left out, from which near misses meet. */
export function nearSkeletons(skeleton: string): string[] {
  const near = new Set([skeleton]);
  for (let at = 0; at < skeleton.length; at++) near.add(skeleton.slice(0, at) + skeleton.slice(at + 1));
  return [...near];
}
