/** Undo and redo: whole drafts, which share what has not changed. */
import type { Draft } from '#workbench/draft/draft';

export interface History {
  past: readonly Draft[];
  present: Draft;
  future: readonly Draft[];
}

/** Steps that can be undone, at most. */
const MOST = 500;

export function historyOf(present: Draft): History {
  return { past: [], present, future: [] };
}

/** A change: what was undone before can no longer be redone. */
export function changed({ past, present }: History, next: Draft): History {
  return { past: [...past, present].slice(-MOST), present: next, future: [] };
}

/** Something that came of itself, such as an alignment: it is no step to be undone. */
export function settledTo(history: History, present: Draft): History {
  return { ...history, present };
}

export function undone({ past, present, future }: History): History | null {
  const last = past.at(-1);
  return last ? { past: past.slice(0, -1), present: last, future: [present, ...future] } : null;
}

export function redone({ past, present, future }: History): History | null {
  const [next, ...rest] = future;
  return next ? { past: [...past, present], present: next, future: rest } : null;
}
