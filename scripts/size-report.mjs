/** Which built files the first load takes, what each weighs, and what has outgrown its budget. Pure. */

/** @typedef {{ name: string, text: string }} Source a built file: its path in `dist/` and what it holds */
/** @typedef {{ name: string, raw: number, gzip: number, brotli: number }} Size bytes */

/** Static imports, and re-exports, of a minified module: `import{a}from"./x.js"`, `import"./x.js"`. */
const IMPORT = /(?:\bfrom|\bimport)\s*["']([^"']+\.js)["']/g;

/** What the page has loaded once it shows: the app and the article's data, as JSON. */
const ASKED = /<script type="application\/json" id="app">(.*?)<\/script>/;

/**
 * The files of the first load: `index.html`, what it has loaded, and what that imports statically.
 *
 * @template {Source} T
 * @param {readonly T[]} files
 * @returns {T[]}
 */
export function firstLoadOf(files) {
  const byName = new Map(files.map((file) => [file.name, file]));
  const page = byName.get('index.html');
  if (!page) throw new Error('There is no index.html: build first.');
  /** @type {Set<string>} */
  const found = new Set();
  /** @param {string} name */
  const follow = (name) => {
    const file = byName.get(name);
    if (!file || found.has(name)) return;
    found.add(name);
    if (!name.endsWith('.js')) return;
    for (const [, target = ''] of file.text.matchAll(IMPORT)) follow(resolve(name, target));
  };
  const [, asked = ''] = ASKED.exec(page.text) ?? [];
  if (asked === '') throw new Error('index.html does not say what it has loaded.');
  /** @type {{ entry: string, modules: string[], data: string[] }} */
  const { entry, modules, data } = JSON.parse(asked);
  for (const target of [entry, ...modules, ...data]) follow(resolve('index.html', target));
  return files.filter(({ name }) => name === 'index.html' || found.has(name));
}

/** @param {string} from @param {string} target */
function resolve(from, target) {
  return new URL(target, `http://dist/${from}`).pathname.slice(1);
}

/**
 * The name of a chunk without its hash: `assets/WordsTab-Cx3f_9a1.js` → `WordsTab.js`.
 *
 * @param {string} name
 */
export function chunkName(name) {
  return name.replace(/^.*\//, '').replace(/-[\w-]{8}(\.\w+)$/, '$1');
}

/**
 * One line for each thing that weighs more than it may, with its name; and for each that has no budget. Chunks of one
 * name count together.
 *
 * @param {readonly Size[]} sizes
 * @param {Readonly<Record<string, number>>} budget kilobytes of gzip by name; `*` is for what is not named
 * @returns {string[]}
 */
export function overBudget(sizes, budget) {
  /** @type {Map<string, number>} */
  const together = new Map();
  for (const { name, gzip } of sizes) together.set(name, (together.get(name) ?? 0) + gzip);
  return [...together].flatMap(([name, gzip]) => {
    const most = budget[name] ?? budget['*'];
    if (most === undefined) return [`${name} has no budget, and weighs ${kilobytes(gzip)}.`];
    return gzip > most * 1000 ? [`${name} weighs ${kilobytes(gzip)} (gzip), more than its ${most} kB.`] : [];
  });
}

/** A table, the heaviest first. @param {readonly Size[]} sizes */
export function reportOf(sizes) {
  const width = Math.max(...sizes.map(({ name }) => name.length));
  const line = (/** @type {string[]} */ [name = '', ...figures]) =>
    [name.padEnd(width), ...figures.map((one) => one.padStart(10))].join(' ');
  return [
    line(['', 'raw', 'gzip', 'brotli']),
    ...sizes
      .toSorted((a, b) => b.gzip - a.gzip)
      .map(({ name, raw, gzip, brotli }) => line([name, kilobytes(raw), kilobytes(gzip), kilobytes(brotli)])),
  ].join('\n');
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
