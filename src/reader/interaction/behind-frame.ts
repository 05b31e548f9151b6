import { nextTask } from '#article/next-task';
import { nextFrame } from '#reader/rows/next-slice';

/** What the reader does next: it finds done what waits. */
const NEXT = ['keydown', 'click'] as const;

/**
 * Does something when the next frame has been painted: what that frame shows is not kept waiting by it. Done before, and at once, where the
 * reader does anything else.
 */
export function behindFrame(act: () => void): void {
  const waiting = new AbortController();
  const { signal } = waiting;
  const go = () => {
    if (signal.aborted) return;
    waiting.abort();
    act();
  };
  for (const type of NEXT) addEventListener(type, go, { signal, capture: true });
  // One task more: what waits for that frame itself goes first.
  void nextFrame().then(nextTask).then(go);
}
