import { nextTask } from '#article/next-task';

/** How long, in ms, one slice of work may take: nothing is kept waiting for 50. */
const SLICE = 40;

/**
 * Calls back in a task of its own, behind what the page is about to do; `left` says how many ms are left for the work then. Returns what
 * calls that off.
 *
 * Not in an idle moment: between the frames of a busy page there is none, and many small moments cost more than a few of some length,
 * because a frame that follows a change of the text is painted anew.
 *
 * @param after what is waited for first: the next task, or the next frame
 */
export function nextSlice(work: (left: () => number) => void, after: () => Promise<void>): () => void {
  let isWanted = true;
  const begin = async () => {
    await after();
    const end = performance.now() + SLICE;
    if (isWanted) work(() => end - performance.now());
  };
  void begin();
  return () => void (isWanted = false);
}

/** The task behind the next frame, by which that is painted. A page that is not seen has none until it is. */
export const nextFrame = (): Promise<void> => new Promise(requestAnimationFrame).then(nextTask);
