/** In development there is one page for all: it holds the article that the query asks for, else the newest. */
import { existsSync, readdirSync } from 'node:fs';

const articles = new URL('../src/articles/', import.meta.url);

/** Slugs of the bundled articles, newest first: a slug begins with its date. */
export function slugs() {
  return readdirSync(articles, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'schema')
    .map((entry) => entry.name)
    .toSorted()
    .toReversed();
}

/** The data files of an article: see `dataFiles` in src/library/page.ts. */
const dataFiles = ['article.json', 'entities.json', 'commitments.json', 'words.json', 'phrases.json'];

/** @returns {import('vite').Plugin} */
export function devPage() {
  return {
    name: 'dev-page',
    apply: 'serve',
    transformIndexHtml(_html, { originalUrl = '/' }) {
      const { searchParams, pathname } = new URL(originalUrl, 'http://localhost');
      const asked = searchParams.get('article');
      const all = slugs();
      const slug = all.find((one) => one === asked) ?? all[0];
      const files = Object.fromEntries(
        dataFiles
          .filter((name) => existsSync(new URL(`${slug}/${name}`, articles)))
          .map((name) => [name, `/src/articles/${slug}/${name}`]),
      );
      // The pages without an article of the site: see src/article/address/pages.ts.
      const bare = /^\/(?:[a-z]{2}\/)?((?:own|add|library)\/)/.exec(pathname)?.[1];
      const page = bare
        ? { slug: null, lang: null, root: '/', folder: bare, files: null }
        : { slug, lang: null, root: '/', folder: '', files };
      return [
        {
          tag: 'script',
          attrs: { type: 'application/json', id: 'page' },
          children: JSON.stringify(page),
          injectTo: 'head-prepend',
        },
      ];
    },
  };
}
