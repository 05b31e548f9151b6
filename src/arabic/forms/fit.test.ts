import { expect, test } from 'vitest';
import { fitsRoot, isPluralShape } from './fit';

test.each([
  ['istiqlāl', 'qll'],
  ['ittifāq', 'wfq'],
  ['iḍṭirāb', 'ḍrb'],
  ['muddaḫarāt', 'ḏḫr'],
  ['qāʾil', 'qwl'],
  ['mabná', 'bny'],
  ['masʾūliyyaẗ', 'sʾl'],
  ['sanaẗ', 'snw'],
  ['tarjamaẗ', 'trjm'],
])('%s can come from %s', (sounds, root) => expect(fitsRoot(sounds, root)).toBe(true));

test.each([
  ['dawlaẗ', 'dwr'],
  ['kitāb', 'ktm'],
  ['kitāb', 'btk'],
  ['ḥizb', 'ḥzn'],
  ['barnāmaj', 'brm'],
])('%s cannot come from %s', (sounds, root) => expect(fitsRoot(sounds, root)).toBe(false));

test.each(['wuzarāʾ', 'ʾaʿmāl', 'mawāqif', 'qawānīn', 'duwal', 'ʾaṣdiqāʾ', 'quḍāẗ', 'maʿānĩ', 'bunãá', 'ʾasliḥaẗ'])(
  '%s has a pattern of plurals',
  (sounds) => expect(isPluralShape(sounds)).toBe(true),
);

test.each(['mudarris', 'ijtimāʿ', 'mustašfá', 'wazīraẗ'])('%s has none', (sounds) =>
  expect(isPluralShape(sounds)).toBe(false),
);
