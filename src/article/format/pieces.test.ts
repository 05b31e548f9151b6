import { describe, expect, it } from 'vitest';
import { Pieces } from './pieces';

/** Cuts a text that comes in parts of so many letters. */
function cut(text: string, size = 1, part = text.length) {
  const pieces = new Pieces('list', size);
  const found: string[] = [];
  for (let at = 0; at < text.length; at += part) found.push(...pieces.add(text.slice(at, at + part)));
  return { found, rest: pieces.end(), head: pieces.head };
}

describe('a file in pieces', () => {
  it.each<[string, string, string[], string]>([
    [
      'elements of every kind',
      '{"list":[1,"a",[2,3],{"b":4},null]}',
      ['1', '"a"', '[2,3]', '{"b":4}', 'null'],
      '{"list":[]}',
    ],
    [
      'what stands before and behind it',
      '{"a":{"list":[0]},"list":[1],"z":[2,3]}',
      ['1'],
      '{"a":{"list":[0]},"list":[],"z":[2,3]}',
    ],
    [
      'brackets, commas and quotes in strings',
      '{"list":["]},{[",":\\"],",{"a,]":"\\\\"}]}',
      ['"]},{["', '":\\"],"', '{"a,]":"\\\\"}'],
      '{"list":[]}',
    ],
    ['white space', '{ "list" : [\n 1 ,\n 2\n] }\n', ['\n 1 ', '\n 2\n'], '{ "list" : [] }\n'],
    [
      'letters of two halves, also as they are escaped',
      '{"list":["😀","\\ud83d\\ude00"]}',
      ['"😀"', '"\\ud83d\\ude00"'],
      '{"list":[]}',
    ],
    ['an empty list', '{"list":[ ]}', [], '{"list":[]}'],
    ['a list of its name further in is another', '{"list":[{"list":[1,2]},3]}', ['{"list":[1,2]}', '3'], '{"list":[]}'],
    ['a text of its name is no name', '{"a":"list","b":[1],"list":[2]}', ['2'], '{"a":"list","b":[1],"list":[]}'],
  ])('%s', (_, text, pieces, rest) => {
    for (let part = 1; part <= text.length; part++) {
      const { found, rest: left } = cut(text, 1, part);
      expect([found, left]).toEqual([pieces, rest]);
    }
  });

  it('holds some elements at a time, and none of them in part', () => {
    const list = Array.from({ length: 100 }, (_, at) => ({ at, text: 'نص'.repeat(at) }));
    const { found } = cut(JSON.stringify({ list }), 1000, 70);
    expect(found.length).toBeGreaterThan(5);
    expect(found.length).toBeLessThan(15);
    expect(found.flatMap((piece) => JSON.parse(`[${piece}]`))).toEqual(list);
  });

  it('gives a piece once it is whole, before the rest has come, and what stands before the list', () => {
    const pieces = new Pieces('list', 1);
    expect([pieces.add('{"a":1,"li'), pieces.head]).toEqual([[], null]);
    expect([pieces.add('st":[{"b":2}'), pieces.head]).toEqual([[], '{"a":1,"list":[']);
    expect(pieces.add(',{"b"')).toEqual(['{"b":2}']);
    expect(pieces.add(':3}')).toEqual([]);
    expect(pieces.end()).toBeNull();
    expect(pieces.add(']}')).toEqual(['{"b":3}']);
    expect(pieces.end()).toBe('{"a":1,"list":[]}');
  });

  it.each([
    ['nothing', ''],
    ['no such list', '{"other":[1]}'],
    ['an object in its place', '{"list":{"a":1}}'],
    ['a list of that name in another object', '{"a":{"list":[1]}}'],
    ['a list that is the whole file', '["list",[1]]'],
    ['a name that comes twice', '{"list":[1],"list":[2]}'],
    ['another name that comes twice', '{"a":1,"a":2,"list":[1]}'],
    ['a name that is written in another way', '{"list":[1],"\\u006cist":[2]}'],
    ['a list without an end', '{"list":[1,2'],
    ['a string without an end', '{"list":[1],"a":"b'],
    ['a string in the list without an end', '{"list":["a,b]}'],
    ['a string of a million letters', `{"list":["${'x'.repeat(1_000_000)}"]}`],
    ['a million letters before it', `{"a":[${'1,'.repeat(600_000)}1],"list":[1]}`],
  ])('is not cut: %s', (_, text) => {
    expect(cut(text, 1, 64_000).rest).toBeNull();
  });

  it.each([
    ['a comma at the end', '{"list":[1,]}'],
    ['a comma at the beginning', '{"list":[,1]}'],
    ['two commas', '{"list":[1,,2]}'],
    ['nothing but a comma', '{"list":[,]}'],
    ['a bracket that closes something else', '{"list":[{"a":1]},2]}'],
    ['a list that ends as an object', '{"list":[1}}'],
    ['something behind the end', '{"list":[1]}]'],
    ['no comma between two', '{"list":[1 2]}'],
    ['a bare word', '{"list":[x]}'],
  ])('is no JSON, nor are all its pieces: %s', (_, text) => {
    const { found, rest } = cut(text);
    const read = [...found.map((piece) => `[${piece}]`), rest ?? 'odd'].map((piece) => {
      try {
        const json: unknown = JSON.parse(piece);
        // A piece without an element is none.
        return !Array.isArray(json) || json.length > 0;
      } catch {
        return false;
      }
    });
    expect(read).toContain(false);
  });
});
