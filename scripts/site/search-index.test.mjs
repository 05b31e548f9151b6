import { expect, it } from 'vitest';
import { searchFiles } from './search-index.mjs';
import { slugs } from '../dev-page.mjs';

it('has the words of every bundled article, in parts that are named by their content', async () => {
  const articles = slugs().map((slug) => ({ slug, text: `assets/${slug}/article.json` }));
  const files = new Map(await searchFiles(articles));
  const directory = JSON.parse(files.get('search.json') ?? '');
  for (const { begins, file } of directory.parts) {
    expect(file).toMatch(/^assets\/search\/[0-9a-f]{8}\.txt$/);
    expect(files.get(file)?.trim().startsWith(begins)).toBe(true);
  }
  expect(directory.pages.flatMap((/** @type {string} */ page) => JSON.parse(files.get(page) ?? ''))).toEqual(articles);
  const all = [...files.values()].join('');
  for (const word of ['روسيا', 'خارجيه', 'moscow']) expect(all).toContain(`\n${word} 0`);
  expect(new Map(await searchFiles(articles))).toEqual(files);
});

it('says which article cannot be read', async () => {
  await expect(searchFiles([{ slug: 'no-such-article', text: 'x' }])).rejects.toThrow('no-such-article');
});
