/**
 * The index of the bundled articles for the search across articles, in parts: `search.json` and files in `assets/search/`. For the build
 * and for development; see src/search/across/bundled-parts.ts.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The files of the index, each by its address relative to the root of the site. A part is named by its content, and can be cached forever.
 * @param {readonly { slug: string, text: string }[]} articles each with the address of its `article.json`
 * @returns {Promise<[file: string, text: string][]>}
 * @throws where an article cannot be read
 */
export async function searchFiles(articles) {
  const [{ makeDirectory, makeParts, PAGE_SIZE, SEARCH_FILE }, { termsOf }, { articleTextOf }] = await Promise.all([
    /** @type {Promise<typeof import('../../src/search/across/bundled-parts')>} */ (load('bundled-parts')),
    /** @type {Promise<typeof import('../../src/search/across/terms')>} */ (load('terms')),
    /** @type {Promise<typeof import('../../src/search/across/article-text')>} */ (load('article-text')),
  ]);
  const terms = await Promise.all(
    articles.map(async ({ slug }) => {
      const text = articleTextOf(await readFile(`${root}src/articles/${slug}/article.json`, 'utf8'));
      if (!text) throw new Error(`${slug}/article.json cannot be read`);
      return termsOf(text);
    }),
  );
  /** @type {[string, string][]} */
  const files = [];
  /** @param {string} text @param {string} ending */
  const put = (text, ending) => {
    const file = `assets/search/${createHash('sha256').update(text).digest('hex').slice(0, 8)}.${ending}`;
    files.push([file, text]);
    return file;
  };
  const parts = [...makeParts(terms)].map(([begins, text]) => ({ begins, file: put(text, 'txt') }));
  const pages = Array.from({ length: Math.ceil(articles.length / PAGE_SIZE) }, (_, at) =>
    put(JSON.stringify(articles.slice(at * PAGE_SIZE, (at + 1) * PAGE_SIZE)), 'json'),
  );
  return [...files, [SEARCH_FILE, JSON.stringify(makeDirectory(parts, pages))]];
}

/** A module of the search across articles, in Node. @param {string} name */
async function load(name) {
  const file = `${root}src/search/across/${name}.ts`;
  const { module } = await runnerImport(file, {
    root,
    configFile: false,
    logLevel: 'error',
  });
  return module;
}

/**
 * Serves the index while developing, made each time: an article may have changed.
 * @param {() => string[]} slugs
 * @returns {import('vite').Plugin}
 */
export function searchIndex(slugs) {
  return {
    name: 'bayan-search-index',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const file = (request.url ?? '').replace(/^\/|\?.*$/g, '');
        if (file !== 'search.json' && !file.startsWith('assets/search/')) return next();
        void answer(response, file, slugs());
      });
    },
  };
}

/** @param {import('node:http').ServerResponse} response @param {string} file @param {readonly string[]} slugs */
async function answer(response, file, slugs) {
  try {
    const files = await searchFiles(slugs.map((slug) => ({ slug, text: `src/articles/${slug}/article.json` })));
    const text = new Map(files).get(file);
    response.writeHead(text === undefined ? 404 : 200).end(text);
  } catch (error) {
    response.writeHead(500).end(String(error));
  }
}
