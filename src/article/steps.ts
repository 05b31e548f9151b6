/** Work that may be long, in steps: it can be done at once, or a few steps at a time, between which the page answers. */

/** Each `yield` is a moment in which the work may rest; what it returns is its result. */
export type Steps<T> = Generator<void, T, void>;

/** Does all steps one after the other. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
