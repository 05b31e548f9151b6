/**
 * Between vowelled Arabic and its sounds, one character a sound. Rules of word building are written on sounds, where كتب
 * is `kataba`; the spelling (seats of hamza, ة ى ا, shadda, sukun, silent alef) is worked out once, here.
 *
 * - Consonants as in DIN 31635: ʾ b t ṯ j ḥ ḫ d ḏ r z s š ṣ ḍ ṭ ẓ ʿ ġ f q k l m n h w y, and p v č g of loanwords.
 *   A doubled consonant is written twice.
 * - Vowels a i u ā ī ū; `á` is a final ā written ى, `â` one written with a dagger alef; `ẗ` is ة.
 * - `ã ĩ ũ` are tanwin; `ãá` is the one before ى (مُسْتَوًى). `°` is a sukun at the end of a word; a last consonant without
 *   either is one whose ending is left open. `|` is the silent alef of كَتَبُوا.
 * - A word that begins with a vowel begins with hamzat al-wasl: `ijtimāʿ`. `-` stands before a suffix where a hamza needs to know.
 */

const CONSONANTS: Readonly<Record<string, string>> = {
  ء: 'ʾ',
  أ: 'ʾ',
  إ: 'ʾ',
  ؤ: 'ʾ',
  ئ: 'ʾ',
  ب: 'b',
  ت: 't',
  ث: 'ṯ',
  ج: 'j',
  ح: 'ḥ',
  خ: 'ḫ',
  د: 'd',
  ذ: 'ḏ',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'š',
  ص: 'ṣ',
  ض: 'ḍ',
  ط: 'ṭ',
  ظ: 'ẓ',
  ع: 'ʿ',
  غ: 'ġ',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'w',
  ي: 'y',
  پ: 'p',
  ڤ: 'v',
  چ: 'č',
  گ: 'g',
};

/** The letter of each consonant; that of ʾ depends on what stands beside it. */
const LETTERS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(CONSONANTS).map(([letter, sound]) => [sound, letter])),
  ʾ: 'ء',
  ẗ: 'ة',
};

const FATHA = '\u064e';
const DAMMA = '\u064f';
const KASRA = '\u0650';
const SHADDA = '\u0651';
const SUKUN = '\u0652';
const DAGGER = '\u0670';

const VOWEL_OF_MARK: Readonly<Record<string, string>> = {
  [FATHA]: 'a',
  [DAMMA]: 'u',
  [KASRA]: 'i',
  '\u064b': 'ã',
  '\u064c': 'ũ',
  '\u064d': 'ĩ',
  [DAGGER]: 'â',
};

const SPELLING_OF_VOWEL: Readonly<Record<string, string>> = {
  a: FATHA,
  i: KASRA,
  u: DAMMA,
  ā: `${FATHA}ا`,
  ī: `${KASRA}ي`,
  ū: `${DAMMA}و`,
  á: `${FATHA}ى`,
  â: DAGGER,
  ã: '\u064bا',
  ĩ: '\u064d',
  ũ: '\u064c',
};

/** True of the sound of a vowel, short, long or with tanwin. */
function isVowel(sound: string | undefined): boolean {
  return sound !== undefined && Object.hasOwn(SPELLING_OF_VOWEL, sound);
}

/** The consonants of a root as letters, `قول`, in sounds: `qwl`; null if something is no letter of a root. */
export function rootSounds(root: string): string | null {
  const sounds = [...root].map((letter) => (/[أإؤئ]/.test(letter) ? undefined : CONSONANTS[letter]));
  return sounds.includes(undefined) ? null : sounds.join('');
}

/** Sounds of a vowelled word, or why there are none. */
export type Heard = { ok: true; sounds: string } | { ok: false; reason: string };

/** A letter with its marks; `vowel` is '' where there is none. */
interface Letter {
  char: string;
  vowel: string;
  doubled: boolean;
  sukun: boolean;
}

