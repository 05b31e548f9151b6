import { useEffect, useLayoutEffect, useMemo, useState, type RefObject } from 'react';
import type { Unit } from '#article/model';
import { usePrinting } from '#ui/usePrinting';
import { blockAt, type Block } from './blocks';

/** Rows around a wanted one that must be laid out for its place to be right: a few screens. */
const AROUND = 12;

/** How near the window a block is brought up to date, as a share of its height. */
const NEAR = '50%';

/**
 * Which blocks of a long text are in view or near it, or hold one of `wanted`; all of them while it is printed. What they show is
 * brought up to date at once.
 */
export function useBlocks(
  root: RefObject<HTMLElement | null>,
  blocks: readonly Block[],
  wanted: readonly (Unit | null | undefined)[],
): ReadonlySet<number> {
  const printing = usePrinting();
  const [near, setNear] = useState<ReadonlySet<number>>(() => new Set([0, ...blocksOfOpening(blocks)]));

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

  const pins = wanted.flatMap((unit) => (unit ? blocksAround(blocks, unit) : [])).join(' ');
  return useMemo(() => {
    if (printing) return new Set(blocks.keys());
    return pins === '' ? near : new Set([...near, ...pins.split(' ').map(Number)]);
  }, [blocks, near, pins, printing]);
}

/** Where the reader has scrolled to before the text is drawn: its first paragraphs may stand there already (opening.ts). */
function blocksOfOpening(blocks: readonly Block[]): number[] {
  const place = blocks.length > 1 && document.querySelector<HTMLElement>('.text')?.dataset['place'];
  const unit = place && blocks.flatMap(({ units }) => units).find(({ id }) => id === place);
  return unit ? blocksAround(blocks, unit) : [];
}

/** The blocks of a row and of those around it. */
function blocksAround(blocks: readonly Block[], { index }: Unit): number[] {
  const first = blockAt(blocks, { index: index - AROUND });
  return blocks.slice(first, blockAt(blocks, { index: index + AROUND }) + 1).map(({ at }) => at);
}

/** A letter that takes so little more or less, as a share, is not told of: every block would be placed anew for it. */
const SAME_SIZE = 0.05;

/** Tells the style sheet what a letter takes of the page in this width, view and size of type: measured where it is known. */
export function useLetterSize(root: RefObject<HTMLElement | null>, blocks: readonly Block[]): void {
  useLayoutEffect(() => {
    const element = root.current;
    const first = element?.querySelector<HTMLElement>(':scope > .block:not([data-guessed])');
    if (!element || !first) return;
    let told = 0;
    const measure = () => {
      // While a page has put off its rows (`first` in first-paint.ts) what they take is a guess.
      if (first.offsetHeight === 0 || document.documentElement.dataset['first'] !== undefined) return;
      const now = first.offsetHeight / Number(first.style.getPropertyValue('--size'));
      if (Math.abs(now - told) < told * SAME_SIZE) return;
      told = now;
      // On the blocks, which hand it to none of their rows: told to the text, it would have all that is near the window styled anew.
      for (const frame of element.querySelectorAll<HTMLElement>(':scope > .block')) {
        frame.style.setProperty('--px-per-letter', now.toFixed(4));
      }
    };
    const resized = new ResizeObserver(measure);
    resized.observe(first);
    const shown = new MutationObserver(measure);
    shown.observe(document.documentElement, { attributeFilter: ['data-first'] });
    return () => {
      resized.disconnect();
      shown.disconnect();
    };
  }, [root, blocks]);
}
