import { expect, test } from 'vitest';
import { isSunLetter, withoutArticle } from './article';

test.each([
  ['الصِّين', 'صِين', true],
  ['الْبَاسِيفِيك', 'بَاسِيفِيك', true],
  ['الأَمْن', 'أَمْن', true],
  ['اِلْتِزَام', 'اِلْتِزَام', false],
  ['دَوْلَة', 'دَوْلَة', false],
])('%s without its article', (word, rest, hasArticle) =>
  expect(withoutArticle(word)).toEqual({ word: rest, hasArticle }),
);

test('ش is a sun letter, ج is none', () => {
  expect(isSunLetter('ش')).toBe(true);
  expect(isSunLetter('ج')).toBe(false);
});
