import { expect, it } from 'vitest';
import { looseEnd, withoutFusedLam } from './glue';

it.each([
  ['على استعداد لـ', 'ل'],
  ['تعهّد بـ', 'ب'],
  ['اتفق على', null],
  ['ملتزم', null],
  ['على باب', null],
])('%s ends in %s', (label, letter) => {
  expect(looseEnd(label)).toBe(letter);
});

it.each([
  ['للتمسك المشترك', 'التمسك المشترك'],
  ['للجنة الوزارية', 'اللجنة الوزارية'],
  ['لقاء', 'لقاء'],
  ['الحفاظ', 'الحفاظ'],
])('%s without a fused ل is %s', (words, bare) => {
  expect(withoutFusedLam(words)).toBe(bare);
});
