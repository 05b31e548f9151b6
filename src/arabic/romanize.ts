/**
 * Romanisation: fully vowelled Arabic in Latin letters, by the ALA-LC table for Arabic (2012), with what a student needs
 * beyond a library catalogue. The scheme, with the numbers of the ALA-LC rules:
 *
 * - Consonants: ʾ b t th j ḥ kh d dh r z s sh ṣ ḍ ṭ ẓ ʿ gh f q k l m n h w y; of other languages p ch zh v g. A doubled
 *   letter is written twice (11c).
 * - Vowels: a i u ā ī ū; final ى á (6a); aw ay. Dagger alef and آ are ā (10, 19). ـِيّ is īy (11b1: ʿamalīyah, not
 *   -iyyah), at the very end ī (11b2: ʿamalī, but ʿamalīyi with its ending); ـُوّ is ūw (11a1: qūwah); ـَيّ ayy, ـَوّ aww.
 * - Hamza is not written at the beginning of a word, nor after a prefix or the article (8a); elsewhere ʾ.
 * - ة is h where no ending follows (ṣadāqah), t before one (ṣadāqati).
 * - The article is al-, before sun letters too, and after prefixes: wa-al-, bi-al-; but lil- for لل (17). It is found
 *   also where it is no part by itself: الرَّحْمٰن.
 * - Inseparable prefixes have a hyphen: wa- fa- bi- li- la- ka- sa- a-, also before a pronoun: bi-hā (16b). Pronouns
 *   joined to a whole word have none: ilayhi, baynahumā.
 * - ʹ (U+02B9) keeps t, d, s, k apart from a following h: iqtaraḥatʹhā (21a).
 * - Foreign names are spelt as the Arabic spells them: Lāfrūf (22). Exceptions are in `names.ts`.
 * - A name has a capital (`pos` is 'proper-noun'). Adjectives made from names have none: whether they would have one
 *   in English (18) is a question of meaning.
 *
 * Where it departs from ALA-LC:
 *
 * - A word is shown as it stands in its sentence: endings of nouns and tanwin are written (-u -a -i, -un -an -in), and
 *   hamzat al-wasl drops after a prefix (li-ntiṣārāti, wa-ttafaqa). At the beginning of a word and after the article it
 *   stays, as in ALA-LC (9): istiʿdādi, al-ittiṣālāti; and so does the a of the article in الذي: wa-alladhī.
 * - It has the vowel that is heard, u in passives and imperatives whose next vowel is u (ustukhdima): ALA-LC writes i.
 * - Hamza and ʿayn are the half rings that scholars write, ʾ U+02BE and ʿ U+02BF, where ALA-LC has ʼ U+02BC and ʻ U+02BB.
 */
import { MARK, stripMarks } from './marks';
import { NAMES } from './names';

/**
 * A clitic or the stem of a word, or a stem with its suffixes. `pos`, that of the part or of its lexeme, may be left
 * out: 'proper-noun' gives a capital and looks the name up, and 'verb' or not tells the vowel of an unmarked initial
 * alef (اسْتُخْدِمَ begins with u, اسْمُهُ with i).
 */
export interface VowelledPart {
  /** Fully vowelled, as it stands in context. */
  v: string;
  pos?: string | undefined;
}

/** An Arabic letter with what its marks say: `vowel` is a, i, u, ā, an, in, un or nothing. */
interface Letter {
  char: string;
  vowel: string;
  doubled: boolean;
}

const TATWEEL = '\u0640';
const SHADDA = '\u0651';

const VOWEL: Record<string, string> = {
  '\u064b': 'an',
  '\u064c': 'un',
  '\u064d': 'in',
  '\u064e': 'a',
  '\u064f': 'u',
  '\u0650': 'i',
  '\u0670': 'ā',
};

const CONSONANT: Record<string, string> = {
  ء: 'ʾ',
  أ: 'ʾ',
  إ: 'ʾ',
  ؤ: 'ʾ',
  ئ: 'ʾ',
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'ḥ',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 'ṣ',
  ض: 'ḍ',
  ط: 'ṭ',
  ظ: 'ẓ',
  ع: 'ʿ',
  غ: 'gh',
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
  چ: 'ch',
  ژ: 'zh',
  ڤ: 'v',
  گ: 'g',
};