/**
 * The sounds of one fully vowelled word. The article is no part of it. The last consonant may be left open.
 *
 * @returns the reason where a letter inside the word has neither vowel nor sukun, or a mark stands where it cannot
 * @example hear('دَوْلَة') // { ok: true, sounds: 'dawlaẗ' }
 * @example hear('اِتَّفَقَ') // { ok: true, sounds: 'ittafaqa' }
 */
export function hear(vowelled: string): Heard {
  const letters = lettersOf(vowelled);
  if (typeof letters === 'string') return { ok: false, reason: letters };
  let sounds = '';
  for (const [at, letter] of letters.entries()) {
    const heard = hearLetter(letter, sounds, at, letters);
    if (heard === null) return { ok: false, reason: faultOf(letter, at) };
    sounds = heard;
  }
  return { ok: true, sounds };
}

function faultOf({ char }: Letter, at: number): string {
  return `“${char}” (letter ${at + 1}) has neither vowel nor sukun, or does not follow the vowel that it lengthens`;
}

function hearLetter(letter: Letter, before: string, at: number, all: readonly Letter[]): string | null {
  const { char, vowel, doubled, sukun } = letter;
  const isLast = at === all.length - 1;
  const isBare = vowel === '' && !doubled && !sukun;
  const previous = before.at(-1) ?? '';
  if (char === 'ا' || char === 'ٱ') {
    if (at === 0) return isShort(vowel) ? vowel : null;
    if (!isBare) return null;
    if (previous === 'a') return `${before.slice(0, -1)}ā`;
    if (previous === 'ã') return before;
    return isLast && (previous === 'ū' || before.endsWith('aw')) ? `${before}|` : null;
  }
  if (char === 'ى') {
    if (!isBare || !isLast) return null;
    if (previous === 'a') return `${before.slice(0, -1)}á`;
    return previous === 'ã' ? `${before}á` : null;
  }
  if (char === 'آ') return isBare ? `${before}ʾā` : null;
  if (char === 'ة') return /[aā]$/.test(before) && isLast && !doubled && !sukun ? `${before}ẗ${vowel}` : null;
  if (isBare && char === 'و' && previous === 'u') return `${before.slice(0, -1)}ū`;
  if (isBare && char === 'ي' && previous === 'i') return `${before.slice(0, -1)}ī`;
  const consonant = CONSONANTS[char];
  if (consonant === undefined) return null;
  if (vowel === '' && !isLast && (!sukun || doubled)) return null;
  return before + consonant + (doubled ? consonant : '') + vowel + (sukun && isLast ? '°' : '');
}

function isShort(vowel: string): boolean {
  return vowel === 'a' || vowel === 'i' || vowel === 'u';
}

/** Letters with marks; the reason as a string where marks make no sense. */
function lettersOf(vowelled: string): Letter[] | string {
  const letters: Letter[] = [];
  for (const char of vowelled.normalize('NFC').replaceAll('\u0640', '')) {
    const last = letters.at(-1);
    const vowel = VOWEL_OF_MARK[char];
    if (vowel === undefined && char !== SHADDA && char !== SUKUN) {
      letters.push({ char, vowel: '', doubled: false, sukun: false });
    } else if (!last) {
      return 'it begins with a mark';
    } else if (char === SHADDA) {
      if (last.doubled) return `“${last.char}” has two shaddas`;
      last.doubled = true;
    } else if (char === SUKUN) {
      if (last.vowel !== '' || last.sukun) return `“${last.char}” has a sukun beside another mark`;
      last.sukun = true;
    } else if (vowel !== undefined) {
      const isDaggerOnFatha = vowel === 'â' && last.vowel === 'a';
      if ((last.vowel !== '' && !isDaggerOnFatha) || last.sukun) return `“${last.char}” has two vowels`;
      last.vowel = vowel;
    }
  }
  return letters;
}

/**
 * Sounds as vowelled Arabic, with every vowel, shadda and sukun; a last consonant left open has no mark.
 *
 * @example spell('masʾūl') // 'مَسْؤُول'
 * @example spell('šayʾã') // 'شَيْئًا'
 */
