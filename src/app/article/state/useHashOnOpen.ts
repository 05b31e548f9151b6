import { useEffect, useRef } from 'react';

/** The rows come after the page: once they are there, go to the one that the link names. A selection goes first. */
export function useHashOnOpen(enabled: boolean): void {
  const first = useRef(enabled);
  useEffect(() => {
    if (!first.current) return;
    first.current = false;
    // Ids need no encoding, so a fragment that has some leads nowhere.
    const id = window.location.hash.slice(1);
    const row = id && document.getElementById(id);
    if (!row) return;
    row.scrollIntoView({ behavior: 'instant' });
    // The browser tells of a scroll a frame later; a font that comes before it would move the row away again.
    window.dispatchEvent(new Event('scroll'));
  }, []);
}
