/** Every form of an entry, by its letters. */
import { keyOf, keyOfSounds } from '#arabic/forms/key';
import { nominalForms, type Case, type Nominal, type NominalForm } from '#arabic/forms/nouns';
import { verbForms, type VerbCell, type Person, type Tense, type Voice } from '#arabic/forms/verbs';
import type { Entry } from './entry';
import { nominalOf, OLD_HUNDRED } from './nominal-of';
import { isSpecialNoun, stemKeys } from './stem-keys';
import { verbOf } from './verb-of';

/** A form of a verb. */
export interface VerbForm {
  kind: 'verb';
  tense: Tense;
  voice: Voice;
  person: Person;
  sounds: string;
}

/** A form of a noun or adjective, its ending open where several cases are written alike. */
export interface NounForm extends NominalForm {
  kind: 'nominal';
}

/** A word that does not change; `sounds` is its vowelled spelling, since rules do not reach it. */
export interface FixedForm {
  kind: 'fixed';
  spelling: string;
}

export type Form = VerbForm | NounForm | FixedForm;

/** A form with the key of its letters, alone or before a pronoun. */
interface Keyed {
  form: Form;
  key: string;
  isJoined: boolean;
}

/**
 * Every form of an entry; none of a term.
 *
 * @returns each with its folded letters, and whether it stands before a pronoun
 */
export function allForms(entry: Entry): Keyed[] {
  const verb = verbOf(entry);
  return verb ? verbForms(verb).flatMap(keyedCell) : wordForms(entry);
}

/** The forms of an entry with these folded letters. Of a verb only those are made that the first and last letters allow. */
export function formsWithKey(entry: Entry, key: string, isJoined: boolean): Form[] {
  const verb = verbOf(entry);
  const found: Form[] = [];
  if (!verb) {
    const nominal = isSpecialNoun(entry) ? null : nominalOf(entry);
    if (nominal) return nominalWithKey(nominal, key, isJoined);
    for (const one of wordForms(entry)) if (one.key === key && one.isJoined === isJoined) found.push(one.form);
    return found;
  }
  for (const { joined: before, ...verbCell } of verbForms(verb, (tense, person) => mayHaveKey(key, tense, person))) {
    const sounds = isJoined ? before : verbCell.sounds;
    if ((isJoined ? keyOfJoined(sounds) : keyOfSounds(sounds)) === key)
      found.push({ kind: 'verb', ...verbCell, sounds });
  }
  return found;
}

/** Of a regular noun only the words are declined whose stems the letters begin with. */
function nominalWithKey(nominal: Nominal, key: string, isJoined: boolean): Form[] {
  const found: Form[] = [];
  for (const shape of nominalForms(nominal, (word) => stemKeys(word).some((stem) => key.startsWith(stem)))) {
    if (shape.isJoined !== isJoined) continue;
    const own = isJoined ? keyOfJoined(shape.sounds) : keyOfSounds(shape.sounds);
    if (own === key) found.push({ kind: 'nominal', ...shape });
  }
  return found;
}

function keyedCell({ joined: before, ...verbCell }: VerbCell): Keyed[] {
  const form: VerbForm = { kind: 'verb', ...verbCell };
  const beforePronoun = before === verbCell.sounds ? form : { ...form, sounds: before };
  return [
    { form, key: keyOfSounds(verbCell.sounds), isJoined: false },
    { form: beforePronoun, key: keyOfJoined(before), isJoined: true },
  ];
}

/** Last letters of the persons of the perfect; of the third masculine singular any. */
const PERFECT_END: Readonly<Partial<Record<Person, readonly string[]>>> = {
  '3fs': ['ت'],
  '3md': ['ا'],
  '3fd': ['تا'],
  '3mp': ['وا', 'و'],
  '3fp': ['ن'],
  '2ms': ['ت'],
  '2fs': ['ت'],
  '2d': ['ما'],
  '2mp': ['م', 'مو'],
  '2fp': ['ن'],
  '1s': ['ت'],
  '1p': ['نا'],
};

const IMPERFECT_END: Readonly<Partial<Record<Person, readonly string[]>>> = {
  '3md': ['ان', 'ا'],
  '3fd': ['ان', 'ا'],
  '2d': ['ان', 'ا'],
  '3mp': ['ون', 'وا', 'و'],
  '2mp': ['ون', 'وا', 'و'],
  '3fp': ['ن'],
  '2fp': ['ن'],
  '2fs': ['ين', 'ي'],
};

const PREFIX: Readonly<Record<Person, string>> = {
  '3ms': 'ي',
  '3fs': 'ت',
  '3md': 'ي',
  '3fd': 'ت',
  '3mp': 'ي',
  '3fp': 'ي',
  '2ms': 'ت',
  '2fs': 'ت',
  '2d': 'ت',
  '2mp': 'ت',
  '2fp': 'ت',
  '1s': 'ا',
  '1p': 'ن',
};

function mayHaveKey(key: string, tense: Tense, person: Person): boolean {
  if (tense === 'perfect') return endsWithOne(key, PERFECT_END[person]);
  if (tense !== 'imperative' && !key.startsWith(PREFIX[person])) return false;
  return endsWithOne(key, IMPERFECT_END[person]);
}

