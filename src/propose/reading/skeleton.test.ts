import { describe, expect, it } from 'vitest';
import { namesAgree } from './skeleton';

describe('names agree', () => {
  it.each([
    ['لافروف', 'Lavrov'],
    ['سيرجي', 'Sergei'],
    ['شي جين بينغ', 'Xi Jinping'],
    ['خوان كارلوس فاريلا', 'Juan Carlos Varela'],
    ['وليد المعلم', 'Walid al-Moualem'],
    ['جوزيف أودينغا', 'Joseph Odinga'],
    ['تيتيكاكا', 'Titicaca'],
    ['عبد الفتاح السيسي', 'Abdel Fattah el-Sisi'],
    ['ماثيو ألبينس', 'Matthew Albence'],
    ['بيتر تسوفالاريس', 'Peter Tsouvallaris'],
  ])('%s and %s', (arabic, english) => {
    expect(namesAgree(arabic, english).score).toBeGreaterThan(0.75);
  });

  it.each([
    ['العلاقات', 'Lavrov'],
    ['بلاده', 'Blinken'],
    ['الجانبان', 'Johnson'],
    ['تعزيز', 'Trump'],
    ['موسكو', 'Tokyo'],
  ])('but not %s and %s', (arabic, english) => {
    expect(namesAgree(arabic, english).score).toBeLessThan(0.7);
  });

  it('says how many consonants speak for it', () => {
    expect(namesAgree('شي', 'Xi').strong).toBe(1);
    expect(namesAgree('برنستون', 'Burnaston').strong).toBeGreaterThan(4);
  });
});
