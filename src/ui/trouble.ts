/**
 * What went wrong outside any part of the page that could say it itself: heard here, said by the shell. Each kind is
 * there once, the latest.
 */

export const troubleKinds = ['missing', 'language', 'unexpected'] as const;
/**
 * - `missing`: code that was called for could not be loaded
 * - `language`: the texts of the other language could not be loaded
 * - `unexpected`: something threw where nobody was to catch it
 */
export type TroubleKind = (typeof troubleKinds)[number];

export interface Trouble {
  kind: TroubleKind;
  error: Error;
  /** Tries again what failed; left out where there is nothing to try. */
  again?: () => void;
}

let troubles: readonly Trouble[] = [];
const listeners = new Set<() => void>();

function publish(next: readonly Trouble[]) {
  troubles = next;
  for (const listener of listeners) listener();
}

/** Says that something went wrong. */
export function tellTrouble(kind: TroubleKind, error: unknown, again?: () => void): void {
  const others = troubles.filter((one) => one.kind !== kind);
  publish([...others, { kind, error: asError(error), ...(again && { again }) }]);
}

/** Takes a trouble away: the reader has read it, or tries again. */
export function dismissTrouble(trouble: Trouble): void {
  publish(troubles.filter((one) => one !== trouble));
}

export function subscribeToTroubles(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function getTroubles(): readonly Trouble[] {
  return troubles;
}

/** Whatever was thrown, as an error. */
export function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