const PUNCTUATION: Record<string, string> = { '،': ',', '؛': ';', '؟': '?' };

/** Conjunctions, prepositions, future, question and oath: never written by themselves. */
const INSEPARABLE = new Set(['و', 'ف', 'ب', 'ل', 'ك', 'س', 'أ', 'ت']);

/** What is left of الذي and its forms after ل: its lam is part of the word (lilladhī, but lil-lajnati). */
const RELATIVE_AFTER_LAM = /^ل(?:ذي|تي|ذين|واتي|ائي|اتي)$/;

/** أولئك and the like have a waw that is not read. */
const SILENT_WAW = /^أول(?:ئك|اء|و|ي|ات)$/;

/**
 * An article that is not a part by itself: before a doubled sun letter, before a moon letter, or before hamzat al-wasl.
 * No article begins الْتِزَام (ت would be doubled) or الَّذِي (its ل is).
 */
const LEADING_ARTICLE = /^ا\u064e?ل(?:\u0652(?![تثدذرزسشصضطظلن])|\u0650(?=ا)|(?=\p{L}\p{M}*\u0651))/u;

/**
 * A word in Latin letters, given as its parts in order: proclitics, stem, suffixes. Digits and Latin letters stay as
 * they are; what has no vowels is written without. Never throws.
 *
 * @example romanize([{ v: 'وَ' }, { v: 'ال' }, { v: 'صَّدَاقَةِ' }]) // 'wa-al-ṣadāqati'
 * @example romanize([{ v: 'لِ' }, { v: 'انْتِصَارَاتِ' }]) // 'li-ntiṣārāti'
 * @example romanize([{ v: 'لِ' }, { v: 'ل' }, { v: 'تَّعَاوُنِ' }]) // 'lil-taʿāwuni'
 * @example romanize([{ v: 'وَ' }, { v: 'رُوسِيَا', pos: 'proper-noun' }]) // 'wa-Rūsiyā'
 */
export function romanize(given: readonly VowelledPart[]): string {
  const parts = given.flatMap(withArticleApart);
  let text = '';
  /** The letters of the prefix just written: nothing at the beginning, ال also for the article in لل. */
  let prefix = '';
  for (let at = 0; at < parts.length; at++) {
    const { v = '', pos } = parts[at] ?? {};
    const letters = bare(v);
    const isLast = at === parts.length - 1;
    if (letters === 'ال') {
      text += 'al-';
      prefix = 'ال';
    } else if (!isLast && letters === 'ل' && prefix === 'ل') {
      text = `${text.slice(0, -1)}l-`;
      prefix = 'ال';
    } else if (!isLast && INSEPARABLE.has(letters)) {
      text += `${spell(lettersOf(v))}-`;
      prefix = letters;
    } else {
      const from = at;
      // What follows the stem belongs to it, up to a hyphen in the Arabic itself.
      while (at < parts.length - 1 && !parts[at]?.v.endsWith('-')) at++;
      const suffixes = parts.slice(from + 1, at + 1).map((part) => part.v);
      text = withStem(text, prefix, { v, pos }, suffixes.join(''));
      prefix = '';
    }
  }
  return text;
}

/**
 * A citation form in Latin letters, as ALA-LC has it: ة without ending is -ah, a final ـِيّ is -ī; an ending is written
 * only if the lemma has one, as verbs do. The article need not be cut off. Words are divided at white space.
 *
 * @param pos as in `romanize`: 'proper-noun' gives a capital
 * @example romanizeLemma('صَدَاقَة') // 'ṣadāqah'
 * @example romanizeLemma('الصِّين', 'proper-noun') // 'al-Ṣīn'
 */
export function romanizeLemma(lemma: string, pos?: string): string {
  const words = lemma.split(/\s+/).filter(Boolean);
  return words.map((word) => romanize([{ v: word, pos }])).join(' ');
}

