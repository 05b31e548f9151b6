/** Saves a draft as it changes: a moment after the last change, one write after the other, each upon the revision before it. */
import type { DraftSaved } from '#storage/articles/drafts';
import type { Failure } from '#storage/failure';
import type { Draft } from '#workbench/draft/draft';

/**
 * - `saved`: all that was changed is on the device
 * - `waiting`: it soon will be
 * - `changed`: another tab has written the draft since; `missing`: it was deleted. Nothing is written until the reader has chosen
 * - else why it could not be written: it is tried again at the next change
 */
export type SaveState = 'saved' | 'waiting' | 'changed' | Failure;

export interface Saver {
  /** Takes a change; it is written a moment later. */
  take: (draft: Draft) => void;
  /** Writes at once what waits. Resolves when it is written, or is known not to be. */
  flush: () => Promise<SaveState>;
  /** Another tab has written or deleted it: as when a write was refused for that. */
  refuse: (why: 'changed' | 'missing') => void;
  /** The page is being left: begins to write, and puts aside what is not saved. Says whether nothing is lost that way. */
  leave: () => boolean;
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
  /** How it begins, where what was kept of the draft cannot simply be saved. */
  clash?: 'changed' | 'missing' | null;
  /** Where what is not saved lies when the page is left: gives whether it is kept there. */
  aside?: { keep: (draft: Draft, basedOn: number) => boolean; drop: () => void };
  /** It already lies there, from the last time. */
  isKept?: boolean;
  /** ms from a change to its writing. */
  pause?: number;
}

const isStopped = (state: SaveState) => state === 'changed' || state === 'missing';

export function createSaver(options: Options): Saver {
  const { write, revision: first, onState, clash = null, aside, isKept = false, pause = 500 } = options;
  let revision = first;
  let waiting: Draft | null = null;
  /** What is being written. */
  let onItsWay: Draft | null = null;
  let isAside = isKept;
  let running: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let state: SaveState = clash ?? (first === 0 ? 'waiting' : 'saved');

  const tell = (next: SaveState) => {
    state = next;
    if (next === 'saved' && isAside) {
      isAside = false;
      aside?.drop();
    }
    onState(next);
  };

  async function writeAll(): Promise<void> {
    while (waiting && !isStopped(state)) {
      const draft: Draft = waiting;
      waiting = null;
      onItsWay = draft;
      // One after the other: each is based on the one before it.
      const outcome = await write(draft, revision);
      onItsWay = null;
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
      if (isStopped(state)) return;
      tell('waiting');
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), pause);
    },
    flush,
    refuse: (why) => {
      // What is on its way is refused by itself, or is what is heard of.
      if (running === null && state !== why) tell(why);
    },
    leave() {
      void flush();
      const unsaved = waiting ?? onItsWay;
      if (unsaved === null) return true;
      const isKeptNow = aside?.keep(unsaved, revision) ?? false;
      isAside ||= isKeptNow;
      // What cannot be saved as it is, is the reader's to decide on.
      return isKeptNow && state === 'waiting';
    },
    goOnFrom(next, drop = false) {
      revision = next;
      if (drop) waiting = null;
      tell(waiting === null ? 'saved' : 'waiting');
    },
    revision: () => revision,
  };
}
