/** Which two entries are compared: the one that is proposed for an entry, or any two that the reader chooses one after the other. */
import type { Pledge } from './pledges';

export interface Comparing {
  /** The entry that has the comparison under it, and with what the reader has set it; `null` is what is proposed. */
  open: { id: string; earlier: Pledge | null } | null;
  /** The entry that was chosen first, and waits for another. */
  waiting: Pledge | null;
}

export type ComparingStep =
  | { type: 'open'; pledge: Pledge }
  | { type: 'close' }
  /** It is one of two that are to be compared; chosen twice it is none. */
  | { type: 'choose'; pledge: Pledge };

export const NOTHING_COMPARED: Comparing = { open: null, waiting: null };

/** What is compared after a step of the reader's. */
export function comparingAfter(before: Comparing, step: ComparingStep): Comparing {
  if (step.type === 'close') return { ...before, open: null };
  const { pledge } = step;
  if (step.type === 'open') return { ...before, open: { id: pledge.id, earlier: null } };
  const { waiting } = before;
  if (waiting === null) return { ...before, waiting: pledge };
  if (waiting.id === pledge.id) return { ...before, waiting: null };
  // The later one has the comparison under it.
  const [earlier, later] = (waiting.date ?? '') <= (pledge.date ?? '') ? [waiting, pledge] : [pledge, waiting];
  return { open: { id: later.id, earlier }, waiting: null };
}
