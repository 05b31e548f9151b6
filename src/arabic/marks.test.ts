import { describe, expect, it } from 'vitest';
import { MARK, stripMarks } from './marks';

describe('stripMarks', () => {
  it.each([
    ['تُقدّر', 'تقدر', 'damma and shadda'],
    ['زخمًا', 'زخما', 'tanwin before the alef'],
    ['وفقاً', 'وفقا', 'tanwin on the alef'],
    ['هٰذا', 'هذا', 'dagger alef'],
    ['مُحَمَّدٌ', 'محمد', 'every short vowel, two marks on one letter'],
    ['ۖقف', 'قف', 'a sign of Qurʾanic recitation'],
    ['\u064b\u064f', '', 'nothing but marks'],
  ])('%s → %s (%s)', (text, bare) => {
    expect(stripMarks(text)).toBe(bare);
  });

  it.each(['الـ80', 'أإآؤئء', 'Xinhua’s é', '', '٨٠'])(
    'leaves “%s” as it is: tatweel, hamza and digits are no marks',
    (text) => {
      expect(stripMarks(text)).toBe(text);
    },
  );

  it('gives the same answer each time: the pattern keeps no place', () => {
    expect([MARK.test('\u064f'), MARK.test('\u064f'), MARK.test('ـ')]).toEqual([true, true, false]);
  });
});
