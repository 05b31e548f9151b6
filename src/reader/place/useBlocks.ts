import { startTransition, useEffect, useLayoutEffect, useMemo, useState, type RefObject } from 'react';
import type { Unit } from '#article/model';
import { usePrinting } from '#ui/usePrinting';
import { useHydrated } from '#ui/loading/useHydrated';
import { blockAt, type Block } from './blocks';
import { sameText, type Reading } from '#reader/ReadingContext';

/** Rows around a wanted one that must be laid out for its place to be right: a few screens. */
const AROUND = 12;

/** How near the window a block is brought up to date, as a share of its height. */
const NEAR = '50%';

export interface Blocks {
  /** Blocks in view or near it. */
  live: ReadonlySet<number>;
  /** So many blocks, from the first, have had their turn: the others get their rows, or new text, when there is time. */
  reached: number;
}

/**
 * Which blocks of a long text are up to date. Those near the window are, and those that hold one of `wanted`; the rest
 * follow one by one when the browser has nothing else to do, and all of them before printing.
 */
export function useBlocks(
  root: RefObject<HTMLElement | null>,
  blocks: readonly Block[],
  reading: Reading,
  wanted: readonly (Unit | null | undefined)[],
): Blocks {
  // A prerendered page has the whole text from the start.
  const whole = useHydrated(false, true);
  const printing = usePrinting();
  const [near, setNear] = useState<ReadonlySet<number>>(() => new Set([0]));
  const [progress, setProgress] = useState({ reading, reached: whole ? blocks.length : 0 });
  const reached = sameText(progress.reading, reading) ? progress.reached : 0;

  useEffect(() => {
    if (reached >= blocks.length) return;
    // A transition: a click does not wait for the block that is just being drawn.
    return whenIdle(() => startTransition(() => setProgress({ reading, reached: reached + 1 })));
  }, [reached, reading, blocks]);

  useEffect(() => {
    const frames = root.current?.querySelectorAll<HTMLElement>(':scope > .block') ?? [];
    const observer = new IntersectionObserver(
      (entries) =>
        setNear((before) => {
          const after = new Set(before);
          for (const { target, isIntersecting } of entries) {
            const at = Number((target as HTMLElement).dataset['block']);
            if (isIntersecting) after.add(at);
            else after.delete(at);
          }
          return after;
        }),
      { rootMargin: `${NEAR} 0px` },
    );
    for (const frame of frames) observer.observe(frame);
    return () => observer.disconnect();
  }, [root, blocks]);

  useLayoutEffect(() => {
    const element = root.current;
    const first = element?.querySelector<HTMLElement>(':scope > .block:not([data-empty])');
    if (!element || !first) return;
    // What a letter takes of the page in this width, view and size of type: measured where it is known.
    const observer = new ResizeObserver(() => {
      if (first.offsetHeight === 0) return;
      const size = Number(first.style.getPropertyValue('--size'));
      element.style.setProperty('--px-per-letter', (first.offsetHeight / size).toFixed(4));
    });
    observer.observe(first);
    return () => observer.disconnect();
  }, [root, blocks]);

  const pins = wanted
    .flatMap((unit) => (unit ? [unit.index - AROUND, unit.index + AROUND] : []))
    .map((index) => blockAt(blocks, { index }))
    .join(' ');
  const live = useMemo(() => {
    if (printing) return new Set(blocks.keys());
    return pins === '' ? near : new Set([...near, ...pins.split(' ').map(Number)]);
  }, [blocks, near, pins, printing]);
  return { live, reached };
}

/** Calls back once the browser is idle, or soon where it cannot tell. Returns what calls that off. */
function whenIdle(callback: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(callback, { timeout: 500 });
    return () => cancelIdleCallback(handle);
  }
  const handle = setTimeout(callback, 16);
  return () => clearTimeout(handle);
}
