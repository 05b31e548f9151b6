import { expect, it } from 'vitest';
import { arrivalIn, handedAddress, receivedAddress, sharedLink } from './shared';

const page = 'https://example.org/reader/ar/add/?draft=x#text';

it.each([
  [sharedLink('aZ09_-', page), '#article=aZ09_-', { is: 'link', packed: 'aZ09_-' }],
  [handedAddress(page), '#handed', { is: 'handed' }],
  [receivedAddress(page), '#received', { is: 'received' }],
])('%s says what comes, and nothing else of the page’s address', (link, hash, arrival) => {
  expect(link).toBe(`https://example.org/reader/ar/add/${hash}`);
  expect(arrivalIn(new URL(link).hash)).toEqual(arrival);
});

it.each([
  ['', null],
  ['#text', null],
  ['#articles=a', null],
  ['#handed-over', null],
  ['#article=', { is: 'link', packed: '' }],
])('“%s” announces %s', (hash, expected) => {
  expect(arrivalIn(hash)).toEqual(expected);
});
