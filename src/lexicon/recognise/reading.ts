/** What one written word may be: every legal division into proclitics, stem and pronoun, with the entry of the stem. */
import { keyOf } from '#arabic/forms/key';
import { isSunLetter, withoutArticle } from '#arabic/forms/article';
import { join, type Pronoun } from '#arabic/forms/nouns';
import { splitProclitics, type Proclitics } from '#arabic/forms/proclitics';
import { spell } from '#arabic/forms/sounds';
import { CLASSES, type Entry, type PartOfSpeech } from '#lexicon/entries/entry';
import type { Found, Lexicon } from '#lexicon/lexicon';
import { OLD_HUNDRED } from '#lexicon/entries/nominal-of';
import type { Form } from '#lexicon/entries/paradigm';

/** One way to read a word. */
export interface Reading {
  entry: Entry;
  pos: PartOfSpeech;
  proclitics: Proclitics;
  form: Form;
  pronoun: Pronoun | null;
  /** The stem with its pronoun, vowelled, without an open ending and without proclitics. */
  core: string;
  /** Letters of the word, part by part. */
  parts: readonly string[];
  /** How far the spelling is from the written one: 0 is the same. */
  distance: number;
  /** True of an entry made by rule. */
  isDerived: boolean;
  /** True of a word that the lexicon does not have, taken for a foreign name. */
  isGuess: boolean;
}

/** Pronouns by their letters. */
const PRONOUN_LETTERS: readonly (readonly [string, readonly Pronoun[]])[] = [
  ['هما', ['3d']],
  ['كما', ['2d']],
  ['ها', ['3fs']],
  ['هم', ['3mp']],
  ['هن', ['3fp']],
  ['كم', ['2mp']],
  ['كن', ['2fp']],
  ['نا', ['1p']],
  ['ني', ['1s']],
  ['ه', ['3ms']],
  ['ك', ['2ms', '2fs']],
  ['ي', ['1s']],
];

const MARKS = /[\u064b-\u0652\u0670\u0640]/g;

/**
 * Every reading of a word, in no order that means anything. Marks of the word are not looked at here (`agreesWithMarks`).
 *
 * @param letters without punctuation; marks and tatweel are passed over
 */
export function readingsOf(lexicon: Lexicon, letters: string): Reading[] {
  const bare = letters.replace(MARKS, '').replace(/[ٱ]/g, 'ا');
  const readings: Reading[] = [];
  addForms(lexicon, bare, bare, readings);
  if (readings.length === 0) {
    // مسئول, شئون: people seat a hamza otherwise.
    for (const seated of otherSeats(bare)) addForms(lexicon, seated, bare, readings);
  }
  if (readings.length === 0) {
    for (const proclitics of splitProclitics(bare)) {
      const rest = bare.slice(proclitics.length);
      addReadings(lexicon.byRelation(keyOf(rest)), proclitics, rest, null, '', readings);
    }
  }
  return readings;
}

/**
 * Readings of letters by the forms of the lexicon.
 *
 * @param written the letters as they stand in the text, of the same length
 */
function addForms(lexicon: Lexicon, letters: string, written: string, readings: Reading[]): void {
  for (const proclitics of splitProclitics(letters)) {
    const rest = letters.slice(proclitics.length);
    const own = written.slice(proclitics.length);
    const key = keyOf(rest);
    addReadings(lexicon.byForm(key, false), proclitics, own, null, '', readings);
    for (const [pronounLetters, pronouns] of PRONOUN_LETTERS) {
      const end = key.length - pronounLetters.length;
      if (end < 1 || !rest.endsWith(pronounLetters)) continue;
      for (const pronoun of pronouns)
        addReadings(
          lexicon.byForm(keyOf(rest.slice(0, end)), true),
          proclitics,
          own,
          pronoun,
          pronounLetters,
          readings,
        );
    }
    // عليّ, محاميّ: my ī has run into the one before it.
    if (rest.endsWith('ي') && rest.length > 2)
      addReadings(lexicon.byForm(key, true), proclitics, own, '1s', '', readings);
  }
}

const HAMZA = /[ئؤء]/;

/** A word with one hamza inside it on another seat, each way; none for a word without one. */
function otherSeats(letters: string): string[] {
  const at = letters.search(HAMZA);
  if (at < 1) return [];
  const written = letters.charAt(at);
  return ['ئ', 'ؤ', 'ء', 'أ'].flatMap((seat) =>
    seat === written ? [] : [letters.slice(0, at) + seat + letters.slice(at + 1)],
  );
}

