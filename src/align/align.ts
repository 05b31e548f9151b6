/**
 * Sentences of two languages → pairs. Pure: plain data in and out, so that it can run in a worker.
 *
 * Four kinds of evidence are added up in logarithms: lengths, with a ratio estimated from the text itself; words, numbers and
 * names that answer each other; the form of sentences; and how usual a kind of bead is. The text is gone through more
 * than once: the first pairs tell the ratio, and which words of this text go together.
 */
import { bandFor, cellStarts, type Band } from './band';
import { BEAD_SIZES, bestBeads, type Bead, type Worth } from './beads';
import type { Translate } from './dictionary';
import { counterparts, evidenceFor, MOST, weigh, wordsOf, type Evidence, type Learned, type Words } from './evidence';
import { lengthEvidence, lengthOf, refinedModel, roughModel, type LengthModel } from './length';
import { learn } from './learn';
import { borderBetween, shareOfFull, unitsIn, type Border } from './shape';
import { weights } from './weights';

/** Sentences that belong together, by their number in the text, in order; one side may be empty. */
export interface Pair {
  ar: number[];
  en: number[];
  /** How sure the pair is: the share of all ways to align the text that contain it, 0 … 1. A pinned pair has 1. */
  confidence: number;
  /** Set by the reader: a hard border on both sides, never computed again. */
  pinned?: true;
}

/** @param share of the work that is done, 0 … 1; it never grows less */
export type OnProgress = (share: number) => void;

/** Hard borders: so many Arabic and English sentences stand before each. In order; the ends of the text need not be named. */
export type Borders = readonly (readonly [number, number])[];

export interface Options {
  translate: Translate;
  borders?: Borders;
  /** Numbers of the sentences that begin a paragraph. */
  paragraphs?: { ar: readonly number[]; en: readonly number[] };
  /** The lines are paragraphs: where a sentence goes on and how many there are says nothing. */
  areParagraphs?: boolean;
  /** Hears how much of the work is done, from 0 to 1, as it goes on. */
  onProgress?: OnProgress;
}

/** All that alignment knows of two texts. */
interface Texts {
  arLengths: number[];
  enLengths: number[];
  arBorders: Border[];
  enBorders: Border[];
  arFull: number;
  enFull: number;
  arUnits: number[];
  enUnits: number[];
  arWords: Words;
  enWords: Words;
}

/** Aligns two texts from their beginning to their end. */
export function align(ar: readonly string[], en: readonly string[], options: Options): Pair[] {
  const texts = read(ar, en, options);
  const known = counterparts(texts.arWords, texts.enWords, options.translate);
  const segments = segmentsOf(ar.length, en.length, options.borders ?? []);
  const rough = roughModel(texts.arLengths, texts.enLengths);
  let learned: Learned = new Map();
  let model = rough;
  let beads: Bead[] = [];
  const rounds = Math.max(ar.length, en.length) > LONG ? LONG_ROUNDS : ROUNDS;
  for (let round = 0; round < rounds; round++) {
    const evidence = weigh(texts.arWords, texts.enWords, known, learned);
    const way = round === 0 ? anchorsOf(evidence) : beads.map((bead): [number, number] => [bead.ar, bead.en]);
    const onRow = (row: number) => options.onProgress?.((round + row / (ar.length + 1)) / rounds);
    beads = segments.flatMap((segment) => beadsIn(segment, texts, evidence, model, way, round > 0, onRow));
    model = refinedModel(
      beads
        .filter(({ arSize, enSize, sure }) => arSize === 1 && enSize === 1 && sure > 0.5)
        .map(({ ar: a, en: e }): [number, number] => [texts.arLengths[a] ?? 1, texts.enLengths[e] ?? 1]),
      rough,
    );
    learned = learn(texts.arWords, texts.enWords, beads);
  }
  return beads.map(({ ar: a, arSize, en: e, enSize, sure }) => ({
    ar: Array.from({ length: arSize }, (_, k) => a + k),
    en: Array.from({ length: enSize }, (_, k) => e + k),
    confidence: sure,
  }));
}

/** How often the text is gone through: a long one tells enough at the first time. */
const ROUNDS = 3;
const LONG_ROUNDS = 2;
const LONG = 400;

/**
 * Computes again what lies between the pins around a pair, and nothing else.
 *
 * @param at index of the pair; one that is pinned gives the pairs as they are
 */
