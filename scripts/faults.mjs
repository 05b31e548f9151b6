/**
 * `npm run test:faults`: guards the tests. Each fault of `scripts/faults/list.json` is one wrong line; it is made in a copy of the
 * project, and what should catch it is run there. Exits with 1 where a fault is missed, where its text is not found (the code has
 * moved on: bring the list up to date), or where the tests fail without any fault.
 *
 *     npm run test:faults                      all
 *     npm run test:faults -- reader offsets    those whose file, kind or tests hold one of these words
 *     npm run test:faults -- --quick           without those that only a journey catches, which need a build each
 */
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { applied, chosen, journeyCommand, problemsOf, sorted } from './faults/faults.mjs';
import { startTests } from './faults/tests.mjs';
import { run } from './test/run.mjs';

/** @typedef {import('./faults/faults.mjs').Fault} Fault */

const root = fileURLToPath(new URL('../', import.meta.url));
process.chdir(root);
/** Nothing of these is needed in the copy, or it is made there. */
const LEFT_OUT = new Set(['node_modules', 'dist', '.git', '.cache', 'test-results', 'playwright-report']);

const args = process.argv.slice(2);
const all = /** @type {Fault[]} */ (JSON.parse(readFileSync('scripts/faults/list.json', 'utf8')));
const problems = problemsOf(all, (file) => readFileSync(file, 'utf8'));
if (problems.length > 0) {
  for (const problem of problems) console.error(problem);
  process.exit(1);
}
const faults = chosen(all, args);
if (faults.length === 0) {
  console.error(`No fault has ${args.join(', ')} in its file, its kind or its tests.`);
  process.exit(1);
}

const copy = mkdtempSync(path.join(realpathSync(tmpdir()), 'bayan-faults-'));
cpSync(root, copy, {
  recursive: true,
  filter: (from) => !LEFT_OUT.has(path.relative(root, from).split(path.sep)[0] ?? ''),
});
symlinkSync(realpathSync('node_modules'), path.join(copy, 'node_modules'), 'junction');
process.chdir(copy);
process.env.PATH = [path.resolve('node_modules/.bin'), process.env.PATH].join(path.delimiter);

const tests = await startTests();
/** The file of the last fault. */
let last = '';
/** @type {string[]} */
const missed = [];
let isSound = true;
try {
  console.log(`${faults.length} faults, in ${copy}\n\n── Without any fault`);
  const { files, journeys } = sorted(faults.flatMap(({ by }) => by));
  isSound = !(await fails(files, journeys, []));
  console.log(isSound ? 'passed' : 'FAILED: the tests must pass before they can catch anything');
  if (isSound) await tryAll();
} finally {
  await tests.end();
  process.chdir(root);
  rmSync(copy, { recursive: true, force: true });
}
if (!isSound || missed.length > 0) process.exitCode = 1;
// What is left of the browsers is none of ours.
process.exit();

/** Makes one fault after the other, and says which were missed. */
async function tryAll() {
  console.log('\n── With one fault each');
  for (const [at, fault] of faults.entries()) {
    const { files, journeys } = sorted(fault.by);
    const intact = readFileSync(fault.file, 'utf8');
    writeFileSync(fault.file, applied(fault, intact));
    const caught = await fails(files, journeys, changed(fault.file));
    writeFileSync(fault.file, intact);
    const line = `${fault.kind.padEnd(9)} ${fault.file}: ${fault.find} → ${fault.replace}`.replaceAll('\n', ' ');
    if (!caught) missed.push(line);
    console.log(`${caught ? 'caught' : 'MISSED'} ${String(at + 1).padStart(3)}/${faults.length}  ${line}`);
  }
  console.log(`\n${faults.length - missed.length} caught, ${missed.length} missed`);
  for (const line of missed) console.log(`missed: ${line}`);
}

/** Files of the code that are not as they were at the last run: this one, and that of the last fault. @param {string} file */
function changed(file) {
  const both = [...new Set([last, file])].filter((one) => one !== '');
  last = file;
  return both;
}

/**
 * Whether one of these fails; journeys are made only where nothing else does.
 * @param {readonly string[]} files @param {readonly string[]} journeys @param {readonly string[]} altered
 */
async function fails(files, journeys, altered) {
  if (files.length > 0 && !(await tests.pass(files, altered))) return true;
  const command = journeyCommand(journeys);
  if (command === null) return false;
  const { passed, output } = await run(command);
  if (!passed && altered.length === 0) console.error(output);
  return !passed;
}
