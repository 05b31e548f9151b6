import { useEffect, useRef, type RefObject } from 'react';

/** How much of the panel an open row may claim, as a share of its height. */
const SHARE = 0.4;

/**
 * Brings a list row into view inside its panel when it becomes selected, or when the panel opens on it, without moving
 * the page.
 */
export function useRowInView(selected: boolean): RefObject<HTMLLIElement | null> {
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    const element = row.current;
    const scroller = element?.closest('.panel-scroll');
    if (!selected || !element || !scroller) return;
    let height = 0;
    // Reports once at the start, and again when a closed sheet opens.
    const observer = new ResizeObserver(() => {
      const before = height;
      height = scroller.clientHeight;
      if (before === 0 && height > 0) bringIntoView(element, scroller);
    });
    observer.observe(scroller);
    return () => observer.disconnect();
  }, [selected]);
  return row;
}

function bringIntoView(row: Element, scroller: Element): void {
  const box = row.getBoundingClientRect();
  const frame = scroller.getBoundingClientRect();
  const head = Math.max(Number.parseFloat(getComputedStyle(scroller).scrollPaddingBlockStart) || 0, pinnedIn(scroller));
  const above = box.top - (frame.top + head);
  // The row and the head of its card; the rest can be scrolled to.
  const below = Math.min(box.bottom, box.top + frame.height * SHARE) - frame.bottom;
  if (above < 0) scroller.scrollBy({ top: above });
  else if (below > 0) scroller.scrollBy({ top: Math.min(below, above) });
}

/** How much of the top of the panel is covered by what is pinned above its list, in px. */
function pinnedIn(scroller: Element): number {
  const pinned = scroller.querySelector('.ladder');
  if (!pinned) return 0;
  const { position, top, height } = getComputedStyle(pinned);
  if (position !== 'sticky') return 0;
  return Number.parseFloat(top) + Number.parseFloat(getComputedStyle(scroller).paddingTop) + Number.parseFloat(height);
}
