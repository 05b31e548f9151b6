/** Why a pair is doubtful, and what would most likely mend it. */
import type { Pair } from '#align/align';
import type { Alignment, Sentence } from '#align/edits';

/** Below this a pair is worth a look; as `nextDoubtful` has it. */
const DOUBTFUL = 0.8;

export const isDoubtful = (pair: Pair): boolean => pair.pinned !== true && pair.confidence < DOUBTFUL;

/** Indices of the doubtful pairs. */
export function doubtfulPairs(pairs: readonly Pair[]): number[] {
  return pairs.flatMap((pair, at) => (isDoubtful(pair) ? [at] : []));
}

export type Reason =
  | { kind: 'no-arabic' | 'no-english' | 'close' }
  /** English characters, and how many would be usual in this article. */
  | { kind: 'short' | 'long'; count: number; usual: number };

/** Characters of some sentences. */
export function lengthOf(side: readonly Sentence[], numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + (side[number]?.text.trim().length ?? 0), 0);
}

/** English characters per Arabic one, over all pairs that have both; 1.2 where there is none. */
export function ratioOf({ ar, en, pairs }: Alignment): number {
  const both = pairs.filter((pair) => pair.ar.length > 0 && pair.en.length > 0);
  const arabic = both.reduce((sum, pair) => sum + lengthOf(ar, pair.ar), 0);
  const english = both.reduce((sum, pair) => sum + lengthOf(en, pair.en), 0);
  return arabic > 0 && english > 0 ? english / arabic : 1.2;
}

/** Less or more than this share of what is usual is worth a word. */
const OFF = 1.5;

export function reasonOf(state: Alignment, pair: Pair, ratio: number): Reason {
  if (pair.ar.length === 0) return { kind: 'no-arabic' };
  if (pair.en.length === 0) return { kind: 'no-english' };
  const count = lengthOf(state.en, pair.en);
  const usual = Math.round(lengthOf(state.ar, pair.ar) * ratio);
  if (count * OFF < usual) return { kind: 'short', count, usual };
  if (count > usual * OFF) return { kind: 'long', count, usual };
  return { kind: 'close' };
}

export type Suggestion = 'merge-down' | 'merge-up' | 'keep';

const isAlone = ({ ar, en }: Pair): boolean => ar.length === 0 || en.length === 0;

/** What a side that stands alone costs, in logarithms of length: as much as four times too long. */
const ALONE = Math.log(4);

/** The decision after which the lengths answer each other best: to join a neighbour, or to keep the pair as it is. */
export function suggestionFor(state: Alignment, at: number, ratio: number): Suggestion {
  const pair = state.pairs[at];
  if (!pair || !isDoubtful(pair)) return 'keep';
  const cost = (...pairs: Pair[]) => {
    const ar = pairs.reduce((sum, one) => sum + lengthOf(state.ar, one.ar), 0);
    const en = pairs.reduce((sum, one) => sum + lengthOf(state.en, one.en), 0);
    return ar === 0 || en === 0 ? ALONE : Math.abs(Math.log(en / (ar * ratio)));
  };
  const gain = (other: Pair | undefined) =>
    // A sure pair is left alone: joined to it, any doubt looks small.
    !other || other.pinned || !(isDoubtful(other) || isAlone(other))
      ? -Infinity
      : Math.max(cost(pair), cost(other)) - cost(pair, other);
  const down = gain(state.pairs[at + 1]);
  const up = gain(state.pairs[at - 1]);
  const LEAST = 0.2;
  if (Math.max(down, up) < LEAST) return 'keep';
  return down >= up ? 'merge-down' : 'merge-up';
}
