/**
 * `npm run test:engines`: the end-to-end tests in Chromium, Firefox and WebKit, one engine after the other, on the built app.
 *
 *     node scripts/engines.mjs [chromium|firefox|webkit …] [--] [arguments of playwright test]
 *
 * Engines that are not there are installed from the system's packages. Exits with 1 unless every engine that was asked for was
 * found and passed; says by name which were not.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './find-browser.mjs';
import { ensureFirefox, ensureWebkit } from './find-engines.mjs';

process.chdir(fileURLToPath(new URL('../', import.meta.url)));

/** @type {Record<string, () => unknown>} Each gives `undefined` or throws where the engine is not to be had. */
const engines = { chromium: ensureBrowser, firefox: ensureFirefox, webkit: ensureWebkit };

// npm keeps the `--` to itself: what is no plain word is the first argument of Playwright.
const given = process.argv.slice(2).filter((one) => one !== '--');
const split = given.findIndex((one) => !/^\w+$/.test(one));
const named = given.slice(0, split === -1 ? undefined : split);
const rest = split === -1 ? [] : given.slice(split);
const unknown = named.filter((name) => !Object.hasOwn(engines, name));
if (unknown.length > 0) {
  console.error(`No such engine: ${unknown.join(', ')}. There are: ${Object.keys(engines).join(', ')}.`);
  process.exit(1);
}
const wanted = named.length > 0 ? named : Object.keys(engines);

/** @param {string} name @returns {string} how it went */
function run(name) {
  if (!found(name)) return 'NOT FOUND';
  console.log(`\n── ${name}`);
  // With `=`: it would take all names after it for projects, too.
  const args = ['test', '-c', 'playwright.engines.config.ts', `--project=${name}`, ...rest];
  const { status } = spawnSync(path.resolve('node_modules/.bin/playwright'), args, {
    stdio: 'inherit',
    env: { ...process.env, BAYAN_ENGINE: name },
    shell: process.platform === 'win32',
  });
  return status === 0 ? 'passed' : 'FAILED';
}

/** @param {string} name */
function found(name) {
  try {
    return engines[name]?.() !== undefined;
  } catch {
    return false;
  }
}

const built = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });
if (built.status !== 0) process.exit(1);

const results = wanted.map((name) => {
  const began = performance.now();
  const result = run(name);
  return { name, result, seconds: (performance.now() - began) / 1000 };
});

console.log('\n── Engines');
for (const { name, result, seconds } of results)
  console.log(`${result.padEnd(9)} ${seconds.toFixed(0).padStart(5)} s  ${name}`);
if (results.some(({ result }) => result !== 'passed')) process.exitCode = 1;
