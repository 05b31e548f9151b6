/**
 * `npm run test:mutation`: how much the tests of the pure core notice. Stryker changes one thing at a time in `src/arabic`,
 * `src/article` and `src/search`, runs the tests that reach it, and counts what they miss. The report, line by line, is
 * `.cache/mutation.json`. It takes long: on two cores the whole core is a matter of an hour.
 *
 *     npm run test:mutation                        all of the three folders
 *     npm run test:mutation -- src/arabic/*.ts     some files
 *
 * Stryker is no dependency of the project, which it would nearly double: these versions are fetched when they are first called for.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** The last version that runs on Node 20. */
const VERSION = '9.6.1';
const PACKAGES = ['core', 'vitest-runner'].map((name) => `@stryker-mutator/${name}`);

process.chdir(fileURLToPath(new URL('../', import.meta.url)));
if (!PACKAGES.every((name) => existsSync(`node_modules/${name}`))) {
  console.log(`Fetching Stryker ${VERSION}, once`);
  run('npm', ['install', '--no-save', ...PACKAGES.map((name) => `${name}@${VERSION}`)]);
}
const files = process.argv.slice(2).filter((one) => one !== '--');
run('npx', [
  'stryker',
  'run',
  'scripts/mutation/stryker.json',
  ...(files.length > 0 ? ['--mutate', files.join(',')] : []),
]);

/** @param {string} command @param {string[]} args */
function run(command, args) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}
