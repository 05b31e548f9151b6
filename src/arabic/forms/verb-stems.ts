/**
 * The stems of a verb: what is left of its forms without prefixes and endings. Sound, hamzated, assimilated, hollow, doubled
 * and defective verbs of forms I–X and of the quadriliteral forms I, II and IV (اِطْمَأَنَّ), on the notation of `sounds.ts`.
 */
import { fill, settle } from './phonology';

/** Numbers 1–10, and q1, q2, q4 for roots of four letters. */
export type VerbForm = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 'q1' | 'q2' | 'q4';

/** A verb as a dictionary gives it, in sounds. */
export interface Verb {
  /** Third person masculine singular of the perfect: `kataba`, `qāla`, `ramá`. */
  lemma: string;
  /** Three or four consonants: `ktb`. */
  root: string;
  form: VerbForm;
  /** Vowel of the imperfect in form I; the other forms have theirs. */
  vowel?: 'a' | 'i' | 'u' | undefined;
  /** The imperfect, third person masculine singular, where root and form do not give it: `yará`. */
  imperfect?: string | undefined;
}

/**
 * How a stem ends. `sound`: a consonant, on which endings follow; `contracted` is the stem before endings that begin with a
 * vowel, `open` the one before consonants (قَال-, قُل-). The others end in the vowel that they are named after (`stem` without
 * it): رَمَى `á`, لَقِيَ `iya`, يَرْمِي `ī`, يَدْعُو `ū`; `glide` is what the vowel was: y, w.
 */
export type Stem =
  { end: 'sound'; contracted: string; open: string } | { end: 'á' | 'ī' | 'ū'; stem: string; glide: 'y' | 'w' };

/** Stems of the four tenses and voices; those of the imperfect without its prefix. */
export interface VerbStems {
  perfect: Stem;
  perfectPassive: Stem | null;
  imperfect: Stem;
  imperfectPassive: Stem | null;
  /** The vowel of the prefix of the imperfect active. */
  prefixVowel: 'a' | 'u';
}

/** Patterns of a form: perfect, perfect passive, imperfect, imperfect passive. */
type Patterns = readonly [string, string, string, string];

const SOUND: Readonly<Record<Exclude<VerbForm, 9 | 'q4'>, Patterns>> = {
  1: ['1a2a3', '1u2i3', '12a3', '12a3'],
  2: ['1a22a3', '1u22i3', '1a22i3', '1a22a3'],
  3: ['1ā2a3', '1ū2i3', '1ā2i3', '1ā2a3'],
  4: ['ʾa12a3', 'ʾu12i3', '12i3', '12a3'],
  5: ['ta1a22a3', 'tu1u22i3', 'ta1a22a3', 'ta1a22a3'],
  6: ['ta1ā2a3', 'tu1ū2i3', 'ta1ā2a3', 'ta1ā2a3'],
  7: ['in1a2a3', 'un1u2i3', 'n1a2i3', 'n1a2a3'],
  8: ['i1ta2a3', 'u1tu2i3', '1ta2i3', '1ta2a3'],
  10: ['ista12a3', 'ustu12i3', 'sta12i3', 'sta12a3'],
  q1: ['1a23a4', '1u23i4', '1a23i4', '1a23a4'],
  q2: ['ta1a23a4', 'tu1u23i4', 'ta1a23a4', 'ta1a23a4'],
};

/** Contracted and open stem of each: قَالَ, قُلْتُ. Form I has its own vowels. */
const HOLLOW: Readonly<Partial<Record<VerbForm, readonly [Patterns, Patterns]>>> = {
  4: [
    ['ʾa1ā3', 'ʾu1ī3', '1ī3', '1ā3'],
    ['ʾa1a3', 'ʾu1i3', '1i3', '1a3'],
  ],
  7: [
    ['in1ā3', 'un1ī3', 'n1ā3', 'n1ā3'],
    ['in1a3', 'un1i3', 'n1a3', 'n1a3'],
  ],
  8: [
    ['i1tā3', 'u1tī3', '1tā3', '1tā3'],
    ['i1ta3', 'u1ti3', '1ta3', '1ta3'],
  ],
  10: [
    ['ista1ā3', 'ustu1ī3', 'sta1ī3', 'sta1ā3'],
    ['ista1a3', 'ustu1i3', 'sta1i3', 'sta1a3'],
  ],
};

