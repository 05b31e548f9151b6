import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Pieces } from './pieces';

/** Text that comes in parts, cut; `null` where it is odd or a piece is no JSON. */
function readInPieces(text: string, size: number, part: number): { value: unknown; text: string } | null {
  const pieces = new Pieces('list', size);
  const found: string[] = [];
  for (let at = 0; at < text.length; at += part) found.push(...pieces.add(text.slice(at, at + part)));
  const rest = pieces.end();
  if (rest === null) return null;
  try {
    const elements = found.map((piece): unknown[] => JSON.parse(`[${piece}]`));
    const whole = JSON.parse(rest);
    if (elements.some(({ length }) => length === 0) || whole?.list?.length !== 0) return null;
    const head = pieces.head ?? '';
    return {
      value: { ...whole, list: elements.flat() },
      text: head + found.join(',') + rest.slice(head.length),
    };
  } catch {
    return null;
  }
}

/** Names that are no trouble to compare: `__proto__` is refused elsewhere. */
const name = fc.string().filter((one) => one !== '__proto__' && one !== 'list' && !JSON.stringify(one).includes('\\'));
const file = fc
  .record({
    before: fc.dictionary(name, fc.jsonValue(), { maxKeys: 3 }),
    list: fc.array(fc.jsonValue(), { maxLength: 12 }),
    after: fc.dictionary(name, fc.jsonValue(), { maxKeys: 2 }),
    space: fc.constantFrom(undefined, 1, '\t'),
  })
  .map(({ before, list, after, space }) => JSON.stringify({ ...before, list, ...after }, null, space));
const size = fc.integer({ min: 1, max: 60 });
const part = fc.integer({ min: 1, max: 80 });

describe('a file in pieces', () => {
  it('is the file, whatever is in it and however it comes', () => {
    fc.assert(
      fc.property(file, size, part, (text, ofPiece, ofPart) => {
        expect(readInPieces(text, ofPiece, ofPart)).toEqual({ value: JSON.parse(text), text });
      }),
    );
  });

  it('is refused, or is JSON as a whole too, where something was done to its text', () => {
    const sign = fc.constantFrom(...'{}[],:"\\ 0ax', '"list":[', '\\u006cist', '');
    fc.assert(
      fc.property(file, fc.nat(), fc.nat(3), sign, size, part, (text, from, count, put, ofPiece, ofPart) => {
        const at = from % (text.length + 1);
        const broken = text.slice(0, at) + put + text.slice(at + count);
        const read = readInPieces(broken, ofPiece, ofPart);
        // As a whole it would be parsed to the same; where it is none, this throws.
        expect(read === null || isDeepStrictEqual(read.value, JSON.parse(broken))).toBe(true);
      }),
    );
  });
});
