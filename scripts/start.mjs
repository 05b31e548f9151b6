/**
 * `npm start`: the reader as it is published: built, readable without a script, kept for offline use, printed in its own faces.
 *
 *     node scripts/start.mjs [--host 127.0.0.1] [--port 4173]
 *
 * Builds the site into `.cache/site` where a source has changed since it was last built there, and serves it. A port that is taken
 * gives way to the next.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { serveSite } from './serve.mjs';

process.chdir(fileURLToPath(new URL('../', import.meta.url)));
const { values } = parseArgs({
  options: { host: { type: 'string', default: '127.0.0.1' }, port: { type: 'string', default: '4173' } },
});

const SITE = '.cache/site';
/** Written when a build has ended well. */
const STAMP = '.cache/site-built';
/** All that a build is made from. */
const SOURCES = ['src', 'public', 'scripts', 'index.html', 'vite.config.ts', 'package-lock.json'];
/** Ports that are tried, one after the other. */
const TRIES = 20;

const began = performance.now();
if (changedAt(SOURCES) > builtAt()) {
  console.log('Building the reader: some ten seconds, and only after a change …');
  await build();
  console.log(`Built in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
}
const { address } = await serve(Number(values.port));
console.log(`\n  Bayan is at ${address}\n  Ctrl+C ends it. For development, with changes shown at once: npm run dev\n`);

/** When the newest of these files or folders was changed, in ms. @param {readonly string[]} names @returns {number} */
function changedAt(names) {
  return Math.max(
    ...names.map((name) => {
      const found = statSync(name);
      // A folder changes when a file comes or goes.
      const within = found.isDirectory() ? readdirSync(name).map((file) => path.join(name, file)) : [];
      return Math.max(found.mtimeMs, changedAt(within));
    }),
    0,
  );
}

/** When the site was last built, in ms; 0 where it never was. */
function builtAt() {
  return statSync(STAMP, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Builds in a process of its own, whose output is shown where it fails. @returns {Promise<void>} */
function build() {
  const started = new Date();
  const child = spawn(process.execPath, ['scripts/build.mjs', '--out', SITE, '--plain'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  /** @type {Buffer[]} */
  const said = [];
  child.stdout.on('data', (part) => said.push(part));
  child.stderr.on('data', (part) => said.push(part));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      if (code !== 0) {
        console.error(Buffer.concat(said).toString());
        console.error('The reader could not be built: see above.');
        process.exit(1);
      }
      mkdirSync(path.dirname(STAMP), { recursive: true });
      writeFileSync(STAMP, '');
      // What was changed while it was built is not in it.
      utimesSync(STAMP, started, started);
      resolve();
    });
  });
}

/**
 * @param {number} port
 * @param {number} [left] how many more may be tried
 * @returns {ReturnType<typeof serveSite>}
 */
async function serve(port, left = TRIES) {
  try {
    return await serveSite({ dir: SITE, host: values.host, port });
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!taken || left === 0) throw error;
    console.log(`Port ${port} is taken; trying ${port + 1}.`);
    return serve(port + 1, left - 1);
  }
}
