import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { failures, journeyCounts, slowest, summary, vitestCounts } from './report.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'bayan-report-'));

/** @param {unknown} json */
function written(json) {
  const file = path.join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(json));
  return file;
}

const fine = { passed: true, seconds: 3 };
const bad = { passed: false, seconds: 3 };

/** @param {string} name @param {string[]} statuses @param {string} [status] */
const testFile = (name, statuses, status = 'passed') => ({
  name: `/somewhere/src/${name}`,
  status,
  startTime: 1000,
  endTime: 2000,
  assertionResults: statuses.map((one, at) => ({
    status: one,
    fullName: `test ${at}`,
    duration: 10 * (at + 1),
    failureMessages: one === 'failed' ? ['Error: expected 1\n    at a line'] : [],
  })),
});

/** @param {string} status @param {number} duration */
const spec = (status, duration) => ({
  title: status,
  file: 'a.spec.ts',
  line: 1,
  tests: [
    {
      status,
      results: [
        {
          duration,
          ...(status === 'unexpected' && { error: { message: 'Error: \u001B[31mnothing is lit\u001B[39m\nCall log' } }),
        },
      ],
    },
  ],
});
describe('a run of Vitest', () => {
  it.each([
    ['all pass', fine, [testFile('a.test.ts', ['passed', 'passed'])], [2, 0], [0, 0]],
    [
      'components apart',
      fine,
      [testFile('a.test.ts', ['passed']), testFile('A.ui.test.tsx', ['passed'])],
      [1, 0],
      [1, 0],
    ],
    ['one fails', bad, [testFile('A.ui.test.tsx', ['passed', 'failed'], 'failed')], [0, 0], [1, 1]],
    ['one is set aside', fine, [testFile('a.test.ts', ['passed', 'pending'])], [1, 1], [0, 0]],
    ['a file cannot be read', bad, [testFile('a.test.ts', [], 'failed')], [0, 1], [0, 0]],
    ['it fails outside every test', bad, [testFile('a.test.ts', ['passed'])], [1, 1], [0, 0]],
  ])('%s', (_, ended, testResults, node, components) => {
    const layers = vitestCounts(ended, written({ testResults }));
    expect(layers.map(({ passed, failed }) => [passed, failed])).toEqual([node, components]);
  });

  it('that wrote no report has failed', () => {
    const layers = vitestCounts(bad, path.join(folder, 'none.json'));
    expect(layers.map(({ failed }) => failed)).toEqual([1, 0]);
  });
});

describe('a run of the journeys', () => {
  const suites = [
    {
      title: 'a',
      file: 'a.spec.ts',
      specs: [spec('expected', 900)],
      suites: [{ specs: [spec('unexpected', 2500), spec('skipped', 0)] }],
    },
  ];

  it('counts those of groups too, and those set aside as failed', () => {
    expect(journeyCounts(bad, written({ suites }))).toMatchObject({ passed: 1, failed: 2 });
  });

  it('that found none has failed', () => {
    expect(journeyCounts(bad, written({ suites: [] }))).toMatchObject({ passed: 0, failed: 1 });
  });

  it('names the slowest', () => {
    const layer = journeyCounts(bad, written({ suites }));
    expect(slowest([layer], 2)).toEqual(['   2.5 s  e2e/a.spec.ts: unexpected', '   0.9 s  e2e/a.spec.ts: expected']);
  });
});

describe('the end of a run', () => {
  it('names what failed or was set aside, with the first line of the error', () => {
    const testResults = [testFile('A.ui.test.tsx', ['passed', 'failed', 'pending'], 'failed')];
    const suites = [{ title: 'a', file: 'a.spec.ts', specs: [spec('expected', 1), spec('unexpected', 1)] }];
    expect(failures([...vitestCounts(bad, written({ testResults })), journeyCounts(bad, written({ suites }))])).toEqual(
      [
        'src/A.ui.test.tsx: test 1\n    Error: expected 1',
        'src/A.ui.test.tsx: test 2\n    pending',
        'e2e/a.spec.ts: unexpected\n    Error: nothing is lit',
      ],
    );
  });

  it('counts all layers in its last line', () => {
    const layers = [
      { title: 'Types', seconds: 4, passed: 1, failed: 0, tests: [] },
      { title: 'Journeys', seconds: 61, passed: 99, failed: 2, tests: [] },
    ];
    expect(summary(layers)).toEqual([
      'passed    4.0 s  Types',
      'FAILED   61.0 s  Journeys: 99 passed, 2 FAILED',
      '',
      '100 passed, 2 failed',
    ]);
  });
});
