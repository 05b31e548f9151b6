/** Between entries of the lexicon and the nouns that `#arabic/forms` declines. */
import { withoutArticle } from '#arabic/forms/article';
import { feminineOf, type Nominal } from '#arabic/forms/nouns';
import { hear, rootSounds } from '#arabic/forms/sounds';
import type { Entry } from './entry';

/** The old spelling of مِئَة, with an alef that is not read: مِائَة. */
export const OLD_HUNDRED = 'مِائ';

const NOMINAL = new Set<Entry['class']>(['n', 'nf', 'adj', 'adjn', 'prop', 'propf', 'num']);

/** True of entries that decline: nouns, adjectives, names, numbers of one word. */
export function isNominal(entry: Pick<Entry, 'class' | 'lemma'>): boolean {
  return NOMINAL.has(entry.class) && !entry.lemma.includes(' ');
}

/** The noun of an entry in sounds; null where the entry is none, or its letters are no sounds. */
export function nominalOf(entry: Entry): Nominal | null {
  const known = nominals.get(entry);
  if (known !== undefined) return known;
  const made = heardNominal(entry);
  nominals.set(entry, made);
  return made;
}

const nominals = new WeakMap<Entry, Nominal | null>();

function heardNominal(entry: Entry): Nominal | null {
  if (!isNominal(entry)) return null;
  const { word, hasArticle } = withoutArticle(entry.lemma);
  const lemma = soundsOf(word.replace(OLD_HUNDRED, 'مِئ'));
  if (lemma === null) return null;
  const root = entry.root === null ? null : rootSounds(entry.root);
  const isAdjective = entry.class === 'adj' || entry.class === 'adjn';
  const isName = entry.class === 'prop' || entry.class === 'propf';
  return {
    lemma,
    root,
    gender: entry.class === 'nf' || entry.class === 'propf' ? 'feminine' : 'masculine',
    isDiptote: entry.isDiptote || entry.kind === 'elat' || (isName && !hasArticle),
    isInvariable: entry.isInvariable,
    brokenPlurals: entry.plurals.flatMap((plural) => (plural.startsWith('-') ? [] : (soundsOf(plural) ?? []))),
    hasPluralUn: isAdjective || entry.plurals.includes('-ūn'),
    hasPluralAt: isAdjective || entry.plurals.includes('-āt') || (entry.plurals.includes('-ūn') && !isName),
    feminine: feminine(entry, lemma, root, isAdjective),
  };
}

/** وُزَرَاء, أَصْدِقَاء, أَطِبَّاء. */
const PLURAL_OF_PERSONS =
  /^[^aiuāīū]u[^aiuāīū]a[^aiuāīū]āʾ$|^ʾa[^aiuāīū]{2}i[^aiuāīū]āʾ$|^ʾa[^aiuāīū]i([^aiuāīū])\1āʾ$/;

function feminine(entry: Entry, lemma: string, root: string | null, isAdjective: boolean): string | null {
  if (entry.feminine !== undefined) return soundsOf(entry.feminine);
  const isPerson =
    entry.class === 'n' &&
    (entry.plurals.includes('-ūn') || entry.plurals.some((plural) => PLURAL_OF_PERSONS.test(soundsOf(plural) ?? '')));
  if (!isAdjective && !isPerson) return null;
  if (lemma.endsWith('aẗ')) return null;
  // أَحْمَر has حَمْرَاء, as its entry says; where it does not, there is nothing to go by.
  return feminineOf(lemma, root, entry.kind === 'elat');
}

function soundsOf(word: string): string | null {
  const heard = hear(word);
  return heard.ok ? heard.sounds : null;
}
