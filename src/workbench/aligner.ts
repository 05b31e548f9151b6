/** The page's side of the worker that aligns. */
import type { Pair } from '#align/align';
import { trustedScript } from '#ui/trusted-types';
import type { AlignTexts } from '#workbench/draft/settle';
// oxlint-disable-next-line import/default -- Vite gives the address of what it makes of it
import address from './aligner.worker?worker&url';

/** Aligns two texts in a worker of its own, which ends with the answer. */
export const alignInWorker: AlignTexts = (ar, en) =>
  new Promise<Pair[]>((done, fail) => {
    const worker = new Worker(trustedScript(new URL(address, window.location.href)), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Pair[]>) => {
      worker.terminate();
      done(data);
    });
    worker.addEventListener('error', (event) => {
      worker.terminate();
      fail(new Error(event.message || 'the worker could not be started'));
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none: that is a window's
    worker.postMessage({ ar, en });
  });
