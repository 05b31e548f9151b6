/** Chance that can be had again: the same seed gives the same numbers. */
export interface Random {
  /** From 0 to below 1. */
  next: () => number;
  /** A whole number from 0 to below `n`. */
  below: (n: number) => number;
  pick: <T>(list: readonly T[]) => T;
}

/** Of one action in a run: its own, so that it does the same when others before it are left out. */
export function randomOf(seed: number, step: number): Random {
  // Weyl sequence and mixing after Steele, Lea and Flood (SplitMix), in 32 bits.
  let state = (Math.imul(seed, 0x9e3779b1) + Math.imul(step, 0x85ebca77)) >>> 0;
  const next = () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
  };
  const below = (n: number) => Math.floor(next() * n);
  const pick = <T>(list: readonly T[]): T => {
    const one = list[below(list.length)];
    if (one === undefined) throw new Error('nothing to pick from');
    return one;
  };
  return { next, below, pick };
}
