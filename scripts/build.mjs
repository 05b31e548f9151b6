/**
 * `npm run build`: the site as plain static files in `dist/`.
 *
 *     node scripts/build.mjs [--base /reader/] [--address https://example.org/reader/] [--out dist] [--plain]
 *
 * Every address in the site is relative, so it can stand under any path. `--base` is that path where it is not the root of
 * its host: only the page for broken links, which a host shows at any depth, must know it. `--address` is the whole address,
 * `--base` and all, where it is known: pages then tell search engines of their twins in the other languages, who take no
 * relative addresses for that.
 *
 * 1. Vite bundles the app. 2. Each article is drawn in each language of the interface (`src/app/prerender.tsx`) into the
 * page that Vite made, and pages without one, for articles of the device. 3. What can be told of every article is written to
 * `catalogue.json`, the index in which a search finds them to `search.json` and its parts. 4. Every file is compressed, for hosts that send such files as they are; `--plain` leaves that out, for a
 * site that is only looked at here.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { catalogueFile, catalogueText } from './site/catalogue.mjs';
import { searchFiles } from './site/search-index.mjs';
import { compressAll } from './site/compress.mjs';
import { filesBelow } from './site/files.mjs';
import { slugs } from './dev-page.mjs';
import { byMedia, packed } from './site/first-sheet.mjs';
import { inlineStyle, pageHtml, withRoot } from './site/page-html.mjs';

process.chdir(fileURLToPath(new URL('../', import.meta.url)));
// React draws with its production code, as the browser runs it.
process.env.NODE_ENV = 'production';
const { values } = parseArgs({
  options: {
    base: { type: 'string' },
    address: { type: 'string' },
    out: { type: 'string', default: 'dist' },
    plain: { type: 'boolean', default: false },
  },
});
const { out } = values;
const address = values.address === undefined ? null : new URL(values.address.replace(/\/?$/, '/'));
const base = values.base ?? address?.pathname ?? '/';

await build({ build: { outDir: path.resolve(out), emptyOutDir: true } });
const beforePaint = await bundleInline('src/app/startup/before-paint.ts');
const {
  prerenderArticle,
  prerenderLost,
  prerenderAdd,
  prerenderLibrary,
  prerenderOwn,
  articleFiles,
  dataFiles,
  ADD_FOLDER,
  LIBRARY_FOLDER,
  OWN_FOLDER,
  pagePath,
  folderOf,
  languages,
  uiLanguages,
} = await forNode('src/app/prerender.tsx');

/** Bytes of the parts of the search index, uncompressed, up to which all of it is precached. */
const SEARCH_KEPT = 400_000;
/** The page that the worker shows for what is not stored on the device, while there is no network. */
const offlinePage = 'offline.html';
const template = await readFile(`${out}/index.html`, 'utf8');
const noScript = packed(await readFile('src/app/startup/no-script.css', 'utf8'));
/** Faces that a language of the interface needs beside those that every page asks for, by the script it is written in. */
const fonts = new Map([['Arab', await assets('ibm-plex-sans-arabic-arabic-400-normal')]]);
/** @param {string} lang */
const fontsOf = (lang) => fonts.get(new Intl.Locale(lang).maximize().script ?? '') ?? [];
const { first: style, others } = byMedia(await inlineStyle(template, (file) => readFile(`${out}/${file}`, 'utf8')));
const otherMedia = `assets/other-media-${hashOf(others)}.css`;
await write(otherMedia, others);

/** Where the text of each article lies, newest first. @type {{ slug: string, text: string }[]} */
const texts = [];
for (const [age, slug] of slugs().entries()) {
  const contents = await readAll(slug);
  const files = await emitAll(slug, contents);
  texts.push({ slug, text: files['article.json'] });
  const parsed = byName(articleFiles, (name) => JSON.parse(String(contents[name])));
  for (const lang of uiLanguages) {
    // The newest article is also the page of the root.
    for (const named of age === 0 ? [null, slug] : [slug]) {
      const folder = pagePath('', named);
      const where = pagePath(folderOf(lang), named);
      const root = rootFrom(where);
      const data = { slug, lang, root, folder, files };
      const drawn = await prerenderArticle(data, parsed);
      const alternates = address
        ? uiLanguages.map((one) => ({ lang: one, href: new URL(pagePath(folderOf(one), slug), address).href }))
        : [];
      const ahead = articleFiles.map((name) => files[name]);
      const html = pageHtml(template, {
        ...drawn,
        data,
        dir: languages[lang].dir,
        site: address ? String(new URL('.', address)) : '',
        alternates,
        ahead,
        fonts: fontsOf(lang),
        style,
        otherMedia,
        noScript,
        beforePaint,
      });
      await write(`${where}index.html`, html);
    }
  }
}
/** Pages without an article of the site: one opens those of the device, on one they are made, one lists all. */
const bare = { [OWN_FOLDER]: prerenderOwn, [ADD_FOLDER]: prerenderAdd, [LIBRARY_FOLDER]: prerenderLibrary };
for (const lang of uiLanguages) {
  for (const [folder, draw] of Object.entries(bare)) {
    const where = folderOf(lang) + folder;
    const data = { slug: null, lang, root: rootFrom(where), folder, files: null };
    const parts = {
      data,
      dir: languages[lang].dir,
      alternates: [],
      ahead: [],
      fonts: fontsOf(lang),
      style,
      otherMedia,
      noScript,
      beforePaint,
    };
    await write(`${where}index.html`, pageHtml(template, { ...(await draw(lang)), ...parts }));
  }
}
await write('404.html', await prerenderLost(base, withRoot(style, base)));
// The worker knows where the site stands, and puts that into the page.
await write(offlinePage, await prerenderLost('./', withRoot(style, './'), true));
await write(catalogueFile, await catalogueText(slugs()));
for (const [file, text] of await searchFiles(texts)) await write(file, text);
await writeWorker();
if (!values.plain) {
  const sizes = await compressAll(out);
  console.log(`${out}: ${sizes.files} files, ${sizes.compressed} compressed`);
}