export function realign(
  ar: readonly string[],
  en: readonly string[],
  pairs: readonly Pair[],
  at: number,
  options: Options,
): Pair[] {
  if (pairs[at]?.pinned) return [...pairs];
  let from = at;
  while (from > 0 && !pairs[from - 1]?.pinned) from--;
  let to = at + 1;
  while (to < pairs.length && !pairs[to]?.pinned) to++;
  const borderBefore = (index: number): [number, number] => {
    const before = pairs.slice(0, index);
    return [
      before.reduce((sum, pair) => sum + pair.ar.length, 0),
      before.reduce((sum, pair) => sum + pair.en.length, 0),
    ];
  };
  const start = borderBefore(from);
  const end = borderBefore(to);
  const fresh = align(ar, en, { ...options, borders: [start, end] }).filter((pair) => {
    const a = pair.ar[0];
    const e = pair.en[0];
    return a === undefined ? e !== undefined && e >= start[1] && e < end[1] : a >= start[0] && a < end[0];
  });
  return [...pairs.slice(0, from), ...fresh, ...pairs.slice(to)];
}

function read(ar: readonly string[], en: readonly string[], { paragraphs, areParagraphs }: Options): Texts {
  const borders = (lines: readonly string[], starts: readonly number[] = []): Border[] => {
    if (areParagraphs) return lines.slice(1).map(() => 'full');
    const begins = new Set(starts);
    return lines.slice(1).map((line, at) => (begins.has(at + 1) ? 'paragraph' : borderBetween(lines[at] ?? '', line)));
  };
  const arBorders = borders(ar, paragraphs?.ar);
  const enBorders = borders(en, paragraphs?.en);
  const units = areParagraphs ? () => 1 : unitsIn;
  return {
    arLengths: ar.map(lengthOf),
    enLengths: en.map(lengthOf),
    arBorders,
    enBorders,
    arFull: shareOfFull(arBorders),
    enFull: shareOfFull(enBorders),
    arUnits: ar.map(units),
    enUnits: en.map(units),
    arWords: wordsOf(ar),
    enWords: wordsOf(en),
  };
}

/** A stretch between two hard borders: first sentence and number, of each side. */
interface Segment {
  ar: number;
  arCount: number;
  en: number;
  enCount: number;
}

function segmentsOf(arCount: number, enCount: number, borders: Borders): Segment[] {
  const segments: Segment[] = [];
  let ar = 0;
  let en = 0;
  for (const [a, e] of [...borders, [arCount, enCount] as const]) {
    if (a < ar || e < en || a > arCount || e > enCount) continue;
    if (a > ar || e > en) segments.push({ ar, arCount: a - ar, en, enCount: e - en });
    ar = a;
    en = e;
  }
  return segments;
}

/**
 * @param way pairs of sentences that the path is likely to pass
 * @param isKnown the way is that of an earlier round, not to be left far
 * @param onRow hears which Arabic sentence it has come to
 */
function beadsIn(
  { ar, arCount, en, enCount }: Segment,
  texts: Texts,
  evidence: Evidence,
  model: LengthModel,
  way: readonly (readonly [number, number])[],
  isKnown: boolean,
  onRow: (row: number) => void,
): Bead[] {
  const inside = way
    .filter(([a, e]) => a >= ar && a < ar + arCount && e >= en && e < en + enCount)
    .map(([a, e]): [number, number] => [a - ar, e - en]);
  const arLengths = texts.arLengths.slice(ar, ar + arCount);
  const enLengths = texts.enLengths.slice(en, en + enCount);
  const band = bandFor(arLengths, enLengths, inside, isKnown);
  const worth = worthOf(texts, model, wordsIn(evidence, band, ar, en));
  return bestBeads(
    arCount,
    enCount,
    band,
    (a, arSize, e, enSize) => worth(ar + a, arSize, en + e, enSize),
    (row) => onRow(ar + row),
  ).map((bead) => ({ ...bead, ar: bead.ar + ar, en: bead.en + en }));
}

/** What the words say for a bead. */
type WordsFor = (ar: number, arSize: number, en: number, enSize: number) => number;

/** Computes once what each sentence says, for all places of a band that begins with the sentences `ar` and `en`. */
function wordsIn(evidence: Evidence, band: Band, ar: number, en: number): WordsFor {
  const starts = cellStarts(band);
  const cells = starts.at(-1) ?? 0;
  const fromAr = new Float64Array(cells * MOST);
  const fromEn = new Float64Array(cells * MOST);
  const rows = band.from.length;
  for (let i = 0; i < rows; i++) {
    for (let j = band.from[i] ?? 0; j <= (band.to[i] ?? -1); j++) {
      const at = ((starts[i] ?? 0) + j - (band.from[i] ?? 0)) * MOST;
      evidenceFor(evidence.ar, ar + i, en + j, fromAr, at);
      evidenceFor(evidence.en, en + j, ar + i, fromEn, at);
    }
  }
  const cell = (i: number, j: number): number =>
    i >= rows || j < (band.from[i] ?? 0) || j > (band.to[i] ?? -1) ? -1 : (starts[i] ?? 0) + j - (band.from[i] ?? 0);
  return (a, arSize, e, enSize) => {
    let sum = 0;
    for (let at = 0; at < arSize; at++) {
      const index = cell(a - ar + at, e - en);
      if (index >= 0) sum += fromAr[index * MOST + enSize - 1] ?? 0;
    }
    for (let at = 0; at < enSize; at++) {
      const index = cell(a - ar, e - en + at);
      if (index >= 0) sum += fromEn[index * MOST + arSize - 1] ?? 0;
    }
    return sum;
  };
}

