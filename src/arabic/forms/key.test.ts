import { expect, test } from 'vitest';
import { keyOf, keyOfSounds } from './key';
import { spell } from './sounds';

test.each([
  ['مَسْؤُولِيَّة', 'مسووليه'],
  ['على', 'علي'],
  ['الإنسان', 'الانسان'],
  ['آخَر', 'اخر'],
  ['شيء', 'شيء'],
  ['الـ80', 'ال80'],
])('%s has the key %s', (word, key) => expect(keyOf(word)).toBe(key));

test.each([
  'kataba',
  'ʾākul',
  'ijtimāʿ',
  'dawlaẗã',
  'mustawãá',
  'katabū|',
  'masʾūliyyaẗ',
  'šayʾã',
  'zaḫmã',
  'madda',
  'ʾāl',
  'mabná',
  'yataraddadu',
  'ības°',
  'ūqina',
])('the key of %s is that of its spelling', (sounds) => expect(keyOfSounds(sounds)).toBe(keyOf(spell(sounds))));

test('other words have other keys', () => {
  expect(keyOf('كتب')).not.toBe(keyOf('كتاب'));
  expect(keyOf('شيء')).not.toBe(keyOf('شي'));
});
