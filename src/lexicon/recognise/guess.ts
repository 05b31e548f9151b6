/** Words that the lexicon does not have, taken for foreign names. */
import { vowelledName } from '#arabic/forms/foreign';
import { splitProclitics, type Proclitics } from '#arabic/forms/proclitics';
import type { Entry } from '#lexicon/entries/entry';
import type { Reading } from './reading';

/** At the beginning of a name these make و a part of it: وانغ, ويليام. Before a consonant it is “and”: وشي. */
const AFTER_OWN_WAW = /^و[اويآ]/;

/**
 * A word as a foreign name, with the vowels that its letters suggest; null of what is too short to be one.
 *
 * @param letters without marks
 */
export function guessedName(letters: string): Reading | null {
  const proclitics = procliticsOfName(letters);
  const stem = letters.slice(proclitics.length);
  if (!/^[\u0621-\u064a]{2,}$/.test(stem)) return null;
  const vowelled = vowelledName(stem);
  const entry: Entry = {
    band: 4,
    lemma: vowelled,
    root: null,
    class: 'prop',
    plurals: [],
    verbalNouns: [],
    prepositions: [],
    isDiptote: true,
    isInvariable: true,
    isPassive: false,
    senses: [''],
  };
  return {
    entry,
    pos: 'proper',
    proclitics,
    form: { kind: 'fixed', spelling: vowelled },
    pronoun: null,
    core: vowelled,
    parts: [...proclitics.parts, stem],
    distance: 0,
    isDerived: false,
    isGuess: true,
  };
}

/** و and the article are cut off; a preposition is not, for ل and ب begin many names. */
function procliticsOfName(letters: string): Proclitics {
  const all = splitProclitics(letters).filter(({ asks, particle, isMerged }) => !asks && particle === '' && !isMerged);
  const hasAnd = letters.startsWith('و') && letters.length > 2 && !AFTER_OWN_WAW.test(letters);
  const wanted = all.filter(({ conjunction }) => (conjunction === 'و') === hasAnd && conjunction !== 'ف');
  return wanted.find(({ article }) => article) ?? wanted[0] ?? NONE;
}

const NONE: Proclitics = {
  asks: false,
  conjunction: '',
  particle: '',
  article: false,
  parts: [],
  length: 0,
  isMerged: false,
};