/**
 * @typedef {import('../src/article/format/parse').ArticleFileName} ArticleFileName
 * @typedef {import('../src/article/format/parse').WordFileName} WordFileName
 */
/**
 * Something of each data file of an article; of the word data only where it has them.
 * @template T
 * @typedef {Record<ArticleFileName, T> & Partial<Record<WordFileName, T>>} OfFiles
 */

/** The root of the site, relative to a page. @param {string} where folder of the page */
function rootFrom(where) {
  return '../'.repeat(where.split('/').length - 1) || './';
}

/** @param {string} slug @returns {Promise<OfFiles<Buffer>>} */
async function readAll(slug) {
  const there = new Set(await readdir(`src/articles/${slug}`));
  const names = dataFiles.filter((name) => there.has(name) || articleFiles.some((needed) => needed === name));
  const contents = await Promise.all(names.map((name) => readFile(`src/articles/${slug}/${name}`)));
  return byName(names, (_, at) => contents[at] ?? Buffer.of());
}

/**
 * Writes data files byte for byte, each under a name that changes with its content.
 * @param {string} slug @param {OfFiles<Buffer>} contents
 * @returns {Promise<OfFiles<string>>} their addresses, relative to the root
 */
async function emitAll(slug, contents) {
  const files = Object.entries(contents).map(([name, content]) => ({
    name,
    content,
    to: `assets/${slug}/${path.basename(name, '.json')}-${hashOf(content)}.json`,
  }));
  await Promise.all(files.map(({ to, content }) => write(to, content)));
  return /** @type {OfFiles<string>} */ (Object.fromEntries(files.map(({ name, to }) => [name, to])));
}

/**
 * @template {string} Name @template T
 * @param {readonly Name[]} names @param {(name: Name, at: number) => T} give
 */
function byName(names, give) {
  return /** @type {Record<Name, T>} */ (Object.fromEntries(names.map((name, at) => [name, give(name, at)])));
}

/**
 * Builds a module of the app for Node, and imports it.
 * @param {string} entry
 * @returns {Promise<typeof import('../src/app/prerender')>}
 */
async function forNode(entry) {
  const outDir = path.resolve('.cache/prerender');
  await build({ logLevel: 'warn', build: { ssr: entry, outDir, emptyOutDir: true, copyPublicDir: false } });
  return import(pathToFileURL(path.join(outDir, `${path.parse(entry).name}.js`)).href);
}

/** Addresses, relative to the root, of what Vite made of a file. @param {string} name of the file, without its ending */
async function assets(name) {
  const found = (await readdir(`${out}/assets`)).filter((file) => file.startsWith(`${name}-`));
  if (found.length === 0) throw new Error(`${out}/assets has no ${name}`);
  return found.map((file) => `assets/${file}`);
}

/** @param {string} file relative to the folder of the site @param {string | Buffer} content */
async function write(file, content) {
  await mkdir(path.dirname(`${out}/${file}`), { recursive: true });
  await writeFile(`${out}/${file}`, content);
}

/**
 * Writes the service worker. It precaches the app: what Vite made, what is in public/, its own page and those without an article, without the articles of the site, which are
 * kept as they are opened, and without the pictures that a shop window shows. Its version changes with any file of the site.
 */
async function writeWorker() {
  const all = await filesBelow(out);
  const digests = await Promise.all(all.map(async (file) => [file, hashOf(await readFile(`${out}/${file}`))]));
  const own = uiLanguages.flatMap((lang) => Object.keys(bare).map((folder) => `${folderOf(lang)}${folder}index.html`));
  // The index of the search is there without a network as long as it is no great weight.
  const parts = all.filter((file) => file.startsWith('assets/search/'));
  const sizes = await Promise.all(parts.map(async (file) => (await stat(`${out}/${file}`)).size));
  const kept = sizes.reduce((sum, size) => sum + size, 0) <= SEARCH_KEPT ? parts : [];
  const app = digests.filter(
    ([file = '']) =>
      file === offlinePage ||
      own.includes(file) ||
      kept.includes(file) ||
      !/\.html$|^assets\/[^/]+\/|^screenshots\//.test(file),
  );
  const files = app.map(([file = '', digest]) =>
    file.startsWith('assets/')
      ? // A name with a hash in it is a revision by itself.
        file
      : // A page by the address at which hosts serve it without a redirect.
        { url: own.includes(file) ? path.posix.dirname(file) + '/' : file, revision: digest },
  );
  const code = await bundleInline('src/library/service-worker.ts', {
    SITE_FILES: JSON.stringify(files),
    SITE_VERSION: JSON.stringify(hashOf(JSON.stringify(digests))),
  });
  await write('sw.js', code);
}

/** @param {string | Buffer} content */
function hashOf(content) {
  return createHash('sha256').update(content).digest('hex').slice(0, 8);
}

/**
 * A script as text that can stand in a page, or be a file of its own.
 * @param {string} entry @param {Record<string, string>} [define] names and the code that stands for them
 */
async function bundleInline(entry, define = {}) {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    // A library build leaves this to a later bundler: there is none.
    define: { 'process.env.NODE_ENV': '"production"', ...define },
    build: { write: false, lib: { entry, formats: ['iife'], name: 'bayan' } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${entry}: nothing was built`);
  return chunk.code.trim();
}
