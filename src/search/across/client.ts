/** The page's side of the worker that searches all articles. */
import { trustedScript } from '#ui/trusted-types';
// oxlint-disable-next-line import/default -- Vite gives the address of what it makes of it
import address from './across.worker?worker&url';
import type { Asked, FoundNow, Told } from './messages';

/** What is known of a search. */
export interface AcrossState extends FoundNow {
  /** What was looked for. */
  query: string;
}

export interface Across {
  /** Starts the worker, which then keeps the index of own articles up to date. Gives what ends it. */
  start: () => () => void;
  /** A search is about to come. */
  prepare: () => void;
  /** Looks for a query in these articles, in this order. What was looked for before is given up. */
  find: (query: string, ids: readonly string[]) => void;
  /** Looks into more articles. */
  more: () => void;
  subscribe: (listener: () => void) => () => void;
  /** The last search, as far as it is told; `null` before there is one. */
  getState: () => AcrossState | null;
  /** How many own articles are still to be read before they can be found. */
  getUnread: () => number;
  /** True once what can be made of the own articles that there were at the start is made and kept. */
  isReady: () => boolean;
  /** True where the worker could not be started or has failed. */
  hasFailed: () => boolean;
}

/** Starts the worker; `null` where the browser has none. */
export type StartWorker = () => Worker | null;

const start: StartWorker = () =>
  typeof Worker === 'undefined'
    ? null
    : new Worker(trustedScript(new URL(address, window.location.href)), { type: 'module' });

/** Starts nothing yet. @param root of the site */
export function openAcross(root: URL, startWorker: StartWorker = start): Across {
  const listeners = new Set<() => void>();
  let worker: Worker | null = null;
  let state: AcrossState | null = null;
  let unread = 0;
  let ready = false;
  let failed = false;
  let last = { number: 0, query: '', ids: NO_IDS };

  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
  const ask = (asked: Asked) => worker?.postMessage(asked);
  const tellAll = () => {
    for (const listener of listeners) listener();
  };
  const find = (query: string, ids: readonly string[]) => {
    last = { number: last.number + 1, query, ids };
    ask({ type: 'find', ...last });
  };
  const hear = (told: Told) => {
    if (told.type === 'index') {
      unread = told.left;
      // What has been read since may have it too.
      if (unread === 0 && last.query !== '') find(last.query, last.ids);
    } else if (told.type === 'ready') ready = true;
    else if (told.number === last.number) {
      const { articles, left, busy, beginning, failed: lacksBundled } = told;
      state = { query: last.query, articles, left, busy, beginning, failed: lacksBundled };
    } else return;
    tellAll();
  };

  return {
    start() {
      const started = startWorker();
      worker = started;
      failed = started === null;
      ready = false;
      started?.addEventListener('message', ({ data }: MessageEvent<Told>) => hear(data));
      started?.addEventListener('error', () => {
        failed = true;
        tellAll();
      });
      ask({ type: 'start', root: root.href });
      // What was asked for before.
      if (last.query !== '') find(last.query, last.ids);
      tellAll();
      return () => {
        started?.terminate();
        if (worker === started) worker = null;
      };
    },
    prepare: () => ask({ type: 'prepare' }),
    find,
    more() {
      if (state) state = { ...state, busy: true };
      tellAll();
      ask({ type: 'more', number: last.number });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getState: () => state,
    getUnread: () => unread,
    isReady: () => ready,
    hasFailed: () => failed,
  };
}

const NO_IDS: readonly string[] = [];
