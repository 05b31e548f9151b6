import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applied, chosen, journeyCommand, KINDS, problemsOf, sorted } from './faults.mjs';

/** @param {Partial<import('./faults.mjs').Fault>} [over] */
const fault = (over) => ({
  kind: 'logic',
  file: 'src/a.ts',
  find: 'a < b',
  replace: 'a <= b',
  by: ['src/a.test.ts'],
  ...over,
});

/** @param {string} file */
function read(file) {
  if (file === 'src/a.ts') return 'if (a < b) return $1; // c c';
  if (file.endsWith('.test.ts') || file.endsWith('.spec.ts')) return '';
  throw new Error('no such file');
}

describe('the list', () => {
  const list = /** @type {import('./faults.mjs').Fault[]} */ (
    JSON.parse(readFileSync('scripts/faults/list.json', 'utf8'))
  );

  it('fits the code: each text stands in its file, once', () => {
    expect(problemsOf(list, (file) => readFileSync(file, 'utf8'))).toEqual([]);
  });

  it('has at least sixty faults, of every kind', () => {
    expect(list.length).toBeGreaterThanOrEqual(60);
    expect(new Set(list.map(({ kind }) => kind))).toEqual(new Set(KINDS));
  });
});

describe('a fault that does not fit', () => {
  it.each([
    ['is sound', fault(), []],
    ['of no kind', fault({ kind: 'x' }), ['no such kind: x']],
    ['whose text is gone', fault({ find: 'b < a' }), ['0 times, not once']],
    ['whose text is there twice', fault({ find: 'c' }), ['2 times, not once']],
    ['in a file that is gone', fault({ file: 'src/b.ts' }), ['there is no such file']],
    ['that changes nothing', fault({ replace: 'a < b' }), ['nothing is exchanged']],
    ['that nothing should catch', fault({ by: [] }), ['nothing should catch it']],
    ['whose test is gone', fault({ by: ['src/c.ts'] }), ['there is no src/c.ts']],
    ['whose journey is named by its title', fault({ by: ['e2e/a.spec.ts#goes on'] }), []],
  ])('%s', (_, one, problems) => {
    expect(problemsOf([one], read)).toEqual(problems.map((problem) => expect.stringContaining(problem)));
  });
});

describe('what is asked for', () => {
  const journey = fault({ file: 'src/ui/a.css', kind: 'style', by: ['e2e/a.spec.ts'] });
  const both = fault({ by: ['src/a.test.ts', 'e2e/a.spec.ts'] });

  it.each([
    [[], 3],
    [['style'], 1],
    [['src/ui', 'a.test'], 3],
    [['nowhere'], 0],
    [['--quick'], 2],
    [['--quick', 'style'], 0],
  ])('%j', (args, count) => {
    expect(chosen([fault(), journey, both], args)).toHaveLength(count);
  });
});

it('a fault is made as it is written, signs of a pattern and all', () => {
  expect(applied(fault({ find: 'return $1', replace: 'return $&' }), read('src/a.ts'))).toBe(
    'if (a < b) return $&; // c c',
  );
});

it('what runs the tests is told apart', () => {
  expect(sorted(['src/a.test.ts', 'e2e/a.spec.ts#goes on', 'src/A.ui.test.tsx', 'src/a.test.ts'])).toEqual({
    files: ['src/a.test.ts', 'src/A.ui.test.tsx'],
    journeys: ['e2e/a.spec.ts#goes on'],
  });
});

it.each([
  [[], null],
  [['e2e/a.spec.ts'], 'node scripts/build.mjs && playwright test e2e/a.spec.ts --reporter=line'],
  [
    ['e2e/a.spec.ts#goes on', 'e2e/a.spec.ts#stops'],
    'node scripts/build.mjs && playwright test e2e/a.spec.ts --grep "goes on|stops" --reporter=line',
  ],
  [
    ['e2e/a.spec.ts#goes on', 'e2e/b.spec.ts'],
    'node scripts/build.mjs && playwright test e2e/a.spec.ts e2e/b.spec.ts --reporter=line',
  ],
])('journeys are made on a site with the fault in it: %j', (journeys, command) => {
  expect(journeyCommand(journeys)).toBe(command);
});
