/** What the parts of `npm run quality` share. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/** A call that cannot be understood; its message says how to call. */
export class Usage extends Error {}

/** Absolute path of the repository, with a slash at its end. */
export const root = fileURLToPath(new URL('../', import.meta.url));

/**
 * Loads a TypeScript module of `src`.
 * @param {string} path from the repository, such as `src/align/align.ts`
 * @template T
 * @returns {Promise<T>} what the module exports; the caller says its type: `typeof import('../../src/align/align')`
 */
export const loadSource = async (path) => {
  /** @type {{ module: T }} */
  const { module } = await runnerImport(`${root}${path}`, { root, configFile: false, logLevel: 'error' });
  return module;
};

/**
 * The lines of a text file, each a sentence, counted from 0. A line end at the end of the file starts no line.
 * @param {string} path
 * @returns {string[]}
 */
export const readLines = (path) => {
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  const lines = text.split(/\r\n|\r|\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
};
