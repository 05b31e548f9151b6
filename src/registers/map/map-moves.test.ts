import { describe, expect, it } from 'vitest';
import type { Entity } from '#article/model';
import type { Lane } from './map-lanes';
import { moveOf, nextStop, validStop, type Move, type Stop } from './map-moves';

function laneAt(id: string, ...columns: number[]): Lane {
  const entity = { id, mentions: [] } as unknown as Entity;
  return { entity, cells: columns.map((column) => ({ column, mentions: [], size: 1 })) };
}

const lanes = [laneAt('a', 1, 4), laneAt('b', 0, 2, 4)];
const at = (lane: string | null, column: number): Stop => ({ lane, column });

describe('moveOf', () => {
  it.each([
    ['ArrowLeft', false, 'previous'],
    ['ArrowLeft', true, 'next'],
    ['ArrowRight', false, 'next'],
    ['ArrowRight', true, 'previous'],
    ['ArrowUp', true, 'up'],
    ['Home', true, 'first'],
    ['End', false, 'last'],
    ['Enter', false, null],
    ['a', true, null],
  ])('%s, rtl %s → %s', (key, rtl, move) => expect(moveOf(key, rtl)).toBe(move));
});

describe('nextStop', () => {
  it.each<[Stop, Move, Stop]>([
    [at(null, 2), 'next', at(null, 3)],
    [at(null, 4), 'next', at(null, 4)],
    [at(null, 0), 'previous', at(null, 0)],
    [at(null, 2), 'first', at(null, 0)],
    [at(null, 2), 'last', at(null, 4)],
    // Down to the first lane with a shape in that column; where none has one, nowhere.
    [at(null, 1), 'down', at('a', 1)],
    [at(null, 2), 'down', at('b', 2)],
    [at(null, 3), 'down', at(null, 3)],
    [at(null, 3), 'up', at(null, 3)],
    [at('a', 4), 'down', at('b', 4)],
    [at('b', 4), 'down', at('b', 4)],
    [at('b', 4), 'up', at('a', 4)],
    [at('b', 2), 'up', at(null, 2)],
    // Along a lane from shape to shape.
    [at('a', 1), 'next', at('a', 4)],
    [at('a', 4), 'next', at('a', 4)],
    [at('b', 4), 'first', at('b', 0)],
    // A lane that is no longer there.
    [at('gone', 2), 'next', at(null, 2)],
  ])('%j %s → %j', (stop, move, expected) => expect(nextStop(lanes, 5, stop, move)).toEqual(expected));
});

describe('validStop', () => {
  it.each([
    [at('a', 4), at('a', 4)],
    [at('a', 3), at(null, 3)],
    [at('gone', 2), at(null, 2)],
    [at(null, 9), at(null, 4)],
  ])('%j → %j', (stop, expected) => expect(validStop(lanes, 5, stop)).toEqual(expected));
});
