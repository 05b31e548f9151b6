import { expect, test } from 'vitest';
import { compose, splitProclitics, type Setting } from './proclitics';

/** The divisions of a word, parts joined by +. */
function divisions(letters: string): string[] {
  return splitProclitics(letters).map(({ parts, length }) => [...parts, letters.slice(length)].join('+'));
}

test.each([
  ['وللدول', 'و+لل+دول'],
  ['وبالصين', 'و+ب+ال+صين'],
  ['سيكتب', 'س+يكتب'],
  ['فسيكتب', 'ف+س+يكتب'],
  ['للجنة', 'ل+لجنة'],
  ['كالدول', 'ك+ال+دول'],
  ['أولم', 'أ+و+لم'],
  ['وزير', 'وزير'],
])('%s may be %s', (letters, division) => expect(divisions(letters)).toContain(division));

test.each([
  ['سالكتاب', 'س+ال+كتاب'],
  ['بسيكتب', 'ب+س+يكتب'],
  ['الوزير', 'ال+و+زير'],
  ['وفكتب', 'و+ف+كتب'],
  ['ال', 'ال+'],
  ['و', 'و+'],
])('%s may not be %s', (letters, division) => expect(divisions(letters)).not.toContain(division));

/** The first division with these parts, put together with a vowelled core. */
function composed(letters: string, parts: string, core: string, setting?: Setting): string | undefined {
  const found = splitProclitics(letters).find((one) => one.parts.join('+') === parts);
  return found && compose(found, core, setting);
}

test.each([
  ['وللدول', 'و+لل', 'دُوَل', 'وَلِلدُّوَل'],
  ['للعمل', 'لل', 'عَمَل', 'لِلْعَمَل'],
  ['للاتحاد', 'لل', 'اِتِّحَاد', 'لِلِاتِّحَاد'],
  ['الاتصالات', 'ال', 'اِتِّصَالَات', 'الِاتِّصَالَات'],
  ['والصين', 'و+ال', 'صِين', 'وَالصِّين'],
  ['بالقوة', 'ب+ال', 'قُوَّة', 'بِالْقُوَّة'],
  ['واتفق', 'و', 'اِتَّفَقَ', 'وَاتَّفَقَ'],
  ['ستصل', 'س', 'تَصِلُ', 'سَتَصِلُ'],
])('%s with %s and %s is %s', (letters, parts, core, spelling) =>
  expect(composed(letters, parts, core)).toBe(spelling),
);

test('a lam of the stem takes in the article', () => {
  const merged = splitProclitics('للجنة').find(({ isMerged }) => isMerged);
  expect(merged && compose(merged, 'لَجْنَة')).toBe('لِلَّجْنَة');
});

test('hamzat al-wasl has its vowel at the beginning of a sentence only', () => {
  expect(composed('اتفق', '', 'اِتَّفَقَ', { isFirst: true })).toBe('اِتَّفَقَ');
  expect(composed('اتفق', '', 'اِتَّفَقَ')).toBe('اتَّفَقَ');
});
