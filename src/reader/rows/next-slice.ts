/** How long, in ms, one slice of work may take: nothing is kept waiting for 50. */
const SLICE = 40;

/**
 * Calls back in a task of its own, behind what the page is about to do. `left` says how many ms are left then. Returns what calls that off.
 *
 * Not in an idle moment: between the frames of a busy page there is none, and many small moments cost more than a few of some length,
 * because a frame that follows a change of the text is painted anew.
 */
export function nextSlice(work: (left: () => number) => void): () => void {
  const timer = setTimeout(() => {
    const end = performance.now() + SLICE;
    work(() => end - performance.now());
  });
  return () => clearTimeout(timer);
}

/** As `nextSlice`, but once the next frame has been painted. In a page that is not seen there is none to wait for. */
export function sliceAfterFrame(work: (left: () => number) => void): () => void {
  if (document.hidden) return nextSlice(work);
  let cancel = () => cancelAnimationFrame(frame);
  const frame = requestAnimationFrame(() => {
    cancel = nextSlice(work);
  });
  return () => cancel();
}