/** Contracted stems of doubled roots: شَدَّ; the open ones are those of sound verbs. Form I has its own vowels. */
const DOUBLED: Readonly<Partial<Record<VerbForm, Patterns>>> = {
  3: ['1ā22', '1ū22', '1ā22', '1ā22'],
  4: ['ʾa1a22', 'ʾu1i22', '1i22', '1a22'],
  6: ['ta1ā22', 'tu1ū22', 'ta1ā22', 'ta1ā22'],
  7: ['in1a22', 'un1u22', 'n1a22', 'n1a22'],
  8: ['i1ta22', 'u1tu22', '1ta22', '1ta22'],
  10: ['ista1a22', 'ustu1i22', 'sta1i22', 'sta1a22'],
};

/** Roots that begin with و and keep it in the imperfect of form I although its vowel is a after i: يَوْجَلُ. The rest of them lose it. */
const LOSES_WAW_AFTER_I = new Set(['wsʿ', 'wṭʾ']);

/**
 * The stems of a verb; null if its root cannot have the form. What the letters leave open (اِزْدَوَجَ beside اِخْتَارَ, اِتَّخَذَ
 * beside اِئْتَلَفَ) the lemma decides.
 */
export function verbStems(verb: Verb): VerbStems | null {
  const expected = verb.root.length;
  const isQuadriliteral = typeof verb.form === 'string';
  if (expected !== (isQuadriliteral ? 4 : 3)) return null;
  const stems = irregularStems(verb) ?? regularStems(verb);
  if (!stems || verb.imperfect === undefined) return stems;
  const imperfect = imperfectStem(verb.imperfect);
  return imperfect ? { ...stems, imperfect } : stems;
}

function regularStems(verb: Verb): VerbStems | null {
  const { root, form } = verb;
  const third = root.at(-1) ?? '';
  const second = root.at(-2) ?? '';
  if (form === 9) return ninth(root);
  if (form === 'q4') return fourthQuadriliteral(root);
  if (isWeak(third)) return defective(verb);
  // اِزْدَوَجَ and تَعَاوَنَ keep their glide; قَالَ does not.
  if (isWeak(second) && (form === 1 || HOLLOW[form]) && endOf(verb.lemma).startsWith('ā')) return hollow(verb);
  if (second === third && typeof form === 'number' && (form === 1 || DOUBLED[form])) {
    const doubled = contracted(verb);
    if (verb.lemma.endsWith(`${second}${second}a`)) return doubled;
  }
  return soundStems(verb);
}

function isWeak(sound: string): boolean {
  return sound === 'w' || sound === 'y';
}

/** The lemma from its last vowel before the last radical. */
function endOf(lemma: string): string {
  return /[aiuāīū][^aiuāīū]+a$/.exec(lemma)?.[0] ?? '';
}

function soundStems(verb: Verb): VerbStems {
  const [perfect, perfectPassive, imperfect, imperfectPassive] = filled(verb, soundPatterns(verb));
  return {
    perfect: soundStem(perfect),
    perfectPassive: soundStem(perfectPassive),
    imperfect: soundStem(imperfect),
    imperfectPassive: soundStem(imperfectPassive),
    prefixVowel: prefixVowel(verb.form),
  };
}

function soundStem(sounds: string): Stem {
  return { end: 'sound', contracted: sounds, open: sounds };
}

function prefixVowel(form: VerbForm): 'a' | 'u' {
  return form === 2 || form === 3 || form === 4 || form === 'q1' ? 'u' : 'a';
}

/** The patterns of a form with the vowels of this verb, and without a و that it loses. */
function soundPatterns(verb: Verb): Patterns {
  const { form, root, vowel = 'a' } = verb;
  if (form === 9 || form === 'q4') throw new RangeError('forms IX and QIV have patterns of their own');
  if (form !== 1) return SOUND[form];
  const perfectVowel = perfectVowelOf(verb);
  const losesWaw =
    root.startsWith('w') &&
    root.charAt(1) !== root.charAt(2) &&
    (vowel === 'i' || (vowel === 'a' && (perfectVowel === 'a' || LOSES_WAW_AFTER_I.has(root))));
  const imperfect = losesWaw ? `2${vowel}3` : `12${vowel}3`;
  return [`1a2${perfectVowel}3`, '1u2i3', imperfect, '12a3'];
}

