/** How long a sentence becomes in the other language: estimated from the text itself, since no constant serves. */
import { weights } from './weights';

export interface LengthModel {
  /** Mean of log(English characters / Arabic characters). */
  ratio: number;
  /** Standard deviation of it in long sentences. */
  deviation: number;
}

/** Characters that count: code points without white space at the ends. */
export function lengthOf(sentence: string): number {
  return Math.max(1, Array.from(sentence.trim()).length);
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, length) => total + length, 1);
}

/** A first estimate, from the whole of both sides. */
export function roughModel(ar: readonly number[], en: readonly number[]): LengthModel {
  // What one side alone has spoils the ratio of the whole: no translation is known that leaves these bounds.
  const ratio = Math.min(Math.log(2.2), Math.max(Math.log(0.6), Math.log(sum(en) / sum(ar))));
  return { ratio, deviation: weights.length.deviation };
}

/**
 * A better estimate, from sentences found to be pairs. Few pairs change little.
 *
 * @param pairs lengths, Arabic and English
 */
export function refinedModel(pairs: readonly (readonly [number, number])[], rough: LengthModel): LengthModel {
  const ratios = pairs.map(([ar, en]) => Math.log(en / ar)).toSorted((a, b) => a - b);
  if (ratios.length === 0) return rough;
  const trust = ratios.length / (ratios.length + 6);
  const median = middle(ratios);
  const ratio = rough.ratio + trust * (median - rough.ratio);
  const spread = 1.48 * middle(ratios.map((one) => Math.abs(one - median)).toSorted((a, b) => a - b));
  const { deviation } = weights.length;
  const least = deviation / 2;
  return {
    ratio,
    deviation: Math.max(least, deviation + (ratios.length / (ratios.length + 20)) * (spread - deviation)),
  };
}

function middle(sorted: readonly number[]): number {
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/**
 * What two lengths say for being a pair, in natural logarithms.
 *
 * @param arLog logarithm of the Arabic characters
 * @param enLog logarithm of the English characters
 */
export function lengthEvidence(arLog: number, enLog: number, { ratio, deviation }: LengthModel): number {
  const { weight, shortness, gain } = weights.length;
  const base = deviation * deviation;
  const variance = base + shortness * Math.exp(-(arLog + enLog) / 2);
  const off = enLog - arLog - ratio;
  // The tails are heavier than those of a normal distribution.
  const fit = -2 * Math.log(1 + (off * off) / (4 * variance)) - 0.5 * Math.log(variance / base);
  return weight * (gain + Math.max(-12, fit));
}