/** A part that holds its article becomes two. An imperative may look as if it had one: الْعَبْ. */
function withArticleApart(part: VowelledPart): VowelledPart[] {
  const v = part.v.normalize('NFC');
  const article = part.pos === 'verb' ? undefined : LEADING_ARTICLE.exec(v)?.[0];
  return article === undefined || article === v ? [part] : [{ v: 'ال' }, { ...part, v: v.slice(article.length) }];
}

/** `text`, which ends with `prefix` in Latin letters, followed by a stem and its suffixes. */
function withStem(text: string, prefix: string, stem: VowelledPart, suffixes: string): string {
  const letters = lettersOf(stem.v + suffixes);
  const own = bare(stem.v);
  const [first, second] = letters;

  if (/^الل(?:ه|هم)$/.test(own)) return withAllah(text, letters.slice(3));
  if (/^ل(?:ه|هم)$/.test(own) && first?.doubled) {
    if (prefix === 'ال') return withAllah(text.slice(0, -'al-'.length), letters.slice(1));
    if (prefix === 'ل') return `${text.slice(0, -1)}llā${spell(letters.slice(1))}`;
  }

  const name = stem.pos === 'proper-noun' ? NAMES.get(own) : undefined;
  if (name !== undefined) return text + name + (suffixes === '' ? '' : spell(lettersOf(suffixes)));

  let before = text;
  // للجنة has lost one of its three lams: the article is in the shadda.
  if (prefix === 'ل' && first?.char === 'ل' && first.doubled) {
    before = text.slice(0, -1) + (RELATIVE_AFTER_LAM.test(own) ? 'l' : 'l-');
  }
  // بْن is ibn: Arabic begins no word with a consonant that has no vowel, and ALA-LC writes the i.
  if (text === '' && own === 'بن' && stem.v.normalize('NFC').startsWith('ب\u0652')) before = 'i';

  if (first && isWasl(first)) {
    // الَّذِي begins with the article, which keeps its a.
    const isRelative = second?.char === 'ل' && second.doubled;
    const isElided = prefix !== '' && prefix !== 'ال' && !isRelative;
    first.vowel = isElided ? '' : waslVowel(lettersOf(stem.v), stem.pos);
  } else if (SILENT_WAW.test(own) && first?.vowel === 'u' && second?.vowel === '' && !second.doubled) {
    letters.splice(1, 1);
  }
  const spelt = spell(letters);
  return before + (stem.pos === 'proper-noun' ? capitalized(spelt) : spelt);
}

/** الله after `text`; ALA-LC (23) joins it to a preposition: billāh. `rest` is what follows the two lams. */
function withAllah(text: string, rest: readonly Letter[]): string {
  const name = `llā${spell(rest)}`;
  return /(?:^|-)(?:bi|ta)-$/.test(text) ? text.slice(0, -1) + name : `${text}A${name}`;
}

/** The vowel of hamzat al-wasl: as marked, else a in الذي, u in verbs whose next vowel is u, i in all others. */
function waslVowel(stem: readonly Letter[], pos: string | undefined): string {
  const [first, second] = stem;
  if (first && first.vowel !== '') return first.vowel;
  if (second?.char === 'ل' && second.doubled) return 'a';
  const next = stem.findIndex((letter) => letter.vowel !== '');
  if (stem[next]?.vowel !== 'u') return 'i';
  // Not known to be a verb: the u of ابْنُ is its ending, that of انْتُخِبَ is not.
  return pos === 'verb' || (pos === undefined && next < stem.length - 1) ? 'u' : 'i';
}

/** A word, or a part of one that can stand at its beginning, letter by letter. */
function spell(letters: readonly Letter[]): string {
  let text = '';
  for (const [at, letter] of letters.entries()) {
    const previous = letters[at - 1];
    const isLast = at === letters.length - 1;
    if (!previous) text = initial(letter);
    else if (isWasl(letter) || letter.char === 'ى') text = withAlef(text, letter, previous, isLast);
    else if (letter.char === 'و' || letter.char === 'ي') text = withGlide(text, letter, previous, isLast);
    else if (letter.char === 'آ') text += 'ʾā';
    else if (letter.char === 'ة') text = withTaMarbuta(text, letter);
    else text = withConsonant(text, letter);
  }
  return text;
}

