/** A word of the reader's own: its fields checked, and as an entry of the lexicon, so that its other forms are recognised too. */
import { fitsRoot } from '#arabic/forms/fit';
import { hear, rootSounds, spell } from '#arabic/forms/sounds';
import { partsOfSpeech, type PartOfSpeech } from '#article/format/schema';
import type { WordChoice } from '#article/correction';
import type { Entry, EntryForm, LemmaClass } from '#lexicon/entries/entry';
import { verbsWithForm } from '#lexicon/entries/verb-of';

/** What is asked of a word that the lexicon does not have. `root` may have spaces between its letters; empty: none. */
export type OwnWordFields = Record<'lemma' | 'root' | 'pos' | 'sense', string>;

/** What is wrong with a field. */
export interface OwnWordProblem {
  field: keyof OwnWordFields;
  problem:
    | 'empty'
    | 'tooLong'
    | 'notArabic'
    | 'noVowels'
    | 'notSpelt'
    | 'rootLetters'
    | 'rootLength'
    | 'rootNotInLemma'
    | 'noPos'
    | 'sign';
}

/** UTF-16 units of a lemma or a sense. */
const MOST = 200;
/** What may be chosen: what the lexicon calls a word. Clitics and the article are parts of words. */
export const ownPartsOfSpeech = partsOfSpeech.filter((pos) => pos !== 'article');
/** Classes whose words are written by no rule: their vowels are taken as they stand. */
const FREE = new Set<PartOfSpeech>([
  'particle',
  'pronoun',
  'demonstrative',
  'relative',
  'conjunction',
  'preposition',
  'numeral',
]);

/**
 * The word that the fields tell, or all that is wrong with them.
 *
 * @example checkOwnWord({ lemma: 'تَمْكِين', root: 'م ك ن', pos: 'noun', sense: 'empowerment' })
 */
export function checkOwnWord(
  fields: OwnWordFields,
): { ok: true; word: WordChoice } | { ok: false; problems: OwnWordProblem[] } {
  const lemma = fields.lemma.normalize('NFC').trim().replace(/\s+/g, ' ');
  const sense = fields.sense.trim().replace(/\s+/g, ' ');
  const letters = fields.root.replace(/[\s\u0640]+/g, '').replace(/[أإؤئآ]/g, 'ء');
  const pos = ownPartsOfSpeech.find((one) => one === fields.pos);
  const problems: OwnWordProblem[] = [];
  const report = (field: OwnWordProblem['field'], problem: OwnWordProblem['problem']) =>
    problems.push({ field, problem });

  if (lemma === '') report('lemma', 'empty');
  else if (lemma.length > MOST) report('lemma', 'tooLong');
  else if (!/^[\u0621-\u063a\u0641-\u0652\u0670\u067e\u0686\u06a4\u06af ]+$/.test(lemma)) report('lemma', 'notArabic');
  else if (!/[\u064b-\u0652\u0670]/.test(lemma)) report('lemma', 'noVowels');
  else if (pos && !FREE.has(pos) && !lemma.split(' ').every((word) => hear(word).ok)) report('lemma', 'notSpelt');
  if (letters !== '') {
    const root = rootSounds(letters);
    if (!ROOT.test(letters) || root === null) report('root', 'rootLetters');
    else if (!isRoot(letters)) report('root', 'rootLength');
    else {
      const heard = hear(lemma);
      if (heard.ok && !fitsRoot(heard.sounds, root)) report('root', 'rootNotInLemma');
    }
  }
  if (!pos) report('pos', 'noPos');
  if (sense === '') report('sense', 'empty');
  else if (sense.length > MOST) report('sense', 'tooLong');
  // It divides the fields of a line in a file of words.
  else if (sense.includes('|')) report('sense', 'sign');
  if (problems.length > 0 || !pos) return { ok: false, problems };
  return { ok: true, word: { lemma, root: letters === '' ? null : letters, pos, sense, stem: null } };
}

const ROOT = /^[\u0621\u0628\u062a-\u063a\u0641-\u0648\u064a]+$/;

/** True of two to five consonants, hamza as ء. */
export const isRoot = (letters: string): boolean => ROOT.test(letters) && letters.length >= 2 && letters.length <= 5;

const CLASS: Readonly<Partial<Record<PartOfSpeech, LemmaClass>>> = {
  noun: 'n',
  'proper-noun': 'prop',
  adjective: 'adj',
  preposition: 'prep',
  'adverbial-noun': 'zarf',
  conjunction: 'conj',
  particle: 'part',
  pronoun: 'pron',
  demonstrative: 'dem',
  relative: 'rel',
};

/** Forms that a verb is tried in; the vowel of the imperfect of form I cannot be told from its lemma. */
const FORMS: readonly Exclude<EntryForm, 1>[] = [2, 3, 4, 5, 6, 7, 8, 9, 10, 'q1', 'q2', 'q4'];

/**
 * A word of the reader's own as an entry. A noun is inflected by rule, but for broken plurals; a verb of the forms II to X is
 * conjugated; what else there is stands as it is written.
 */
export function ownEntry({ lemma, root, pos, sense }: WordChoice): Entry {
  const isFeminine = lemma.endsWith('ة');
  const form = pos === 'verb' ? formOfVerb(lemma, root) : undefined;
  const nominal = CLASS[pos] ?? 'adv';
  const own: LemmaClass =
    form !== undefined
      ? 'v'
      : nominal === 'n' && isFeminine
        ? 'nf'
        : nominal === 'prop' && isFeminine
          ? 'propf'
          : nominal;
  return {
    band: 2,
    lemma,
    root,
    class: own,
    ...(form !== undefined && { form }),
    plurals: own === 'nf' ? ['-āt'] : [],
    verbalNouns: [],
    prepositions: [],
    isDiptote: false,
    isInvariable: false,
    isPassive: false,
    senses: [sense],
  };
}

function formOfVerb(lemma: string, letters: string | null): EntryForm | undefined {
  const root = letters === null ? null : rootSounds(letters);
  if (root === null) return undefined;
  return FORMS.find((form) => verbsWithForm(root, form).some((verb) => spell(verb.lemma).normalize('NFC') === lemma));
}
