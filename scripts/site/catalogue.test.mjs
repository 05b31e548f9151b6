import { createServer } from 'vite';
import { describe, expect, it } from 'vitest';
import { slugs } from '../dev-page.mjs';
import { catalogue, catalogueFile, catalogueText } from './catalogue.mjs';

describe('the catalogue of the site', () => {
  it('has every bundled article, the newest first', async () => {
    const { version, articles } = JSON.parse(await catalogueText(slugs()));
    expect(version).toBe(1);
    expect(articles.map((/** @type {{ slug: string }} */ { slug }) => slug)).toEqual(slugs());
  });

  it('is not made of an article that is not there', async () => {
    await expect(catalogueText(['2000-01-01-nowhere'])).rejects.toThrow('2000-01-01-nowhere');
  });

  it('is served while developing; that it cannot be made is told', async () => {
    let all = slugs();
    const server = await createServer({
      configFile: false,
      logLevel: 'silent',
      server: { host: '127.0.0.1', port: 0, ws: false },
      plugins: [catalogue(() => all)],
    });
    await server.listen();
    const address = new URL(catalogueFile, server.resolvedUrls?.local[0]);
    const found = await fetch(address);
    expect(found.headers.get('content-type')).toBe('application/json');
    expect(await found.text()).toBe(await catalogueText(all));
    all = ['2000-01-01-nowhere'];
    expect((await fetch(address)).status).toBe(500);
    await server.close();
  });
});
