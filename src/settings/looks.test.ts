import { describe, expect, it } from 'vitest';
import { looksOf } from './looks';

const plain = { theme: 'paper', typeface: 'naskh', size: '9', spacing: 'normal' };

describe('the looks of kept settings', () => {
  it.each([
    ['nothing kept', {}, false, plain],
    ['nothing kept, a dark system', {}, true, { ...plain, theme: 'dark' }],
    ['a theme', { theme: 'sepia' }, true, { ...plain, theme: 'sepia' }],
    ['as the system', { theme: 'system' }, true, { ...plain, theme: 'dark' }],
    [
      'all',
      { theme: 'dark', typeface: 'sans', size: 12, spacing: 'wide' },
      false,
      { theme: 'dark', typeface: 'sans', size: '12', spacing: 'wide' },
    ],
    ['values that mean nothing', { theme: 'neon', typeface: 7, size: '12', spacing: null }, false, plain],
  ])('%s', (_, kept, dark, wanted) => {
    expect(looksOf(kept, dark)).toEqual(wanted);
  });
});
