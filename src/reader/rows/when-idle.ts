/** How long, in ms, one slice of work may take where the browser does not say. */
const SLICE = 16;
/** After so many ms, a page that is never idle gets on as well: a slice of work, then the page again. */
const LATEST = 150;

/**
 * Calls back once the browser is idle, or soon where it cannot tell. `left` says how many ms are left then. Returns what calls that off.
 */
export function whenIdle(work: (left: () => number) => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback((idle) => work(idle.didTimeout ? forSlice() : () => idle.timeRemaining()), {
      timeout: LATEST,
    });
    return () => cancelIdleCallback(handle);
  }
  const handle = setTimeout(() => work(forSlice()), 16);
  return () => clearTimeout(handle);
}

function forSlice(): () => number {
  const end = performance.now() + SLICE;
  return () => end - performance.now();
}