/** The first letter. Only the article doubles it, and al- is written the same whatever follows. */
function initial({ char, vowel }: Letter): string {
  if (char === 'آ') return 'ā';
  const latin = CONSONANT[char] ?? (char === 'ا' || char === 'ٱ' ? '' : digitOrSign(char));
  return (latin === 'ʾ' ? '' : latin) + vowel;
}

function withConsonant(text: string, { char, vowel, doubled }: Letter): string {
  const latin = CONSONANT[char] ?? digitOrSign(char);
  const apart = latin === 'h' && /[tdskg]$/.test(text) ? 'ʹ' : '';
  return text + apart + latin + (doubled ? latin : '') + vowel;
}

/** ا and ى after the first letter: they lengthen an a, or are not read. */
function withAlef(text: string, { char, vowel }: Letter, previous: Letter, isLast: boolean): string {
  // وفقاً: some put the tanwin on the alef.
  if (vowel.length === 2) return text.replace(/a$/, '') + vowel;
  if (isTanwin(previous)) return text;
  if (char === 'ى' && text.endsWith('i')) return `${text.slice(0, -1)}ī`;
  // قدّموا and دَعَوْا: the alef after the waw of the plural; مِائَة; and ā that a dagger alef has said.
  const isAfterWaw = isLast && previous.char === 'و' && previous.vowel === '';
  if (isAfterWaw || /[iuāīū]$/.test(text)) return text;
  return text.replace(/a$/, '') + (char === 'ى' && isLast ? 'á' : 'ā');
}

/** و and ي after the first letter: long vowel, second half of a diphthong, or consonant. */
function withGlide(text: string, letter: Letter, previous: Letter, isLast: boolean): string {
  const { char, vowel, doubled } = letter;
  const [short, long] = char === 'و' ? ['u', 'ū'] : ['i', 'ī'];
  // عَمْرٌو: a waw that only tells the name from عُمَر.
  if (char === 'و' && isLast && isTanwin(previous)) return text;
  const isLong = text.endsWith(short) && (doubled || vowel === '');
  if (!isLong) return withConsonant(text, letter);
  const isPause = char === 'ي' && isLast && vowel === '';
  const consonant = doubled && !isPause ? `${CONSONANT[char]}${vowel}` : '';
  return text.slice(0, -1) + long + consonant;
}

/** The a before ة is often left unwritten. */
function withTaMarbuta(text: string, { vowel }: Letter): string {
  const stem = /[aā]$/.test(text) ? text : `${text}a`;
  return stem + (vowel === '' ? 'h' : `t${vowel}`);
}

function digitOrSign(char: string): string {
  const code = char.charCodeAt(0);
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  return PUNCTUATION[char] ?? char;
}

/** An alef without hamza: hamzat al-wasl at the beginning of a word. */
function isWasl({ char }: Letter): boolean {
  return char === 'ا' || char === 'ٱ';
}

function isTanwin({ vowel }: Letter): boolean {
  return vowel.length === 2;
}

function capitalized(text: string): string {
  return text.replace(/^[ʾʿ]?./u, (start) => start.toUpperCase());
}

/** Without marks and tatweel. */
function bare(v: string): string {
  return stripMarks(v.normalize('NFC')).replaceAll(TATWEEL, '');
}

/** Marks belong to the letter before them, whatever their order; those on a tatweel (هـٰذا) to the one before that. */
function lettersOf(v: string): Letter[] {
  const letters: Letter[] = [];
  for (const char of v.normalize('NFC')) {
    const last = letters.at(-1);
    if (char === TATWEEL) continue;
    if (!MARK.test(char)) letters.push({ char, vowel: '', doubled: false });
    else if (last && char === SHADDA) last.doubled = true;
    // A dagger alef makes the fatha beside it long.
    else if (last && last.vowel !== 'ā') last.vowel = VOWEL[char] ?? last.vowel;
  }
  return letters;
}
