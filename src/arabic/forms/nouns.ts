/**
 * Declension of nouns and adjectives: case, state, dual, sound plurals, feminine, nisba, elative; and pronouns joined to a
 * word. On the notation of `sounds.ts`.
 */
import { fill } from './phonology';

export type Case = 'nominative' | 'accusative' | 'genitive';
export type State = 'indefinite' | 'definite' | 'construct';
export type GrammaticalNumber = 'singular' | 'dual' | 'plural';
export type Gender = 'masculine' | 'feminine';

/** How a stem takes its endings: `āt` is the sound feminine plural, `fixed` has no ending that changes. */
export type Declension = 'triptote' | 'diptote' | 'āt' | 'fixed';

/**
 * Forms of one spelling: `sounds` without the short ending where it is open, that is, where several cases or states are
 * written alike. `isJoined` forms stand before a pronoun, with the vowel of their case.
 */
export interface NominalForm {
  number: GrammaticalNumber;
  gender: Gender;
  sounds: string;
  cases: readonly Case[];
  states: readonly State[];
  isJoined: boolean;
  declension: Declension;
}

/** A noun or adjective as a dictionary gives it, in sounds. */
export interface Nominal {
  /** Indefinite citation form: `dawlaẗ`, `qāḍĩ`, `mabná`. */
  lemma: string;
  /** Consonants; tells whether a final á is of the root (مَبْنًى) or not (ذِكْرَى). */
  root: string | null;
  gender: Gender;
  isDiptote: boolean;
  isInvariable: boolean;
  /** Whole plural words; the sound ones are made. */
  brokenPlurals: readonly string[];
  hasPluralUn: boolean;
  hasPluralAt: boolean;
  /** Adjectives, and nouns of persons: the feminine; null where there is none. */
  feminine: string | null;
}

const CASES: readonly Case[] = ['nominative', 'accusative', 'genitive'];
const ALL_STATES: readonly State[] = ['indefinite', 'definite', 'construct'];
const WITHOUT_TANWIN: readonly State[] = ['definite', 'construct'];
const CASE_VOWEL: Readonly<Record<Case, string>> = { nominative: 'u', accusative: 'a', genitive: 'i' };
const TANWIN: Readonly<Record<Case, string>> = { nominative: 'ũ', accusative: 'ã', genitive: 'ĩ' };

/**
 * Every form of a noun or adjective, each spelling once for what it may be.
 *
 * @param isWanted leaves out the forms of a word (the singular, the feminine, a plural), which saves making them
 */
export function nominalForms(noun: Nominal, isWanted: (word: string) => boolean = () => true): NominalForm[] {
  const { lemma, gender, root, feminine } = noun;
  const forms: NominalForm[] = [];
  if (isWanted(lemma)) {
    forms.push(...singularForms(lemma, gender, 'singular', noun));
    if (!noun.isInvariable) forms.push(...dualForms(lemma, gender, noun));
    if (noun.hasPluralUn && !lemma.endsWith('ẗ')) forms.push(...masculinePluralForms(lemma));
  }
  if (noun.hasPluralAt && isWanted(feminine ?? lemma)) forms.push(...femininePluralForms(feminine ?? lemma, root));
  for (const plural of noun.brokenPlurals) {
    if (!isWanted(plural)) continue;
    const traits = { root, isDiptote: isDiptotePlural(plural, root), isInvariable: false };
    forms.push(...(plural.endsWith('āt') ? declinedAt(plural) : singularForms(plural, gender, 'plural', traits)));
  }
  if (feminine !== null && isWanted(feminine)) {
    const traits = { root, isDiptote: /[áʾ]$/.test(feminine), isInvariable: false };
    forms.push(...singularForms(feminine, 'feminine', 'singular', traits), ...dualForms(feminine, 'feminine', traits));
  }
  return forms;
}

/**
 * The ending of an open form.
 *
 * @example endingOf(form, 'genitive', 'definite') // 'i'
 */
