/**
 * Which words of a sentence answer which words of the other language, and how much that says.
 *
 * Each word type is weighed by what it would prove: `log P(counterpart found | the sentences are a pair) / P(found | by
 * chance)`, where chance is counted in the text itself. A name that stands in one sentence of each side says much,
 * a word that stands everywhere nothing; a word whose counterpart stands elsewhere speaks against.
 */
import { arabicStems } from './arabic-stems';
import type { Translate } from './dictionary';
import { ENGLISH_STOP_WORDS, stemEnglish } from './english-stems';
import { valuesOf } from './numbers';
import { arabicSkeleton, latinSkeleton, looseSkeleton, nearSkeletons } from './skeleton';
import { tokensOf } from './tokens';
import { weights } from './weights';

/** Word types of one side that have a counterpart anywhere on the other. */
interface SideEvidence {
  /** For each sentence, the types in it. */
  types: Int32Array[];
  /** For each type, 1 for each sentence of the other side that holds a counterpart. */
  found: Uint8Array[];
  /** The same as numbers, where they are few; else empty. */
  places: (readonly number[])[];
  /** What type `t` adds where a counterpart is found among `size` sentences: index `t * MOST + size - 1`. */
  gain: number[];
  /** The same where none is found; never above 0. */
  loss: number[];
}

export interface Evidence {
  ar: SideEvidence;
  en: SideEvidence;
}

/** Words seen to go together in pairs that were found before: Arabic type, English type, share of its places. */
export type Learned = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Most sentences of one side in one bead. */
export const MOST = 4;

/** The words of a text, read once. */
export interface Words {
  /** For each sentence, its types, each once: folded words, `=` and a value, `:` and a sign. */
  sentences: string[][];
  /** Types that are written with a capital inside a sentence. */
  names: Set<string>;
}

export function wordsOf(sentences: readonly string[]): Words {
  const names = new Set<string>();
  const types = sentences.map((sentence) => {
    const { words, capitals, signs } = tokensOf(sentence);
    for (const name of capitals) names.add(name);
    const all = new Set<string>();
    for (const word of words) {
      if (!ENGLISH_STOP_WORDS.has(word)) all.add(word);
    }
    for (const sign of signs) all.add(`:${sign}`);
    return [...all];
  });
  return { sentences: types, names };
}

/** Kinds of counterpart, with how often it is there when the sentences are a pair, and how often by chance alone. */
type Kind = keyof typeof weights.found;

/** Counterparts of Arabic types among the English types: index of the English type → kind. */
type Counterparts = Map<string, Map<string, Kind>>;

/** Finds, for each Arabic type, the English types that may be its counterpart. */
export function counterparts(ar: Words, en: Words, translate: Translate): Counterparts {
  const byKey = new Map<string, string[]>();
  const index = (key: string, type: string) => {
    const types = byKey.get(key);
    if (types) types.push(type);
    else byKey.set(key, [type]);
  };
  const englishTypes = new Set(en.sentences.flat());
  for (const type of englishTypes) {
    if (type.startsWith(':')) {
      index(type, type);
      continue;
    }
    for (const value of valuesOf(type)) index(`=${value}`, type);
    if (/^\d/.test(type)) {
      index(`l${type}`, type);
      continue;
    }
    index(`l${type}`, type);
    index(`s${stemEnglish(type)}`, type);
    const skeleton = latinSkeleton(type);
    const isName = en.names.has(type);
    if (isName && skeleton.length >= 2) {
      index(`k${skeleton}`, type);
      index(`K${looseSkeleton(skeleton)}`, type);
      if (skeleton.length >= 4) for (const near of nearSkeletons(skeleton)) index(`n${near}`, type);
    } else if (skeleton.length >= 4) index(`o${skeleton}`, type);
  }

  const all: Counterparts = new Map();
  for (const type of new Set(ar.sentences.flat())) {
    const matches = new Map<string, Kind>();
    const match = (key: string, kind: Kind) => {
      for (const other of byKey.get(key) ?? []) {
        const known = matches.get(other);
        if (known === undefined || weights.found[known].pair < weights.found[kind].pair) matches.set(other, kind);
      }
    };
    if (type.startsWith(':')) match(type, 'sign');
    else if (/^\d/.test(type)) {
      for (const value of valuesOf(type)) match(`=${value}`, 'number');
      match(`l${type}`, 'number');
    } else if (/^[a-z]/.test(type)) match(`l${type}`, 'latin');
    else {
      const stems = arabicStems(type);
      for (const stem of stems) for (const value of valuesOf(stem)) match(`=${value}`, 'numeral');
      for (const english of translate(type)) {
        if (!ENGLISH_STOP_WORDS.has(english)) match(`s${stemEnglish(english)}`, 'word');
      }
      const isKnown = matches.size > 0;
      for (const start of withoutClitics(type)) {
        const skeleton = arabicSkeleton(start);
        if (skeleton.length < 2 || (isKnown && skeleton.length < 4)) continue;
        const long = skeleton.length >= 3;
        match(`k${skeleton}`, long ? 'name' : 'shortName');
        if (!long) continue;
        match(`K${looseSkeleton(skeleton)}`, 'likeName');
        if (skeleton.length >= 4) {
          match(`o${skeleton}`, 'loan');
          for (const near of nearSkeletons(skeleton)) match(`n${near}`, 'likeName');
        }
      }
    }
    if (matches.size > 0) all.set(type, matches);
  }
  return all;
}

