import { describe, expect, it } from 'vitest';
import { isAllowed, licenceOf, packageFolders, problemsWith } from './licences.mjs';

describe('packageFolders', () => {
  it.each([
    ['/x/node_modules/react/index.js', ['/x/node_modules/react']],
    ['/x/node_modules/@radix-ui/react-tabs/dist/index.mjs', ['/x/node_modules/@radix-ui/react-tabs']],
    ['/x/node_modules/a/node_modules/b/c.js', ['/x/node_modules/a/node_modules/b']],
    ['node_modules/@fontsource/amiri/files/a.woff2', ['node_modules/@fontsource/amiri']],
    ['C:\\x\\node_modules\\a\\b.js', ['C:/x/node_modules/a']],
    ['/x/node_modules/a/b.js?commonjs-module', ['/x/node_modules/a']],
    ['\0/x/node_modules/a/b.js', []],
    ['/x/src/main.tsx', []],
    ['\0vite/preload-helper.js', []],
  ])('%s: %j', (id, folders) => expect(packageFolders([id, id])).toEqual(folders));
});

describe('licenceOf', () => {
  it.each([
    [{ license: 'MIT' }, 'MIT'],
    [{ license: { type: 'ISC' } }, 'ISC'],
    [{ licenses: [{ type: 'MIT' }, { type: 'Apache-2.0' }] }, 'MIT OR Apache-2.0'],
    [{}, ''],
    [{ license: 3 }, ''],
  ])('%j: %s', (manifest, licence) => expect(licenceOf(manifest)).toBe(licence));
});

describe('isAllowed', () => {
  it.each([
    ['MIT', true],
    ['OFL-1.1', true],
    ['(MIT OR GPL-3.0-only)', true],
    ['GPL-3.0-only OR AGPL-3.0-only', false],
    ['MIT AND GPL-3.0-only', false],
    ['(MIT AND ISC)', true],
    ['SEE LICENSE IN LICENSE', false],
    ['UNLICENSED', false],
    ['', false],
  ])('%s: %s', (expression, expected) => expect(isAllowed(expression)).toBe(expected));
});

describe('problemsWith', () => {
  const one = { name: 'a', version: '1.0.0', licence: 'MIT', text: 'MIT …' };

  it.each([
    ['nothing', [one], ['a'], []],
    ['a package that is missing', [one], ['a', 'b'], ['b ships, and is not in the list']],
    ['no licence', [{ ...one, licence: '' }], [], ['a 1.0.0 names no licence']],
    [
      'a licence that is not allowed',
      [{ ...one, licence: 'GPL-3.0-only' }],
      [],
      ['a 1.0.0 has the licence “GPL-3.0-only”, which is not allowed'],
    ],
    ['no text', [{ ...one, text: ' ' }], [], ['a 1.0.0 brings no text of its licence']],
    ['no text where none is asked for', [{ ...one, licence: 'Unlicense', text: '' }], [], []],
  ])('%s', (_, list, shipped, problems) => expect(problemsWith(list, shipped)).toEqual(problems));
});