/** The second vowel of the perfect of form I, read off the lemma. */
function perfectVowelOf({ lemma, root, vowel }: Verb): string {
  if (lemma.endsWith('iya')) return 'i';
  if (lemma.endsWith('uwa')) return 'u';
  if (/[áā]$/.test(lemma)) return 'a';
  if (root.charAt(1) === root.charAt(2)) return vowel === 'a' ? 'i' : 'a';
  return /a[^aiuāīū]([aiu])[^aiuāīū]a$/.exec(lemma)?.[1] ?? 'a';
}

/** Fills patterns; in form VIII the ت and the first radical become what is said together. */
function filled({ form, root, lemma }: Verb, patterns: Patterns): Patterns {
  const written = form === 8 ? patterns.map((pattern) => assimilated(pattern, root, lemma)) : patterns;
  const [a = '', b = '', c = '', d = ''] = written.map((pattern) => fill(pattern, root));
  return [a, b, c, d];
}

/** Form VIII: و ي (and ء, where the lemma says so) become ت; ت after an emphatic is ط, after د ذ ز it is د. */
function assimilated(pattern: string, root: string, lemma: string): string {
  return pattern.replace('1t', eighthBeginning(root, lemma));
}

/**
 * The first radical and the ت of form VIII together.
 *
 * @example eighthBeginning('wḥd', 'ittaḥada') // 'tt'
 * @example eighthBeginning('ḍṭr', 'iḍṭarra') // 'ḍṭ'
 */
export function eighthBeginning(root: string, lemma: string): string {
  const first = root.charAt(0);
  switch (first) {
    case 'w':
    case 'y':
      return 'tt';
    case 'ʾ':
      return lemma.startsWith('itt') ? 'tt' : 'ʾt';
    case 'ṣ':
    case 'ḍ':
      return `${first}ṭ`;
    case 'ṭ':
      return 'ṭṭ';
    case 'ẓ':
      return lemma.startsWith('iẓṭ') ? 'ẓṭ' : 'ẓẓ';
    case 'z':
      return 'zd';
    case 'd':
      return 'dd';
    case 'ḏ':
      return lemma.startsWith('iḏḏ') ? 'ḏḏ' : 'dd';
    case 'ṯ':
      return lemma.startsWith('iṯṯ') ? 'ṯṯ' : 'ṯt';
    default:
      return `${first}t`;
  }
}

function hollow(verb: Verb): VerbStems {
  const { form, vowel = 'u' } = verb;
  const long = { a: 'ā', i: 'ī', u: 'ū' }[vowel];
  const patterns: readonly [Patterns, Patterns] = HOLLOW[form] ?? [
    ['1ā3', '1ī3', `1${long}3`, '1ā3'],
    [vowel === 'u' ? '1u3' : '1i3', '1i3', `1${vowel}3`, '1a3'],
  ];
  const contractedStems = filled(verb, patterns[0]);
  const openStems = filled(verb, patterns[1]);
  const stem = (at: 0 | 1 | 2 | 3): Stem => ({ end: 'sound', contracted: contractedStems[at], open: openStems[at] });
  return {
    perfect: stem(0),
    perfectPassive: stem(1),
    imperfect: stem(2),
    imperfectPassive: stem(3),
    prefixVowel: prefixVowel(form),
  };
}

function contracted(verb: Verb): VerbStems {
  const { form, vowel = 'u' } = verb;
  const patterns: Patterns = DOUBLED[form] ?? ['1a22', '1u22', `1${vowel}22`, '1a22'];
  const short = filled(verb, patterns);
  const open = filled(verb, soundPatterns(verb));
  const stem = (at: 0 | 1 | 2 | 3): Stem => ({ end: 'sound', contracted: short[at], open: open[at] });
  return {
    perfect: stem(0),
    perfectPassive: stem(1),
    imperfect: stem(2),
    imperfectPassive: stem(3),
    prefixVowel: prefixVowel(form),
  };
}

