/** The baselines, built in the run itself, each into a folder of its own. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, loadConfigFromFile } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));

const FONTS = {
  arabic: '@fontsource/scheherazade-new/files/scheherazade-new-arabic-400-normal.woff2',
  english: '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2',
};

/**
 * @typedef {object} Baselines
 * @property {string} hello folder of the React hello world
 * @property {string} plain folder of the rows as React renders a list
 * @property {string} mark folder with mark.js, as `mark.js`
 * @property {string} nothing an empty folder
 * @property {Record<string, Buffer>} fontFiles the fonts of the static page, by path
 * @property {{ arabic: string, english: string }} fonts their addresses
 * @property {() => Promise<void>} remove
 */

/** Builds as the reader is built: the same target, the same React plugin. @returns {Promise<Baselines>} */
export async function buildBaselines() {
  const folder = await mkdtemp(path.join(tmpdir(), 'bayan-bench-'));
  const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' }, `${root}vite.config.ts`);
  const target = loaded?.config.build?.target;
  /** @param {string} name @param {Record<string, unknown>} [bundle] */
  const make = async (name, bundle) => {
    const outDir = path.join(folder, name);
    await build({
      root: path.join(root, 'scripts/bench/baselines', name),
      configFile: false,
      logLevel: 'warn',
      base: './',
      plugins: [react()],
      build: {
        outDir,
        emptyOutDir: true,
        ...(target !== undefined && { target }),
        ...(bundle && { rolldownOptions: bundle }),
      },
    });
    return outDir;
  };
  const nothing = path.join(folder, 'nothing');
  await mkdir(nothing);
  await writeFile(path.join(nothing, 'favicon.ico'), '');
  const fontFile = (/** @type {string} */ name) => readFile(path.join(root, 'node_modules', name));
  return {
    hello: await make('hello'),
    plain: await make('plain'),
    mark: await make('mark', {
      input: path.join(root, 'scripts/bench/baselines/mark/main.js'),
      output: { entryFileNames: 'mark.js' },
    }),
    nothing,
    fonts: { arabic: './arabic.woff2', english: './english.woff2' },
    fontFiles: { '/arabic.woff2': await fontFile(FONTS.arabic), '/english.woff2': await fontFile(FONTS.english) },
    remove: () => rm(folder, { recursive: true }),
  };
}
