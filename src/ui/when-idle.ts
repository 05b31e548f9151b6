/** Calls back once the browser is idle, or soon where it cannot tell. Returns what calls that off. */
export function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(act, { timeout: 500 });
    return () => cancelIdleCallback(handle);
  }
  const handle = setTimeout(act, 16);
  return () => clearTimeout(handle);
}