function endsWithOne(key: string, ends: readonly string[] | undefined): boolean {
  return ends === undefined || ends.some((end) => key.endsWith(end));
}

const words = new WeakMap<Entry, Keyed[]>();

/** Forms of nouns and of words that do not change. */
function wordForms(entry: Entry): Keyed[] {
  const known = words.get(entry);
  if (known) return known;
  const made = makeWordForms(entry);
  words.set(entry, made);
  return made;
}

function makeWordForms(entry: Entry): Keyed[] {
  const nominal = nominalOf(entry);
  if (nominal) {
    const isOldHundred = entry.lemma.includes(OLD_HUNDRED);
    return nounForms(entry, nominal).map((shape) => {
      const key = shape.isJoined ? keyOfJoined(shape.sounds) : keyOfSounds(shape.sounds);
      const form: NounForm = { kind: 'nominal', ...shape };
      return { form, key: isOldHundred ? key.replace('مي', 'ماي') : key, isJoined: shape.isJoined };
    });
  }
  if (entry.class === 'term' || entry.class === 'v') return [];
  return fixedSpellings(entry).flatMap((spelling): Keyed[] => {
    const alone: Keyed = { form: { kind: 'fixed', spelling }, key: keyOf(spelling), isJoined: false };
    if (!TAKES_PRONOUNS.has(entry.class)) return [alone];
    const before = spelling.replace(/\u064eى$/, '\u064eيْ');
    return [alone, { form: { kind: 'fixed', spelling: before }, key: keyOf(before), isJoined: true }];
  });
}

function nounForms(entry: Entry, nominal: Nominal): NominalForm[] {
  const tens = /^(.+)ūna$/.exec(nominal.lemma)?.[1];
  if (entry.class === 'num' && tens !== undefined) {
    const plurals = nominalForms({ ...nominal, lemma: tens, hasPluralUn: true, isInvariable: true });
    return plurals.filter(({ number }) => number === 'plural');
  }
  const two = /^(i[ṯ]na?t?)ān$/.exec(nominal.lemma)?.[1];
  if (entry.class === 'num' && two !== undefined) {
    const duals = nominalForms({ ...nominal, lemma: two, feminine: 'iṯnaẗ' });
    return duals
      .filter(({ number, gender }) => number === 'dual' && (gender === 'feminine') === two.endsWith('t'))
      .concat(duals.filter(({ number, gender }) => number === 'dual' && gender === 'masculine' && !two.endsWith('t')));
  }
  const { lemma } = nominal;
  if (lemma === 'ḏū' || lemma === 'ḏawū') return possessorForms(lemma);
  if (entry.root !== null && (lemma === 'ʾab' || lemma === 'ʾaḫ' || lemma === 'ḥam')) return relativeForms(nominal);
  return nominalForms(nominal);
}

const CASES: readonly Case[] = ['nominative', 'accusative', 'genitive'];

function constructForm(sounds: string, cases: readonly Case[], number: NominalForm['number']): NominalForm {
  return { number, gender: 'masculine', sounds, cases, states: ['construct'], isJoined: false, declension: 'fixed' };
}

/** ذُو and ذَوُو, which are nothing but the first term of a construct; their feminine is ذَات. */
function possessorForms(lemma: string): NominalForm[] {
  const plural = [
    constructForm('ḏawū', ['nominative'], 'plural'),
    constructForm('ḏawī', ['accusative', 'genitive'], 'plural'),
  ];
  if (lemma === 'ḏawū') return plural;
  const feminine: NominalForm = {
    number: 'singular',
    gender: 'feminine',
    sounds: 'ḏāt',
    cases: CASES,
    states: ['construct'],
    isJoined: false,
    declension: 'triptote',
  };
  return [
    constructForm('ḏū', ['nominative'], 'singular'),
    constructForm('ḏā', ['accusative'], 'singular'),
    constructForm('ḏī', ['genitive'], 'singular'),
    ...plural,
    feminine,
  ];
}

/** أَب and أَخ have a long vowel in the construct, and و before the ending of the dual: أَبُو, أَبَوَانِ. */
function relativeForms(nominal: Nominal): NominalForm[] {
  const own = nominalForms(nominal).filter(({ number }) => number !== 'dual');
  const dual = nominalForms({ ...nominal, lemma: `${nominal.lemma}aw` }).filter(({ number }) => number === 'dual');
  const long = (['ū', 'ā', 'ī'] as const).flatMap((vowel, at) => {
    const cases = CASES.slice(at, at + 1);
    const sounds = nominal.lemma + vowel;
    return [constructForm(sounds, cases, 'singular'), { ...constructForm(sounds, cases, 'singular'), isJoined: true }];
  });
  return [...own, ...dual, ...long];
}

function keyOfJoined(sounds: string): string {
  // Spelt before a pronoun, so that a final hamza has the seat that it has there.
  return keyOfSounds(`${sounds}-hā`).slice(0, -2);
}

const TAKES_PRONOUNS = new Set<Entry['class']>(['prep', 'zarf', 'conj', 'part', 'pron', 'adv']);

function fixedSpellings(entry: Entry): string[] {
  const spellings = [entry.lemma];
  if (entry.feminine !== undefined) spellings.push(entry.feminine);
  for (const plural of entry.plurals) if (!plural.startsWith('-')) spellings.push(plural);
  return spellings;
}
