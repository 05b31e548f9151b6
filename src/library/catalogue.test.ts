import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeCatalogue } from '#article/catalogue';
import { tinyArticle } from '#article/testing';
import { CatalogueError, openCatalogue } from './catalogue';

const root = new URL('https://bayan.example/reader/');

function answer(response: () => Promise<Response>) {
  const fetched = vi.fn<typeof fetch>(response);
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('openCatalogue', () => {
  it('reads what the build wrote, from the root of the site', async () => {
    const catalogue = makeCatalogue([tinyArticle()]);
    const fetched = answer(() => Promise.resolve(Response.json(catalogue)));
    expect(await openCatalogue(root)).toEqual(catalogue);
    expect(String(fetched.mock.calls[0]?.[0])).toBe('https://bayan.example/reader/catalogue.json');
  });

  it.each([
    ['the network is down', () => Promise.reject(new TypeError('offline')), 'the network did not answer'],
    ['there is none', () => Promise.resolve(new Response('', { status: 404 })), 'the server answered 404'],
    ['it is a page', () => Promise.resolve(new Response('<!doctype html>')), 'not JSON'],
    ['it is not UTF-8', () => Promise.resolve(new Response(new Uint8Array([0xc3, 0x28]))), 'not UTF-8'],
    ['it is of another shape', () => Promise.resolve(Response.json({ version: 1, articles: [{}] })), 'articles.0.slug'],
    ['it is of a newer version', () => Promise.resolve(Response.json({ version: 2, articles: [] })), 'version'],
  ])('says in a line why not: %s', async (_, response, problem) => {
    answer(response);
    const failed = openCatalogue(root);
    await expect(failed).rejects.toThrow(CatalogueError);
    await expect(failed).rejects.toThrow(problem);
  });

  it('ends in silence when it is stopped', async () => {
    const stop = new AbortController();
    answer(() => {
      stop.abort();
      return Promise.reject(new DOMException('stopped', 'AbortError'));
    });
    await expect(openCatalogue(root, stop.signal)).rejects.toMatchObject({ name: 'AbortError' });
  });
});
