/**
 * The EPUB of the bundled article in both interface languages, of a part of it, and of an article of hostile texts:
 * epubcheck, the checker of the W3C, must find neither an error nor a warning. `npm run test:interop epubcheck`
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { createServer } from 'vite';

const command = find() ?? (install() ? find() : undefined);
if (command === undefined) {
  console.error('epubcheck is not here. Install the package "epubcheck" (Debian, Ubuntu, Homebrew) and Java.');
  process.exit(2);
}
console.log(/EPUBCheck v\S+/.exec(epubcheck(['--version']).said)?.[0]);

// A server, though nothing is served: the exporters load what they need when they need it.
const server = await createServer({
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
const { epub } = /** @type {typeof import('../../src/exports/formats/pages/epub.ts')} */ (
  await server.ssrLoadModule('/src/exports/formats/pages/epub.ts')
);
const { realInput, hostileInput } = /** @type {typeof import('../../src/exports/samples.ts')} */ (
  await server.ssrLoadModule('/src/exports/samples.ts')
);

const real = realInput();
const books = {
  english: real,
  arabic: realInput({ uiLanguage: 'ar' }),
  'one-paragraph': realInput({ unitSelection: real.article.units.slice(3, 4), entities: [], undertakings: [] }),
  hostile: hostileInput(),
};

const folder = mkdtempSync(join(tmpdir(), 'bayan-epub-'));
let failures = 0;
for (const [name, input] of Object.entries(books)) {
  const { content } = await epub.make(input);
  const file = join(folder, `${name}.epub`);
  writeFileSync(file, content);
  const { ok, said } = epubcheck([file, '--failonwarnings']);
  console.log(`${name} (${content.length} bytes): ${ok ? 'no errors or warnings detected' : 'REFUSED'}`);
  if (!ok) console.log(said);
  failures += ok ? 0 : 1;
}
rmSync(folder, { recursive: true });
await server.close();
if (failures > 0) process.exitCode = 1;

/**
 * How epubcheck is called here, or `undefined`. Debian's command is a Java archive, which the shell alone cannot run.
 *
 * @returns {string[] | undefined}
 */
function find() {
  const jar = '/usr/share/java/epubcheck.jar';
  const ways = [['epubcheck'], ...(existsSync(jar) ? [['java', '-jar', jar]] : [])];
  // RequestedArticle for its version alone it answers, and then complains that there is no book.
  return ways.find(([program = '', ...args]) =>
    /EPUBCheck v/.test(String(spawnSync(program, [...args, '--version']).stdout)),
  );
}

/** Debian's package, when this may install one. */
function install() {
  if (process.getuid?.() !== 0 || !runs('command -v apt-get')) return false;
  console.log('epubcheck is not here; installing it with apt-get …');
  return runs('apt-get update') && runs('DEBIAN_FRONTEND=noninteractive apt-get install -y epubcheck');
}

/** @param {string} line */
function runs(line) {
  return spawnSync(line, { shell: true, stdio: 'ignore' }).status === 0;
}

/** @param {string[]} args */
function epubcheck(args) {
  const [program = '', ...first] = command ?? [];
  const { status, stdout, stderr } = spawnSync(program, [...first, ...args], { encoding: 'utf8' });
  return { ok: status === 0, said: `${stdout}${stderr}` };
}
