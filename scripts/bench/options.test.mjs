import { describe, expect, it } from 'vitest';
import { optionsOf } from './options.mjs';

const known = ['paint', 'cls'];

describe('optionsOf', () => {
  it('measures everything seven times if nothing is said', () => {
    expect(optionsOf([], known)).toEqual({
      only: known,
      runs: 7,
      out: null,
      write: null,
      build: true,
      list: false,
    });
  });

  it('takes what is said', () => {
    const args = ['--only', 'cls', '--runs', '3', '--out', 'a.json', '--write', 'b.md', '--no-build'];
    expect(optionsOf(args, known)).toEqual({
      only: ['cls'],
      runs: 3,
      out: 'a.json',
      write: 'b.md',
      build: false,
      list: false,
    });
  });

  it.each([
    [['--only', 'paint,speed'], 'no measure “speed”'],
    [['--runs', '0'], 'whole number'],
    [['--runs', 'many'], 'whole number'],
    [['--fast'], '--fast'],
  ])('%j is an error that says so', (args, message) => {
    expect(() => optionsOf(args, known)).toThrow(message);
  });
});
