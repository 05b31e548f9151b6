import { useRef, type CSSProperties } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Unit } from '#article/model';
import { settled, the } from '#testing/reader';
import { show } from '#testing/show';
import { ROWS_PER_BLOCK, type Block } from './blocks';
import { useBlocks, useLetterSize } from './useBlocks';

/** Letters and height of a frame: two px a letter. */
const LETTERS = 1500;
const HEIGHT = 3000;

const unit = (index: number) => ({ id: `p${index}`, index }) as Unit;

/** So many blocks; of a paragraph its place is known and nothing else. */
const blocksFor = (count: number): Block[] =>
  Array.from({ length: count }, (_, at) => ({
    at,
    units: Array.from({ length: ROWS_PER_BLOCK }, (__, k) => unit(ROWS_PER_BLOCK * at + k + 1)),
    size: LETTERS,
  }));

interface Props {
  blocks: readonly Block[];
  wanted?: readonly (Unit | null | undefined)[];
  /** Heights of frames that are not as the others, by their place. */
  heights?: Readonly<Record<number, number>>;
  /** The first frames of the text, whose height is a guess. */
  guessed?: number;
  /** Is told of the blocks that are kept up to date, whenever they are drawn. */
  onLive?: (live: string) => void;
}

/** Frames as the text has them, each as high as three windows, and what the hooks say of them. */
function Frames({ blocks, wanted = [], heights = {}, guessed = 0, onLive }: Props) {
  const root = useRef<HTMLElement>(null);
  const live = [...useBlocks(root, blocks, wanted)].toSorted((a, b) => a - b).join(' ');
  onLive?.(live);
  useLetterSize(root, blocks);
  return (
    <>
      <output style={{ position: 'fixed', top: 0 }}>{live}</output>
      <article ref={root}>
        {blocks.map(({ at, size }) => (
          <div
            key={at}
            className="block"
            data-block={at}
            {...(at < guessed && { 'data-guessed': '' })}
            style={{ height: heights[at] ?? HEIGHT, '--size': size } as CSSProperties}
          />
        ))}
      </article>
    </>
  );
}

const live = () => the('output').textContent;
/** What each block is told that a letter takes: the same, and so it is told once. */
const told = () =>
  [
    ...new Set(
      [...document.querySelectorAll<HTMLElement>('article > .block')].map(({ style }) =>
        style.getPropertyValue('--px-per-letter'),
      ),
    ),
  ].join(' ');
const frame = (at: number) => the(`[data-block="${at}"]`);

/** Puts a px of a frame at the top of the window. */
function scrollInto(at: number, px = 0) {
  window.scrollBy({ top: frame(at).getBoundingClientRect().top + px, behavior: 'instant' });
}

afterEach(() => window.scrollTo({ top: 0, behavior: 'instant' }));

describe('the blocks that are kept up to date', () => {
  it('are those in the window, and no other once they have left it', async () => {
    await show(<Frames blocks={blocksFor(6)} />);
    await expect.poll(live).toBe('0');
    scrollInto(3, -300);
    await expect.poll(live).toBe('2 3');
    scrollInto(3, 1000);
    await expect.poll(live).toBe('3');
    scrollInto(0);
    await expect.poll(live).toBe('0');
  });

  it('hold what is wanted, with the rows around it, wherever that is', async () => {
    const blocks = blocksFor(6);
    const screen = await show(<Frames blocks={blocks} wanted={[null, undefined]} />);
    await expect.poll(live).toBe('0');
    for (const [index, expected] of [
      // Where the rows around it reach into the block before; after; both; the headline; the last row.
      [50, '0 2 3'],
      [63, '0 3 4'],
      [56, '0 2 3 4'],
      [0, '0'],
      [96, '0 5'],
    ] as const) {
      await screen.rerender(<Frames blocks={blocks} wanted={[null, unit(index)]} />);
      expect(live(), `row ${index}`).toBe(expected);
    }
    await screen.rerender(<Frames blocks={blocks} wanted={[unit(20), undefined, unit(86)]} />);
    expect(live()).toBe('0 1 4 5');
    await screen.rerender(<Frames blocks={blocks} wanted={[]} />);
    expect(live()).toBe('0');
  });

  it('are first those where its first paragraphs are being read already', async ({ onTestFinished }) => {
    const opening = document.createElement('article');
    opening.className = 'text';
    opening.dataset['place'] = 'p40';
    document.body.append(opening);
    onTestFinished(() => opening.remove());
    const seen: string[] = [];
    await show(<Frames blocks={blocksFor(6)} onLive={(now) => seen.push(now)} />);
    expect(seen[0]).toBe('0 1 2 3');
    await expect.poll(live).toBe('0');
  });

  it('are all while the text is printed: before the browser takes the page', async () => {
    await show(<Frames blocks={blocksFor(4)} wanted={[unit(52)]} />);
    await expect.poll(live).toBe('0 2 3');
    window.dispatchEvent(new Event('beforeprint'));
    expect(live()).toBe('0 1 2 3');
    window.dispatchEvent(new Event('afterprint'));
    await expect.poll(live).toBe('0 2 3');
  });

  it('are those of the text that is shown, where another takes its place', async () => {
    const screen = await show(<Frames blocks={blocksFor(2)} />);
    await expect.poll(live).toBe('0');
    await screen.rerender(<Frames blocks={blocksFor(6)} />);
    scrollInto(4, 1000);
    await expect.poll(live).toBe('4');
  });
});

describe('what a letter takes of the page', () => {
  it('is measured of the first block, again where its height has changed by more than a twentieth', async () => {
    const blocks = blocksFor(2);
    const screen = await show(<Frames blocks={blocks} />);
    await expect.poll(told).toBe('2.0000');
    await screen.rerender(<Frames blocks={blocks} heights={{ 0: 3140 }} />);
    await settled();
    expect(told()).toBe('2.0000');
    await screen.rerender(<Frames blocks={blocks} heights={{ 0: 4500 }} />);
    await expect.poll(told).toBe('3.0000');
    // A block that is not drawn has no height.
    await screen.rerender(<Frames blocks={blocks} heights={{ 0: 0 }} />);
    await settled();
    expect(told()).toBe('3.0000');
  });

  it('is not taken from a block whose height is itself a guess', async () => {
    await show(<Frames blocks={blocksFor(3)} guessed={1} heights={{ 0: 9000, 1: 1500 }} />);
    await expect.poll(told).toBe('1.0000');
  });

  it('is not known while the page puts off its rows, and is measured as soon as they stand', async ({
    onTestFinished,
  }) => {
    const { dataset } = document.documentElement;
    onTestFinished(() => void delete dataset['first']);
    dataset['first'] = 'top';
    await show(<Frames blocks={blocksFor(2)} />);
    await settled();
    expect(told()).toBe('');
    delete dataset['first'];
    await expect.poll(told).toBe('2.0000');
  });
});
