/** Participles and verbal nouns of the verbs of a lexicon: words that are no lemmas of their own in it. */
import { participles, verbalNouns } from '#arabic/forms/derived';
import { spell } from '#arabic/forms/sounds';
import type { Entry, Kind } from './entry';
import { pastParticiple, presentParticiple } from './english';
import { verbOf } from './verb-of';

/** An entry made by rule from the verb `of`. */
export interface DerivedEntry extends Entry {
  isDerived: true;
}

/**
 * What can be made from a verb. Citation forms that are entries of their own are left out by the caller.
 *
 * @example derivedEntries(اِتَّفَقَ) // مُتَّفِق “agreeing”, مُتَّفَق “agreed”, اِتِّفَاق “agreeing”
 */
export function derivedEntries(entry: Entry): DerivedEntry[] {
  const verb = verbOf(entry);
  if (!verb) return [];
  const { active, passive } = participles(verb);
  const made: DerivedEntry[] = [];
  const add = (lemma: string, kind: Kind, senses: string[], more: Partial<Entry> = {}) =>
    made.push(derived(entry, lemma, kind, senses, more));
  const inflected = (inflect: (phrase: string) => string) =>
    entry.senses.map((sense) => sense.split(', ').map(inflect).join(', '));
  if (active !== null) add(spell(active), 'ap', inflected(presentParticiple), { class: 'adj' });
  if (passive !== null) add(spell(passive), 'pp', inflected(pastParticiple), { class: 'adj' });
  const nouns = new Set([...entry.verbalNouns, ...verbalNouns(verb).slice(0, 1).map(spell)]);
  for (const lemma of nouns) {
    const isFeminine = lemma.endsWith('ة');
    add(lemma, 'vnoun', inflected(presentParticiple), { class: isFeminine ? 'nf' : 'n', plurals: ['-āt'] });
  }
  return made;
}

function derived(verb: Entry, lemma: string, kind: Kind, senses: string[], more: Partial<Entry>): DerivedEntry {
  return {
    band: verb.band,
    lemma,
    root: verb.root,
    class: 'n',
    ...(verb.form === undefined ? {} : { form: verb.form }),
    plurals: [],
    verbalNouns: [],
    prepositions: verb.prepositions,
    isDiptote: false,
    isInvariable: false,
    of: verb.lemma,
    kind,
    isPassive: false,
    senses,
    ...more,
    isDerived: true,
  };
}
