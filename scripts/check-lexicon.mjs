/**
 * `npm run check:lexicon`: proves the sources of the lexicon. One line a failure: file, line, what is wrong.
 * Without arguments it reads `src/lexicon/data`; with one, that folder.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { runnerImport } from 'vite';

const root = process.argv[2] ?? 'src/lexicon/data';
/** @type {{ module: typeof import('../src/lexicon/entries/check') }} */
const { module } = await runnerImport('./src/lexicon/entries/check.ts', {
  configFile: false,
  logLevel: 'error',
});

const names = (await readdir(root)).filter((name) => name.endsWith('.txt')).sort();
const files = Object.fromEntries(
  await Promise.all(names.map(async (name) => [name, await readFile(join(root, name), 'utf8')])),
);
const { problems, summary } = module.checkLexicon(files);
for (const { file, line, problem } of problems) console.error(`${join(root, file)}:${line}: ${problem}`);
console.log(`lexicon: ${summary}`);
if (names.length === 0) console.error(`${root}: there is no source file`);
if (problems.length > 0)
  console.error(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the lexicon`);
if (problems.length > 0 || names.length === 0) process.exitCode = 1;
