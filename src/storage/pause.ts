/** Long work of the page in slices, between which it answers. */

interface Scheduling {
  scheduler?: { yield?: () => Promise<void> };
}

/** Lets the page answer, then goes on: at once where the browser knows how, else when a timer is due. */
function pause(): Promise<void> {
  const { scheduler } = globalThis as Scheduling;
  return scheduler?.yield ? scheduler.yield() : new Promise((done) => setTimeout(done));
}

/** ms of work after which the page may answer: a task of 50 ms is felt, on a slow processor too. */
const SLICE = 8;

/** Gives what is awaited between two pieces of work: it pauses when a slice of time is over, and else does nothing. */
export function inSlices(now: () => number = () => performance.now(), rest = pause): () => Promise<void> {
  let since = now();
  return async () => {
    if (now() - since < SLICE) return;
    await rest();
    since = now();
  };
}
