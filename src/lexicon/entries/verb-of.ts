/** Between entries of the lexicon and the verbs that `#arabic/forms` conjugates. */
import { fill } from '#arabic/forms/phonology';
import { hear, rootSounds } from '#arabic/forms/sounds';
import type { Verb, VerbForm } from '#arabic/forms/verb-stems';
import { conjugate } from '#arabic/forms/verbs';
import type { Entry } from './entry';

/** The verb of an entry in sounds; null where the entry is none, or its letters are no sounds. */
export function verbOf(entry: Entry): Verb | null {
  const known = verbs.get(entry);
  if (known !== undefined) return known;
  const verb = heardVerb(entry);
  verbs.set(entry, verb);
  return verb;
}

const verbs = new WeakMap<Entry, Verb | null>();

function heardVerb(entry: Entry): Verb | null {
  if (entry.class !== 'v' || entry.root === null || entry.form === undefined) return null;
  const lemma = hear(entry.lemma);
  const root = rootSounds(entry.root);
  if (!lemma.ok || root === null) return null;
  const imperfect = entry.imperfect === undefined ? null : hear(entry.imperfect);
  return {
    lemma: lemma.sounds,
    root,
    form: entry.form,
    vowel: entry.vowel,
    imperfect: imperfect?.ok ? imperfect.sounds : undefined,
  };
}

const CITATIONS: Readonly<Record<Exclude<VerbForm, 1>, readonly string[]>> = {
  2: ['1a22a3a', '1a22á'],
  3: ['1ā2a3a', '1ā33a', '1ā2á'],
  4: ['ʾa12a3a', 'ʾa1ā3a', 'ʾa1a33a', 'ʾa12á'],
  5: ['ta1a22a3a', 'ta1a22á'],
  6: ['ta1ā2a3a', 'ta1ā33a', 'ta1ā2á'],
  7: ['in1a2a3a', 'in1ā3a', 'in1a33a', 'in1a2á'],
  8: ['i1ta2a3a', 'i1tā3a', 'i1ta33a', 'i1ta2á', 'itta2a3a', 'iẓṭa2a3a', 'iḏḏa2a3a'],
  9: ['i12a33a'],
  10: ['ista12a3a', 'ista1ā3a', 'ista1a33a', 'ista12á'],
  q1: ['1a23a4a', '1a23á'],
  q2: ['ta1a23a4a'],
  q4: ['i12a3a44a'],
};

/** Every verb that a root may have in a form other than I: what its letters leave open is given both ways. */
export function verbsWithForm(root: string, form: VerbForm): Verb[] {
  if (form === 1) return [];
  return CITATIONS[form].flatMap((pattern) => {
    const verb: Verb = { lemma: fill(pattern, root), root, form };
    return conjugate(verb, { tense: 'perfect', person: '3ms' }) ? [verb] : [];
  });
}
