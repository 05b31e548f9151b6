/** Participles and verbal nouns of the verbs of a lexicon: words that are no lemmas of their own in it. */
import { participles, verbalNouns } from '#arabic/forms/derived';
import { hear, spell } from '#arabic/forms/sounds';
import type { Entry, Kind } from './entry';
import { pastParticiple, presentParticiple } from './english';
import { verbOf } from './verb-of';

/** An entry made by rule from the verb `of`. */
export interface DerivedEntry extends Entry {
  isDerived: true;
}

/** A word made from a verb, before it is looked at. */
export interface Derivation {
  verb: Entry;
  kind: Kind;
  /** Its citation form in sounds. */
  sounds: string;
}

/** What can be made from a verb: its participles, the verbal nouns that it names, and the one that its form has. */
export function derivationsOf(entry: Entry): Derivation[] {
  const verb = verbOf(entry);
  if (!verb) return [];
  const { active, passive } = participles(verb);
  const made: Derivation[] = [];
  if (active !== null) made.push({ verb: entry, kind: 'ap', sounds: active });
  if (passive !== null) made.push({ verb: entry, kind: 'pp', sounds: passive });
  const nouns = new Set(verbalNouns(verb).slice(0, 1));
  for (const noun of entry.verbalNouns) {
    const heard = hear(noun);
    if (heard.ok) nouns.add(heard.sounds);
  }
  for (const sounds of nouns) made.push({ verb: entry, kind: 'vnoun', sounds });
  return made;
}

/**
 * The entry of a derivation, with senses by rule.
 *
 * @example derivedEntry({ verb: اِتَّفَقَ, kind: 'ap', sounds: 'muttafiq' }) // مُتَّفِق “agreeing”
 */
export function derivedEntry({ verb, kind, sounds }: Derivation): DerivedEntry {
  const inflect = kind === 'pp' ? pastParticiple : presentParticiple;
  const isNoun = kind === 'vnoun';
  return {
    band: verb.band,
    lemma: spell(sounds),
    root: verb.root,
    class: isNoun ? (sounds.endsWith('ẗ') ? 'nf' : 'n') : 'adj',
    ...(verb.form === undefined ? {} : { form: verb.form }),
    plurals: isNoun ? ['-āt'] : [],
    verbalNouns: [],
    prepositions: verb.prepositions,
    isDiptote: false,
    isInvariable: false,
    of: verb.lemma,
    kind,
    isPassive: false,
    senses: verb.senses.map((sense) => sense.split(', ').map(inflect).join(', ')),
    isDerived: true,
  };
}
