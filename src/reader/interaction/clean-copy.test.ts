import { describe, expect, it } from 'vitest';
import { htmlOf, plainTextOf, type Stretch } from './clean-copy';

const stretch =
  (lang: 'ar' | 'en') =>
  (unit: string, text: string): Stretch => ({
    unit,
    sentence: `${unit}.1`,
    lang,
    text,
    span: { start: 0, end: text.length },
  });
const ar = stretch('ar');
const en = stretch('en');

describe('copied text', () => {
  it.each<[string, Stretch[], string]>([
    ['one sentence', [ar('p1', 'وتعهد الجانبان')], 'وتعهد الجانبان'],
    ['two sentences of a paragraph are one line', [ar('p17', 'السلام. '), ar('p17', 'وأشار')], 'السلام. وأشار'],
    ['two paragraphs are two', [ar('p1', 'أ'), ar('p2', 'ب')], 'أ\nب'],
    ['two languages are two', [ar('p1', 'أ'), en('p1', 'A')], 'أ\nA'],
    ['white space alone is nothing', [ar('p1', '  '), en('p1', 'A ')], 'A'],
    ['nothing is nothing', [], ''],
  ])('%s', (_what, stretches, text) => {
    expect(plainTextOf(stretches)).toBe(text);
  });

  it('carries language and direction as HTML, with markup made inert', () => {
    expect(htmlOf([ar('p1', 'أ'), en('p1', '<b> & "A"')])).toBe(
      '<p lang="ar" dir="rtl">أ</p>\n<p lang="en" dir="ltr">&lt;b&gt; &amp; "A"</p>',
    );
  });
});
