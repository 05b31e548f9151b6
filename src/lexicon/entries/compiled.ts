/**
 * The lexicon as it is sent: one text, a column a field, that compresses well and is quick to read.
 *
 * Entries are grouped by root. Words are written in sounds, an ASCII letter each, with digits for the radicals of their root
 * (`kabīr` of كبر is `1a2I3`), so that the same patterns come again and again; brotli does the rest. What rules give back (the
 * verbal nouns of forms II–X, participles) is no entry of the source, so it is not sent either.
 */
import { hear, rootSounds, spell } from '#arabic/forms/sounds';
import { DOMAINS, KINDS, type Band, type Entry, type EntryForm, type LemmaClass } from './entry';

/** Sounds in one ASCII letter each, where they are not one already. */
const ASCII: Readonly<Record<string, string>> = {
  ʾ: "'",
  ʿ: '`',
  ā: 'A',
  ī: 'I',
  ū: 'U',
  á: 'Y',
  â: 'E',
  ã: 'N',
  ĩ: 'K',
  ũ: 'F',
  ẗ: 'T',
  ṯ: 'V',
  ḥ: 'H',
  ḫ: 'X',
  ḏ: 'Z',
  š: 'C',
  ṣ: 'S',
  ḍ: 'D',
  ṭ: 'W',
  ẓ: 'J',
  ġ: 'G',
  č: 'c',
};
const SOUND: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(ASCII).map(([sound, letter]) => [letter, sound]),
);

const VERSION = 'lexicon 1';
const COLUMN = '\f';

/** The entries as one text. */
export function compile(entries: readonly Entry[]): string {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const root = entry.root ?? '';
    const group = groups.get(root);
    if (group) group.push(entry);
    else groups.set(root, [entry]);
  }
  const roots: string[] = [];
  const bands: string[] = [];
  const classes: string[] = [];
  const lemmas: string[] = [];
  const details: string[] = [];
  const senses: string[] = [];
  for (const [root, group] of groups) {
    roots.push(`${root}${group.length}`);
    const radicals = rootSounds(root) ?? '';
    for (const entry of group) {
      bands.push(String(entry.band));
      classes.push(classCode(entry));
      lemmas.push(toPattern(entry.lemma, radicals));
      details.push(detailCode(entry, radicals));
      senses.push(entry.senses.join(';').replaceAll(', ', ','));
    }
  }
  return [[VERSION], roots, [bands.join('')], classes, lemmas, details, senses]
    .map((column) => column.join('\n'))
    .join(COLUMN);
}

/**
 * The entries of a compiled text.
 *
 * @throws if it is no compiled lexicon, or one of another version
 */
export function decompile(text: string): Entry[] {
  const [version, ...columns] = text.split(COLUMN);
  if (version !== VERSION) throw new Error(`this is no “${VERSION}”`);
  const [roots = [], bands = [], classes = [], lemmas = [], details = [], senses = []] = columns.map((column) =>
    column.split('\n'),
  );
  const entries: Entry[] = [];
  for (const line of roots) {
    const [, root = '', count = '0'] = /^(\D*)(\d+)$/.exec(line) ?? [];
    const radicals = rootSounds(root) ?? '';
    for (let left = Number(count); left > 0; left--) {
      const at = entries.length;
      entries.push(
        readEntry(root, radicals, {
          band: bands[0]?.charAt(at) ?? '4',
          class: classes[at] ?? '',
          lemma: lemmas[at] ?? '',
          details: details[at] ?? '',
          senses: senses[at] ?? '',
        }),
      );
    }
  }
  return entries;
}

interface Codes {
  band: string;
  class: string;
  lemma: string;
  details: string;
  senses: string;
}

