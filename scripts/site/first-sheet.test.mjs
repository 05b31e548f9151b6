import { expect, test } from 'vitest';
import { byMedia, packed } from './first-sheet.mjs';

test.each([
  ['.x{a:b}@media print{.x{a:c}}.y{a:b}', '.x{a:b}.y{a:b}', '@media print{.x{a:c}}'],
  [
    '@layer a,b;@media (forced-colors:active){.x{a:b}}@media (width<1px){.x{a:b}}',
    '@layer a,b;@media (width<1px){.x{a:b}}',
    '@media (forced-colors:active){.x{a:b}}',
  ],
  // In a layer, in a condition more, for every medium but paper.
  ['@layer u{@media print{.x{a:b}}}', '@layer u{@media print{.x{a:b}}}', ''],
  ['@media print and (width<1px){.x{a:b}}', '@media print and (width<1px){.x{a:b}}', ''],
  ['@media not print{.x{content:"@media print{}"}}', '@media not print{.x{content:"@media print{}"}}', ''],
])('%s', (css, first, others) => {
  expect(byMedia(css)).toEqual({ first, others });
});

test('both keep the order in which their rules stood', () => {
  const { first, others } = byMedia('@media print{.a{b:c}}.d{e:f}@media print{.g{h:i}}.j{k:l}');
  expect([first, others]).toEqual(['.d{e:f}.j{k:l}', '@media print{.a{b:c}}@media print{.g{h:i}}']);
});

test('what is packed means the same', () => {
  expect(packed('/* why */\n.a,\n.b c {\n  d: e f;\n\n  g: h !important;\n}\n')).toBe(
    '.a,.b c{d: e f;g: h !important;}',
  );
});
