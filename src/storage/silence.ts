/** Waiting for an answer that may never come: some browsers open a database neither well nor badly. */

/** Where time comes from: the browser, or a test. */
export interface Clock {
  /** Acts after so many ms. Gives what prevents it. */
  after: (ms: number, act: () => void) => () => void;
}

export const browserClock: Clock = {
  after(ms, act) {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
};

/**
 * The time is waited in so many parts. A page that was asleep, or busy, finds its timer due before it hears an answer that came meanwhile:
 * such a time counts for one part, however long it was.
 */
const PARTS = 8;

/**
 * Acts, once, when nothing has been heard for so long.
 * @param patience ms
 * @returns what is called when something is heard: then it never acts
 */
export function whenSilent(patience: number, act: () => void, clock: Clock = browserClock): () => void {
  let cancel: () => void;
  const wait = (parts: number) => {
    cancel = clock.after(patience / PARTS, () => (parts > 1 ? wait(parts - 1) : act()));
  };
  wait(PARTS);
  return () => cancel();
}
