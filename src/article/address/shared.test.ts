import { expect, it } from 'vitest';
import { sharedIn, sharedLink } from './shared';

it('a link holds what it was made of, and nothing else of the page’s address', () => {
  const link = sharedLink('aZ09_-', 'https://example.org/reader/ar/add/?draft=x#text');
  expect(link).toBe('https://example.org/reader/ar/add/#article=aZ09_-');
  expect(sharedIn(new URL(link).hash)).toBe('aZ09_-');
});

it.each([
  ['', null],
  ['#text', null],
  ['#articles=a', null],
  ['#article=', ''],
])('“%s” holds %s', (hash, expected) => {
  expect(sharedIn(hash)).toBe(expected);
});
