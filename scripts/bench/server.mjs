/**
 * A static server as a good host is one: it compresses text, takes precompressed files where they lie beside the
 * originals, and has no delay of its own. It counts what it sends, and can put other articles in place of the bundled.
 */
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { barePage } from '../site/bare-page.mjs';

/** @typedef {import('./long-article.mjs').ArticleFiles} ArticleFiles */

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};

const TEXT = /^(?:text|application|image\/svg)/;

/** Above this, in bytes, nothing is compressed on the way: only articles made up for a measure are so large, and packing would be measured. */
const LARGE = 500_000;

/**
 * @typedef {object} Sent one answer
 * @property {string} path
 * @property {string} type
 * @property {number} bytes of the body, as it went over the wire
 */

/**
 * Serves a folder on a free port of this machine.
 *
 * @param {string} folder
 * @param {{ files?: ArticleFiles, pages?: Record<string, string | Buffer> }} [extra]
 *   `files` stand in for those of every bundled article, whose pages are then bare: the app draws them; `pages` are further pages, by their path.
 * @returns {Promise<{ address: string, sent: Sent[], close: () => Promise<void> }>}
 */
export async function serve(folder, { files, pages = {} } = {}) {
  /** @type {Sent[]} */
  const sent = [];
  const bodies = await bodiesOf(folder, files);
  for (const [name, page] of Object.entries(pages)) bodies.set(name, Buffer.from(page));
  /** @type {Map<string, { body: Buffer, encoding: string | null }>} */
  const packed = new Map();

  const server = createServer((request, response) => {
    const name = nameOf(request.url ?? '/', bodies);
    const plain = bodies.get(name);
    if (!plain) return void response.writeHead(404).end();
    const type = TYPES[path.extname(name)] ?? 'application/octet-stream';
    const wanted = encodingOf(String(request.headers['accept-encoding'] ?? ''));
    const key = `${name} ${wanted}`;
    const { body, encoding } = packed.get(key) ?? pack(name, plain, type, wanted, bodies);
    packed.set(key, { body, encoding });
    sent.push({ path: name, type, bytes: body.length });
    response.writeHead(200, {
      'content-type': type,
      'content-length': body.length,
      'cache-control': name.endsWith('.html') ? 'no-cache' : 'public, max-age=31536000, immutable',
      ...(encoding && { 'content-encoding': encoding }),
    });
    response.end(body);
  });
  await new Promise((done) => void server.listen(0, '127.0.0.1', () => done(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    address: `http://127.0.0.1:${port}/`,
    sent,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {string} folder
 * @param {ArticleFiles | undefined} files
 * @returns {Promise<Map<string, Buffer>>} what each path gives
 */
async function bodiesOf(folder, files) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const bodies = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const file = path.join(entry.parentPath, entry.name);
        const name = `/${path.relative(folder, file).split(path.sep).join('/')}`;
        return /** @type {const} */ ([name, await readFile(file)]);
      }),
  );
  if (!files) return new Map(bodies);
  return new Map(
    bodies
      .filter(([name]) => !/\.(?:json|html)\.(?:br|gz)$/.test(name))
      .map(([name, body]) => [name, changed(name, body, files)]),
  );
}

/** @param {string} name @param {Buffer} body @param {ArticleFiles} files */
function changed(name, body, files) {
  if (name.endsWith('.html')) return Buffer.from(barePage(body.toString()));
  return name.endsWith('.json') ? (inPlaceOf(body, files) ?? body) : body;
}

/**
 * The file of a long article that belongs in the place of a bundled one. Told by what it holds, since built names hold
 * hashes.
 *
 * @param {Buffer} body
 * @param {ArticleFiles} files
 * @returns {Buffer | null}
 */
function inPlaceOf(body, files) {
  /** @type {unknown} */
  const json = JSON.parse(body.toString());
  if (typeof json !== 'object' || json === null) return null;
  if ('headline' in json) return Buffer.from(JSON.stringify(files.article));
  if ('entities' in json) return Buffer.from(JSON.stringify(files.entities));
  if ('cues' in json) return Buffer.from(JSON.stringify(files.commitments));
  if ('phrases' in json && files.phrases) return Buffer.from(JSON.stringify(files.phrases));
  return 'lexicon' in json && 'sentences' in json && files.words ? Buffer.from(JSON.stringify(files.words)) : null;
}

/** @param {string} url @param {ReadonlyMap<string, Buffer>} bodies */
function nameOf(url, bodies) {
  const { pathname } = new URL(url, 'http://localhost');
  const name = decodeURIComponent(pathname);
  return !bodies.has(name) && bodies.has(`${name}index.html`) ? `${name}index.html` : name;
}

/** @param {string} accepted @returns {'br' | 'gzip' | null} */
function encodingOf(accepted) {
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : null;
}

/**
 * @param {string} name
 * @param {Buffer} plain
 * @param {string} type
 * @param {'br' | 'gzip' | null} encoding
 * @param {ReadonlyMap<string, Buffer>} bodies
 */
function pack(name, plain, type, encoding, bodies) {
  if (encoding === null || !TEXT.test(type) || plain.length > LARGE) return { body: plain, encoding: null };
  const ready = bodies.get(`${name}.${encoding === 'br' ? 'br' : 'gz'}`);
  return { body: ready ?? compressed(plain, encoding), encoding };
}

/**
 * As small as each way makes it: a host compresses once.
 *
 * @param {Buffer} plain
 * @param {'br' | 'gzip'} encoding
 */
function compressed(plain, encoding) {
  return encoding === 'gzip'
    ? gzipSync(plain, { level: 9 })
    : brotliCompressSync(plain, {
        params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length },
      });
}
