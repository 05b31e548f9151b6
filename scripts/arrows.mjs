/**
 * The arrows between the folders of `src/`, in one table, and the check that the code keeps to them. An import may only go
 * the way that the table says, and no chain of imports may come back to where it began, not even one of types alone:
 * what two modules need from each other belongs into a third.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** @typedef {{ file: string, line: number, message: string }} Problem */
/** @typedef {{ to: string, line: number }} Import A module of the project, as a path from its root. */

const language = ['arabic'];
const lexicon = [...language, 'lexicon'];
const model = [...lexicon, 'article'];
const services = [...model, 'import', 'align', 'propose', 'storage'];
const capability = [...services, 'ui', 'i18n'];
const capabilities = [
  'reader',
  'registers',
  'search',
  'exports',
  'study',
  'notes',
  'library',
  'settings',
  'timeline',
  'workbench',
];

/**
 * What the modules of a folder may import, beside their own folder: folders of `src/`.
 * @type {ReadonlyMap<string, readonly string[]>}
 */
export const ARROWS = new Map([
  ['arabic', []],
  ['lexicon', language],
  ['article', lexicon],
  ['import', model],
  ['align', model],
  ['propose', model],
  ['storage', model],
  ['ui', []],
  ['i18n', []],
  ...capabilities.map((folder) => /** @type {const} */ ([folder, capability])),
  ['app', [...capability, ...capabilities]],
]);

/** What the tests of a folder may import beside what its modules may: the data, and what builds articles for tests. */
const FOR_TESTS = ['articles', 'testing'];

/** Packages that a folder must do without: the rules of the script know strings alone, the model knows no screen. */
const NO_PACKAGES = new Set(['arabic']);
const NO_SCREEN = new Set(['lexicon', 'article', 'import', 'align', 'propose', 'storage']);
const SCREEN_PACKAGE = /^(?:react|react-dom|react-i18next|i18next|radix-ui)(?:\/|$)/;

const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*(['"])([^'"\n]+)\1/g;
const MODULE = /\.(?:tsx?|mjs)$/;

/**
 * Whether a file is a test, or made for tests alone.
 * @param {string} file
 */
const isForTests = (file) => /\.test\.tsx?$|(?:^|\/)(?:testing|fuzzing|[a-z-]*samples)\.tsx?$/.test(file);

/**
 * The folder of `src/` in which a file lies: "reader" of "src/reader/marks/layers.ts"; none for what lies elsewhere.
 * @param {string} file
 */
const folderOf = (file) => /^src\/([^/]+)\//.exec(file)?.[1] ?? null;

/**
 * Every import that goes against the arrows, and every circle once.
 *
 * @param {readonly string[]} files all files of the project, as paths from its root
 * @param {(file: string) => string} read the text of a file
 * @returns {Problem[]}
 */
export function arrowProblems(files, read = (file) => readFileSync(file, 'utf8')) {
  const known = new Set(files);
  const modules = files.filter((file) => MODULE.test(file));
  /** @type {Map<string, Import[]>} */
  const imports = new Map();
  /** @type {Problem[]} */
  const problems = [];
  for (const file of modules) {
    const text = read(file);
    /** @type {Import[]} */
    const own = [];
    for (const found of text.matchAll(IMPORT)) {
      const name = found[2] ?? '';
      const line = text.slice(0, found.index).split('\n').length;
      const to = resolve(file, name, known);
      if (to !== null) own.push({ to, line });
      const message = forbidden(file, name, to);
      if (message !== null) problems.push({ file, line, message });
    }
    imports.set(file, own);
  }
  return [...problems, ...circles(imports)];
}

/**
 * Why an import is not allowed, or `null`.
 *
 * @param {string} file
 * @param {string} name as the import spells it
 * @param {string | null} to the module of the project that is meant, if it is one
 */
function forbidden(file, name, to) {
  const folder = folderOf(file);
  const allowed = folder === null ? undefined : ARROWS.get(folder);
  if (folder === null || !allowed) return null;
  if (to === null) {
    const isPackage = !/^[.#/]|^node:/.test(name);
    if (!isPackage || isForTests(file)) return null;
    if (NO_PACKAGES.has(folder)) return `${folder}/ uses no package: “${name}”`;
    return NO_SCREEN.has(folder) && SCREEN_PACKAGE.test(name) ? `${folder}/ knows no screen: “${name}”` : null;
  }
  const target = folderOf(to);
  if (target === null || target === folder || allowed.includes(target)) return null;
  if (isForTests(file) && FOR_TESTS.includes(target)) return null;
  return `${folder}/ must not import ${target}/ (“${name}”): the arrows are in scripts/arrows.mjs; what two folders need sinks below both`;
}

/**
 * The module of the project that an import means, or `null` for a package or another kind of file.
 *
 * @param {string} file
 * @param {string} name
 * @param {ReadonlySet<string>} known
 */
function resolve(file, name, known) {
  const bare = name.replace(/\?.*$/, '');
  const base = bare.startsWith('#')
    ? `src/${bare.slice(1)}`
    : bare.startsWith('.')
      ? path.posix.join(path.posix.dirname(file), bare)
      : null;
  if (base === null) return null;
  const candidates = [base, `${base}.ts`, `${base}.tsx`, `${base}.d.ts`, `${base}/index.ts`];
  return candidates.find((candidate) => MODULE.test(candidate) && known.has(candidate)) ?? null;
}

/**
 * Circles of imports: for each one a problem at the import that closes it, with the way round.
 *
 * @param {ReadonlyMap<string, readonly Import[]>} imports
 * @returns {Problem[]}
 */
function circles(imports) {
  /** @type {Problem[]} */
  const found = [];
  /** @type {Map<string, 'open' | 'done'>} */
  const state = new Map();
  /** @param {string} file @param {readonly string[]} way */
  const visit = (file, way) => {
    state.set(file, 'open');
    for (const { to, line } of imports.get(file) ?? []) {
      if (to === file || state.get(to) === 'done') continue;
      if (state.get(to) === 'open') {
        const round = [...way.slice(way.indexOf(to)), to];
        found.push({ file, line, message: `a circle of imports: ${round.join(' → ')}` });
      } else visit(to, [...way, to]);
    }
    state.set(file, 'done');
  };
  for (const file of imports.keys()) if (!state.has(file)) visit(file, [file]);
  return found;
}
