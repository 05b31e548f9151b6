import { describe, expect, it } from 'vitest';
import { fingerprint } from './fingerprint';

describe('a fingerprint', () => {
  // Published values of FNV-1a. Links that readers have saved carry such numbers: the same text must keep the same one.
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('of “%s” is that of FNV-1a, as seven characters', (text, hash) => {
    expect(fingerprint(text)).toBe(hash.toString(36).padStart(7, '0'));
    expect(fingerprint(text)).toHaveLength(7);
  });

  it('takes a text of any letters', () => {
    expect(fingerprint('الصين 🇨🇳')).toMatch(/^[\da-z]{7}$/);
  });

  it.each([
    ['a', 'b'],
    ['ab', 'ba'],
    ['a\nb', 'a b'],
    ['الصين', 'الصّين'],
    ['', ' '],
  ])('tells “%s” from “%s”', (one, other) => {
    expect(fingerprint(one)).not.toBe(fingerprint(other));
  });
});
