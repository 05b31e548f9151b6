import { describe, expect, it } from 'vitest';
import { quotedAs, quotedIn } from './quotation-marks';

const ar = (text: string) => ({ text, lang: 'ar' as const });
const en = (text: string) => ({ text, lang: 'en' as const });
const words = (count: number) => Array.from({ length: count }, (_, at) => `w${at}`).join(' ');

describe('words in quotation marks', () => {
  it.each([
    ['ar', 'وتعهد الجانبان', '«وتعهد الجانبان»'],
    ['ar', 'قال: «نعم»', '«قال: ‹نعم›»'],
    ['en', 'said “yes”', '“said ‘yes’”'],
    ['en', 'of «بيان»', '“of «بيان»”'],
  ] as const)('%s: %s', (lang, text, quoted) => {
    expect(quotedIn(text, lang)).toBe(quoted);
  });
});

describe('a quotation as a style writes it', () => {
  it('stands in the marks of its language, each language by itself', () => {
    expect(quotedAs([ar('تعهد'), en('pledged')], 'chicago')).toEqual([ar('«تعهد»'), en('“pledged”')]);
  });

  it.each([
    ['chicago', 99, true],
    ['chicago', 100, false],
    ['apa', 39, true],
    ['apa', 40, false],
    ['mla', 39, true],
    ['mla', 40, false],
  ] as const)('%s: of %i words in marks: %s', (style, count, marked) => {
    const text = words(count);
    expect(quotedAs([en(text)], style)).toEqual([en(marked ? `“${text}”` : text)]);
  });

  it('of several paragraphs is set off, without marks', () => {
    const paragraphs = [ar('أ'), ar('ب'), en('a')];
    expect(quotedAs(paragraphs, 'apa')).toEqual([ar('أ'), ar('ب'), en('“a”')]);
  });
});
