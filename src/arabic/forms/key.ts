import { spell } from './sounds';

const IGNORED = /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g;
const FOLDED: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ة: 'ه',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ؤ: 'و',
  ئ: 'ي',
};

/**
 * The letters of a word as search folds them: without marks, alefs and seats of hamza as one, ة as ه, ى as ي. Words with the
 * same key may be spellings of one word.
 *
 * @example keyOf('مَسْؤُولِيَّة') // 'مسووليه'
 */
export function keyOf(word: string): string {
  return word.replace(IGNORED, '').replace(/[أإآٱةىیکؤئ]/g, (letter) => FOLDED[letter] ?? letter);
}

/** Folded letter of each sound that has one; short vowels, marks and boundaries have none. */
const KEY_OF_SOUND: ReadonlyMap<string, string> = new Map(
  [...'btṯjḥḫdḏrzsšṣḍṭẓʿġfqklmnhwypvčgāīūá'].map((sound) => [
    sound,
    { ā: 'ا', ī: 'ي', ū: 'و', á: 'ي' }[sound] ?? keyOf(spell(sound)),
  ]),
);

/**
 * The key of a word in sounds: the same as `keyOf(spell(sounds))`, but quicker, because the lexicon has many forms.
 *
 * @example keyOfSounds('kataba') // 'كتب'
 */
export function keyOfSounds(sounds: string): string {
  let at = 0;
  let key = '';
  const first = sounds.charAt(0);
  if (first === 'ʾ') {
    key = 'ا';
    at = sounds.charAt(1) === 'ā' ? 2 : 1;
  } else if (first === 'a' || first === 'i' || first === 'u') {
    key = 'ا';
    at = 1;
  } else if (first === 'ī' || first === 'ū') {
    // The long vowel is written after the alef.
    key = 'ا';
  }
  // The seat of a hamza inside a word depends on its neighbours.
  if (sounds.indexOf('ʾ', at) >= 0) return keyOf(spell(sounds));
  for (; at < sounds.length; at++) {
    const sound = sounds.charAt(at);
    const letter = KEY_OF_SOUND.get(sound);
    if (letter !== undefined) {
      // A doubled consonant is one letter.
      if (sound !== sounds.charAt(at + 1)) key += letter;
    } else if (sound === 'ẗ') key += 'ه';
    else if (sound === 'ã') {
      if (sounds.charAt(at - 1) !== 'ẗ' && sounds.charAt(at + 1) !== 'á') key += 'ا';
    } else if (sound === '|' && at === sounds.length - 1) key += 'ا';
  }
  return key;
}
