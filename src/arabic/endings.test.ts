import { expect, it } from 'vitest';
import { onlyEnding } from './endings';

it.each([
  ['a genitive', 'تَعْمِيقِ', 'تعميقِ'],
  ['a tanwin on the last letter', 'اسْتِعْدَادٍ', 'استعدادٍ'],
  ['a tanwin before the alef that carries it', 'وَفْقًا', 'وفقًا'],
  ['a tanwin on that alef', 'وَفْقاً', 'وفقاً'],
  ['a tanwin before an alef maqsura', 'هُدًى', 'هدًى'],
  ['a doubled last letter, which is doubled in any case', 'دَوْلِيِّ', 'دوليِ'],
  ['a jussive', 'يَكْتُبْ', 'يكتبْ'],
  ['an ending in letters alone', 'وَزِيرَا', 'وزيرا'],
  ['the end of a dual', 'بَلَدَيْنِ', 'بلدينِ'],
  ['no marks', 'روسيا', 'روسيا'],
  ['nothing', '', ''],
])('%s: %s', (_, vowelled, wanted) => {
  expect(onlyEnding(vowelled)).toBe(wanted);
});
