/**
 * `npm run add-article FILE.bayan`: makes a bundled article of an article that was saved in the app.
 *
 *     node scripts/add-article.mjs FILE.bayan [--slug yyyy-mm-dd-words] [--replace]
 *
 * Writes `src/articles/<slug>/`, and tells what `check:articles` still misses in it. A folder that is there is left as it is,
 * unless `--replace` is given: then the files of the package take the place of those of the same name, except `source.ar.txt`,
 * which is the publisher's.
 */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../', import.meta.url));
const articles = process.env['BAYAN_ARTICLES'] ?? path.join(root, 'src/articles');

/**
 * A module of the app, in Node.
 * @param {string} file
 */
async function load(file) {
  const { module } = await runnerImport(`${root}src/${file}`, { root, configFile: false, logLevel: 'error' });
  return module;
}

const [{ unpacked }, { articleFolder, isFolderName }, { checkFolder }, { limits }, { fill }] = await Promise.all([
  /** @type {Promise<typeof import('../src/workbench/package')>} */ (load('workbench/package.ts')),
  /** @type {Promise<typeof import('../src/workbench/article-folder')>} */ (load('workbench/article-folder.ts')),
  /** @type {Promise<typeof import('../src/article/format/check')>} */ (load('article/format/check.ts')),
  /** @type {Promise<typeof import('../src/import/limits')>} */ (load('import/limits.ts')),
  /** @type {Promise<typeof import('../src/i18n/fill')>} */ (load('i18n/fill.ts')),
]);
/** @type {typeof import('../src/i18n/locales/en/late/workbench.json')} */
const texts = JSON.parse(await readFile(`${root}src/i18n/locales/en/late/workbench.json`, 'utf8'));

/** @param {string} message @returns {never} */
function refuse(message) {
  console.error(message);
  process.exit(1);
}

const { values, positionals } = parseArgs({
  options: { slug: { type: 'string' }, replace: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [file, ...others] = positionals;
if (file === undefined || others.length > 0) {
  refuse('npm run add-article -- FILE.bayan [--slug yyyy-mm-dd-words] [--replace]');
}
const size = await stat(file).then(
  (found) => found.size,
  () => refuse(`${file}: there is no such file`),
);
if (size > limits.file) refuse(`${file}: too large: ${size} bytes, where at most ${limits.file} are read`);

const opened = unpacked(new Uint8Array(await readFile(file)), file);
if (!opened.ok) {
  const { code, place, values: told = {} } = opened.problem;
  const { what, todo } = texts.problems[code];
  refuse(`${place.file ?? file}: ${fill(what, { ...told, number: told['count'] ?? '' })} ${todo}`);
}
const slug = values.slug ?? opened.value.id;
if (!isFolderName(slug)) {
  refuse(
    `“${slug}” cannot be the slug of a bundled article: it begins with its day. Give one: --slug yyyy-mm-dd-words`,
  );
}
const made = articleFolder(opened.value, slug);
if (!made.ok) {
  refuse(made.problems.map(({ file: part, entry, problem }) => `${file}: ${part}: ${entry}: ${problem}`).join('\n'));
}

const folder = path.join(articles, slug);
const shown = path.relative(process.cwd(), folder);
const isThere = existsSync(folder);
if (isThere && !values.replace) {
  refuse(
    `${shown} is there already, and is left as it is. Give another name by --slug, or replace its files by --replace.`,
  );
}
await mkdir(folder, { recursive: true });
const SOURCE = 'source.ar.txt';
for (const [name, text] of Object.entries(made.folder.files)) {
  if (name === SOURCE && existsSync(path.join(folder, name))) continue;
  await writeFile(path.join(folder, name), text);
}

const names = await readdir(folder);
const now = Object.fromEntries(
  await Promise.all(names.map(async (name) => [name, await readFile(path.join(folder, name), 'utf8')])),
);
const { problems, summary } = checkFolder(slug, now);
console.log(`${shown}: ${isThere ? 'replaced' : 'added'}; the next build has its pages`);
if (summary !== null) console.log(summary);
if (made.folder.struck > 0) {
  console.log(
    `${SOURCE} has the text without ${made.folder.struck} lines that were struck out: put back what is the publisher’s, and name it in source.omitted`,
  );
}
if (problems.length > 0) {
  console.log(`Missing in it as a bundled article (docs/article-format.md has each field): ${problems.length}`);
  for (const { file: part, entry, problem } of problems) console.log(`  ${part}: ${entry}: ${problem}`);
  console.log('npm run check:articles fails until they are there');
}