function readEntry(root: string, radicals: string, codes: Codes): Entry {
  const [, name = '', formCode = '', vowel = ''] = /^([a-z]+?)(q\d|\d+)?([aiu])?$/.exec(codes.class) ?? [];
  const form = formOf(formCode);
  const entry: Entry = {
    band: Number(codes.band) as Band,
    lemma: fromPattern(codes.lemma, radicals),
    root: root === '' ? null : root,
    class: name as LemmaClass,
    ...(form === null ? {} : { form }),
    ...(vowel === '' ? {} : { vowel: vowel as 'a' | 'i' | 'u' }),
    plurals: [],
    verbalNouns: [],
    prepositions: [],
    isDiptote: false,
    isInvariable: false,
    isPassive: false,
    senses: codes.senses.split(';').map((sense) => sense.replaceAll(',', ', ')),
  };
  for (const code of codes.details === '' ? [] : codes.details.split('\t')) readDetail(entry, code, radicals);
  return entry;
}

function formOf(code: string): EntryForm | null {
  if (code === '') return null;
  return (code.startsWith('q') ? code : Number(code)) as EntryForm;
}

function classCode(entry: Entry): string {
  return entry.class + (entry.form ?? '') + (entry.vowel ?? '');
}

/** One letter for each kind of detail, then its value. */
function detailCode(entry: Entry, radicals: string): string {
  const word = (text: string) => toPattern(text, radicals);
  const codes = [
    ...entry.plurals.map((plural) => (plural === '-ūn' ? 'pU' : plural === '-āt' ? 'pA' : `p${word(plural)}`)),
    ...entry.verbalNouns.map((noun) => `v${word(noun)}`),
    ...entry.prepositions.map((preposition) => `g${preposition}`),
  ];
  if (entry.imperfect !== undefined) codes.push(`i${word(entry.imperfect)}`);
  if (entry.feminine !== undefined) codes.push(`f${word(entry.feminine)}`);
  if (entry.of !== undefined) codes.push(`o${word(entry.of)}`);
  if (entry.kind !== undefined) codes.push(`k${KINDS.indexOf(entry.kind)}`);
  if (entry.domain !== undefined) codes.push(`d${DOMAINS.indexOf(entry.domain)}`);
  if (entry.isDiptote) codes.push('D');
  if (entry.isInvariable) codes.push('I');
  if (entry.isPassive) codes.push('P');
  return codes.join('\t');
}

function readDetail(entry: Entry, code: string, radicals: string): void {
  const value = code.slice(1);
  const word = () => fromPattern(value, radicals);
  switch (code.charAt(0)) {
    case 'p':
      entry.plurals.push(value === 'U' ? '-ūn' : value === 'A' ? '-āt' : word());
      break;
    case 'v':
      entry.verbalNouns.push(word());
      break;
    case 'g':
      entry.prepositions.push(value);
      break;
    case 'i':
      entry.imperfect = word();
      break;
    case 'f':
      entry.feminine = word();
      break;
    case 'o':
      entry.of = word();
      break;
    case 'k': {
      const kind = KINDS[Number(value)];
      if (kind) entry.kind = kind;
      break;
    }
    case 'd': {
      const domain = DOMAINS[Number(value)];
      if (domain) entry.domain = domain;
      break;
    }
    case 'D':
      entry.isDiptote = true;
      break;
    case 'I':
      entry.isInvariable = true;
      break;
    case 'P':
      entry.isPassive = true;
      break;
    default:
      throw new Error(`“${code}” is no detail`);
  }
}

/** A vowelled word as the pattern of its root; as it is, after `=`, where rules do not spell it. */
function toPattern(word: string, radicals: string): string {
  const heard = hear(word);
  if (!heard.ok || spell(heard.sounds) !== word) return `=${word}`;
  let next = 0;
  let pattern = '';
  let previous = '';
  for (const sound of heard.sounds) {
    if (sound === radicals.charAt(next) && next < radicals.length) {
      next += 1;
      pattern += String(next);
    } else if (next > 0 && sound === previous && sound === radicals.charAt(next - 1)) pattern += String(next);
    else pattern += ASCII[sound] ?? sound;
    previous = sound;
  }
  return pattern;
}

function fromPattern(pattern: string, radicals: string): string {
  if (pattern.startsWith('=')) return pattern.slice(1);
  let sounds = '';
  for (const letter of pattern)
    sounds += letter >= '1' && letter <= '5' ? radicals.charAt(Number(letter) - 1) : (SOUND[letter] ?? letter);
  return spell(sounds);
}
