import { afterEach, describe, expect, it, vi } from 'vitest';
import { bundledSource } from './article-source';
import { dataFiles, type DataFile } from './page';

const files = Object.fromEntries(
  dataFiles.map((name) => [name, new URL(`https://example.org/assets/${name}`)]),
) as Record<DataFile, URL>;
const source = bundledSource({ slug: 'one', files });

const answer = (response: () => Promise<Response> | Response) =>
  vi.stubGlobal('fetch', () => Promise.resolve().then(response));
vi.stubGlobal('window', { location: { href: 'https://example.org/' } });
afterEach(() => {
  vi.unstubAllGlobals();
  vi.stubGlobal('window', { location: { href: 'https://example.org/' } });
});

describe('the source of a page of the site', () => {
  it('gives the text of a file', async () => {
    answer(() => new Response('{"a":1}'));
    expect(await source.read('words.json')).toEqual({ ok: true, text: '{"a":1}' });
  });

  it('names the files that the page names, and asks for no others', async () => {
    const { 'words.json': _, 'phrases.json': __, ...others } = files;
    const bare = bundledSource({ slug: 'one', files: others });
    expect(bare.files).toEqual(['article.json', 'entities.json', 'commitments.json']);
    expect(await bare.read('words.json')).toBeNull();
  });

  it.each<[string, () => Response, string]>([
    ['an answer that is none', () => new Response('', { status: 404 }), 'the server answered 404'],
    ['bytes that are no text', () => new Response(new Uint8Array([0xff, 0xfe, 0x61])), 'not UTF-8'],
    [
      'no answer',
      () => {
        throw new TypeError('failed to fetch');
      },
      'the network did not answer',
    ],
  ])('says why there is none: %s', async (_, response, problem) => {
    answer(response);
    expect(await source.read('words.json')).toEqual({ ok: false, problem });
  });

  it('throws where the reading was ended, and only there', async () => {
    answer(() => {
      throw new DOMException('aborted', 'AbortError');
    });
    await expect(source.read('words.json', AbortSignal.abort())).rejects.toThrow('aborted');
  });
});