function addReadings(
  candidates: readonly Found[],
  proclitics: Proclitics,
  rest: string,
  pronoun: Pronoun | null,
  pronounLetters: string,
  readings: Reading[],
): void {
  for (const found of candidates) {
    if (!isLegal(found, proclitics, pronoun, pronounLetters)) continue;
    const core = coreOf(found, pronoun, pronounLetters);
    const pos = posOf(found.entry);
    if (pos === null) continue;
    const stem = rest.slice(0, rest.length - pronounLetters.length);
    readings.push({
      entry: found.entry,
      pos,
      proclitics,
      form: found.form,
      pronoun,
      core,
      parts: [...proclitics.parts, stem, ...(pronounLetters === '' ? [] : [pronounLetters])],
      distance: distanceOf(core.replace(MARKS, ''), rest),
      isDerived: 'isDerived' in found.entry,
      isGuess: false,
    });
  }
}

/** أَنْ and أَنَّ open a clause, as conjunctions of other languages do; Arabic grammar counts them, and the article, with the particles. */
const PARTICLES = new Set(['أَنْ', 'أَنَّ']);

function posOf(entry: Entry): PartOfSpeech | null {
  if (entry.class === 'v') return 'verb';
  return PARTICLES.has(entry.lemma) ? 'particle' : CLASSES[entry.class];
}

/** The stem with its pronoun, vowelled. */
function coreOf({ form, entry }: Found, pronoun: Pronoun | null, pronounLetters: string): string {
  if (form.kind === 'fixed')
    return pronoun === null ? withLamMarked(form.spelling) : withPronoun(form.spelling, pronoun, entry, pronounLetters);
  if (pronoun === null)
    return entry.lemma.includes(OLD_HUNDRED) ? spell(form.sounds).replace('مِئ', OLD_HUNDRED) : spell(form.sounds);
  const [stem, suffix] = join(form.sounds, pronoun, form.kind === 'verb' ? 'verb' : 'noun');
  return spell(`${stem}-${suffix}`);
}

/** الآنَ as الْآنَ: the lam of an article before a moon letter has a sukun. */
function withLamMarked(spelling: string): string {
  return /^ال[\u0621-\u064a]\u0651?[\u064e-\u0650]/.test(spelling) && !isSunLetter(spelling.charAt(2))
    ? `الْ${spelling.slice(2)}`
    : spelling.replace(/^ال(?=آ)/, 'الْ');
}

/** Particles that take a pronoun as verbs do: إِنَّنِي. */
const LIKE_VERBS = /نَّ$|لَيْتَ$|لَعَلَّ$/;

function withPronoun(spelling: string, pronoun: Pronoun, entry: Entry, written: string): string {
  // إِنِّي and إِنَّا beside إِنَّنِي and إِنَّنَا.
  if (LIKE_VERBS.test(spelling) && pronoun === '1s' && written === 'ي') return `${spelling.slice(0, -1)}ِي`;
  if (entry.lemma === 'لِ' && pronoun !== '1s') return `لَ${suffixSpelling(join('a', pronoun, 'noun')[1])}`;
  const last = spelling.endsWith('َيْ') ? 'ay' : spelling.endsWith('ِي') ? 'ī' : spelling.endsWith('ِ') ? 'i' : 'a';
  const kind = LIKE_VERBS.test(spelling) ? 'verb' : 'noun';
  const [, suffix] = join(last, pronoun, kind);
  const letters = suffixSpelling(suffix);
  if (kind === 'noun' && pronoun === '1s') {
    if (last === 'ay') return `${spelling.slice(0, -1)}ّ${letters.replace(/^ي/, '')}`;
    if (last === 'ī') return `${spelling}ّ${letters.replace(/^ي/, '')}`;
    // مِنِّي, عَنِّي double their ن; بَيْنِي loses its vowel.
    if (spelling.endsWith('نْ')) return `${spelling.slice(0, -1)}ّ${letters}`;
    return spelling.replace(/[َُِ]$/, '') + letters;
  }
  return spelling + letters;
}

/** A pronoun as it is written after other letters: ī begins with a vowel. */
function suffixSpelling(sounds: string): string {
  return sounds === 'ī' ? 'ِي' : spell(sounds);
}

