/** Saves a draft as it changes: a moment after the last change, one write after the other, each upon the revision before it. */
import type { DraftSaved } from '#storage/drafts';
import type { Failure } from '#storage/failure';
import type { Draft } from '#workbench/draft/draft';

/**
 * - `saved`: all that was changed is on the device
 * - `waiting`: it soon will be
 * - `changed`: another tab has written the draft since: nothing is written until the reader has chosen
 * - else why it could not be written: it is tried again at the next change
 */
export type SaveState = 'saved' | 'waiting' | 'changed' | Failure;

export interface Saver {
  /** Takes a change; it is written a moment later. */
  take: (draft: Draft) => void;
  /** Writes at once what waits. Resolves when it is written, or is known not to be. */
  flush: () => Promise<SaveState>;
  /** Another tab has written: as when a write was refused for that. */
  refuse: () => void;
  /** Goes on from another revision: that of what the reader writes over, or, with `drop`, takes instead of what waits. */
  goOnFrom: (revision: number, drop?: boolean) => void;
  /** The revision that was written or read last. */
  revision: () => number;
}

interface Options {
  write: (draft: Draft, basedOn: number) => Promise<DraftSaved>;
  /** The revision that was read; 0 for a draft that is new. */
  revision: number;
  onState: (state: SaveState) => void;
  /** ms from a change to its writing. */
  pause?: number;
}

export function createSaver({ write, revision: first, onState, pause = 500 }: Options): Saver {
  let revision = first;
  let waiting: Draft | null = null;
  let running: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let state: SaveState = first === 0 ? 'waiting' : 'saved';

  const tell = (next: SaveState) => {
    state = next;
    onState(next);
  };

  async function writeAll(): Promise<void> {
    // oxlint-disable-next-line no-unmodified-loop-condition -- `tell` changes it
    while (waiting && state !== 'changed') {
      const draft: Draft = waiting;
      waiting = null;
      // One after the other: each is based on the one before it.
      const outcome = await write(draft, revision);
      if (outcome.ok) {
        ({ revision } = outcome.value);
        tell(waiting === null ? 'saved' : 'waiting');
        continue;
      }
      // Not lost: it waits for the next try.
      waiting ??= draft;
      tell(outcome.reason);
      return;
    }
  }

  const flush = async (): Promise<SaveState> => {
    clearTimeout(timer);
    running ??= writeAll().finally(() => {
      running = null;
    });
    await running;
    // A change that came just as the last write ended.
    if (waiting !== null && state === 'waiting') return flush();
    return state;
  };

  return {
    take(draft) {
      waiting = draft;
      if (state === 'changed') return;
      tell('waiting');
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), pause);
    },
    flush,
    refuse: () => {
      // What is on its way is refused by itself, or is what is heard of.
      if (running === null && state !== 'changed') tell('changed');
    },
    goOnFrom(next, drop = false) {
      revision = next;
      if (drop) waiting = null;
      tell(waiting === null ? 'saved' : 'waiting');
    },
    revision: () => revision,
  };
}