export function endingOf({ sounds, declension, isJoined }: NominalForm, grammaticalCase: Case, state: State): string {
  if (isJoined || declension === 'fixed' || !isOpen(sounds)) return '';
  if (declension === 'āt') {
    const ofCase = grammaticalCase === 'nominative' ? 'nominative' : 'genitive';
    return state === 'indefinite' ? TANWIN[ofCase] : CASE_VOWEL[ofCase];
  }
  if (state !== 'indefinite') return CASE_VOWEL[grammaticalCase];
  if (declension === 'triptote') return TANWIN[grammaticalCase];
  return grammaticalCase === 'nominative' ? 'u' : 'a';
}

/** True of a form whose last consonant waits for an ending. */
function isOpen(sounds: string): boolean {
  return !/[aiuāīūáâãĩũ°|]$/.test(sounds);
}

interface Traits {
  root: string | null;
  isDiptote: boolean;
  isInvariable: boolean;
}

/** مَفَاعِل, مَفَاعِيل, فُعَلَاء, أَفْعِلَاء, فَعْلَى have no tanwin; nor has فَوَاعّ. */
function isDiptotePlural(plural: string, root: string | null): boolean {
  if (/^[^aiuāīū]a[^aiuāīū]ā[^aiuāīū](?:[iī][^aiuāīūẗ]|[^aiuāīūẗ])$/.test(plural)) return true;
  if (/^[^aiuāīū]a[^aiuāīū]ā[^aiuāīū]ĩ$/.test(plural)) return true;
  if (plural.endsWith('āʾ'))
    return !/^ʾa[^aiuāīū]{2}āʾ$|^[^aiuāīū][iu][^aiuāīū]āʾ$/.test(plural) || isAugment(plural, root);
  return plural.endsWith('á') && isAugment(plural, root);
}

/** True where the final á or āʾ is no radical: before it stands the last radical, not the second. */
function isAugment(word: string, root: string | null): boolean {
  const last = /([^aiuāīū])(?:á|āʾ)$/.exec(word)?.[1];
  return root !== null && last !== undefined && last !== root.charAt(1);
}

/** A word that declines by itself: a singular, or a broken plural. */
function singularForms(word: string, gender: Gender, number: GrammaticalNumber, traits: Traits): NominalForm[] {
  const one = (
    sounds: string,
    cases: readonly Case[],
    states: readonly State[],
    declension: Declension,
    isJoined = false,
  ): NominalForm => ({ number, gender, sounds, cases, states, isJoined, declension });
  const joined = (stem: string, cases: readonly Case[] = CASES) =>
    cases.map((grammaticalCase) =>
      one(`${stem}-${CASE_VOWEL[grammaticalCase]}`, [grammaticalCase], ['construct'], 'fixed', true),
    );

  if (traits.isInvariable || /[āūīaiuãũ°]$/.test(word)) {
    return [one(word, CASES, ALL_STATES, 'fixed'), one(word, CASES, ['construct'], 'fixed', true)];
  }
  if (word.endsWith('ĩ')) {
    const stem = word.slice(0, -1);
    const oblique: readonly Case[] = ['nominative', 'genitive'];
    return [
      one(word, oblique, ['indefinite'], 'fixed'),
      one(`${stem}iy${traits.isDiptote ? 'a' : 'ã'}`, ['accusative'], ['indefinite'], 'fixed'),
      one(`${stem}ī`, oblique, WITHOUT_TANWIN, 'fixed'),
      one(`${stem}iya`, ['accusative'], WITHOUT_TANWIN, 'fixed'),
      one(`${stem}ī`, oblique, ['construct'], 'fixed', true),
      one(`${stem}iya`, ['accusative'], ['construct'], 'fixed', true),
    ];
  }
  if (word.endsWith('á')) {
    const stem = word.slice(0, -1).replace(/ã$/, '');
    const isDiptote =
      traits.isDiptote || (!word.endsWith('ãá') && isAugment(word, traits.root)) || traits.root === null;
    return [
      one(isDiptote ? `${stem}á` : `${stem}ãá`, CASES, ['indefinite'], 'fixed'),
      one(`${stem}á`, CASES, WITHOUT_TANWIN, 'fixed'),
      one(`${stem}ā`, CASES, ['construct'], 'fixed', true),
    ];
  }
  const declension = traits.isDiptote ? 'diptote' : 'triptote';
  // The tanwin of the accusative adds an alef, but not after ة and اء.
  const hasAlef = declension === 'triptote' && !/(?:ẗ|āʾ|aʾ)$/.test(word);
  if (!hasAlef) {
    return [one(word, CASES, ALL_STATES, declension), ...joined(word.replace(/ẗ$/, 't'))];
  }
  return [
    one(word, ['nominative', 'genitive'], ALL_STATES, declension),
    one(word, ['accusative'], WITHOUT_TANWIN, declension),
    one(`${word}ã`, ['accusative'], ['indefinite'], 'fixed'),
    ...joined(word),
  ];
}