/** How well two spellings agree, letter by letter: forgiven alike in search, but the written one ranks first. */
function distanceOf(spelling: string, written: string): number {
  if (spelling === written) return 0;
  if (spelling.length !== written.length) return 2 + Math.abs(spelling.length - written.length);
  let distance = 0;
  for (let at = 0; at < spelling.length; at++) {
    const own = spelling.charAt(at);
    const other = written.charAt(at);
    if (own === other) continue;
    // People leave the hamza of an alef away more often than they put one where none belongs.
    if (other === 'ا' || (HAMZA.test(own) && HAMZA.test(other))) distance += 0.6;
    else if (other === 'ى' || other === 'ي') distance += 1.2;
    else distance += 2;
  }
  return distance;
}

/** Fixed words that a preposition may stand before inside one word. */
const AFTER_PREPOSITION = new Set<Entry['class']>(['dem', 'rel', 'num']);
const CLAUSES = new Set(['أَنْ', 'أَنَّ', 'مَا', 'مَنْ', 'كَيْ', 'مَاذَا', 'دُونَ', 'كِلَا', 'كِلْتَا', 'أَيّ', 'أَيَّة', 'كَمْ', 'هُنَا', 'هُنَاكَ']);
const TAKES_OBJECT = new Set(['إِيَّا', 'كِلَا', 'كِلْتَا', 'أَيّ', 'أَيَّة']);

function isLegal(
  { entry, form }: Found,
  proclitics: Proclitics,
  pronoun: Pronoun | null,
  pronounLetters: string,
): boolean {
  const { particle, article, conjunction } = proclitics;
  if (form.kind === 'verb') {
    if (article || particle === 'ب' || particle === 'ك') return false;
    if (pronoun === '1s' && pronounLetters !== 'ني') return false;
    if (pronoun !== null && entry.lemma === 'لَيْسَ') return false;
    if (particle === 'س') return form.tense === 'indicative';
    if (particle === 'ل') return form.tense === 'subjunctive' || form.tense === 'jussive';
    return true;
  }
  if (pronounLetters === 'ني' && !(form.kind === 'fixed' && LIKE_VERBS.test(form.spelling))) return false;
  if (particle === 'س') return false;
  if (form.kind === 'nominal') {
    const needsArticle = entry.lemma.startsWith('ال') && withoutArticle(entry.lemma).hasArticle;
    if (needsArticle && !article) return false;
    if (article && (pronoun !== null || !form.states.includes('definite'))) return false;
    if (article && entry.class.startsWith('prop') && !needsArticle) return false;
    if (!article && pronoun === null && !form.states.some((state) => state !== 'definite')) return false;
    if (pronoun !== null && entry.class.startsWith('prop')) return false;
    if (pronoun === '1s' && pronounLetters === '' && !/(?:ī|ay|ā)$/.test(form.sounds)) return false;
    return particle === '' || form.cases.includes('genitive');
  }
  if (article) return false;
  if (entry.lemma === 'سَ' || entry.lemma === 'أَ' || entry.lemma === 'لَ') return false;
  if (pronoun !== null) {
    if (particle !== '' && entry.class !== 'conj' && entry.class !== 'part') return false;
    if (pronoun === '1s' && pronounLetters === '' && !/(?:َيْ|ِي)$/.test(form.spelling)) return false;
    if (entry.class === 'conj' || entry.class === 'part' || entry.class === 'pron')
      return LIKE_VERBS.test(form.spelling) || TAKES_OBJECT.has(entry.lemma);
    if (entry.class === 'adv') return false;
    return true;
  }
  // و, ف, ب, ل, ك are words only with something joined to them.
  if (entry.lemma.replace(MARKS, '').length === 1) return false;
  // كَمَا, كَأَنْ and كَأَنَّ are words of their own; after a preposition مَا is “what”, not “not”.
  if (particle === 'ك' && CLAUSES.has(entry.lemma)) return false;
  if (particle !== '' && entry.class === 'part' && entry.lemma === 'مَا') return false;
  if (particle !== '')
    return (
      AFTER_PREPOSITION.has(entry.class) ||
      CLAUSES.has(entry.lemma) ||
      (particle === 'ب' && entry.lemma === 'لَا') ||
      (conjunction === '' && particle === 'ل' && entry.lemma === 'قَدْ')
    );
  return true;
}
