/**
 * Names across two scripts: لافروف is Lavrov. Vowels are left out of both, what remains is compared letter by letter with
 * the freedom that transliterations take (p is written ب, v ف, g is ج, غ, ق or ك).
 */
import { fold } from '#arabic/fold';

/** Arabic letters (folded) and the English sounds that they may write, best first. `''`: may stand for a vowel or nothing. */
const SOUNDS: Readonly<Record<string, readonly string[]>> = {
  ب: ['b', 'p', 'v'],
  ت: ['t', 'T', 'd'],
  ث: ['T', 's', 't'],
  ج: ['j', 'g', 'C', 'Z', 'z', 'S'],
  ح: ['h', 'K'],
  خ: ['K', 'h', 'k', 'j', 'C', 'g', 'x'],
  د: ['d', 'D', 't'],
  ذ: ['D', 'z', 'd', 'T'],
  ر: ['r'],
  ز: ['z', 's', 'Z', 'j'],
  س: ['s', 'z', 'T', 'S'],
  ش: ['S', 'C', 's', 'x'],
  ص: ['s'],
  ض: ['d', 'D'],
  ط: ['t'],
  ظ: ['z', 'D'],
  غ: ['g', 'G', 'j', 'r'],
  ف: ['f', 'v', 'p', 'w', 'b'],
  ق: ['q', 'k', 'g'],
  ك: ['k', 'q', 'g', 'C', 'x'],
  ل: ['l'],
  م: ['m'],
  ن: ['n'],
  ه: ['h', ''],
  و: ['', 'w', 'v'],
  ي: ['', 'y', 'j'],
  ا: [''],
  ء: [''],
  ع: [''],
  چ: ['C', 'j'],
  گ: ['g', 'k'],
  پ: ['p', 'b'],
  ڤ: ['v', 'f'],
  ژ: ['Z', 'j'],
};

/** Two letters in Arabic that write one sound of English. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['تش', 'C'],
  ['دج', 'j'],
  ['كس', 'x'],
  ['غز', 'x'],
  ['كز', 'x'],
  ['تز', 'z'],
  ['تس', 'z'],
  ['نغ', 'N'],
  ['نج', 'N'],
];

/** English letters and the sound they stand for, the longest first. Capitals are sounds of two letters. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^(?:tsch|tch|ch|cz|č)/, 'C'],
  [/^(?:sch|sh|ş|š)/, 'S'],
  [/^kh/, 'K'],
  [/^gh/, 'G'],
  [/^t?th/, 'T'],
  [/^dh/, 'D'],
  [/^(?:zh|ž)/, 'Z'],
  [/^ph/, 'f'],
  [/^(?:ck|cc(?=[aou])|kk)/, 'k'],
  [/^qu/, 'k'],
  [/^(?:ts|tz)/, 'z'],
  [/^dj/, 'j'],
  [/^dg(?=[ei])/, 'j'],
  [/^ng$/, 'N'],
  [/^ng(?=[bcdfghjklmnpqrstvwxz\s])/, 'N'],
  [/^wr/, 'r'],
  [/^kn/, 'n'],
  [/^c(?=[eiy])/, 's'],
  [/^c/, 'k'],
  [/^q/, 'q'],
  [/^x/, 'x'],
  [/^v/, 'v'],
  [/^w/, 'w'],
  [/^y(?=[aeiou])/, 'y'],
  [/^h(?=[aeiouy])/, 'h'],
  [/^[bdfgjklmnprstz]/, ''],
  [/^[^]/, '-'],
];

/** A consonant of a skeleton. `weak`: may as well be missing on the other side. */
export interface Sound {
  letter: string;
  weak: boolean;
}

/** The consonants of an English name. */
export function englishSkeleton(name: string): Sound[] {
  let rest = fold(name)
    .text.replace(/\bmc(?=[a-z])/g, 'mk')
    .replace(/[^a-z]+/g, ' ')
    .trim();
  const sounds: Sound[] = [];
  // Doubled letters are one sound, but not those that a vowel parts: Titicaca.
  let previous = '';
  while (rest !== '') {
    for (const [pattern, sound] of SPELLINGS) {
      const match = pattern.exec(rest);
      if (!match) continue;
      const letter = sound === '' ? match[0] : sound;
      if (letter !== '-' && previous !== letter) {
        sounds.push({ letter, weak: letter === 'w' || letter === 'y' || letter === 'h' });
      }
      previous = letter;
      rest = rest.slice(match[0].length);
      break;
    }
  }
  return sounds;
}

