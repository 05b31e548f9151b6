import { expect, test } from 'vitest';
import { withoutLayers } from './late-sheet.mjs';

test.each([
  ['@layer theme,base;@layer base{a{color:red}}', ':where(a){color:red}'],
  ['@layer utilities{.p-1,.a\\:p-2:hover{padding:1px}}', ':where(.p-1),:where(.a\\:p-2:hover){padding:1px}'],
  ['@layer u{@media (width>=1px){.c\\,d{e:f}}}', '@media (width>=1px){:where(.c\\,d){e:f}}'],
  ['@layer u{.x:before,.y::placeholder,::backdrop{a:b}}', ':where(.x):before,:where(.y)::placeholder,::backdrop{a:b}'],
  ['@layer u{*,:after{a:b}}', ':where(*),:after{a:b}'],
  ['@layer u{.x:is(.y,.z)[a="}{,"]{a:b}}', ':where(.x:is(.y,.z)[a="}{,"]){a:b}'],
  ['@layer u{@layer v{.x{a:b}}@supports (a:b){.y{c:d}}}', ':where(.x){a:b}@supports (a:b){:where(.y){c:d}}'],
  ['@layer u{::file-selector-button:hover{a:b}}', '::file-selector-button:hover{a:b}'],
  // What stands in no layer keeps its weight.
  [
    '.x{a:b}@property --x{syntax:"*"}@keyframes k{from{a:b}}',
    '.x{a:b}@property --x{syntax:"*"}@keyframes k{from{a:b}}',
  ],
])('%s', (css, expected) => {
  expect(withoutLayers(css)).toBe(expected);
});

test('a sheet that is cut off is not passed on', () => {
  expect(() => withoutLayers('@layer u{.x{a:b}')).toThrow('does not end');
});
