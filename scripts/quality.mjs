/**
 * `npm run quality`: what the pure functions reach, as a table; with `--json`, as JSON.
 * `npm run -s quality -- PART ARGUMENTS`: the same functions on any file, for people and scripts.
 *
 * Each file in `scripts/quality/` is a part and gives two functions:
 * - `run(args)` does its work on the files that are named, and prints the result. A wrong call throws `Usage`.
 * - `rows()` gives its lines of the table, an array of `Row` (none where the part measures nothing).
 */
import { readdirSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Usage } from './quality-tools.mjs';

/**
 * @typedef {object} Row One line of the table.
 * @property {string} part name of the part
 * @property {string} what what was measured, on which texts
 * @property {number} value the figure reached, 0 … 1 where it is a share
 * @property {number} [aim] the least that it should be; left out where it is only reported
 * @property {string} [note] how it came about: counts, spread, source
 */

const folder = fileURLToPath(new URL('./quality/', import.meta.url));
const parts = readdirSync(folder)
  .filter((name) => name.endsWith('.mjs') && !name.endsWith('.test.mjs'))
  .map((name) => name.slice(0, -'.mjs'.length))
  .toSorted();

/** @param {string} part */
const load = (part) => import(pathToFileURL(`${folder}${part}.mjs`).href);

/** @param {Row[]} rows */
const printTable = (rows) => {
  const cells = rows.map(({ part, what, value, aim, note = '' }) => {
    const met = aim === undefined ? '' : value >= aim ? 'met' : 'not met';
    return [part, what, String(Number(value.toFixed(4))), aim === undefined ? '' : `≥ ${aim}`, met, note];
  });
  const table = [['part', 'what', 'value', 'aim', '', 'note'], ...cells];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const row of table)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
};

const [first, ...rest] = process.argv.slice(2);
try {
  if (first === undefined || first === '--json') {
    /** @type {Row[]} */
    const rows = [];
    for (const part of parts) rows.push(...(await (await load(part)).rows()));
    if (first === '--json') console.log(JSON.stringify({ rows }, null, 2));
    else printTable(rows);
  } else if (parts.includes(first)) {
    await (await load(first)).run(rest);
  } else {
    throw new Usage(`quality [--json] | quality PART …, where PART is one of: ${parts.join(', ')}`);
  }
} catch (error) {
  if (!(error instanceof Usage)) throw error;
  console.error(`Usage: ${error.message}`);
  process.exitCode = 2;
}