/** The stem before the endings of the dual and the sound plurals. */
function stemBefore(word: string, { root, isDiptote }: Traits): string {
  if (word.endsWith('ẗ')) return `${word.slice(0, -1)}t`;
  if (word.endsWith('ãá')) return `${word.slice(0, -2)}ay`;
  if (word.endsWith('ĩ')) return `${word.slice(0, -1)}iy`;
  if (/(?:á|ā)$/.test(word))
    return `${word.slice(0, -1)}${/^.[aiu].[áā]$/.test(word) && root?.endsWith('w') ? 'aw' : 'ay'}`;
  if (word.endsWith('āʾ') && isDiptote && isAugment(word, root)) return `${word.slice(0, -1)}w`;
  return `${word}-`;
}

function dualForms(word: string, gender: Gender, traits: Traits): NominalForm[] {
  const stem = stemBefore(word, traits);
  const oblique: readonly Case[] = ['accusative', 'genitive'];
  const one = (sounds: string, cases: readonly Case[], states: readonly State[], isJoined = false): NominalForm => ({
    number: 'dual',
    gender,
    sounds,
    cases,
    states,
    isJoined,
    declension: 'fixed',
  });
  return [
    one(`${stem}āni`, ['nominative'], ['indefinite', 'definite']),
    one(`${stem}ayni`, oblique, ['indefinite', 'definite']),
    one(`${stem}ā`, ['nominative'], ['construct']),
    one(`${stem}ay°`, oblique, ['construct']),
    one(`${stem}ā`, ['nominative'], ['construct'], true),
    one(`${stem}ay`, oblique, ['construct'], true),
  ];
}

function masculinePluralForms(word: string): NominalForm[] {
  const isA = word.endsWith('á');
  const stem = word.replace(/[ĩá]$/, '');
  const [nominative, oblique] = isA ? ['aw', 'ay'] : ['ū', 'ī'];
  const one = (sounds: string, cases: readonly Case[], states: readonly State[], isJoined = false): NominalForm => ({
    number: 'plural',
    gender: 'masculine',
    sounds,
    cases,
    states,
    isJoined,
    declension: 'fixed',
  });
  const others: readonly Case[] = ['accusative', 'genitive'];
  const sukun = isA ? '°' : '';
  return [
    one(`${stem}${nominative}na`, ['nominative'], ['indefinite', 'definite']),
    one(`${stem}${oblique}na`, others, ['indefinite', 'definite']),
    one(`${stem}${nominative}${sukun}`, ['nominative'], ['construct']),
    one(`${stem}${oblique}${sukun}`, others, ['construct']),
    one(`${stem}${nominative}`, ['nominative'], ['construct'], true),
    one(`${stem}${oblique}`, others, ['construct'], true),
  ];
}

/**
 * The sound feminine plural of a word.
 *
 * @example pluralAt('dawraẗ', 'dwr') // 'dawrāt'
 * @example pluralAt('qanāẗ', 'qnw') // 'qanawāt'
 */
export function pluralAt(word: string, root: string | null): string {
  if (word.endsWith('āẗ')) return `${word.slice(0, -2)}a${root?.endsWith('y') || word.startsWith('m') ? 'y' : 'w'}āt`;
  if (word.endsWith('ẗ')) return `${word.slice(0, -2)}āt`;
  return `${stemBefore(word, { root, isDiptote: word.endsWith('āʾ') && isAugment(word, root), isInvariable: false }).replace(/-$/, '')}āt`;
}

