/** The page's side of the worker that aligns anew. */
import lexicon from 'virtual:lexicon';
import type { OnProgress, Pair } from '#align/align';
import type { Alignment } from '#align/edits';
import { trustedScript } from '#ui/trusted-types';
import { isProgress, type Answer, type Asked, type Progress } from './aligning';
// oxlint-disable-next-line import/default -- Vite gives the address of what it makes of it
import address from './aligner.worker?worker&url';

/** Starts the worker; none where the browser has no workers. */
export type StartWorker = () => Worker | null;

/**
 * The pairs of an alignment, computed anew between its pins.
 *
 * @throws the reason of the signal, once it is aborted; an error where the worker or the lexicon fails
 */
export type AlignBeside = (alignment: Alignment, signal: AbortSignal, onProgress?: OnProgress) => Promise<Pair[]>;

const start: StartWorker = () =>
  typeof Worker === 'undefined'
    ? null
    : new Worker(trustedScript(new URL(address, window.location.href)), { type: 'module' });

/**
 * Makes what aligns: in a worker, which is kept with the lexicon that it has read; on the page where there is none. The worker
 * is ended when all that it was asked has been given up, since it cannot be interrupted; the next question starts another.
 */
export function aligner(startWorker: StartWorker = start): AlignBeside {
  let worker: Worker | null = null;
  let last = 0;
  const waiting = new Map<
    number,
    { done: (pairs: Pair[]) => void; fail: (reason: Error) => void; onProgress?: OnProgress | undefined }
  >();

  const end = () => {
    worker?.terminate();
    worker = null;
  };
  const take = ({ data }: MessageEvent<Answer | Progress>) => {
    const asked = waiting.get(data.id);
    if (isProgress(data)) return asked?.onProgress?.(data.share);
    waiting.delete(data.id);
    if (data.ok) asked?.done(data.pairs);
    else asked?.fail(new Error(data.problem));
  };
  const started = (): Worker | null => {
    const fresh = startWorker();
    fresh?.addEventListener('message', take);
    fresh?.addEventListener('error', ({ message }: ErrorEvent) => {
      // It is of no more use.
      if (worker === fresh) end();
      const all = [...waiting.values()];
      waiting.clear();
      for (const { fail } of all) fail(new Error(message || 'the worker could not be started'));
    });
    return fresh;
  };

  return async ({ ar, en, pairs }, signal, onProgress) => {
    signal.throwIfAborted();
    const asked: Asked = {
      id: ++last,
      lexicon: new URL(lexicon, window.location.href).href,
      alignment: { ar, en, pairs },
    };
    const own = (worker ??= started());
    if (!own) return answerHere(asked, signal);
    return new Promise<Pair[]>((done, fail) => {
      const onAbort = () => {
        waiting.delete(asked.id);
        if (waiting.size === 0) end();
        fail(signal.reason as Error);
      };
      const finished =
        <T>(tell: (what: T) => void) =>
        (what: T) => {
          signal.removeEventListener('abort', onAbort);
          tell(what);
        };
      signal.addEventListener('abort', onAbort, { once: true });
      waiting.set(asked.id, { done: finished(done), fail: finished(fail), onProgress });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
      own.postMessage(asked);
    });
  };
}

export const alignBeside = aligner();

let here: ((asked: Asked) => Promise<Answer>) | null = null;

/** Loads what the worker would, after the page has shown that it computes. */
async function answerHere(asked: Asked, signal: AbortSignal): Promise<Pair[]> {
  const { answering } = await import('./aligning');
  await new Promise((done) => setTimeout(done));
  signal.throwIfAborted();
  here ??= answering();
  const answer = await here(asked);
  signal.throwIfAborted();
  if (!answer.ok) throw new Error(answer.problem);
  return answer.pairs;
}
