/**
 * Disturbs a text whose sentences are pairs, as real texts are disturbed: sentences are dropped, split and merged on either
 * side, by chance but always the same for a seed.
 */

/** @typedef {[number[], number[]]} GoldPair numbers of Arabic and English sentences that belong together */

/** Shares of the pairs of a text that are disturbed, each in one way alone; merged and split on a side taken by chance. */
export const MILD = { kind: /** @type {const} */ ('mild'), merged: 0.1, split: 0.1, dropped: 0.03 };

/** Shares of the sentences of each side, one independent of the other, so that one place is often disturbed more than once. */
export const HARSH = { kind: /** @type {const} */ ('harsh'), merged: 0.1, split: 0.1, dropped: 0.03 };

/** @typedef {typeof MILD | typeof HARSH} Rates */
/** @typedef {{ text: string, of: number[] }} Line a line of one side, and of which of the given sentences it holds a part */

/**
 * Numbers from 0 to 1 (mulberry32), the same for a seed.
 * @param {number} seed
 */
export const randomOf = (seed) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

/**
 * Cuts a sentence between two words taken by chance, each part at least two words long.
 * @param {string} text
 * @param {() => number} random
 * @returns {[string, string] | null} null where it is too short
 */
const cut = (text, random) => {
  const words = text.split(' ');
  if (words.length < 6) return null;
  const at = 2 + Math.floor(random() * (words.length - 3));
  return [words.slice(0, at).join(' '), words.slice(at).join(' ')];
};

/**
 * @param {readonly string[]} sentences
 * @param {() => number} random
 * @param {Rates} rates
 */
const disturbSide = (sentences, random, rates) => {
  /** @type {Line[]} */
  const pieces = [];
  sentences.forEach((text, of) => {
    if (random() < rates.dropped) return;
    const parts = random() < rates.split ? cut(text, random) : null;
    for (const part of parts ?? [text]) pieces.push({ text: part, of: [of] });
  });
  /** @type {Line[]} */
  const lines = [];
  for (const piece of pieces) {
    const before = lines.at(-1);
    if (before && random() < rates.merged && before.of.at(-1) !== piece.of[0]) {
      before.text += ` ${piece.text}`;
      before.of.push(...piece.of);
    } else lines.push({ text: piece.text, of: [...piece.of] });
  }
  return lines;
};

/**
 * @param {readonly (readonly [string, string])[]} pairs
 * @param {() => number} random
 * @param {Rates} rates
 * @returns {[Line[], Line[]]}
 */
const disturbPairs = (pairs, random, rates) => {
  /** @type {[Line[], Line[]]} */
  const sides = [[], []];
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] ?? ['', ''];
    const next = pairs[at + 1];
    const chance = random();
    const side = random() < 0.5 ? 0 : 1;
    const other = side === 0 ? 1 : 0;
    if (chance < rates.merged && next) {
      sides[side].push({ text: `${pair[side]} ${next[side]}`, of: [at, at + 1] });
      sides[other].push({ text: pair[other], of: [at] }, { text: next[other], of: [at + 1] });
      at += 1;
      continue;
    }
    const split = chance < rates.merged + rates.split ? cut(pair[side], random) : null;
    if (split) {
      sides[other].push({ text: pair[other], of: [at] });
      for (const text of split) sides[side].push({ text, of: [at] });
      continue;
    }
    const isDropped = chance >= 1 - 2 * rates.dropped;
    if (!isDropped || side === 1) sides[0].push({ text: pair[0], of: [at] });
    if (!isDropped || side === 0) sides[1].push({ text: pair[1], of: [at] });
  }
  return sides;
};

/**
 * @param {readonly (readonly [string, string])[]} pairs Arabic and English
 * @param {number} seed
 * @param {Rates} [rates]
 * @returns {{ ar: string[], en: string[], gold: GoldPair[] }} the lines of both sides, and which belong together
 */
export const disturb = (pairs, seed, rates = MILD) => {
  const random = randomOf(seed);
  const alone = (/** @type {0 | 1} */ of) => disturbSide(pairs.map((pair) => pair[of]), random, rates); // prettier-ignore
  const [ar, en] = rates.kind === 'mild' ? disturbPairs(pairs, random, rates) : [alone(0), alone(1)];
  // What shares a sentence belongs together, directly or by others.
  const group = pairs.map((_, at) => at);
  /** @param {number} at @returns {number} */
  const root = (at) => (group[at] === at ? at : root(group[at] ?? at));
  for (const { of } of [...ar, ...en]) for (const at of of) group[root(at)] = root(of[0] ?? at);
  /** @type {Map<number, GoldPair>} */
  const gold = new Map();
  /** @param {{ of: number[] }[]} lines @param {0 | 1} side */
  const collect = (lines, side) =>
    lines.forEach(({ of }, line) => {
      const key = root(of[0] ?? 0);
      const pair = gold.get(key) ?? /** @type {GoldPair} */ ([[], []]);
      pair[side].push(line);
      gold.set(key, pair);
    });
  collect(ar, 0);
  collect(en, 1);
  return { ar: ar.map(({ text }) => text), en: en.map(({ text }) => text), gold: [...gold.values()] };
};

/**
 * Counts for the strict F1 of pairs: a pair is right when all its lines are.
 * @param {readonly GoldPair[]} found
 * @param {readonly GoldPair[]} gold
 */
export const compare = (found, gold) => {
  const known = new Set(gold.map((pair) => JSON.stringify(pair)));
  return {
    right: found.filter((pair) => known.has(JSON.stringify(pair))).length,
    found: found.length,
    gold: gold.length,
  };
};
