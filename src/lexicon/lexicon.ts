/** The lexicon, ready to be searched: by lemma, by root, and by the letters of a form. */
import { keyOfSounds } from '#arabic/forms/key';
import { verbStems, type Verb } from '#arabic/forms/verb-stems';
import { verbForms, type VerbCell } from '#arabic/forms/verbs';
import {
  derivationsOf,
  derivedEntry,
  relationalOf,
  type Derivation,
  type DerivedEntry,
} from '#lexicon/entries/derived-entries';
import type { Entry } from '#lexicon/entries/entry';
import { isNominal, nominalOf } from '#lexicon/entries/nominal-of';
import { allForms, formsWithKey, type Form } from '#lexicon/entries/paradigm';
import { isSpecialNoun, stemKeys } from '#lexicon/entries/stem-keys';
import { verbOf } from '#lexicon/entries/verb-of';

/** A form with the entry that has it. */
export interface Found {
  entry: Entry | DerivedEntry;
  form: Form;
}

export interface Lexicon {
  /** All entries of the source; what is made by rule is not among them. */
  readonly entries: readonly Entry[];
  /** Entries with this vowelled lemma. */
  byLemma: (lemma: string) => readonly Entry[];
  /** Entries of a root, its letters without spaces, in the order of how common they are. */
  byRoot: (root: string) => readonly Entry[];
  /**
   * Every form with these letters, folded (`keyOf`), without proclitics and pronouns.
   *
   * @param isJoined asks for forms before a pronoun
   */
  byForm: (key: string, isJoined: boolean) => readonly Found[];
  /** Forms of relational adjectives that rules make of the nouns: for words that have no reading otherwise. */
  byRelation: (key: string) => readonly Found[];
}

/** Endings of nouns, folded. What stands before them is a stem of the index. */
const NOUN_ENDINGS = ['', 'ه', 'ت', 'ا', 'ان', 'ين', 'ي', 'ون', 'و', 'ات', 'تان', 'تين', 'تا', 'تي'];
const VERB_PREFIXES = ['', 'ي', 'ت', 'ن', 'ا'];
const VERB_ENDINGS = [
  '',
  'ت',
  'ا',
  'تا',
  'وا',
  'ن',
  'تما',
  'تم',
  'تن',
  'نا',
  'ان',
  'ون',
  'ين',
  'ي',
  'و',
  'تمو',
  'م',
  'ما',
  'مو',
];

const BARE: readonly string[] = [''];
const NOUN_ENDINGS_BY_LAST = byLast(NOUN_ENDINGS);
const VERB_ENDINGS_BY_LAST = byLast(VERB_ENDINGS);

/** Endings by their last letter, the empty one among each. */
function byLast(endings: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const ending of endings) {
    if (ending === '') continue;
    const last = ending.slice(-1);
    groups.set(last, [...(groups.get(last) ?? BARE), ending]);
  }
  return groups;
}

/** Makes a lexicon of entries. Paradigms are made when a form is first looked for. */
export function openLexicon(source: readonly Entry[]): Lexicon {
  const byLemma = later(() => grouped(source, (entry) => entry.lemma));
  const byRoot = later(() => {
    const families = grouped(source, (entry) => entry.root ?? '');
    for (const family of families.values()) family.sort((a, b) => a.band - b.band);
    return families;
  });
  const nounIndex = new Map<string, number[]>();
  const verbIndex = new Map<string, number[]>();
  const derivations: Derivation[] = [];
  for (const [at, entry] of source.entries()) {
    if (entry.class === 'v') {
      for (const stem of verbStemKeys(entry)) add(verbIndex, stem, at);
      for (const derivation of derivationsOf(entry)) {
        const id = source.length + derivations.length;
        derivations.push(derivation);
        for (const stem of stemKeys(derivation.sounds)) add(nounIndex, stem, id);
      }
    } else if (entry.class !== 'term') for (const stem of nounStemKeys(entry)) add(nounIndex, stem, at);
  }

  /** Lemmas with their roots: what is an entry of the source, or was made already, is not made again. */
  const own = later(() => new Set(source.map(identity)));
  const made = new Map<number, DerivedEntry | null>();
  const entryAt = (at: number): Entry | DerivedEntry | null => {
    const entry = source[at];
    if (entry) return entry;
    const known = made.get(at);
    if (known !== undefined) return known;
    const derivation = derivations[at - source.length];
    const derived = derivation ? derivedEntry(derivation) : null;
    const isNew = derived !== null && !own().has(identity(derived));
    if (isNew) own().add(identity(derived));
    made.set(at, isNew ? derived : null);
    return isNew ? derived : null;
  };
  const cache = new Map<string, readonly Found[]>();

  const search = (key: string, isJoined: boolean): Found[] => {
    const ids = new Set<number>();
    const last = key.slice(-1);
    for (const ending of NOUN_ENDINGS_BY_LAST.get(last) ?? BARE) {
      if (key.endsWith(ending)) addAll(ids, nounIndex.get(key.slice(0, key.length - ending.length)));
    }
    const endings = VERB_ENDINGS_BY_LAST.get(last) ?? BARE;
    for (const prefix of VERB_PREFIXES) {
      if (!key.startsWith(prefix)) continue;
      for (const ending of endings) {
        const end = key.length - ending.length;
        if (end > prefix.length && key.endsWith(ending)) addAll(ids, verbIndex.get(key.slice(prefix.length, end)));
      }
    }
    return [...ids].flatMap((at) => {
      const entry = entryAt(at);
      if (!entry) return [];
      return formsWithKey(entry, key, isJoined).map((form) => ({ entry, form }));
    });
  };

  const relations = later(() => {
    const index = new Map<string, Derivation[]>();
    for (const entry of source) {
      const derivation = relationalOf(entry);
      if (!derivation) continue;
      const key = keyOfSounds(derivation.sounds);
      const same = index.get(key);
      if (same) same.push(derivation);
      else index.set(key, [derivation]);
    }
    return index;
  });
  const byRelation = (key: string): Found[] =>
    NOUN_ENDINGS.flatMap((ending) => {
      if (!key.endsWith(ending)) return [];
      const stem = key.slice(0, key.length - ending.length);
      return (relations().get(stem) ?? []).flatMap((derivation) => {
        const entry = derivedEntry(derivation);
        return formsWithKey(entry, key, false).map((form) => ({ entry, form }));
      });
    });

  return {
    byRelation,
    entries: source,
    byLemma: (lemma) => byLemma().get(lemma) ?? [],
    byRoot: (root) => (root === '' ? [] : (byRoot().get(root) ?? [])),
    byForm: (key, isJoined) => {
      const id = isJoined ? `+${key}` : key;
      const known = cache.get(id);
      if (known) return known;
      const found = search(key, isJoined);
      cache.set(id, found);
      return found;
    },
  };
}

