import { expect, test } from 'vitest';
import { vowelledName } from './foreign';

test.each([
  ['لافروف', 'لَافْرُوف'],
  ['وانغ', 'وَانْغ'],
  ['بوتين', 'بُوتِين'],
  ['يي', 'يِي'],
  ['شي', 'شِي'],
  ['سيرجي', 'سِيرْجِي'],
  ['فلاديمير', 'فِلَادِيمِير'],
  ['شانغهاي', 'شَانْغَهَاي'],
  ['برلين', 'بَرْلِين'],
  ['كافانو', 'كَافَانُو'],
  ['أردوغان', 'أَرْدُوغَان'],
  ['آدم', 'آدْم'],
  ['', ''],
])('%s may be %s', (letters, vowelled) => expect(vowelledName(letters)).toBe(vowelled));

test('letters stay as they are', () => {
  for (const name of ['ترامب', 'مايكفيني', 'ماساتشوستس', 'وو']) {
    expect(vowelledName(name).replace(/[\u064b-\u0652]/g, '')).toBe(name);
  }
});