export function spell(sounds: string): string {
  let text = '';
  let at = 0;
  const first = sounds.charAt(0);
  if (isVowel(first)) {
    text = `ا${SPELLING_OF_VOWEL[first] ?? ''}`;
    at = 1;
  }
  while (at < sounds.length) {
    const sound = sounds.charAt(at);
    if (sound === '-' || sound === '°') {
      if (sound === '°') text += SUKUN;
      at += 1;
      continue;
    }
    if (sound === '|') {
      if (at === sounds.length - 1) text += 'ا';
      at += 1;
      continue;
    }
    const doubled = sounds.charAt(at + 1) === sound;
    const after = at + (doubled ? 2 : 1);
    const suffixed = sounds.charAt(after) === '-';
    const vowelAt = suffixed ? after + 1 : after;
    const next = sounds.charAt(vowelAt);
    const vowel = isVowel(next) ? next : '';
    const isLast = vowelAt + (vowel === '' ? 0 : 1) >= sounds.length;
    const letter = sound === 'ʾ' ? seat(sounds, at, vowel, isLast, suffixed) : (LETTERS[sound] ?? sound);
    text += letter + (doubled ? SHADDA : '');
    if (vowel === '') {
      if (!isLast && next !== '°') text += SUKUN;
      at = after;
    } else {
      text += spellVowel(vowel, letter, sound, sounds, at, vowelAt);
      at = vowelAt + 1;
      if (vowel === 'ã' && sounds.charAt(at) === 'á') at += 1;
    }
  }
  return text;
}

function spellVowel(vowel: string, letter: string, sound: string, sounds: string, at: number, vowelAt: number): string {
  if (letter === 'آ') return '';
  if (vowel !== 'ã') return SPELLING_OF_VOWEL[vowel] ?? '';
  if (sounds.charAt(vowelAt + 1) === 'á') return '\u064bى';
  const isBareTanwin = sound === 'ẗ' || letter === 'أ' || (letter === 'ء' && sounds.charAt(at - 1) === 'ā');
  return isBareTanwin ? '\u064b' : '\u064bا';
}

/** The letter that a hamza is written with. `vowel` is its own, '' with sukun; آ takes in the ā that follows. */
function seat(sounds: string, at: number, vowel: string, isLast: boolean, suffixed: boolean): string {
  const before = sounds.charAt(at - 1);
  const own = vowel === '' ? '' : ({ ā: 'a', á: 'a', â: 'a', ã: 'a', ī: 'i', ĩ: 'i', ū: 'u', ũ: 'u' }[vowel] ?? vowel);
  if (at === 0) return vowel === 'ā' ? 'آ' : own === 'i' ? 'إ' : 'أ';
  const isEnding = isLast && vowel !== 'ā' && vowel !== 'ī' && vowel !== 'ū' && vowel !== 'á';
  if (isEnding) {
    if (before === 'a') return 'أ';
    if (before === 'i') return 'ئ';
    if (before === 'u') return 'ؤ';
    // جُزْءًا but شَيْئًا, عِبْئًا, بَرِيئًا: the alef of the tanwin joins the hamza to a letter that joins.
    return vowel === 'ã' && before !== 'ā' && joins(before) ? 'ئ' : 'ء';
  }
  if (before === 'i' || before === 'ī' || own === 'i' || before === 'y') return 'ئ';
  if (before === 'ū' || (before === 'w' && (suffixed || own === 'u'))) return 'ء';
  if (before === 'u' || own === 'u') return 'ؤ';
  if (before === 'ā') return own === '' ? 'أ' : 'ء';
  if (vowel === 'ā' && suffixed && before !== 'a') return joins(before) ? 'ئ' : 'ء';
  return vowel === 'ā' ? 'آ' : 'أ';
}

/** True of a consonant whose letter joins the one that follows. */
function joins(sound: string): boolean {
  return !'ʾdḏrzwāū'.includes(sound);
}