function defective(verb: Verb): VerbStems {
  const { form, root, vowel = 'i' } = verb;
  const sound = filled(verb, soundPatterns(verb));
  const glide = root.endsWith('w') && form === 1 ? 'w' : 'y';
  const perfectVowel = form === 1 ? perfectVowelOf(verb) : 'a';
  const imperfectEnd = form === 1 ? ({ a: 'á', i: 'ī', u: 'ū' } as const)[vowel] : endsInA(form) ? 'á' : 'ī';
  return {
    perfect:
      perfectVowel === 'a'
        ? { end: 'á', stem: cut(sound[0]), glide }
        : { end: perfectVowel === 'u' ? 'ū' : 'ī', stem: cut(sound[0]), glide: perfectVowel === 'u' ? 'w' : 'y' },
    perfectPassive: { end: 'ī', stem: cut(sound[1]), glide: 'y' },
    imperfect: { end: imperfectEnd, stem: cut(sound[2]), glide: imperfectEnd === 'ū' ? 'w' : 'y' },
    imperfectPassive: { end: 'á', stem: cut(sound[3]), glide: 'y' },
    prefixVowel: prefixVowel(form),
  };
}

/** Without the last vowel and radical. */
function cut(stem: string): string {
  return stem.replace(/[aiu][wy]$|[īū]$/, '');
}

function endsInA(form: VerbForm): boolean {
  return form === 5 || form === 6 || form === 'q2';
}

function ninth(root: string): VerbStems {
  return {
    perfect: { end: 'sound', contracted: fill('i12a33', root), open: fill('i12a3a3', root) },
    perfectPassive: null,
    imperfect: { end: 'sound', contracted: fill('12a33', root), open: fill('12a3i3', root) },
    imperfectPassive: null,
    prefixVowel: 'a',
  };
}

function fourthQuadriliteral(root: string): VerbStems {
  return {
    perfect: { end: 'sound', contracted: fill('i12a3a44', root), open: fill('i12a34a4', root) },
    perfectPassive: null,
    imperfect: { end: 'sound', contracted: fill('12a3i44', root), open: fill('12a34i4', root) },
    imperfectPassive: null,
    prefixVowel: 'a',
  };
}

/** رَأَى and أَرَى, which lose their hamza; and لَيْسَ, which has no imperfect (its perfect stands in). */
function irregularStems({ root, form, lemma }: Verb): VerbStems | null {
  if (lemma === 'laysa') {
    const stem: Stem = { end: 'sound', contracted: 'lays', open: 'las' };
    return { perfect: stem, perfectPassive: null, imperfect: stem, imperfectPassive: null, prefixVowel: 'a' };
  }
  if (root !== 'rʾy' || (form !== 1 && form !== 4)) return null;
  const isFirst = form === 1;
  return {
    perfect: { end: 'á', stem: isFirst ? 'raʾ' : 'ʾar', glide: 'y' },
    perfectPassive: { end: 'ī', stem: isFirst ? 'ruʾ' : 'ʾur', glide: 'y' },
    imperfect: { end: isFirst ? 'á' : 'ī', stem: 'r', glide: 'y' },
    imperfectPassive: { end: 'á', stem: 'r', glide: 'y' },
    prefixVowel: isFirst ? 'a' : 'u',
  };
}

/** The stem in a given imperfect, `yaḍaʿu`; null if it is none. */
function imperfectStem(imperfect: string): Stem | null {
  const match = /^y[au](.+?)(u|á|ī|ū)?$/.exec(imperfect);
  const stem = match?.[1];
  if (stem === undefined) return null;
  const end = match?.[2];
  if (end === 'á' || end === 'ī' || end === 'ū') return { end, stem, glide: end === 'ū' ? 'w' : 'y' };
  const isDoubled = stem.at(-1) === stem.at(-2);
  const open = isDoubled ? stem.replace(/([aiu])(.)\2$/, '$2$1$2') : stem.replace(/[āīū](?=[^aiuāīū]$)/, shorten);
  return { end: 'sound', contracted: stem, open: settle(open) };
}

function shorten(long: string): string {
  return { ā: 'a', ī: 'i', ū: 'u' }[long] ?? long;
}
