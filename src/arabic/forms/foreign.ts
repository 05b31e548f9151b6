/** Vowels for a foreign name that no dictionary has, by how Arabic writes such names: long vowels for most, few short ones. */

const FATHA = '\u064e';
const DAMMA = '\u064f';
const KASRA = '\u0650';
const SUKUN = '\u0652';
const LONG = new Map([
  ['ا', FATHA],
  ['و', DAMMA],
  ['ي', KASRA],
]);

/**
 * A foreign name with the vowels that its letters suggest: a long vowel before ا و ي, a short one where two consonants begin a
 * word or three meet, no vowel elsewhere. A guess, to be shown as one.
 *
 * @param letters without marks
 * @example vowelledName('لافروف') // 'لَافْرُوف'
 * @example vowelledName('شانغهاي') // 'شَانْغَهَاي'
 */
export function vowelledName(letters: string): string {
  const all = [...letters];
  let text = '';
  /** True where the letter before was said without a vowel: another may not follow. */
  let isClosed = true;
  for (let at = 0; at < all.length; at++) {
    const letter = all[at] ?? '';
    const isLast = at === all.length - 1;
    if (at > 0 && isLong(all, at)) {
      text += letter;
      isClosed = false;
      continue;
    }
    if (letter === 'آ') {
      text += letter;
      isClosed = false;
      continue;
    }
    const vowel = vowelAfter(all, at, isClosed);
    text += letter + (isLast ? '' : vowel);
    isClosed = vowel === SUKUN;
  }
  return text;
}

/** True of a letter that lengthens the vowel before it. */
function isLong(all: readonly string[], at: number): boolean {
  const letter = all[at] ?? '';
  if (letter === 'ا' || letter === 'ى') return true;
  if (!LONG.has(letter)) return false;
  // After another long vowel, or before ا, و and ي are consonants.
  const next = all[at + 1];
  return !(at > 1 && isLong(all, at - 1)) && next !== 'ا' && next !== 'ى' && next !== 'ة';
}

function vowelAfter(all: readonly string[], at: number, isClosed: boolean): string {
  const letter = all[at] ?? '';
  const next = all[at + 1];
  if (next === undefined) return '';
  if (isLong(all, at + 1)) return LONG.get(next === 'ى' ? 'ا' : next) ?? FATHA;
  if (next === 'ة') return FATHA;
  if (letter === 'إ') return KASRA;
  if (letter === 'أ' || (letter === 'ا' && at === 0)) return FATHA;
  // فلاديمير begins with two consonants, برلين has its first vowel between them.
  if (at === 0) return all[at + 2] !== undefined && isLong(all, at + 2) ? KASRA : FATHA;
  return isClosed ? FATHA : SUKUN;
}
