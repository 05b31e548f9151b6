import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { articleOf } from '#workbench/draft/article-of';
import { settled } from '#workbench/draft/settle';
import { draftOfText, oneByOne } from '#workbench/draft/testing';
import { packed, unpacked } from './package';

const draft = await settled(draftOfText(), oneByOne);
const { files } = articleOf(draft) ?? { files: {} };
const whole = { id: draft.id, files, draft };

const zip = (entries: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, strToU8(text)])));
const head = (more: object = {}) => JSON.stringify({ format: 'bayan-package', version: 1, id: draft.id, ...more });

describe('a package', () => {
  it.each([
    ['an article and its draft', whole],
    ['an article alone', { ...whole, draft: null }],
    ['a draft alone', { ...whole, files: null }],
  ])('of %s comes out as it went in, and packed again is the same bytes', (_, given) => {
    const bytes = packed(given);
    const read = unpacked(bytes, 'a.bayan');
    expect(read).toEqual({ ok: true, value: given });
    expect(read.ok && packed(read.value)).toEqual(bytes);
  });

  it.each<[string, Uint8Array, string, string | undefined]>([
    ['no zip', strToU8('text'), 'zip-broken', undefined],
    ['without what says what it is', zip({ 'article.json': '{}' }), 'part-missing', 'bayan.json'],
    ['of another kind', zip({ 'bayan.json': '{"format":"other"}' }), 'part-missing', 'bayan.json'],
    ['with a name that is no id', zip({ 'bayan.json': head({ id: '../up' }) }), 'part-missing', 'bayan.json'],
    ['of a version to come', zip({ 'bayan.json': head({ version: 2 }) }), 'package-newer', 'bayan.json'],
    ['without anything in it', zip({ 'bayan.json': head() }), 'part-missing', 'article.json'],
    [
      'with a damaged draft',
      zip({ 'bayan.json': head(), 'article.json': '{}', 'draft.json': '{' }),
      'package-damaged',
      'draft.json',
    ],
  ])('%s is refused', (_, bytes, code, part) => {
    const read = unpacked(bytes, 'a.bayan');
    expect(read).toMatchObject({ ok: false, problem: { code, place: { file: 'a.bayan' } } });
    expect(read.ok ? undefined : read.problem.values?.['part']).toBe(part);
  });
});
