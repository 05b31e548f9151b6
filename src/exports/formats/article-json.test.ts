import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { unzipSync, zipSync } from 'fflate';
import { parseArticle } from '#article/format/parse';
import { parseWords } from '#article/format/parse-words';
import { given, realFiles, realSlug } from '#article/testing';
import { articleJson, packArticle, unpackArticle } from './article-json';
import { realInput } from '#exports/samples';

const decode = (bytes: Uint8Array | undefined): unknown => JSON.parse(new TextDecoder().decode(bytes));
const now = new Date('2025-04-05T10:00:00.000Z');

/** A server that serves the source tree, as Vite's does. */
function serve(answer: (path: string) => Response = (path) => new Response(readFileSync(path.slice(1)))) {
  vi.stubGlobal('fetch', (path: string) => Promise.resolve(answer(path)));
}
afterEach(() => vi.unstubAllGlobals());

const made = async () => {
  serve();
  const { content } = await articleJson.make(realInput());
  return content as Uint8Array<ArrayBuffer>;
};

describe('the article’s own data', () => {
  it('comes back byte for byte, and is the same article', async () => {
    const { slug, files } = await unpackArticle(await made());
    expect(slug).toBe(realSlug);
    const texts = realFiles();
    const names = Object.keys(texts).filter((name) => name.endsWith('.json'));
    expect([...files.keys()].toSorted()).toEqual(names.toSorted());
    for (const name of names) {
      const bytes = readFileSync(`src/articles/${realSlug}/${name}`);
      expect(Buffer.compare(Buffer.from(given(files.get(name))), bytes)).toBe(0);
    }
    const linked = parseArticle({
      'article.json': decode(files.get('article.json')),
      'entities.json': decode(files.get('entities.json')),
      'commitments.json': decode(files.get('commitments.json')),
    });
    expect(linked.ok).toBe(true);
    if (!linked.ok) return;
    const words = { 'words.json': decode(files.get('words.json')), 'phrases.json': decode(files.get('phrases.json')) };
    expect(parseWords(linked.article, words).ok).toBe(true);
  });

  it('keeps bytes that decoding would change: a byte order mark, CRLF, a stray byte', async () => {
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0x7b, 0x0d, 0x0a, 0xff, 0x7d]);
    const { content } = await packArticle('x', { 'x/article.json': bytes }, now);
    const { files } = await unpackArticle(content as Uint8Array);
    expect(files.get('article.json')).toEqual(bytes);
  });

  it('has the schema of each file where the file looks for it', async () => {
    const files = unzipSync(await made());
    for (const [path, bytes] of Object.entries(files).filter(([name]) => name.startsWith(`${realSlug}/`))) {
      const { $schema } = decode(bytes) as { $schema: string };
      expect(Object.keys(files)).toContain(new URL($schema, `file:///${path}`).pathname.slice(1));
    }
  });

  it('says how many files there are before it is made', async () => {
    const { files = 0, schemas = 0 } = articleJson.describe(realInput());
    expect(Object.keys(unzipSync(await made()))).toHaveLength(files + schemas);
  });

  it('says which file could not be had', async () => {
    serve();
    const data = {
      files: ['article.json', 'words.json'],
      read: (name: string) =>
        Promise.resolve(
          name === 'words.json'
            ? { ok: false as const, problem: 'the server answered 503' }
            : { ok: true as const, text: '{}' },
        ),
    };
    await expect(articleJson.make(realInput({ data }))).rejects.toThrow(/^words\.json: the server answered 503/);
  });
});

describe('an archive that is not ours', () => {
  const bytes = new Uint8Array([0x7b, 0x7d]);
  it.each([
    ['no zip at all', bytes],
    ['empty', zipSync({})],
    ['of two articles', zipSync({ 'a/article.json': bytes, 'b/article.json': bytes })],
    ['that climbs out of its folder', zipSync({ '../article.json': bytes, 'a/../../x.json': bytes })],
    ['that unpacks to more than it should', zipSync({ 'a/article.json': new Uint8Array(21_000_000) })],
  ])('is refused: %s', async (_, zip) => {
    await expect(unpackArticle(zip)).rejects.toThrow(Error);
  });
});
