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
import { applied, chosen, commandsFor, problemsOf } from './faults/faults.mjs';
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

let isSound = true;
try {
  console.log(`${faults.length} faults, in ${copy}\n\n── Without any fault`);
  for (const command of commandsFor(faults.flatMap(({ by }) => by))) {
    const { passed, seconds, output } = await run(command);
    console.log(`${passed ? 'passed' : 'FAILED'} ${seconds.toFixed(0).padStart(4)} s  ${command}`);
    if (!passed) console.error(output);
    isSound &&= passed;
  }
  if (isSound) await tryAll();
  else console.error('\nThe tests must pass before they can catch anything.');
} finally {
  process.chdir(root);
  rmSync(copy, { recursive: true, force: true });
}
if (!isSound) process.exitCode = 1;

/** Makes one fault after the other, and says which were missed. */
async function tryAll() {
  console.log('\n── With one fault each');
  /** @type {Fault[]} */
  const missed = [];
  for (const [at, fault] of faults.entries()) {
    const intact = readFileSync(fault.file, 'utf8');
    writeFileSync(fault.file, applied(fault, intact));
    const caught = await failsOne(commandsFor(fault.by));
    writeFileSync(fault.file, intact);
    if (!caught) missed.push(fault);
    const count = `${at + 1}/${faults.length}`.padStart(String(faults.length).length * 2 + 1);
    console.log(`${caught ? 'caught' : 'MISSED'} ${count}  ${fault.kind.padEnd(9)} ${fault.file}: ${fault.find}`);
  }
  console.log(`\n${faults.length - missed.length} caught, ${missed.length} missed`);
  for (const { file, find, replace, by } of missed)
    console.log(`missed: ${file}: ${find} → ${replace} (${by.join(', ')})`);
  isSound = missed.length === 0;
}

/** @param {readonly string[]} commands */
async function failsOne(commands) {
  for (const command of commands) {
    const { passed } = await run(command);
    if (!passed) return true;
  }
  return false;
}
