import { describe, expect, it } from 'vitest';
import { dataFiles, parsePage, type PageData } from './page';

const files = Object.fromEntries(dataFiles.map((name) => [name, `assets/${name}.json`])) as PageData['files'];
const data = (change: Partial<Record<keyof PageData, unknown>> = {}) =>
  JSON.stringify({ slug: 'one', lang: 'ar', root: '../../', folder: 'one/', files, ...change });

describe('what a page says of itself', () => {
  it.each([
    ['https://example.org/ar/one/', '../../', 'https://example.org/'],
    ['https://example.org/ar/one/?view=ar#p3', '../../', 'https://example.org/'],
    ['https://example.org/reader/one/index.html', '../', 'https://example.org/reader/'],
    ['file:///mnt/site/index.html', './', 'file:///mnt/site/'],
  ])('is read at %s', (address, root, wanted) => {
    const page = parsePage(data({ root }), address);
    expect(page.root.href).toBe(wanted);
    expect(page.files['article.json'].href).toBe(`${wanted}assets/article.json.json`);
  });

  it('names the same page in each language', () => {
    const page = parsePage(data(), 'https://example.org/ar/one/');
    expect(page.inLanguage).toEqual({ en: '../../one/', ar: '../../ar/one/' });
  });

  it.each([
    ['nothing', ''],
    ['another language', data({ lang: 'fr' })],
    ['a file that is missing', data({ files: { 'article.json': 'x' } })],
    ['no slug', data({ slug: undefined })],
  ])('is refused: %s', (_, json) => {
    expect(() => parsePage(json, 'https://example.org/')).toThrow(/./);
  });
});
