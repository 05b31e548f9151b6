import { afterEach, describe, expect, it, vi } from 'vitest';
import { limits } from '#article/format/limits';
import { fetchJson, fetchText } from './fetch-json';

const address = new URL('https://bayan.example/a.json');
const answer = (body: BodyInit | null, init?: ResponseInit) => Promise.resolve(new Response(body, init));

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('fetchJson', () => {
  it.each<[string, () => Promise<Response>, Awaited<ReturnType<typeof fetchJson>>]>([
    ['JSON', () => answer('{"a":[1]}'), { ok: true, json: { a: [1] } }],
    ['JSON with Arabic', () => answer('"بيان"'), { ok: true, json: 'بيان' }],
    ['404', () => answer('{}', { status: 404 }), { ok: false, problem: 'the server answered 404' }],
    ['no answer', () => Promise.reject(new TypeError('offline')), { ok: false, problem: 'the network did not answer' }],
    ['bytes that are no text', () => answer(new Uint8Array([0x22, 0xff, 0x22])), { ok: false, problem: 'not UTF-8' }],
    ['a character cut short', () => answer(new Uint8Array([0x22, 0xd8])), { ok: false, problem: 'not UTF-8' }],
  ])('%s', async (_, response, expected) => {
    vi.stubGlobal('fetch', response);
    expect(await fetchJson(address)).toEqual(expected);
  });

  it.each([['<!doctype html>'], [''], ['{"a":']])('says that %j is no JSON', async (text) => {
    vi.stubGlobal('fetch', () => answer(text));
    expect(await fetchJson(address)).toMatchObject({ ok: false, problem: expect.stringMatching(/^not JSON/) });
  });

  it('does not wait for the end of what has none', async () => {
    const piece = new Uint8Array(8_000_000).fill(0x20);
    let pieces = 0;
    const endless = new ReadableStream({
      pull(to) {
        pieces += 1;
        to.enqueue(piece);
      },
    });
    vi.stubGlobal('fetch', () => answer(endless));
    expect(await fetchJson(address)).toMatchObject({
      ok: false,
      problem: expect.stringContaining('million characters'),
    });
    expect(pieces).toBeLessThan(limits.file / piece.length + 5);
  });

  it('takes an answer that is coming, and asks for nothing', async () => {
    const fetched = vi.fn<typeof fetch>();
    vi.stubGlobal('fetch', fetched);
    expect(await fetchText(address, undefined, answer('1'))).toEqual({ ok: true, text: '1' });
    expect(fetched).not.toHaveBeenCalled();
  });

  it('throws when it is stopped', async () => {
    const stop = new AbortController();
    stop.abort();
    vi.stubGlobal('fetch', () => Promise.reject(stop.signal.reason));
    await expect(fetchJson(address, stop.signal)).rejects.toThrow('aborted');
  });
});
