/** Every form of an entry, by its letters. */
import { keyOf } from '#arabic/forms/key';
import { nominalForms, type NominalForm } from '#arabic/forms/nouns';
import { spell } from '#arabic/forms/sounds';
import { verbForms, type Person, type Tense, type Voice } from '#arabic/forms/verbs';
import type { Entry } from './entry';
import { nominalOf } from './nominal-of';
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

/** Forms by the key of their letters: as they stand alone, and before a pronoun. */
export interface Paradigm {
  alone: ReadonlyMap<string, readonly Form[]>;
  joined: ReadonlyMap<string, readonly Form[]>;
  /** True of a word that has no forms without the article: الصِّين. */
  needsArticle: boolean;
}

/** The paradigm of an entry; for terms an empty one. */
export function paradigmOf(entry: Entry): Paradigm {
  const alone = new Map<string, Form[]>();
  const joined = new Map<string, Form[]>();
  const verb = verbOf(entry);
  const nominal = nominalOf(entry);
  if (verb) {
    for (const { joined: before, ...cell } of verbForms(verb)) {
      const form: VerbForm = { kind: 'verb', ...cell };
      add(alone, keyOf(spell(cell.sounds)), form);
      if (cell.person !== '2d' || cell.tense !== 'imperative') {
        add(joined, keyOfJoined(before), before === cell.sounds ? form : { ...form, sounds: before });
      }
    }
  } else if (nominal) {
    for (const shape of nounForms(entry, nominal)) {
      const form: NounForm = { kind: 'nominal', ...shape };
      if (shape.isJoined) add(joined, keyOfJoined(shape.sounds), form);
      else add(alone, keyOf(spell(shape.sounds)), form);
    }
  } else if (entry.class !== 'term') {
    for (const spelling of fixedSpellings(entry)) {
      const form: FixedForm = { kind: 'fixed', spelling };
      add(alone, keyOf(spelling), form);
      if (TAKES_PRONOUNS.has(entry.class))
        for (const before of joinedSpellings(spelling)) add(joined, keyOf(before), { kind: 'fixed', spelling: before });
    }
  }
  return { alone, joined, needsArticle: nominal?.needsArticle ?? false };
}

function nounForms(entry: Entry, nominal: Parameters<typeof nominalForms>[0]): NominalForm[] {
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
  return nominalForms(nominal);
}

function keyOfJoined(sounds: string): string {
  // Spelt before a pronoun, so that a final hamza has the seat that it has there.
  return keyOf(spell(`${sounds}hā`)).slice(0, -2);
}

const TAKES_PRONOUNS = new Set<Entry['class']>(['prep', 'zarf', 'conj', 'part', 'pron', 'adv']);

function fixedSpellings(entry: Entry): string[] {
  const spellings = [entry.lemma];
  if (entry.feminine !== undefined) spellings.push(entry.feminine);
  for (const plural of entry.plurals) if (!plural.startsWith('-')) spellings.push(plural);
  return spellings;
}

/** إِلَى is إِلَيْ before a pronoun; أَنَّ and مِنْ stay as they are. */
function joinedSpellings(spelling: string): string[] {
  if (spelling.endsWith('َى')) return [spelling.replace(/َى$/, 'َيْ')];
  return [spelling];
}

function add(map: Map<string, Form[]>, key: string, form: Form): void {
  const forms = map.get(key);
  if (forms) forms.push(form);
  else map.set(key, [form]);
}
