/** What syntax asks of a reading, worked out once for each. */
import type { Case, Gender, GrammaticalNumber } from '#arabic/forms/nouns';
import type { Reading } from './reading';

export type Role =
  | 'noun'
  | 'adjective'
  | 'name'
  | 'verb'
  | 'preposition'
  | 'particle'
  | 'conjunction'
  | 'pronoun'
  | 'demonstrative'
  | 'relative'
  | 'adverb'
  | 'number';

/** Which mood a particle asks of the verb after it. */
export type Asks = 'subjunctive' | 'jussive' | 'indicative' | 'perfect' | 'noun' | null;

export interface Traits {
  role: Role;
  /** Noun, adjective, name, number, or a pronoun that stands for one. */
  isNominal: boolean;
  isDefinite: boolean;
  /** True where the form can be the first term of a construct; false with an article, a pronoun, or the ن of a dual. */
  canGovern: boolean;
  /** True of a form that is nothing but the first term of a construct: وَزِيرَا, مُهَرِّبُو. */
  mustGovern: boolean;
  /** True of the tanwin written with an alef: زَخْمًا. */
  hasTanwin: boolean;
  hasArticle: boolean;
  hasPronoun: boolean;
  /** True where a preposition stands before it in the same word. */
  isAfterPreposition: boolean;
  /** True of a preposition that waits for its noun in the next word. */
  awaitsNoun: boolean;
  hasConjunction: boolean;
  gender: Gender | null;
  number: GrammaticalNumber | null;
  /** True of a broken plural and of ـات, with which a feminine singular agrees. */
  isPluralOfThings: boolean;
  cases: readonly Case[] | null;
  asks: Asks;
  tense: string | null;
  isPassive: boolean;
  person: string | null;
}

const ASKS: Readonly<Record<string, Asks>> = {
  أَنْ: 'subjunctive',
  لَنْ: 'subjunctive',
  كَيْ: 'subjunctive',
  لِكَيْ: 'subjunctive',
  أَلَّا: 'subjunctive',
  لِئَلَّا: 'subjunctive',
  لَمْ: 'jussive',
  سَوْفَ: 'indicative',
  قَدْ: 'perfect',
  لَقَدْ: 'perfect',
  أَنَّ: 'noun',
  إِنَّ: 'noun',
  لٰكِنَّ: 'noun',
  لِأَنَّ: 'noun',
  كَأَنَّ: 'noun',
  لَعَلَّ: 'noun',
  لَيْتَ: 'noun',
};

/** The traits of a reading. */
export function traitsOf(reading: Reading): Traits {
  const { entry, form, proclitics, pronoun } = reading;
  const role = roleOf(reading);
  const isNominal = role === 'noun' || role === 'adjective' || role === 'name' || role === 'number';
  const nominal = form.kind === 'nominal' ? form : null;
  const verb = form.kind === 'verb' ? form : null;
  const hasArticle = proclitics.article || role === 'relative';
  const canGovern =
    isNominal && !hasArticle && pronoun === null && (nominal === null || nominal.states.includes('construct'));
  return {
    role,
    isNominal,
    isDefinite: hasArticle || pronoun !== null || role === 'name' || role === 'pronoun' || role === 'demonstrative',
    canGovern,
    mustGovern:
      nominal !== null && !nominal.isJoined && !nominal.states.includes('indefinite') && !hasArticle && role !== 'name',
    hasTanwin: nominal !== null && /ã$|ĩ$|ãá$/.test(nominal.sounds),
    hasArticle,
    hasPronoun: pronoun !== null,
    isAfterPreposition: /[بكل]/.test(proclitics.particle) && verb === null,
    awaitsNoun: role === 'preposition' && pronoun === null,
    hasConjunction: proclitics.conjunction !== '',
    gender:
      nominal?.gender ??
      genderOfPerson(verb?.person) ??
      genderOfFixed(entry.lemma, form.kind === 'fixed' ? form.spelling : ''),
    number: nominal?.number ?? null,
    isPluralOfThings:
      nominal?.number === 'plural' && !(nominal.sounds.endsWith('na') && nominal.declension === 'fixed'),
    cases: nominal?.cases ?? null,
    asks: pronoun === null && form.kind === 'fixed' ? (ASKS[form.spelling] ?? null) : null,
    tense: verb?.tense ?? null,
    isPassive: verb?.voice === 'passive',
    person: verb?.person ?? null,
  };
}

function roleOf({ entry, pos }: Reading): Role {
  switch (entry.class) {
    case 'dem':
      return 'demonstrative';
    case 'rel':
      return 'relative';
    case 'n':
    case 'nf':
      return 'noun';
    case 'prop':
    case 'propf':
      return 'name';
    default:
      return pos === 'proper' ? 'name' : pos;
  }
}

function genderOfPerson(person: string | undefined): Gender | null {
  if (person === undefined) return null;
  return person.includes('f') ? 'feminine' : person.startsWith('3') ? 'masculine' : null;
}

function genderOfFixed(lemma: string, spelling: string): Gender | null {
  if (/^(?:هٰذِهِ|تِلْكَ|الَّتِي|هِيَ|هَاتَانِ)$/.test(spelling)) return 'feminine';
  return /^(?:هٰذَا|ذٰلِكَ|الَّذِي|هُوَ|هٰذَانِ)$/.test(spelling) || lemma === 'الَّذِي' ? 'masculine' : null;
}

/** True when an adjective or verb of the traits `b` can agree with the noun `a` in gender and number. */
export function agrees(a: Traits, b: Traits): boolean {
  if (a.isPluralOfThings && b.gender === 'feminine' && b.number !== 'dual' && b.number !== 'plural') return true;
  if (a.number === 'plural' || b.number === 'plural') return a.number === b.number;
  if (a.number === 'dual' || b.number === 'dual') return a.number === b.number && a.gender === b.gender;
  return a.gender === b.gender || a.gender === null || b.gender === null;
}
