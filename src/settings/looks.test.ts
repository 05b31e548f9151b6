import { describe, expect, it } from 'vitest';
import { looksOf } from './looks';

const data = { theme: 'paper', typeface: 'naskh' };
const measures = { '--u': '0.5625rem', '--measure': '1', '--spacing-factor': '1' };
const plain = { data, measures };

describe('the looks of kept settings', () => {
  it.each([
    ['nothing kept', {}, false, plain],
    ['nothing kept, a dark system', {}, true, { data: { ...data, theme: 'dark' }, measures }],
    ['a theme', { theme: 'sepia' }, true, { data: { ...data, theme: 'sepia' }, measures }],
    ['as the system', { theme: 'system' }, true, { data: { ...data, theme: 'dark' }, measures }],
    [
      'all',
      { theme: 'dark', typeface: 'sans', size: 12, measure: 0.8, spacing: 1.35 },
      false,
      {
        data: { theme: 'dark', typeface: 'sans' },
        measures: { '--u': '0.75rem', '--measure': '0.8', '--spacing-factor': '1.35' },
      },
    ],
    [
      'lines wide apart, as an older version kept it',
      { spacing: 'wide' },
      false,
      { data, measures: { ...measures, '--spacing-factor': '1.2' } },
    ],
    ['the usual lines of an older version', { spacing: 'normal' }, false, plain],
    ['values that mean nothing', { theme: 'neon', typeface: 7, size: '12', measure: -1, spacing: null }, false, plain],
    ['values beyond the ends', { size: 99, measure: 3, spacing: 0 }, false, plain],
  ])('%s', (_, kept, dark, wanted) => {
    expect(looksOf(kept, dark)).toEqual(wanted);
  });
});
