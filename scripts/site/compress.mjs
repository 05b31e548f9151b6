/** Compressed twins of files, `x.js.br` and `x.js.gz`, for hosts that send them as they are. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesBelow } from './files.mjs';

const TEXT = new Set(['.html', '.js', '.css', '.json', '.svg', '.webmanifest', '.txt']);

/**
 * Compresses all text below a folder as far as it goes. A twin that would save nothing is not written.
 * @param {string} folder
 * @returns {Promise<{ files: number, compressed: number }>} how many files there are, how many of them have twins
 */
export async function compressAll(folder) {
  const files = (await filesBelow(folder)).map((file) => path.join(folder, file));
  const texts = files.filter((file) => TEXT.has(path.extname(file)));
  const done = await Promise.all(texts.map(compress));
  return { files: files.length, compressed: done.filter(Boolean).length };
}

/** @param {string} file */
async function compress(file) {
  const content = await readFile(file);
  const twins = {
    br: await promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
    gz: await promisify(gzip)(content, { level: 9 }),
  };
  const smaller = Object.entries(twins).filter(([, twin]) => twin.length < content.length);
  await Promise.all(smaller.map(([ending, twin]) => writeFile(`${file}.${ending}`, twin)));
  return smaller.length > 0;
}