/** Makes a value when it is first asked for. */
function later<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}

/** Words that are one in a dictionary: the same lemma of the same root, whether noun or adjective. */
function identity(entry: Entry): string {
  return `${entry.lemma} ${entry.root ?? ''} ${entry.class === 'v' ? 'v' : ''}`;
}

function grouped(entries: readonly Entry[], keyFor: (entry: Entry) => string): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = keyFor(entry);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}

function add(index: Map<string, number[]>, stem: string, at: number): void {
  const ids = index.get(stem);
  if (!ids) index.set(stem, [at]);
  else if (ids.at(-1) !== at) ids.push(at);
}

function addAll(to: Set<number>, ids: readonly number[] | undefined): void {
  if (ids) for (const id of ids) to.add(id);
}

/**
 * Folded stems such that every form is a stem and one of `NOUN_ENDINGS`: one for each word of a noun (its singular, its
 * feminine, its broken plurals), more for a word that changes before its endings.
 */
function nounStemKeys(entry: Entry): string[] {
  const noun = isNominal(entry) ? nominalOf(entry) : null;
  if (!noun || isSpecialNoun(entry)) return [...new Set(allForms(entry).map(({ key }) => key))];
  const keys = [noun.lemma, ...noun.brokenPlurals].flatMap(stemKeys);
  return noun.feminine === null ? keys : [...keys, ...stemKeys(noun.feminine)];
}

/** Cells whose stems are those of all others, with the letters of their ending. */
const PRINCIPAL: readonly (readonly [VerbCell['tense'], VerbCell['person'], string])[] = [
  ['perfect', '3ms', ''],
  ['perfect', '3fs', 'ت'],
  ['perfect', '3mp', 'وا'],
  ['perfect', '1s', 'ت'],
  ['perfect', '3md', 'ا'],
  ['indicative', '3ms', ''],
  ['indicative', '3mp', 'ون'],
  ['indicative', '3fp', 'ن'],
  ['indicative', '3md', 'ان'],
  ['indicative', '2fs', 'ين'],
  ['jussive', '3ms', ''],
  ['imperative', '2ms', ''],
  ['imperative', '2fs', 'ي'],
  ['imperative', '2mp', 'وا'],
  ['imperative', '2fp', 'ن'],
];

/**
 * Folded stems such that every form is one of `VERB_PREFIXES`, a stem, and one of `VERB_ENDINGS`. They are read off the stems
 * of the verb; a hamza changes its seat from form to form, so verbs that have one are conjugated.
 */
function verbStemKeys(entry: Entry): Set<string> {
  const verb = verbOf(entry);
  const keys = new Set<string>();
  if (!verb) return keys;
  if (verb.root.includes('ʾ')) return conjugatedStemKeys(verb);
  const stems = verbStems(verb);
  if (!stems) return keys;
  for (const stem of [stems.perfect, stems.perfectPassive, stems.imperfect, stems.imperfectPassive]) {
    if (!stem) continue;
    if (stem.end === 'sound') {
      for (const key of withGlide(stem.contracted)) keys.add(key);
      for (const key of withGlide(stem.open)) keys.add(key);
    } else {
      for (const key of withGlide(stem.stem)) for (const end of ['', 'ي', 'و', 'ا']) keys.add(key + end);
    }
  }
  return keys;
}

/** A first glide without a vowel takes the colour of its prefix: يُوقِنُ is of يقن. */
function withGlide(stem: string): string[] {
  const key = keyOfSounds(stem);
  return /^[wy][^aiuāīū]/.test(stem) ? [`و${key.slice(1)}`, `ي${key.slice(1)}`] : [key];
}

function conjugatedStemKeys(verb: Verb): Set<string> {
  const stems = new Set<string>();
  for (const cell of verbForms(verb, (tense, person) => PRINCIPAL.some(([t, p]) => t === tense && p === person))) {
    for (const [tense, person, ending] of PRINCIPAL) {
      if (cell.tense !== tense || cell.person !== person) continue;
      const hasPrefix = tense === 'indicative' || tense === 'jussive';
      for (const key of [keyOfSounds(cell.sounds), keyOfSounds(`${cell.joined}-hā`).slice(0, -2)]) {
        const stem = key.endsWith(ending) ? key.slice(0, key.length - ending.length) : key;
        stems.add(hasPrefix ? stem.slice(1) : stem);
      }
    }
  }
  return stems;
}