function femininePluralForms(word: string, root: string | null): NominalForm[] {
  return declinedAt(pluralAt(word, root));
}

function declinedAt(plural: string): NominalForm[] {
  const base = { number: 'plural', gender: 'feminine' } as const;
  const others: readonly Case[] = ['accusative', 'genitive'];
  return [
    { ...base, sounds: plural, cases: CASES, states: ALL_STATES, isJoined: false, declension: 'āt' },
    {
      ...base,
      sounds: `${plural}u`,
      cases: ['nominative'],
      states: ['construct'],
      isJoined: true,
      declension: 'fixed',
    },
    { ...base, sounds: `${plural}i`, cases: others, states: ['construct'], isJoined: true, declension: 'fixed' },
  ];
}

/**
 * The feminine that an adjective has by rule.
 *
 * @example feminineOf('ʾakbar', 'kbr', true) // 'kubrá'
 * @example feminineOf('ṯānĩ', 'ṯny', false) // 'ṯāniyaẗ'
 */
export function feminineOf(adjective: string, root: string | null, isElative: boolean): string {
  if (isElative && root?.length === 3) return fill('1u23á', root).replace(/yá$/, 'yā');
  if (adjective.endsWith('ĩ')) return `${adjective.slice(0, -1)}iyaẗ`;
  if (/[áā]$/.test(adjective)) return `${adjective.slice(0, -1)}āẗ`;
  return `${adjective}aẗ`;
}

/**
 * The relational adjective of a noun by rule: ة falls away, ى and ا too in long words.
 *
 * @example nisbaOf('siyāsaẗ') // 'siyāsiyy'
 */
export function nisbaOf(noun: string): string {
  const stem = noun.replace(/(?:iyy)?aẗ$|iyā$|[āáĩ]$|āẗ$/, '');
  return `${stem}iyy`;
}

/**
 * The elative of a root.
 *
 * @example elativeOf('kbr') // 'ʾakbar'
 * @example elativeOf('qll') // 'ʾaqall'
 */
export function elativeOf(root: string): string {
  if (/[wy]$/.test(root)) return fill('ʾa12á', root);
  return fill(root.charAt(1) === root.charAt(2) ? 'ʾa1a22' : 'ʾa12a3', root);
}

/** Pronouns that join a word, by person, as they are before what precedes changes them. */
export const PRONOUNS = {
  '1s': 'ī',
  '1p': 'nā',
  '2ms': 'ka',
  '2fs': 'ki',
  '2d': 'kumā',
  '2mp': 'kum°',
  '2fp': 'kunna',
  '3ms': 'hu',
  '3fs': 'hā',
  '3d': 'humā',
  '3mp': 'hum°',
  '3fp': 'hunna',
} as const;

export type Pronoun = keyof typeof PRONOUNS;

/**
 * A word before a pronoun, and the pronoun, in sounds: hu becomes hi after i ī ay, my ī takes the place of a short vowel and is
 * ya after a long one, nī after a verb.
 *
 * @param joined a form that `isJoined`, or the `joined` sounds of a verb
 * @example join('kitābi', '3ms', 'noun') // ['kitābi', 'hi']
 * @example join('kitābu', '1s', 'noun') // ['kitāb', 'ī']
 */
export function join(joined: string, pronoun: Pronoun, kind: 'noun' | 'verb'): readonly [string, string] {
  const own = PRONOUNS[pronoun];
  if (pronoun === '1s') {
    if (kind === 'verb') return [joined, 'nī'];
    if (/[āīū]$/.test(joined)) return [joined.replace(/ū$/, 'ī'), 'ya'];
    if (/a[yw]$/.test(joined)) return [joined.replace(/w$/, 'y'), 'ya'];
    return [joined.replace(/-?[aiu]$/, ''), 'ī'];
  }
  if (pronoun.startsWith('3') && pronoun !== '3fs' && /(?:[iī]|ay)$/.test(joined))
    return [joined, own.replace(/^hu/, 'hi')];
  return [joined, own];
}