/** What a bead is worth: prior, lengths, words, form. */
function worthOf(texts: Texts, model: LengthModel, words: WordsFor): Worth {
  const ar = runsOf(texts.arLengths, texts.arBorders, texts.arFull, texts.arUnits);
  const en = runsOf(texts.enLengths, texts.enBorders, texts.enFull, texts.enUnits);
  const prior = new Float64Array((MOST + 1) ** 2).fill(-Infinity);
  for (const [arSize, enSize] of BEAD_SIZES) {
    prior[arSize * (MOST + 1) + enSize] = weights.beads[`${arSize}-${enSize}`] ?? -Infinity;
  }
  return (a, arSize, e, enSize) => {
    let worth = prior[arSize * (MOST + 1) + enSize] ?? -Infinity;
    const arRun = a * MOST + arSize - 1;
    const enRun = e * MOST + enSize - 1;
    if (arSize > 0) worth += ar.edge[arRun] ?? 0;
    if (enSize > 0) worth += en.edge[enRun] ?? 0;
    if (arSize === 0 || enSize === 0) return worth;
    worth += (ar.inside[arRun] ?? 0) + (en.inside[enRun] ?? 0);
    worth += lengthEvidence(ar.log[arRun] ?? 0, en.log[enRun] ?? 0, model);
    // Each side tells of the same words.
    worth += (weights.words * words(a, arSize, e, enSize)) / 2;
    return worth + weights.shape.units * Math.abs((ar.units[arRun] ?? 1) - (en.units[enRun] ?? 1));
  };
}

/** What is known of each run of 1 … 4 lines of one side, at index `first * MOST + size - 1`. */
interface Runs {
  /** Logarithm of its characters. */
  log: Float64Array;
  /** Sentences in it: some lines hold a part of one, some more than one. */
  units: Float64Array;
  /** What the borders inside it say. */
  inside: Float64Array;
  /** What the border after it says. */
  edge: Float64Array;
}

function runsOf(lengths: readonly number[], borders: readonly Border[], full: number, units: readonly number[]): Runs {
  const { shape } = weights;
  const size = lengths.length * MOST;
  const runs = { log: new Float64Array(size), units: new Float64Array(size), inside: new Float64Array(size), edge: new Float64Array(size) }; // prettier-ignore
  const edges = { joined: shape.joined, open: shape.open * full, full: 0, paragraph: 0 };
  const insides = { joined: 0, open: 0, full: shape.full * full, paragraph: shape.paragraph };
  for (let first = 0; first < lengths.length; first++) {
    let length = 0;
    let count = 0;
    let inside = 0;
    for (let k = 0; k < MOST && first + k < lengths.length; k++) {
      const before = k > 0 ? borders[first + k - 1] : undefined;
      length += lengths[first + k] ?? 0;
      count += units[first + k] ?? 1;
      if (before !== undefined) inside += insides[before];
      if (before === 'joined' || (before === 'open' && full > 0.5)) count -= 1;
      const after = borders[first + k];
      const at = first * MOST + k;
      runs.log[at] = Math.log(length);
      runs.units[at] = count;
      runs.inside[at] = inside;
      runs.edge[at] = after === undefined ? 0 : edges[after];
    }
  }
  return runs;
}

/** What rare words must say for a pair of sentences, and how much more than for any other, that it shows the way. */
const ANCHOR = 5;
const ANCHOR_MARGIN = 2;

/** For each Arabic sentence the English one that rare words point to, where they plainly point to one. */
function anchorsOf({ ar }: Evidence): [number, number][] {
  const anchors: [number, number][] = [];
  ar.types.forEach((types, sentence) => {
    const sums = new Map<number, number>();
    for (const type of types) {
      for (const at of ar.places[type] ?? []) sums.set(at, (sums.get(at) ?? 0) + (ar.gain[type * MOST] ?? 0));
    }
    const [best, second] = [...sums].toSorted((a, b) => b[1] - a[1]);
    if (best && best[1] >= ANCHOR && best[1] >= (second?.[1] ?? 0) + ANCHOR_MARGIN) anchors.push([sentence, best[0]]);
  });
  return anchors;
}
