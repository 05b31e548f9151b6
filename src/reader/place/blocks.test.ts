import { describe, expect, it } from 'vitest';
import type { Sentence, Unit } from '#article/model';
import { blockAt, blocksOf, ROWS_PER_BLOCK } from './blocks';

/** A headline and so many paragraphs, each of one sentence with 3 letters of Arabic and 5 of English. */
function units(paragraphs: number): Unit[] {
  return Array.from({ length: paragraphs + 1 }, (_, index) => {
    const unit: Unit = { id: index === 0 ? 'h' : `p${index}`, index, sentences: [] };
    unit.sentences.push({ ar: 'سلم', en: 'peace', unit } as Sentence);
    return unit;
  });
}

describe('blocksOf', () => {
  it.each([
    [0, [0]],
    [18, [18]],
    [100, [100]],
    [101, [16, 16, 16, 16, 16, 16, 5]],
    [112, [16, 16, 16, 16, 16, 16, 16]],
    [20_000, Array.from({ length: 1250 }, () => ROWS_PER_BLOCK)],
  ])('%i paragraphs', (paragraphs, sizes) => {
    const blocks = blocksOf(units(paragraphs));
    expect(blocks.map((block) => block.units.length)).toEqual(sizes);
    expect(blocks.map((block) => block.at)).toEqual(sizes.map((_, at) => at));
  });

  it('holds every paragraph once and in order, and not the headline', () => {
    const blocks = blocksOf(units(120));
    expect(blocks.flatMap((block) => block.units.map((unit) => unit.index))).toEqual(
      Array.from({ length: 120 }, (_, at) => at + 1),
    );
  });

  it('knows how much text a block has, in both languages', () => {
    expect(blocksOf(units(101)).map((block) => block.size)).toEqual([128, 128, 128, 128, 128, 128, 40]);
  });
});

describe('blockAt', () => {
  it.each([
    [1, 0],
    [16, 0],
    [17, 1],
    [96, 5],
    [101, 6],
  ])('row %i is in block %i', (index, at) => {
    const blocks = blocksOf(units(101));
    expect(blockAt(blocks, { index })).toBe(at);
    expect(blocks[at]?.units.some((unit) => unit.index === index)).toBe(true);
  });

  it('the headline, which is in none, is with the first', () => {
    expect(blockAt(blocksOf(units(101)), { index: 0 })).toBe(0);
  });

  it('a short text has one', () => {
    expect(blockAt(blocksOf(units(100)), { index: 99 })).toBe(0);
  });

  it('a row past the last is in the last', () => {
    expect(blockAt(blocksOf(units(101)), { index: 5000 })).toBe(6);
  });
});
