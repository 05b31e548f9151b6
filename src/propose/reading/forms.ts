/**
 * The forms of the verbs that cues need, folded and unvowelled as news writes them: person, gender and number in the past
 * and the present, participles, and the noun with its suffixes. Kept behind `formsOf`, so that another generator can take its place.
 */
import { fold } from '#arabic/fold';

/** A verb by the stems that its endings are set to, without marks. */
export interface VerbStems {
  /** Before vowels and alone: اتفق, أشار, دعا. */
  past: string;
  /** Before consonants, where it differs: أشر, دعو. */
  pastBeforeConsonant?: string;
  /** Before the ت of the feminine, where it differs: دع. */
  pastFeminine?: string;
  /** Without its prefix: تفق, ؤكد, شير, دعو. */
  present: string;
  /** After لم, where it differs: شر, دع. */
  jussive?: string;
  /** The active participle, masculine: معرب. */
  participle?: string;
  /** The verbal noun: اتفاق. */
  noun?: string;
}

export type FormOf = 'past' | 'present' | 'participle' | 'noun';

export interface VerbForm {
  of: FormOf;
  /** As the form has it; `null` where it does not say. */
  number: 'singular' | 'dual' | 'plural' | null;
  person: 1 | 3;
}

const PRONOUNS = ['ه', 'ها', 'هما', 'هم', 'نا', 'ي', 'ك', 'كم'];

/** Every form of a verb, folded, and what it is. The first meaning of a form that has several is kept. */
export function formsOf(stems: VerbStems): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  const add = (form: string, meaning: VerbForm) => {
    const { text } = fold(form);
    if (!forms.has(text)) forms.set(text, meaning);
  };
  const { past, pastBeforeConsonant = past, pastFeminine = past, present, jussive } = stems;
  add(past, { of: 'past', number: null, person: 3 });
  add(`${pastFeminine}ت`, { of: 'past', number: null, person: 3 });
  const defective = /[اىي]$/.test(past);
  if (!defective) {
    add(`${past}ا`, { of: 'past', number: 'dual', person: 3 });
    add(`${past}وا`, { of: 'past', number: 'plural', person: 3 });
  } else {
    add(`${pastBeforeConsonant}ا`, { of: 'past', number: 'dual', person: 3 });
    add(`${pastFeminine}وا`, { of: 'past', number: 'plural', person: 3 });
  }
  add(`${pastFeminine}تا`, { of: 'past', number: 'dual', person: 3 });
  add(`${pastBeforeConsonant}نا`, { of: 'past', number: 'plural', person: 1 });
  add(`${pastBeforeConsonant}ت`, { of: 'past', number: 'singular', person: 1 });
  for (const [prefix, person] of [
    ['ي', 3],
    ['ت', 3],
    ['ن', 1],
    ['أ', 1],
  ] as const) {
    for (const stem of jussive === undefined ? [present] : [present, jussive]) {
      add(`${prefix}${stem}`, { of: 'present', number: prefix === 'ن' ? 'plural' : null, person });
    }
    if (person === 1) continue;
    const weak = /[ويى]$/.test(present) ? present.slice(0, -1) : present;
    add(`${prefix}${present}ان`, { of: 'present', number: 'dual', person });
    add(`${prefix}${present}ا`, { of: 'present', number: 'dual', person });
    add(`${prefix}${weak}ون`, { of: 'present', number: 'plural', person });
    add(`${prefix}${weak}وا`, { of: 'present', number: 'plural', person });
  }
  if (stems.participle !== undefined) {
    for (const ending of ['', 'ا', 'ة', 'ان', 'ين', 'ون', 'تان', 'تين', 'ات']) {
      const number = ending === '' || ending === 'ا' || ending === 'ة' ? 'singular' : 'plural';
      add(`${stems.participle}${ending}`, { of: 'participle', number, person: 3 });
    }
  }
  if (stems.noun !== undefined)
    for (const form of nounForms(stems.noun)) add(form, { of: 'noun', number: null, person: 3 });
  return forms;
}

/** A noun alone, with the article and with suffixes: استعداد, الاستعداد, استعدادها. */
export function nounForms(noun: string): string[] {
  const before = noun.endsWith('ة') ? `${noun.slice(0, -1)}ت` : noun;
  return [noun, `ال${noun}`, ...PRONOUNS.map((suffix) => `${before}${suffix}`)].map((form) => fold(form).text);
}

/** An adjective in all genders and numbers: مستعد, مستعدة, مستعدون. */
export function adjectiveForms(adjective: string): string[] {
  return ['', 'ا', 'ة', 'ان', 'ين', 'ون', 'تان', 'تين', 'ات'].map((ending) => fold(`${adjective}${ending}`).text);
}
