import { describe, expect, it } from 'vitest';
import { makeParts, numbersIn, partsFor } from './bundled-parts';

const terms = ['\nصين\nصينيه\nconstructor\nروسيا\n', '\nصين\nصناعه\n', '\nروس\n80\n'];

/** The numbers that a search of the parts gives, each once. */
function search(parts: ReadonlyMap<string, string>, term: string, begun: boolean): number[] {
  const numbers = partsFor([...parts.keys()], term, begun).flatMap((one) =>
    numbersIn(parts.get(one) ?? '', term, begun),
  );
  return [...new Set(numbers)].toSorted((a, b) => a - b);
}

describe.each([
  ['one part', 60_000],
  ['parts of a few letters', 20],
  ['parts as small as can be', 1],
])('the index in %s', (_, most) => {
  const parts = makeParts(terms, most);
  it.each<[string, boolean, number[]]>([
    ['صين', false, [0, 1]],
    ['صين', true, [0, 1]],
    ['صي', false, []],
    ['صي', true, [0, 1]],
    ['ص', true, [0, 1]],
    ['صن', true, [1]],
    ['روس', false, [2]],
    ['روس', true, [0, 2]],
    ['constructor', false, [0]],
    ['toString', false, []],
    ['80', false, [2]],
    ['8', false, []],
    ['0', true, []],
    ['', false, []],
  ])('finds “%s”, begun %s: %j', (term, begun, numbers) => {
    expect(search(parts, term, begun)).toEqual(numbers);
  });

  it('has every term once', () => {
    const all = [...parts.values()].flatMap((part) => part.split('\n').filter(Boolean));
    expect(all.map((line) => line.split(' ')[0]).toSorted()).toEqual(
      ['80', 'constructor', 'روس', 'روسيا', 'صناعه', 'صين', 'صينيه'].toSorted(),
    );
    for (const [begins, part] of parts)
      expect(part.split('\n').filter((line) => line !== '' && !line.startsWith(begins))).toEqual([]);
  });
});

it('an index of nothing has a part without terms', () => {
  expect(makeParts([])).toEqual(new Map([['', '\n\n']]));
  expect(numbersIn('\n\n', 'a', true)).toEqual([]);
});
