/**
 * A long text in blocks of rows. All of it is in the document, so that find-in-page, anchors and printing have it; but
 * the browser lays out, and the reader brings up to date, only the blocks near the window.
 */
import type { Unit } from '#article/model';

/**
 * Rows of a block: some windows full. With more of them more is styled at each switch; with fewer there are more blocks, of which each is told
 * when a letter takes more room.
 */
export const ROWS_PER_BLOCK = 16;

/** Paragraphs up to which a text is laid out whole: blocks would save nothing. */
const LAID_OUT_WHOLE = 100;

export interface Block {
  /** Place among the blocks, from 0. */
  at: number;
  /** Paragraphs, without the headline. */
  units: readonly Unit[];
  /** UTF-16 units of text, in both languages together: what its height is estimated from. */
  size: number;
}

/** True of a text that is laid out whole; `units` are headline and paragraphs. */
export function isShort(units: readonly Unit[]): boolean {
  return units.length - 1 <= LAID_OUT_WHOLE;
}

/** The paragraphs of an article in blocks; those of a short one are one block. */
export function blocksOf(units: readonly Unit[]): Block[] {
  const paragraphs = units.slice(1);
  if (isShort(units)) return [blockOf(paragraphs, 0)];
  const count = Math.ceil(paragraphs.length / ROWS_PER_BLOCK);
  return Array.from({ length: count }, (_, at) =>
    blockOf(paragraphs.slice(at * ROWS_PER_BLOCK, (at + 1) * ROWS_PER_BLOCK), at),
  );
}

function blockOf(units: readonly Unit[], at: number): Block {
  const sentences = units.flatMap((unit) => unit.sentences);
  return { at, units, size: sentences.reduce((sum, { ar, en }) => sum + ar.length + en.length, 0) };
}

/** The block that a row stands in; that of the headline, which is in none, is the first. */
export function blockAt(blocks: readonly Block[], unit: Pick<Unit, 'index'>): number {
  if (blocks.length === 1) return 0;
  return Math.min(blocks.length - 1, Math.floor(Math.max(0, unit.index - 1) / ROWS_PER_BLOCK));
}
