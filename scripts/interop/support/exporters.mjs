/** What the interop scripts share: the exporters as Node runs them, and programs found or installed. */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { createServer } from 'vite';

/**
 * The exporters and the samples of the tests. Nothing is served: the server only compiles what is imported, when it is.
 */
export async function openExporters() {
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  /** @param {string} name */
  const load = (name) => server.ssrLoadModule(`/src/exports/${name}.ts`);
  return {
    csv: /** @type {typeof import('../../../src/exports/formats/tables/csv.ts')} */ (await load('formats/tables/csv')),
    pairSamples: /** @type {typeof import('../../../src/exports/formats/pairs/pair-samples.ts')} */ (
      await load('formats/pairs/pair-samples')
    ),
    pairs: /** @type {typeof import('../../../src/exports/formats/pairs/pairs.ts')} */ (
      await load('formats/pairs/pairs')
    ),
    samples: /** @type {typeof import('../../../src/exports/samples.ts')} */ (await load('samples')),
    tables: /** @type {typeof import('../../../src/exports/formats/tables/tables.ts')} */ (
      await load('formats/tables/tables')
    ),
    tmx: /** @type {typeof import('../../../src/exports/formats/pairs/tmx.ts')} */ (await load('formats/pairs/tmx')),
    xliff: /** @type {typeof import('../../../src/exports/formats/pairs/xliff.ts')} */ (
      await load('formats/pairs/xliff')
    ),
    xliff12: /** @type {typeof import('../../../src/exports/formats/pairs/xliff12.ts')} */ (
      await load('formats/pairs/xliff12')
    ),
    xlsx: /** @type {typeof import('../../../src/exports/formats/tables/xlsx.ts')} */ (
      await load('formats/tables/xlsx')
    ),
    xml: /** @type {typeof import('../../../src/exports/formats/xml.ts')} */ (await load('formats/xml')),
    close: () => server.close(),
  };
}

/**
 * The first of the commands that answers, after installing Debian's packages if none does and this may. Ends the
 * process with 2, and says so, when there is none.
 *
 * @param {string} title the program's name
 * @param {string[]} commands
 * @param {string} question the argument that it answers with its version
 * @param {string} packages
 */
export function findProgram(title, commands, question, packages) {
  const find = () => commands.find((command) => spawnSync(command, [question], { stdio: 'ignore' }).status === 0);
  const found = find() ?? (install(title, packages) ? find() : undefined);
  if (found !== undefined) return found;
  console.error(
    `${title} is not here and could not be installed. Install the packages "${packages}" (Debian, Ubuntu).`,
  );
  return process.exit(2);
}

/** @param {string} title @param {string} packages */
function install(title, packages) {
  if (process.getuid?.() !== 0 || !runs('command -v apt-get')) return false;
  console.log(`${title} is not here; installing ${packages} with apt-get …`);
  return runs(
    `apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends ${packages}`,
  );
}

/** @param {string} line */
function runs(line) {
  return spawnSync(line, { shell: true, stdio: 'ignore' }).status === 0;
}
