/**
 * The licences of all that ships. The list is made at build from the packages that are really in the bundle: their
 * modules, and the fonts that style sheets ask for. A package whose licence is not allowed here, or whose text is not to be had, stops
 * the build.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** @typedef {{ name: string, version: string, licence: string, text: string }} Licence `licence` is an SPDX expression. */

/** Permissive: all they ask, if anything, is that their text goes with the code or the font. */
export const allowed = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'OFL-1.1',
  'CC0-1.0',
  'Unlicense',
]);

/** Of these the text need not go with the code. */
const textless = new Set(['0BSD', 'CC0-1.0', 'Unlicense']);

/** In the bundle with some lines that no module tells of: base styles, the loader of code that is called for. */
const unseen = ['tailwindcss', 'vite'];

/** What the built app asks for, beside its `index.html`. */
export const fileName = 'licences.json';

/**
 * The folders of the packages that these modules and assets come from.
 *
 * @param {readonly string[]} ids absolute or relative paths; virtual ones (`\0…`) come from no package
 * @returns {string[]} each once, sorted
 */
export function packageFolders(ids) {
  const folders = ids.flatMap((id) => {
    const plain = id.replaceAll('\\', '/').replace(/[?#].*$/, '');
    const found = /^.*\/?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(plain);
    return found && !plain.startsWith('\0') ? [found[0]] : [];
  });
  return [...new Set(folders)].toSorted();
}

/**
 * The SPDX expression of a package, in whichever of the three ways it was ever written.
 *
 * @param {{ license?: unknown, licenses?: unknown }} manifest
 * @returns {string} empty where there is none
 */
export function licenceOf({ license, licenses }) {
  return Array.isArray(licenses) ? licenses.map(typeOf).join(' OR ') : typeOf(license);
}

/** @param {unknown} one @returns {string} */
function typeOf(one) {
  if (typeof one === 'string') return one;
  return typeof one === 'object' && one !== null && 'type' in one ? String(one.type) : '';
}

/** Whether one may ship under an expression: some choice that `OR` gives, and all that `AND` asks for. @param {string} expression */
export function isAllowed(expression) {
  const plain = expression.replaceAll(/[()]/g, '').trim();
  return plain.split(/\s+OR\s+/).some((choice) => choice.split(/\s+AND\s+/).every((one) => allowed.has(one)));
}

/**
 * Everything that forbids shipping: a licence that is not allowed, none at all, one without its text.
 *
 * @param {readonly Licence[]} list
 * @param {readonly string[]} shipped names that have to be in it
 * @returns {string[]}
 */
export function problemsWith(list, shipped) {
  const known = new Set(list.map(({ name }) => name));
  return [
    ...shipped.filter((name) => !known.has(name)).map((name) => `${name} ships, and is not in the list`),
    ...list.flatMap(({ name, version, licence, text }) => {
      if (licence === '') return [`${name} ${version} names no licence`];
      if (!isAllowed(licence)) return [`${name} ${version} has the licence “${licence}”, which is not allowed`];
      return text.trim() === '' && !textless.has(licence) ? [`${name} ${version} brings no text of its licence`] : [];
    }),
  ];
}

/** @param {string} folder @returns {Licence} */
function read(folder) {
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return { name: manifest.name, version: manifest.version, licence: licenceOf(manifest), text: textIn(folder) };
}

/** What follows is of packages inside a tool, none of which ships. */
const OF_OTHERS = /^#+ Licenses of bundled dependencies$/m;

/** The text of a package's licence: its own, else that of the package it is published with. @param {string} folder @returns {string} */
function textIn(folder) {
  const own = readdirSync(folder).find((name) => /^(?:licen[cs]e|copying)(?:\.|$)/i.test(name));
  if (own !== undefined) return readFileSync(path.join(folder, own), 'utf8').split(OF_OTHERS)[0]?.trim() ?? '';
  const lender = lenders.find(({ of }) => of.test(folder.replaceAll('\\', '/')))?.from;
  const borrowed = lender === undefined ? '' : path.join('node_modules', lender);
  return borrowed !== '' && existsSync(borrowed) ? textIn(borrowed) : '';
}

/** Packages of one project of which only some carry the text. @type {readonly { of: RegExp, from: string }[]} */
const lenders = [{ of: /\/react-remove-scroll-bar$/, from: 'react-remove-scroll' }];

/**
 * The list for a bundle, sorted by name; a package that is there in two versions is there twice.
 *
 * @param {readonly string[]} ids of its modules and assets
 * @returns {{ list: Licence[], problems: string[] }}
 */
function listFor(ids) {
  const folders = [...new Set([...packageFolders(ids), ...unseen.map((name) => path.resolve('node_modules', name))])];
  const list = folders.map(read).toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  return { list, problems: problemsWith(list, unseen) };
}

/**
 * Writes the list beside the built app. While developing there is no bundle: the list is that of a build, made when it
 * is first asked for.
 *
 * @returns {import('vite').Plugin}
 */
export function licences() {
  /** @type {Promise<string> | null} */
  let made = null;
  return {
    name: 'bayan-licences',
    generateBundle(_options, bundle) {
      const ids = Object.values(bundle).flatMap((part) =>
        part.type === 'chunk' ? part.moduleIds : part.originalFileNames.map((name) => path.resolve(name)),
      );
      const { list, problems } = listFor(ids);
      if (problems.length > 0) this.error(problems.join('\n'));
      this.emitFile({ type: 'asset', fileName, source: JSON.stringify(list) });
    },
    configureServer(server) {
      server.middlewares.use(`/${fileName}`, async (_request, response) => {
        try {
          made ??= listOfABuild();
          response.setHeader('content-type', 'application/json').end(await made);
        } catch (error) {
          made = null;
          response.writeHead(500).end(String(error));
        }
      });
    },
  };
}

async function listOfABuild() {
  const { build } = await import('vite');
  const built = await build({ logLevel: 'warn', build: { write: false } });
  for (const { output } of /** @type {import('vite').Rolldown.RolldownOutput[]} */ ([built].flat())) {
    for (const part of output) if (part.type === 'asset' && part.fileName === fileName) return String(part.source);
  }
  throw new Error('the build made no list');
}
