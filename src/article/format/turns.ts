/** Long work in turns: between two of them the page answers and is painted. */
import { nextTask } from '#article/next-task';
import type { Steps } from '#article/steps';

/** How long one turn may take, in ms. What is begun in it may run over by a little; nothing is kept waiting for 50. */
const TURN = 24;

/** Counts the time of a turn, and waits for the next one. */
export class Turns {
  #end = performance.now() + TURN;

  constructor(readonly now: () => number = () => performance.now()) {
    this.#end = now() + TURN;
  }

  /** Rests where the turn is over. To be called often: it costs next to nothing. */
  rest(): Promise<void> | null {
    return this.now() < this.#end ? null : this.#next();
  }

  /** Does the steps of some work, turn by turn. */
  async take<T>(steps: Steps<T>): Promise<T> {
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      if (this.now() >= this.#end) await this.#next();
    }
  }

  async #next(): Promise<void> {
    await nextTask();
    this.#end = this.now() + TURN;
  }
}
