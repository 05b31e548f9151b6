/**
 * `npm run bench`: measures the built reader in a real browser, each measure beside a baseline in the same run. Prints a
 * table; see docs/performance.md for what each means.
 */
import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { launch } from './bench/browser.mjs';
import { buildBaselines } from './bench/builds.mjs';
import { take } from './bench/measure.mjs';
import { firstClick } from './bench/measures/first-click.mjs';
import { firstLoad } from './bench/measures/first-load.mjs';
import { library } from './bench/measures/library.mjs';
import { memory } from './bench/measures/memory.mjs';
import { open } from './bench/measures/open.mjs';
import { own } from './bench/measures/own.mjs';
import { paint } from './bench/measures/paint.mjs';
import { shift } from './bench/measures/shift.mjs';
import { switching } from './bench/measures/switch.mjs';
import { timeline } from './bench/measures/timeline.mjs';
import { optionsOf, USAGE } from './bench/options.mjs';
import { plotOf } from './bench/plot.mjs';
import { insertResults, tableOf } from './bench/table.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const measures = [firstLoad, firstClick, paint, open, own, library, timeline, switching, shift, memory];
/** What `--quick` takes, each without what is long in it. */
const short = [firstLoad, firstClick, paint, open, own];

const options = (() => {
  try {
    return optionsOf(
      process.argv.slice(2),
      measures.map(({ id }) => id),
      short.map(({ id }) => id),
    );
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    process.exit(2);
  }
})();

if (options.list) {
  for (const { id, rows } of measures) console.log(`${id.padEnd(12)} ${rows.map(({ title }) => title).join('; ')}`);
  process.exit();
}

if (options.build && spawnSync('npm', ['run', 'build'], { cwd: root, stdio: 'inherit' }).status !== 0) process.exit(1);

const browser = await launch();
const baselines = await buildBaselines();
/** @type {import('./bench/stats.mjs').Result[]} */
const results = [];
try {
  for (const measure of measures.filter(({ id }) => options.only.includes(id))) {
    const onRun = (/** @type {number} */ done) => console.error(`${measure.id}: ${done} of ${options.runs}`);
    try {
      results.push(
        ...(await take(measure, { browser, app: `${root}dist`, baselines, quick: options.quick }, options.runs, onRun)),
      );
    } catch (error) {
      // The others took long: what they found is not lost with it.
      console.error(`${measure.id} was given up:`, error);
      process.exitCode = 1;
    }
  }
} finally {
  await browser.close();
  await baselines.remove();
}

const [cpu] = os.cpus();
const machine = `${os.cpus().length} × ${cpu?.model.trim() || os.arch()}, ${Math.round(os.totalmem() / 2 ** 30)} GB, ${os.platform()}`;
const about = {
  date: new Date().toISOString().slice(0, 10),
  machine,
  node: process.version,
  browser: `Chromium ${browser.version()}`,
  runs: options.runs,
};
const taken = `${about.machine}; Node ${about.node}; ${about.browser}; ${about.date}; medians of ${about.runs} runs.`;
const text = `${taken}\n\n${tableOf(results)}`;
console.log(text);
if (options.out !== null) await writeFile(options.out, `${JSON.stringify({ ...about, results }, null, 2)}\n`);
if (options.write !== null) {
  await writeFile(options.write, insertResults(await readFile(options.write, 'utf8'), text));
}
if (options.plot !== null) {
  const plot = plotOf(results, taken);
  if (plot !== null) await writeFile(options.plot, plot);
  else console.error('Nothing to draw: no measure was taken at two lengths (open and paint are).');
}
