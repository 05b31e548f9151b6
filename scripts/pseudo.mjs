/**
 * The reader with a pseudo language beside its own (`scripts/pseudo/text.mjs`), to see what is not translated and what has
 * no room. It works on a copy: neither the code nor `dist/` changes.
 *
 *     node scripts/pseudo.mjs           builds the copy into `.cache/pseudo/dist`
 *     node scripts/pseudo.mjs --start   serves it as `npm start` does; start it again after a change
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { makeCopy, root } from './pseudo/site.mjs';

/** Builds the copy. @returns the folder of the built site */
export function buildPseudo() {
  const copy = makeCopy();
  // Looked at here alone: nothing is compressed for a host.
  run(copy, ['scripts/build.mjs', '--plain']);
  return path.join(copy, 'dist');
}

/** @param {string} folder @param {string[]} args */
function run(folder, args) {
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`node ${args.join(' ')}: ${stderr}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({ options: { start: { type: 'boolean' } } });
  if (values.start) {
    const { createServer } = await import('vite');
    const copy = makeCopy();
    process.chdir(copy);
    const server = await createServer({ root: copy, cacheDir: '.vite', server: { fs: { allow: [root, copy] } } });
    await server.listen();
    server.printUrls();
  } else {
    console.log(buildPseudo());
  }
}
