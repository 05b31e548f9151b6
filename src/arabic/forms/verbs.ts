/** Conjugation: every form of a verb, from its stems. On the notation of `sounds.ts`. */
import { settle } from './phonology';
import { verbStems, type Stem, type Verb, type VerbForm, type VerbStems } from './verb-stems';

/** Person, number and gender as in grammars; of the second person dual and the first there is one form. */
export type Person = '3ms' | '3fs' | '3md' | '3fd' | '3mp' | '3fp' | '2ms' | '2fs' | '2d' | '2mp' | '2fp' | '1s' | '1p';

export type Tense = 'perfect' | 'indicative' | 'subjunctive' | 'jussive' | 'imperative';

export type Voice = 'active' | 'passive';

/** One form of a verb. `sounds` holds its ending; `joined` is the form before a pronoun (كَتَبُو-), where that differs. */
export interface VerbCell {
  tense: Tense;
  voice: Voice;
  person: Person;
  sounds: string;
  joined: string;
}

const PERSONS: readonly Person[] = [
  '3ms',
  '3fs',
  '3md',
  '3fd',
  '3mp',
  '3fp',
  '2ms',
  '2fs',
  '2d',
  '2mp',
  '2fp',
  '1s',
  '1p',
];

const PERFECT_ENDING: Readonly<Record<Person, string>> = {
  '3ms': 'a',
  '3fs': 'at°',
  '3md': 'ā',
  '3fd': 'atā',
  '3mp': 'ū|',
  '3fp': 'na',
  '2ms': 'ta',
  '2fs': 'ti',
  '2d': 'tumā',
  '2mp': 'tum°',
  '2fp': 'tunna',
  '1s': 'tu',
  '1p': 'nā',
};

const PREFIX: Readonly<Record<Person, string>> = {
  '3ms': 'y',
  '3fs': 't',
  '3md': 'y',
  '3fd': 't',
  '3mp': 'y',
  '3fp': 'y',
  '2ms': 't',
  '2fs': 't',
  '2d': 't',
  '2mp': 't',
  '2fp': 't',
  '1s': 'ʾ',
  '1p': 'n',
};

type Mood = 'indicative' | 'subjunctive' | 'jussive';

/** What follows the stem for the number of the subject: none, dual, masculine plural, feminine plural, feminine singular. */
type Ending = 'none' | 'dual' | 'plural' | 'feminine-plural' | 'feminine';

const ENDING: Readonly<Record<Person, Ending>> = {
  '3ms': 'none',
  '3fs': 'none',
  '3md': 'dual',
  '3fd': 'dual',
  '3mp': 'plural',
  '3fp': 'feminine-plural',
  '2ms': 'none',
  '2fs': 'feminine',
  '2d': 'dual',
  '2mp': 'plural',
  '2fp': 'feminine-plural',
  '1s': 'none',
  '1p': 'none',
};

const SOUND_ENDING: Readonly<Record<Ending, Readonly<Record<Mood, string>>>> = {
  none: { indicative: 'u', subjunctive: 'a', jussive: '°' },
  dual: { indicative: 'āni', subjunctive: 'ā', jussive: 'ā' },
  plural: { indicative: 'ūna', subjunctive: 'ū|', jussive: 'ū|' },
  'feminine-plural': { indicative: 'na', subjunctive: 'na', jussive: 'na' },
  feminine: { indicative: 'īna', subjunctive: 'ī', jussive: 'ī' },
};

const stemsOfVerb = new WeakMap<Verb, { stems: VerbStems | null }>();

function stemsOf(verb: Verb): VerbStems | null {
  const known = stemsOfVerb.get(verb);
  if (known) return known.stems;
  const stems = verbStems(verb);
  stemsOfVerb.set(verb, { stems });
  return stems;
}

/** Chooses among the forms of a verb. */
export type Wanted = (tense: Tense, person: Person) => boolean;

/**
 * Every form of a verb, in the order of the grammars; empty if its root cannot have its form.
 *
 * @param isWanted leaves out what is not asked for, which saves making it
 */
export function verbForms(verb: Verb, isWanted: Wanted = () => true): VerbCell[] {
  const stems = stemsOf(verb);
  if (!stems) return [];
  const forms: VerbCell[] = [];
  addPerfect(stems.perfect, 'active', isWanted, forms);
  if (stems.perfectPassive) addPerfect(stems.perfectPassive, 'passive', isWanted, forms);
  if (verb.lemma === 'laysa') return forms;
  addImperfect(stems.imperfect, 'active', stems.prefixVowel, isWanted, forms);
  if (stems.imperfectPassive) addImperfect(stems.imperfectPassive, 'passive', 'u', isWanted, forms);
  for (const person of COMMANDED) {
    if (!isWanted('imperative', person)) continue;
    for (const rest of imperfect(stems.imperfect, person, 'jussive'))
      forms.push(cell('imperative', 'active', person, commanded(rest, verb.form)));
  }
  return forms;
}

/**
 * One form of a verb; null where there is none. A doubled verb has two jussives, `yašudda` and `yašdud`: the first is given.
 *
 * @example conjugate(qala, { tense: 'jussive', person: '3ms' })?.sounds // 'yaqul°'
 */
