/**
 * `npm run size`: what the built reader weighs, chunk by chunk, and whether it keeps to `scripts/size-budget.json`. Exits
 * with 1 and the name of what grew if it does not.
 */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { chunkName, firstLoadOf, overBudget, reportOf } from './size-report.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const dist = path.join(root, 'dist');

/** @type {Record<string, number>} kilobytes of gzip */
const budget = JSON.parse(await readFile(path.join(root, 'scripts/size-budget.json'), 'utf8'));

const names = (await readdir(dist, { recursive: true })).filter((name) => /\.(?:html|js|css|json)$/.test(name));
const files = await Promise.all(
  names.map(async (name) => {
    const body = await readFile(path.join(dist, name));
    return {
      name: name.split(path.sep).join('/'),
      text: body.toString(),
      raw: body.length,
      gzip: gzipSync(body, { level: 9 }).length,
      brotli: brotliCompressSync(body).length,
    };
  }),
);

const first = firstLoadOf(files);
const sizes = [
  ...['html', 'js', 'json'].map((kind) => ({
    name: `first load, ${kind}`,
    ...sum(first.filter(({ name }) => name.endsWith(`.${kind}`))),
  })),
  ...files
    .filter(({ name }) => /\.(?:js|css|json)$/.test(name) && !first.some((one) => one.name === name))
    .map(({ name, raw, gzip, brotli }) => ({ name: chunkName(name), raw, gzip, brotli })),
];
console.log(reportOf(sizes));

const grown = overBudget(sizes, budget);
for (const line of grown) console.error(line);
if (grown.length > 0) process.exitCode = 1;

/** @param {readonly { raw: number, gzip: number, brotli: number }[]} all */
function sum(all) {
  return all.reduce(
    (total, { raw, gzip, brotli }) => ({
      raw: total.raw + raw,
      gzip: total.gzip + gzip,
      brotli: total.brotli + brotli,
    }),
    { raw: 0, gzip: 0, brotli: 0 },
  );
}
