import { describe, expect, it } from 'vitest';
import { arabicWords, englishWords, readings } from './words';

const readingsOf = (text: string) =>
  arabicWords(text).flatMap((word) => readings(word).map(({ start, stem }) => `${start} ${stem}`));

describe('words', () => {
  it('have offsets into the text as it stands, marks and tatweel with them', () => {
    const text = 'تُقدّر الـ80، آسيا-الباسيفيك';
    expect(arabicWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'تُقدّر',
      'الـ80',
      'آسيا',
      'الباسيفيك',
    ]);
    expect(arabicWords(text)[0]?.folded).toBe('تقدر');
  });

  it.each([
    ['U.S. aid', ['U.S.', 'aid']],
    ["Bolivia's claim", ['Bolivia', 's', 'claim']],
    ["don't go", ["don't", 'go']],
    ['Kim Jong-un', ['Kim', 'Jong', 'un']],
    ['OPEC+ met', ['OPEC+', 'met']],
  ])('%s has the English words %j', (text, words) => {
    expect(englishWords(text).map((word) => word.text)).toEqual(words);
  });
});

describe('readings', () => {
  it.each([
    ['وروسيا', '1 روسيا'],
    ['وبالصين', '2 الصين'],
    ['بـموسكو', '2 موسكو'],
    // لل is fused: the mention keeps the ل, and begins after the و.
    ['وللصين', '1 الصين'],
    ['للجنة', '0 اللجنه'],
  ])('%s can be read as %s', (word, reading) => {
    expect(readingsOf(word)).toContain(reading);
  });

  it.each([
    ['شينخوا', 'نخوا'],
    ['الصين', 'صين'],
    ['لافروف', 'فروف'],
  ])('%s cannot be read as %s', (word, stem) => {
    expect(readingsOf(word).map((reading) => reading.split(' ')[1])).not.toContain(stem);
  });
});
