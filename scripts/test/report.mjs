/** Counts what a run of the tests gave: layers, tests, the slowest of them, and the lines that end the run. */
import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ name: string, seconds: number }} Timed A test that ran. */
/** @typedef {{ title: string, seconds: number, passed: number, failed: number, tests: Timed[] }} Counts One layer. */
/** @typedef {{ passed: boolean, seconds: number }} Ended How the program ended, as a whole. */

/** @typedef {{ status: string, fullName: string, duration?: number | null }} Assertion */
/** @typedef {{ name: string, assertionResults: Assertion[], status: string, startTime: number, endTime: number }} TestFile */

/** @typedef {{ title: string, file: string, suites?: Suite[], specs?: Spec[] }} Suite */
/** @typedef {{ title: string, file: string, line: number, tests: { status: string, results: { duration: number }[] }[] }} Spec */

const COMPONENT = /\.ui\.test\.tsx?$/;

/**
 * The two layers of a run of Vitest, told apart by the names of their files.
 *
 * @param {Ended} ended
 * @param {string} file its report, in JSON
 * @returns {Counts[]}
 */
export function vitestCounts(ended, file) {
  const report = /** @type {{ testResults: TestFile[] } | null} */ (readJson(file));
  const files = report?.testResults ?? [];
  const parts = [
    { title: 'Tests in Node', of: files.filter(({ name }) => !COMPONENT.test(name)) },
    { title: 'Component tests', of: files.filter(({ name }) => COMPONENT.test(name)) },
  ];
  const layers = parts.map(({ title, of }) => {
    const all = of.flatMap(({ name, assertionResults }) => assertionResults.map((one) => ({ file: name, ...one })));
    const passed = all.filter(({ status }) => status === 'passed').length;
    // A file that could not be read at all has no tests; one set aside has not passed either.
    const broken = of.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0);
    return {
      title,
      // Files ran side by side: what is counted is work.
      seconds: of.reduce((sum, { startTime, endTime }) => sum + (endTime - startTime) / 1000, 0),
      passed,
      failed: all.length - passed + broken.length,
      tests: all.map((one) => ({
        name: `${one.file.replace(/^.*\/(?=src\/|scripts\/)/, '')}: ${one.fullName}`,
        seconds: (one.duration ?? 0) / 1000,
      })),
    };
  });
  return blamed(layers, ended);
}

/**
 * The layer of the journeys.
 *
 * @param {Ended} ended
 * @param {string} file Playwright's report, in JSON
 * @returns {Counts}
 */
export function journeyCounts(ended, file) {
  const report = /** @type {{ suites: Suite[] } | null} */ (readJson(file));
  const specs = (report?.suites ?? []).flatMap(specsOf);
  const all = specs.flatMap(({ title, file: spec, tests }) =>
    tests.map(({ status, results }) => ({
      status,
      name: `e2e/${spec}: ${title}`,
      seconds: results.reduce((sum, { duration }) => sum + duration / 1000, 0),
    })),
  );
  const passed = all.filter(({ status }) => status === 'expected').length;
  const layer = { title: 'Journeys', seconds: ended.seconds, passed, failed: all.length - passed, tests: all };
  return /** @type {Counts} */ (blamed([layer], ended)[0]);
}

/** @param {Suite} suite @returns {Spec[]} */
function specsOf({ specs = [], suites = [] }) {
  return [...specs, ...suites.flatMap(specsOf)];
}

/**
 * A program that failed though no test did (an error outside every test, no test at all) counts as one failure.
 * @param {Counts[]} layers @param {Ended} ended
 */
function blamed(layers, ended) {
  const [first] = layers;
  if (first && !ended.passed && layers.every(({ failed }) => failed === 0)) first.failed = 1;
  return layers;
}

/**
 * The tests that took longest, one line each.
 * @param {readonly Counts[]} layers @param {number} count
 */
export function slowest(layers, count) {
  return layers
    .flatMap(({ tests }) => tests)
    .toSorted((a, b) => b.seconds - a.seconds)
    .slice(0, count)
    .map(({ name, seconds }) => `${seconds.toFixed(1).padStart(6)} s  ${name}`);
}

/**
 * One line a layer, and the sum of all.
 * @param {readonly Counts[]} layers
 */
export function summary(layers) {
  const lines = layers.map(({ title, seconds, passed, failed }) => {
    const counts = `${passed} passed${failed > 0 ? `, ${failed} FAILED` : ''}`;
    return `${failed > 0 ? 'FAILED' : 'passed'} ${seconds.toFixed(1).padStart(6)} s  ${title}${passed + failed > 1 ? `: ${counts}` : ''}`;
  });
  /** @param {'passed' | 'failed'} which */
  const sum = (which) => layers.reduce((total, layer) => total + layer[which], 0);
  return [...lines, '', `${sum('passed')} passed, ${sum('failed')} failed`];
}

/** @param {string} file @returns {unknown} */
function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
