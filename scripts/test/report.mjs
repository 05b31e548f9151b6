/** Counts what a run of the tests gave: layers, tests, the slowest of them, and the lines that end the run. */
import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ name: string, seconds: number, failure?: string }} Test One that ran; where it has not passed, why, in a line. */
/** @typedef {{ title: string, seconds: number, passed: number, failed: number, tests: Test[] }} Counts One layer. */
/** @typedef {{ passed: boolean, seconds: number }} Ended How the program ended, as a whole. */

/** @typedef {{ status: string, fullName: string, duration?: number | null, failureMessages?: string[] }} Assertion */
/** @typedef {{ name: string, assertionResults: Assertion[], status: string, startTime: number, endTime: number }} TestFile */

/** @typedef {{ title: string, file: string, suites?: Suite[], specs?: Spec[] }} Suite */
/** @typedef {{ duration: number, error?: { message?: string } }} Result */
/** @typedef {{ title: string, file: string, line: number, tests: { status: string, results: Result[] }[] }} Spec */

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
        ...(one.status !== 'passed' && { failure: firstLine(one.failureMessages?.[0] ?? one.status) }),
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
      ...(status !== 'expected' && {
        failure: firstLine(results.find(({ error }) => error)?.error?.message ?? status),
      }),
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
 * The tests that have not passed, one line each, with the first line of what they said: a run of minutes is read from its end.
 * @param {readonly Counts[]} layers
 */
export function failures(layers) {
  return layers.flatMap(({ tests }) =>
    tests.flatMap(({ name, failure }) => (failure === undefined ? [] : [`${name}\n    ${failure}`])),
  );
}

/** @param {string} message with the colours of a terminal, perhaps */
function firstLine(message) {
  // oxlint-disable-next-line no-control-regex -- the escape character is what is looked for
  return message.replaceAll(/\u001B\[[\d;]*m/g, '').split('\n', 1)[0] ?? '';
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
