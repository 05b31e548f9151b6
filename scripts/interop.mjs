/**
 * `npm run test:interop`: opens what the exporters make in the programs that it is made for. Runs every script in
 * `scripts/interop/`, one after another, and goes on after a failure; exits with 1 unless all passed.
 *
 * A script prints what its program reported and exits with 0 when that is no error, with 1 when it is, and with 2 when
 * the program is not here and cannot be installed: that is said, and is no pass.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('../', import.meta.url)));
const folder = 'scripts/interop';
const wanted = process.argv.slice(2);
const scripts = readdirSync(folder)
  .filter((name) => name.endsWith('.mjs'))
  .filter((name) => wanted.length === 0 || wanted.some((one) => name === `${one}.mjs`))
  .toSorted();
if (scripts.length === 0) {
  console.error(`${folder}: there is no script${wanted.length > 0 ? ` called ${wanted.join(' or ')}` : ''}`);
  process.exit(1);
}

const VERDICTS = ['passed', 'FAILED', 'NOT RUN'];

const results = scripts.map((name) => {
  const program = name.replace('.mjs', '');
  console.log(`\n── ${program}`);
  const began = performance.now();
  const { status } = spawnSync(process.execPath, [`${folder}/${name}`], { stdio: 'inherit' });
  return { program, verdict: VERDICTS[status ?? 1] ?? 'FAILED', seconds: (performance.now() - began) / 1000 };
});

console.log('\n── Summary');
for (const { program, verdict, seconds } of results) {
  console.log(`${verdict.padEnd(7)} ${seconds.toFixed(1).padStart(6)} s  ${program}`);
}
const failed = results.filter(({ verdict }) => verdict !== 'passed').length;
console.log(`\n${results.length - failed} passed, ${failed} did not`);
if (failed > 0) process.exitCode = 1;
