/** The page's side of the worker that aligns anew. */
import type { Pair } from '#align/align';
import type { Alignment } from '#align/edits';
import { trustedScript } from '#ui/trusted-types';
// oxlint-disable-next-line import/default -- Vite gives the address of what it makes of it
import address from './aligner.worker?worker&url';

/** Starts the worker; none where the browser has no workers. */
export type StartWorker = () => Worker | null;

const start: StartWorker = () =>
  typeof Worker === 'undefined'
    ? null
    : new Worker(trustedScript(new URL(address, window.location.href)), { type: 'module' });

/**
 * The pairs of an alignment, computed anew between its pins: in a worker, which ends with the answer; on the page where there is none.
 *
 * @throws the reason of the signal, once it is aborted; an error where the worker fails
 */
export async function alignBeside(
  { ar, en, pairs }: Alignment,
  signal: AbortSignal,
  startWorker: StartWorker = start,
): Promise<Pair[]> {
  signal.throwIfAborted();
  const worker = startWorker();
  if (!worker) return alignHere({ ar, en, pairs }, signal);
  try {
    return await new Promise<Pair[]>((done, fail) => {
      signal.addEventListener('abort', () => fail(signal.reason as Error), { once: true });
      worker.addEventListener('message', ({ data }: MessageEvent<Pair[]>) => done(data));
      worker.addEventListener('error', ({ message }) => fail(new Error(message || 'the worker could not be started')));
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
      worker.postMessage({ ar, en, pairs });
    });
  } finally {
    worker.terminate();
  }
}

/** Loads what the worker would, after the page has shown that it computes. */
async function alignHere(alignment: Alignment, signal: AbortSignal): Promise<Pair[]> {
  const [{ alignedAnew }, { dictionaryOf }, { seedWords }] = await Promise.all([
    import('./anew'),
    import('#align/dictionary'),
    import('#align/seed-words'),
  ]);
  await new Promise((done) => setTimeout(done));
  signal.throwIfAborted();
  return alignedAnew(alignment, dictionaryOf(seedWords));
}
