/**
 * Runs every check of the project, in order, and goes on after a failure so that one run tells everything.
 * Exits with 1 unless all passed.
 *
 * Each step is a script of package.json, which also runs by itself: `npm run lint`.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const steps = [
  { title: 'Articles', script: 'check:articles' },
  { title: 'Article schemas', script: 'check:schema' },
  { title: 'Lexicon', script: 'check:lexicon' },
  { title: 'Types', script: 'types' },
  { title: 'Lint', script: 'lint' },
  { title: 'Format', script: 'format:check' },
  { title: 'Source rules', script: 'check:source' },
  { title: 'Unused code', script: 'unused' },
  { title: 'Unit tests', script: 'test:unit' },
  { title: 'End-to-end tests', script: 'test:e2e' },
];

process.chdir(fileURLToPath(new URL('../', import.meta.url)));
// Run the scripts as npm would, without the time it takes to start npm for each.
process.env.PATH = [path.resolve('node_modules/.bin'), process.env.PATH].join(path.delimiter);
/** @type {{ scripts: Record<string, string> }} */
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

const results = steps.map(({ title, script }) => {
  console.log(`\n── ${title} (npm run ${script})`);
  const began = performance.now();
  const { status } = spawnSync(scripts[script] ?? 'exit 1', { shell: true, stdio: 'inherit' });
  return { title, passed: status === 0, seconds: (performance.now() - began) / 1000 };
});

console.log('\n── Summary');
for (const { title, passed, seconds } of results) {
  console.log(`${passed ? 'passed' : 'FAILED'} ${seconds.toFixed(1).padStart(6)} s  ${title}`);
}
const failed = results.filter(({ passed }) => !passed).length;
console.log(`\n${results.length - failed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