/** The letters of an Arabic name that may write a consonant. */
export function arabicSkeleton(folded: string): Sound[] {
  const sounds: Sound[] = [];
  const letters = folded.replace(/\s+/g, '');
  for (let i = 0; i < letters.length; i++) {
    const pair = letters.slice(i, i + 2);
    const double = PAIRS.find(([written]) => written === pair);
    if (double) {
      sounds.push({ letter: pair, weak: false });
      i++;
      continue;
    }
    const letter = letters.charAt(i);
    const known = SOUNDS[letter];
    if (!known || (known.length === 1 && known[0] === '')) continue;
    sounds.push({ letter, weak: known.includes('') });
  }
  return sounds;
}

const SAME_SOUNDS = new Map(PAIRS.map(([written, sound]) => [written, sound]));

function cost(arabic: Sound, english: Sound): number {
  if (arabic.letter.length === 2) {
    const sound = SAME_SOUNDS.get(arabic.letter);
    if (sound === english.letter) return 0;
    // نغ may be the two sounds n and g, of which the English has one.
    const [first = '', second = ''] = arabic.letter;
    if (SOUNDS[first]?.includes(english.letter)) return 0.4;
    return SOUNDS[second]?.includes(english.letter) ? 0.4 : 1.2;
  }
  const at = SOUNDS[arabic.letter]?.indexOf(english.letter) ?? -1;
  if (at === -1) {
    if (english.letter === 'N') return arabic.letter === 'ن' ? 0.15 : 1.2;
    if (english.letter === 'x') return 'كسغز'.includes(arabic.letter) ? 0.3 : 1.2;
    if (english.letter === 'G') return 'غجقك'.includes(arabic.letter) ? 0.1 : 1.2;
    return 1.2;
  }
  return at === 0 ? 0 : 0.05 + 0.05 * at;
}

function alone(sound: Sound, english: boolean): number {
  if (english && sound.letter === 'G') return 0.3;
  if (english && (sound.letter === 'h' || sound.letter === 'w' || sound.letter === 'y')) return 0.25;
  return sound.weak ? 0.12 : 0.9;
}

const writes = (letter: string | undefined, { letter: sound }: Sound): boolean =>
  letter !== undefined && (SOUNDS[letter]?.includes(sound) ?? false);

/**
 * How well an Arabic name may be the English one: 1 where every consonant agrees, 0 where none does.
 *
 * @param strong how many consonants agree that are no و, ي or ه: a likeness of one consonant says little
 */
export function likeness(arabic: readonly Sound[], english: readonly Sound[]): { score: number; strong: number } {
  const rows = arabic.length;
  const columns = english.length;
  const strongArabic = arabic.filter(({ weak }) => !weak).length;
  const strongEnglish = english.filter(({ weak }) => !weak).length;
  if (Math.abs(strongArabic - strongEnglish) > 3) return { score: 0, strong: 0 };
  let previous: number[] = [0];
  for (let c = 1; c <= columns; c++) previous.push((previous[c - 1] ?? 0) + alone(english[c - 1] as Sound, true));
  for (let r = 1; r <= rows; r++) {
    const here = arabic[r - 1] as Sound;
    const current = [(previous[0] ?? 0) + alone(here, false)];
    for (let c = 1; c <= columns; c++) {
      const there = english[c - 1] as Sound;
      const before = english[c - 2];
      // نغ is the one sound of Xinping, or the two of Odinga.
      const two =
        here.letter.length === 2 && before && writes(here.letter[0], before) && writes(here.letter[1], there)
          ? (previous[c - 2] ?? 0) + 0.05
          : Infinity;
      current.push(
        Math.min(
          two,
          (previous[c - 1] ?? 0) + cost(here, there),
          (previous[c] ?? 0) + alone(here, false),
          (current[c - 1] ?? 0) + alone(there, true),
        ),
      );
    }
    previous = current;
  }
  const total = previous[columns] ?? 0;
  const size = Math.max(strongArabic, strongEnglish, 1);
  return { score: Math.max(0, 1 - total / size), strong: Math.min(strongArabic, strongEnglish) };
}

/** How well two names agree, by their letters alone. */
export function namesAgree(arabic: string, english: string): { score: number; strong: number } {
  return likeness(arabicSkeleton(fold(arabic).text), englishSkeleton(english));
}