/** A word as it is and without a clitic before it: a name may begin with one of their letters. */
function withoutClitics(word: string): string[] {
  const starts = [word];
  for (const clitic of ['وال', 'ال', 'لل', 'و', 'ل', 'ب', 'ف', 'ك']) {
    if (word.startsWith(clitic) && word.length - clitic.length >= 2) starts.push(word.slice(clitic.length));
  }
  return starts;
}

/** Adds what was learned from pairs found before, where nothing better is known. */
function withLearned(known: Counterparts, learned: Learned): Counterparts {
  const all: Counterparts = new Map([...known].map(([type, matches]) => [type, new Map(matches)]));
  for (const [type, others] of learned) {
    const matches = all.get(type) ?? new Map<string, Kind>();
    for (const other of others.keys()) if (!matches.has(other)) matches.set(other, 'learned');
    all.set(type, matches);
  }
  return all;
}

/** Weighs the counterparts by what they prove in these texts. */
export function weigh(ar: Words, en: Words, known: Counterparts, learned: Learned): Evidence {
  const pairs = learned.size > 0 ? withLearned(known, learned) : known;
  const reverse: Counterparts = new Map();
  for (const [type, matches] of pairs) {
    for (const [other, kind] of matches) {
      const back = reverse.get(other) ?? new Map<string, Kind>();
      back.set(type, kind);
      reverse.set(other, back);
    }
  }
  return { ar: weighSide(ar, en, pairs), en: weighSide(en, ar, reverse) };
}

/** Places up to which a type can show the way. */
const FEW = 4;

/** Types that tell less than this are left out. */
const LEAST_GAIN = 0.1;

/** What a type tells by the number of sentences it is looked for in, found or not found. */
function gainAndLoss(pair: number, share: number): { gain: number[]; loss: number[] } {
  const gain: number[] = [];
  const loss: number[] = [];
  for (let size = 1; size <= MOST; size++) {
    const byChance = 1 - (1 - Math.min(share, 0.98)) ** size;
    const inPair = pair + (1 - pair) * byChance;
    gain.push(Math.log(inPair / byChance));
    loss.push(Math.log((1 - inPair) / (1 - byChance)));
  }
  return { gain, loss };
}

function weighSide(own: Words, other: Words, pairs: Counterparts): SideEvidence {
  const places = new Map<string, number[]>();
  other.sentences.forEach((types, at) => {
    for (const type of types) {
      const list = places.get(type);
      if (list) list.push(at);
      else places.set(type, [at]);
    }
  });
  const count = other.sentences.length;
  const side: SideEvidence = { types: [], found: [], places: [], gain: [], loss: [] };
  const indices = new Map<string, number>();
  for (const [type, matches] of pairs) {
    const at = new Set<number>();
    let pair = 0;
    let chance = 0;
    for (const [match, kind] of matches) {
      for (const place of places.get(match) ?? []) at.add(place);
      const reliability = weights.found[kind];
      if (reliability.pair > pair) ({ pair, chance } = reliability);
    }
    if (at.size === 0) continue;
    const share = (at.size - 1 + chance * weights.smoothing) / (count - 1 + weights.smoothing);
    const values = gainAndLoss(pair, share);
    if ((values.gain[0] ?? 0) < LEAST_GAIN) continue;
    const found = new Uint8Array(count);
    for (const place of at) found[place] = 1;
    indices.set(type, side.found.length);
    side.found.push(found);
    side.places.push(at.size <= FEW ? [...at] : []);
    side.gain.push(...values.gain);
    side.loss.push(...values.loss);
  }
  side.types = own.sentences.map((types) =>
    Int32Array.from(types.flatMap((type) => (indices.has(type) ? [indices.get(type) ?? 0] : []))),
  );
  return side;
}

/**
 * What the words of one sentence say for the sentences from `from` on being its counterpart: `into[at]` for one of them,
 * `into[at + 1]` for two, up to `MOST`. In natural logarithms: 0 says nothing.
 */
export function evidenceFor(side: SideEvidence, sentence: number, from: number, into: Float64Array, at: number): void {
  for (let size = 0; size < MOST; size++) into[at + size] = 0;
  const { found, gain, loss } = side;
  for (const type of side.types[sentence] ?? NONE) {
    const places = found[type];
    if (!places) continue;
    let values = loss;
    for (let size = 0; size < MOST; size++) {
      if (places[from + size] === 1) values = gain;
      into[at + size] = (into[at + size] ?? 0) + (values[type * MOST + size] ?? 0);
    }
  }
}

const NONE = new Int32Array(0);
