/** `catalogue.json`: what can be told of every bundled article without opening it. For the build and for development. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/** What the built app asks for in the root of the site: see src/library/catalogue.ts. */
export const catalogueFile = 'catalogue.json';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The content of the file.
 * @param {readonly string[]} slugs of the articles, in the order of the catalogue
 * @returns {Promise<string>}
 * @throws where an article does not hold together, with every problem
 */
export async function catalogueText(slugs) {
  const [{ articleFiles, parseArticle }, { makeCatalogue }] = await Promise.all([
    /** @type {Promise<typeof import('../../src/article/format/parse')>} */ (load('src/article/format/parse.ts')),
    /** @type {Promise<typeof import('../../src/article/catalogue')>} */ (load('src/article/catalogue.ts')),
  ]);
  const articles = await Promise.all(
    slugs.map(async (slug) => {
      const texts = await Promise.all(
        articleFiles.map((name) => readFile(`${root}src/articles/${slug}/${name}`, 'utf8')),
      );
      const [article, entities, commitments] = texts.map((text) => JSON.parse(text));
      const linked = parseArticle({
        'article.json': article,
        'entities.json': entities,
        'commitments.json': commitments,
      });
      if (linked.ok) return linked.article;
      throw new Error(
        linked.problems.map(({ file, entry, problem }) => `${slug}/${file}: ${entry}: ${problem}`).join('\n'),
      );
    }),
  );
  return JSON.stringify(makeCatalogue(articles));
}

/** A module of the app, in Node. @param {string} file */
async function load(file) {
  const { module } = await runnerImport(root + file, { root, configFile: false, logLevel: 'error' });
  return module;
}

/**
 * Serves the catalogue while developing, made each time: an article may have changed.
 * @param {() => string[]} slugs
 * @returns {import('vite').Plugin}
 */
export function catalogue(slugs) {
  return {
    name: 'bayan-catalogue',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use(`/${catalogueFile}`, async (_request, response) => {
        try {
          const text = await catalogueText(slugs());
          response.setHeader('content-type', 'application/json').end(text);
        } catch (error) {
          response.writeHead(500).end(String(error));
        }
      });
    },
  };
}
