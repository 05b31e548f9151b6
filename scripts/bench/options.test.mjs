import { describe, expect, it } from 'vitest';
import { optionsOf } from './options.mjs';

const known = ['paint', 'cls'];

describe('optionsOf', () => {
  it('measures everything seven times if nothing is said', () => {
    expect(optionsOf([], known)).toEqual({
      only: known,
      runs: 7,
      quick: false,
      out: null,
      write: null,
      plot: null,
      build: true,
      list: false,
    });
  });

  it('takes what is said', () => {
    const args = [
      '--only',
      'cls',
      '--runs',
      '3',
      '--out',
      'a.json',
      '--write',
      'b.md',
      '--plot',
      'c.svg',
      '--no-build',
    ];
    expect(optionsOf(args, known)).toEqual({
      only: ['cls'],
      runs: 3,
      quick: false,
      out: 'a.json',
      write: 'b.md',
      plot: 'c.svg',
      build: false,
      list: false,
    });
  });

  it('takes the short ones three times where it shall be quick', () => {
    expect(optionsOf(['--quick'], known, ['paint'])).toMatchObject({ only: ['paint'], runs: 3, quick: true });
    expect(optionsOf(['--quick', '--only', 'cls', '--runs', '1'], known, ['paint'])).toMatchObject({
      only: ['cls'],
      runs: 1,
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
