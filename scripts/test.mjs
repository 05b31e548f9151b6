/**
 * `npm test`: every check of the project. `npm run test:full`: the same, with all combinations and 5 000 cases a property
 * (docs/testing.md says which is when).
 *
 * 1. Static checks and the build of the site, side by side, as many at a time as there are cores.
 * 2. The tests in Node and the component tests, in one run of Vitest.
 * 3. The journeys, on the site that was built.
 *
 * Goes on after a failure, so that one run tells everything. Names the ten slowest tests, and what failed. The last line counts static checks
 * and tests of all layers together: `4850 passed, 0 failed`. Exits with 1 unless all passed.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './find-browser.mjs';
import { failures, journeyCounts, slowest, summary, vitestCounts } from './test/report.mjs';
import { run, runAll } from './test/run.mjs';

/** @typedef {import('./test/report.mjs').Counts} Counts */

process.chdir(fileURLToPath(new URL('../', import.meta.url)));
if (process.argv.includes('--full')) {
  Object.assign(process.env, { BAYAN_FULL: '1', BAYAN_FUZZ_RUNS: process.env.BAYAN_FUZZ_RUNS ?? '5000' });
}
// Run the scripts as npm would, without the time it takes to start npm for each.
process.env.PATH = [path.resolve('node_modules/.bin'), process.env.PATH].join(path.delimiter);
/** @type {{ scripts: Record<string, string> }} */
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const reports = mkdtempSync(path.join(tmpdir(), 'bayan-test-'));

/** Each is a script of package.json, which also runs by itself: `npm run lint`. What takes longest begins first. */
const steps = [
  { title: 'Site', script: 'build:site' },
  { title: 'Types', script: 'types' },
  { title: 'Format', script: 'format:check' },
  { title: 'Unused code', script: 'unused' },
  { title: 'Articles', script: 'check:articles' },
  { title: 'Article schemas', script: 'check:schema' },
  { title: 'Lexicon', script: 'check:lexicon' },
  { title: 'Source rules', script: 'check:source' },
  { title: 'Lint', script: 'lint' },
];

/** @type {Counts[]} */
const layers = [];

const checks = await runAll(
  steps.map(({ title, script }) => ({ title, command: scripts[script] ?? 'exit 1' })),
  availableParallelism(),
  ({ title, passed, seconds, output }) => {
    console.log(`\n── ${title}: ${passed ? 'passed' : 'FAILED'}, ${seconds.toFixed(1)} s\n${output.trim()}`);
  },
);
for (const { title, passed, seconds } of checks) {
  layers.push({ title, seconds, passed: passed ? 1 : 0, failed: passed ? 0 : 1, tests: [] });
}

const browser = findBrowser();

console.log('\n── Tests in Node, component tests');
const vitestReport = path.join(reports, 'vitest.json');
const units = browser ? 'vitest run' : 'vitest run --project=!ui';
layers.push(
  ...vitestCounts(
    await run(`${units} --reporter=default --reporter=json --outputFile.json=${vitestReport}`, { show: true }),
    vitestReport,
  ),
);
if (!browser) layers.push(notRun('Component tests'));

console.log('\n── Journeys');
const isBuilt = checks.find(({ title }) => title === 'Site')?.passed;
if (isBuilt && browser) {
  const journeysReport = path.join(reports, 'journeys.json');
  process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = journeysReport;
  layers.push(journeyCounts(await run('playwright test --reporter=list,json', { show: true }), journeysReport));
} else {
  console.log(`Not made: ${isBuilt ? 'there is no browser' : 'the site could not be built'}.`);
  layers.push(notRun('Journeys'));
}
rmSync(reports, { recursive: true });

console.log(`\n── The ten slowest tests\n${slowest(layers, 10).join('\n')}`);
const named = failures(layers);
if (named.length > 0) console.log(`\n── Failed\n${named.join('\n')}`);
console.log(`\n── Summary\n${summary(layers).join('\n')}`);
if (layers.some(({ failed }) => failed > 0)) process.exitCode = 1;

/** Whether there is a Chromium, installed now if need be; says why not. */
function findBrowser() {
  try {
    return ensureBrowser();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return undefined;
  }
}

/** @param {string} title @returns {Counts} */
function notRun(title) {
  return { title, seconds: 0, passed: 0, failed: 1, tests: [] };
}
