import { describe, expect, it } from 'vitest';
import { addressesOf, dataFiles, parsePage, type PageData } from './page';

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
    expect(page.bundled?.files['article.json'].href).toBe(`${wanted}assets/article.json.json`);
  });

  it('names the same page in each language', () => {
    const page = parsePage(data(), 'https://example.org/ar/one/');
    expect(page.inLanguage).toEqual({ en: '../../one/', ar: '../../ar/one/' });
  });

  it.each([
    ['add/', true],
    ['own/', false],
  ])('names the page on which articles are made: %s', (folder, adds) => {
    const page = parsePage(data({ slug: null, files: null, root: '../../', folder }), 'https://example.org/ar/add/');
    expect(page.adds).toBe(adds);
    expect(page.add).toEqual({ en: '../../add/', ar: '../../ar/add/' });
  });

  it.each([
    ['nothing', ''],
    ['another language', data({ lang: 'fr' })],
    ['a file that is missing', data({ files: { 'article.json': 'x' } })],
    ['no slug', data({ slug: undefined })],
    ['a slug without files', data({ files: null })],
    ['files without a slug', data({ slug: null })],
  ])('is refused: %s', (_, json) => {
    expect(() => parsePage(json, 'https://example.org/')).toThrow(/./);
  });
});

describe('the addresses that are stored with a page', () => {
  it.each(['https://example.org/reader/ar/one/?entity=china', 'https://example.org/reader/ar/one/index.html'])(
    'are those of its article and of the newest one, in every language: %s',
    (address) => {
      const site = 'https://example.org/reader/';
      expect(addressesOf(parsePage(data(), address))).toEqual([`${site}one/`, `${site}ar/one/`, site, `${site}ar/`]);
    },
  );

  it('are those of the newest article, from the page for articles of the device', () => {
    const own = data({ slug: null, files: null, folder: 'own/' });
    const page = parsePage(own, 'https://example.org/ar/own/?article=mine');
    expect(page.bundled).toBeNull();
    expect(addressesOf(page)).toEqual(['https://example.org/', 'https://example.org/ar/']);
  });

  it('are the same from the page of the root', () => {
    const page = parsePage(data({ root: './', folder: '', lang: 'en' }), 'https://example.org/?find=x#p2');
    expect(addressesOf(page)[0]).toBe('https://example.org/one/');
    expect(addressesOf(page)).toHaveLength(4);
  });
});