export function conjugate(verb: Verb, asked: { tense: Tense; person: Person; voice?: Voice }): VerbCell | null {
  const voice = asked.voice ?? 'active';
  const isWanted: Wanted = (tense, person) => tense === asked.tense && person === asked.person;
  return verbForms(verb, isWanted).find((form) => form.voice === voice) ?? null;
}

function cell(tense: Tense, voice: Voice, person: Person, sounds: string): VerbCell {
  return {
    tense,
    voice,
    person,
    sounds: settle(sounds),
    joined: settle(joinedOf(sounds)),
  };
}

function joinedOf(sounds: string): string {
  if (sounds.endsWith('tum°')) return `${sounds.slice(0, -1)}ū`;
  return sounds.endsWith('°') ? sounds.slice(0, -1) : sounds.endsWith('á') ? `${sounds.slice(0, -1)}ā` : sounds;
}

function addPerfect(stem: Stem, voice: Voice, isWanted: Wanted, to: VerbCell[]): void {
  for (const person of PERSONS) {
    if (isWanted('perfect', person)) to.push(cell('perfect', voice, person, perfect(stem, person)));
  }
}

function perfect(stem: Stem, person: Person): string {
  const ending = PERFECT_ENDING[person];
  const beginsWithVowel = /^[aāū]/.test(ending);
  if (stem.end === 'sound') return beginsWithVowel ? stem.contracted + ending : stem.open + ending;
  const { stem: before, glide, end } = stem;
  if (end === 'á') {
    if (person === '3ms') return before + finalA(before, glide);
    if (person === '3mp') return `${before}aw|`;
    if (ending.startsWith('ā')) return `${before}a${glide}${ending}`;
    return beginsWithVowel ? before + ending : `${before}a${glide}${ending}`;
  }
  const short = end === 'ī' ? 'i' : 'u';
  if (person === '3mp') return `${before}ū|`;
  return beginsWithVowel ? `${before}${short}${glide}${ending}` : before + end + ending;
}

/** A final ā of a verb: ا for و and after ي, ى otherwise. */
function finalA(before: string, glide: 'y' | 'w'): string {
  return glide === 'w' || before.endsWith('y') ? 'ā' : 'á';
}

const MOODS: readonly Mood[] = ['indicative', 'subjunctive', 'jussive'];

function addImperfect(stem: Stem, voice: Voice, vowel: 'a' | 'u', isWanted: Wanted, to: VerbCell[]): void {
  for (const mood of MOODS) {
    for (const person of PERSONS) {
      if (!isWanted(mood, person)) continue;
      for (const rest of imperfect(stem, person, mood))
        to.push(cell(mood, voice, person, PREFIX[person] + vowel + rest));
    }
  }
}

/** Stem and ending; two of them where a doubled verb may stay open. */
function imperfect(stem: Stem, person: Person, mood: Mood): string[] {
  const kind = ENDING[person];
  const ending = SOUND_ENDING[kind][mood];
  if (stem.end === 'sound') {
    if (ending === 'na') return [stem.open + ending];
    if (ending !== '°') return [stem.contracted + ending];
    // لَمْ يَشُدَّ and لَمْ يَشْدُدْ.
    const isDoubled = stem.contracted.at(-1) === stem.contracted.at(-2) && stem.contracted !== stem.open;
    return isDoubled ? [`${stem.contracted}a`, `${stem.open}°`] : [`${stem.open}°`];
  }
  const { stem: before, end } = stem;
  const isA = end === 'á';
  const short = isA ? 'a' : end === 'ī' ? 'i' : 'u';
  switch (kind) {
    case 'none':
      if (mood === 'jussive') return [before + short];
      if (isA) return [before + finalA(before, 'y')];
      return [mood === 'indicative' ? before + end : `${before}${short}${end === 'ī' ? 'y' : 'w'}a`];
    case 'dual':
      return [`${before}${short}${end === 'ū' ? 'w' : 'y'}${ending}`];
    case 'plural':
      return [isA ? `${before}aw${mood === 'indicative' ? 'na' : '|'}` : before + ending];
    case 'feminine':
      return [isA ? `${before}ay${mood === 'indicative' ? 'na' : '°'}` : before + ending];
    case 'feminine-plural':
      return [`${before}${isA ? 'ay' : end}na`];
  }
}

const COMMANDED: readonly Person[] = ['2ms', '2fs', '2d', '2mp', '2fp'];

/** Roots whose imperative loses its hamza: كُلْ, خُذْ, مُرْ. */
const SHORT_IMPERATIVE = /^ʾ(?=kul|ḫuḏ|mur)/;

/** With what the imperative begins with: أَ in form IV, nothing before a consonant with a vowel, else hamzat al-wasl. */
function commanded(rest: string, form: VerbForm): string {
  if (form === 4) return `ʾa${rest}`;
  const short = form === 1 ? rest.replace(SHORT_IMPERATIVE, '') : rest;
  if (/^.[aiuāīū]/.test(short)) return short;
  return (/^[^aiuāīū]+[uū]/.test(short) && form === 1 ? 'u' : 'i') + short;
}
