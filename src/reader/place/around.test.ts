import { describe, expect, it } from 'vitest';
import { findAround } from './around';

/** Looks for a number among rows of which only some hold anything, and counts the rows looked into. */
function search(filled: Record<number, string[]>, from: number, sought: string, most?: number) {
  const looked = new Set<number>();
  const found = findAround(
    { rows: 1000, from, ...(most === undefined ? {} : { most }) },
    (row) => {
      looked.add(row);
      return filled[row] ?? [];
    },
    (all) => all.find((one) => one === sought),
  );
  return { found, looked: looked.size };
}

describe('findAround', () => {
  it('finds what is near without looking far', () => {
    expect(search({ 501: ['a'] }, 500, 'a')).toEqual({ found: 'a', looked: 3 });
  });

  it('goes on until it finds, at the ends too', () => {
    expect(search({ 0: ['a'] }, 999, 'a').found).toBe('a');
    expect(search({ 999: ['a'] }, 0, 'a').found).toBe('a');
  });

  it('finds nothing where there is nothing, and ends', () => {
    expect(search({ 3: ['a'] }, 500, 'b')).toEqual({ found: undefined, looked: 1000 });
  });

  it('does not go further than it may', () => {
    expect(search({ 520: ['a'] }, 500, 'a', 10)).toEqual({ found: undefined, looked: 21 });
    expect(search({ 510: ['a'] }, 500, 'a', 10).found).toBe('a');
  });

  it('gives what stands in the rows in their order', () => {
    const rows = [['a'], ['b', 'c'], ['d']];
    const all = findAround(
      { rows: 3, from: 1 },
      (row) => rows[row] ?? [],
      (gathered) => [...gathered],
    );
    expect(all).toEqual(['a', 'b', 'c', 'd']);
  });
});
