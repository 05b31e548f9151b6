import { describe, expect, it } from 'vitest';
import { isolated } from './isolate';

describe('isolated', () => {
  it.each([
    ['china', '\u2068china\u2069'],
    ['الصين', '\u2068الصين\u2069'],
    ['', '\u2068\u2069'],
    ['a\u202eb\u2069\u2067c\u200f\u0000', '\u2068abc\u2069'],
    ['می\u200cخواهم 😀', '\u2068می\u200cخواهم 😀\u2069'],
    ['x'.repeat(200), `\u2068${'x'.repeat(120)}…\u2069`],
  ])('%j is %j', (text, expected) => expect(isolated(text)).toBe(expected));
});
