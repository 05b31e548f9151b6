/** Participles and verbal nouns of the verbs of a lexicon: words that are no lemmas of their own in it. */
import { participles, verbalNouns } from '#arabic/forms/derived';
import { nisbaOf } from '#arabic/forms/nouns';
import { hear, spell } from '#arabic/forms/sounds';
import type { Entry, Kind } from './entry';
import { pastParticiple, presentParticiple } from './english';
import { nominalOf } from './nominal-of';
import { verbOf } from './verb-of';

/** An entry made by rule from `of`. */
export interface DerivedEntry extends Entry {
  isDerived: true;
}

/** A word made from another, before it is looked at. */
export interface Derivation {
  /** The verb, or of a relational adjective the noun, that it is made from. */
  from: Entry;
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
  if (active !== null) made.push({ from: entry, kind: 'ap', sounds: active });
  if (passive !== null) made.push({ from: entry, kind: 'pp', sounds: passive });
  const nouns = new Set(verbalNouns(verb).slice(0, 1));
  for (const noun of entry.verbalNouns) {
    const heard = hear(noun);
    if (heard.ok) nouns.add(heard.sounds);
  }
  for (const sounds of nouns) made.push({ from: entry, kind: 'vnoun', sounds });
  return made;
}

/** The relational adjective of a noun or name: بِرِيطَانِيّ of بِرِيطَانِيَا; null of what is no noun, or is one already. */
export function relationalOf(entry: Entry): Derivation | null {
  if (entry.class !== 'n' && entry.class !== 'nf' && entry.class !== 'prop' && entry.class !== 'propf') return null;
  const noun = nominalOf(entry);
  if (!noun || /iyy(?:aẗ)?$/.test(noun.lemma)) return null;
  return { from: entry, kind: 'nisba', sounds: nisbaOf(noun.lemma) };
}

/**
 * The entry of a derivation, with senses by rule.
 *
 * @example derivedEntry({ from: اِتَّفَقَ, kind: 'ap', sounds: 'muttafiq' }) // مُتَّفِق “agreeing”
 */
export function derivedEntry({ from, kind, sounds }: Derivation): DerivedEntry {
  const inflect = kind === 'pp' ? pastParticiple : presentParticiple;
  const isNoun = kind === 'vnoun';
  return {
    band: from.band,
    lemma: spell(sounds),
    root: from.root,
    class: isNoun ? (sounds.endsWith('ẗ') ? 'nf' : 'n') : 'adj',
    ...(from.form === undefined ? {} : { form: from.form }),
    plurals: isNoun ? ['-āt'] : [],
    verbalNouns: [],
    prepositions: kind === 'nisba' ? [] : from.prepositions,
    isDiptote: false,
    isInvariable: false,
    of: from.lemma,
    kind,
    isPassive: false,
    senses:
      kind === 'nisba'
        ? from.senses.map((sense) => `of ${sense}`)
        : from.senses.map((sense) => sense.split(', ').map(inflect).join(', ')),
    isDerived: true,
  };
}
