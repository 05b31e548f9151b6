import { describe, expect, it } from 'vitest';
import { keyAct, wordStarts } from './keys';

const plain = { shiftKey: false, altKey: false, ctrlKey: false, metaKey: false };

describe('keyAct', () => {
  it.each([
    [{ code: 'ArrowUp', shiftKey: true }, 'merge-up'],
    [{ code: 'ArrowDown', shiftKey: true }, 'merge-down'],
    [{ code: 'ArrowDown', altKey: true }, 'shift-down'],
    [{ code: 'ArrowDown' }, 'next'],
    [{ code: 'Enter' }, 'split'],
    [{ code: 'KeyP' }, 'pin'],
    [{ code: 'Digit0' }, 'no-english'],
    [{ code: 'KeyP', ctrlKey: true }, null],
    [{ code: 'KeyP', metaKey: true }, null],
    [{ code: 'KeyP', shiftKey: true }, null],
    [{ code: 'ArrowDown', shiftKey: true, altKey: true }, null],
    [{ code: 'KeyQ' }, null],
  ])('%j: %s', (key, act) => expect(keyAct({ ...plain, ...key })).toBe(act));
});

it.each([
  ['', []],
  ['one', []],
  ['one two  three ', [4, 9]],
  ['وعد، ثم', [5]],
])('wordStarts %j', (text, starts) => expect(wordStarts(text)).toEqual(starts));
