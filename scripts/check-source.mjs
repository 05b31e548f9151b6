/**
 * Fails, with file, line and a sentence, where the source breaks a rule of the project that no other tool holds
 * (see `source-rules.mjs`), or an import goes where it must not (`arrows.mjs`).
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { arrowProblems } from './arrows.mjs';
import { problemsIn, problemsOfChunks, problemsOfSheets, problemsOfSources } from './source-rules.mjs';

const FOLDERS = ['src', 'e2e', 'scripts'];
const CHECKED = /\.(?:tsx?|mjs|css|html)$/;

process.chdir(fileURLToPath(new URL('../', import.meta.url)));
const inFolders = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
);
const files = [...readdirSync('.'), ...inFolders].filter((name) => CHECKED.test(name)).toSorted();
const read = files.map((file) => ({ file, text: readFileSync(file, 'utf8') }));
const packages = ['', '@radix-ui/'].flatMap((scope) =>
  readdirSync(`node_modules/${scope}`).map((name) => `${scope}${name}`),
);

const problems = [
  ...read.flatMap(({ file, text }) => problemsIn(file, text).map((problem) => ({ file, ...problem }))),
  ...problemsOfSheets(read),
  ...problemsOfSources(read, existsSync),
  ...problemsOfChunks(read, packages),
  ...arrowProblems(files),
].map(({ file, line, message }) => `${file}:${line}: ${message}`);
for (const problem of problems) console.error(problem);
console.log(`${files.length} files read, ${problems.length} problems`);
if (problems.length > 0) process.exitCode = 1;
