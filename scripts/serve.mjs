/**
 * `npm run preview`: serves the built site as a static host does: precompressed files, long cache for what has a hash in
 * its name, the site's own page for what is not there.
 *
 *     node scripts/serve.mjs [--host 127.0.0.1] [--port 4173] [--base /reader/] [--dir dist]
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';

/**
 * Serves a built site.
 * @param {{ dir: string, host?: string, port?: number, base?: string }} site `port` 0: any that is free
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export async function serveSite({ dir, host = '127.0.0.1', port = 0, base = '/' }) {
  const lost = readFileSync(path.join(dir, '404.html'));
  const serve = sirv(dir, {
    brotli: true,
    gzip: true,
    etag: true,
    // Looks at the files again for each request: a new build is served without a new start.
    dev: true,
    setHeaders(response, name) {
      const forever = name.startsWith('/assets/');
      response.setHeader('Cache-Control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
    onNoMatch(_request, response) {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(lost);
    },
  });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (!url.startsWith(base)) return response.writeHead(404).end();
    request.url = url.slice(base.length - 1);
    return serve(request, response);
  });
  await new Promise((ready, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => ready(undefined));
  });
  const bound = server.address();
  const at = typeof bound === 'object' && bound ? bound.port : port;
  return { address: `http://${host}:${at}${base}`, close: () => server.close() };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({
    options: {
      host: { type: 'string', default: '127.0.0.1' },
      port: { type: 'string', default: '4173' },
      base: { type: 'string', default: '/' },
      dir: { type: 'string', default: fileURLToPath(new URL('../dist/', import.meta.url)) },
    },
  });
  const { address } = await serveSite({ ...values, port: Number(values.port) });
  console.log(address);
}
