/**
 * The lexicon in the site: the sources in `src/lexicon/data` compiled to one text, a file of its own that is asked for when
 * words are. `import address from 'virtual:lexicon'` gives its address.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const name = 'virtual:lexicon';
const resolved = `\0${name}`;
/** Where the text is while developing. */
const devAddress = '/@lexicon.txt';
const folder = fileURLToPath(new URL('../../src/lexicon/data/', import.meta.url));

/** @param {string} file */
const load = async (file) =>
  (await runnerImport(`./src/lexicon/${file}`, { configFile: false, logLevel: 'error' })).module;

/**
 * The compiled text of the sources.
 *
 * @returns {Promise<string>}
 * @throws {Error} if a line of them cannot be read
 */
async function compiledLexicon() {
  /** @type {typeof import('../../src/lexicon/entries/parse')} */
  const { parseLexicon } = await load('entries/parse.ts');
  /** @type {typeof import('../../src/lexicon/entries/compiled')} */
  const { compile } = await load('entries/compiled.ts');
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  const read = files.toSorted().map((file) => parseLexicon(file, readFileSync(folder + file, 'utf8')));
  const problem = read.flatMap(({ problems }) => problems)[0];
  if (problem) throw new Error(`${problem.file}, line ${problem.line}: ${problem.problem}`);
  return compile(read.flatMap(({ entries }) => entries));
}

/** What was compiled last while developing, and the times of the sources that it was made of. */
let last = { times: '', text: Promise.resolve('') };

/** The compiled text for the development server and the tests, which ask for it with every page: compiled anew after a change alone. */
function developed() {
  const times = readdirSync(folder)
    .map((file) => `${file} ${statSync(folder + file).mtimeMs}`)
    .join();
  if (times !== last.times) last = { times, text: compiledLexicon() };
  return last.text;
}

/** @returns {import('vite').Plugin} */
export function lexicon() {
  let isBuild = false;
  return {
    name: 'bayan-lexicon',
    configResolved({ command }) {
      isBuild = command === 'build';
    },
    resolveId: (id) => (id === name ? resolved : null),
    async load(id) {
      if (id !== resolved) return null;
      if (!isBuild) return `export default ${JSON.stringify(devAddress)};`;
      const reference = this.emitFile({ type: 'asset', name: 'lexicon.txt', source: await compiledLexicon() });
      return `export default import.meta.ROLLUP_FILE_URL_${reference};`;
    },
    configureServer(server) {
      server.middlewares.use(devAddress, async (_request, response) => {
        try {
          response.setHeader('content-type', 'text/plain; charset=utf-8').end(await developed());
        } catch (error) {
          response.writeHead(500).end(String(error));
        }
      });
    },
  };
}
