import { describe, expect, it } from 'vitest';
import { strikeFurniture, withStruck } from './furniture';
import { furnitureRules } from './furniture-rules';
import { isWrapped, keptLines, linesOfText, unwrapped, withLanguages, type Line } from '#import/lines';
import { attempt } from '#import/problem';
import { limits } from '#import/limits';

const examples = furnitureRules.flatMap((rule) => rule.examples.map((text) => ({ text, reason: rule.reason })));
const counterExamples = furnitureRules.flatMap((rule) =>
  rule.counterExamples.map((text) => ({ text, reason: rule.reason })),
);
const reasonOf = (text: string) => strikeFurniture(withLanguages([{ text }]))[0]?.struck;

describe('furniture rules', () => {
  it.each(examples)('strike $text as $reason', ({ text, reason }) => expect(reasonOf(text)).toBe(reason));
  it.each(counterExamples)('leave $text, which is not $reason', ({ text, reason }) =>
    expect(reasonOf(text)).not.toBe(reason),
  );
});

const PAGE = `الصفحة الرئيسية >> أخبار العالم

وزيرا خارجية البلدين يتفقان على توسيع التعاون

/مصدر: وكالة/   2025:04:02.09:59

جنيف أول أبريل 2025 (شينخوا) اتفق الوزيران اليوم (الثلاثاء) على توسيع التعاون بين البلدين في مختلف المجالات.

صورة أرشيفية: الوزيران في لقاء سابق

وأكد الجانبان أن الحوار سيتواصل خلال العام الجاري، وأنهما سيلتقيان من جديد في الخريف لمراجعة ما أنجز.

وزيرا خارجية البلدين يتفقان على توسيع التعاون

شارك الخبر

اقرأ أيضا
رئيس الوزراء يزور العاصمة
معرض للكتب في المدينة القديمة`;

describe('strikeFurniture', () => {
  const lines = strikeFurniture(withLanguages(linesOfText(PAGE)));

  it('leaves the report of a page', () => {
    expect(keptLines(lines, 'ar').map((line) => line.slice(0, 20))).toEqual([
      'وزيرا خارجية البلدين',
      'جنيف أول أبريل 2025 ',
      'وأكد الجانبان أن الح',
    ]);
  });

  it('says of each struck line why', () => {
    expect(lines.filter(({ struck }) => struck !== null && struck !== 'empty').map(({ struck }) => struck)).toEqual([
      'breadcrumb',
      'source-line',
      'caption',
      'doubled',
      'share',
      'read-also',
      'read-also',
      'read-also',
    ]);
  });

  it('lets a line be restored', () => {
    const at = lines.findIndex(({ struck }) => struck === 'caption');
    expect(keptLines(withStruck(lines, at, null), 'ar')).toHaveLength(4);
  });

  it('strikes what the file marks, whatever it says', () => {
    const marked = strikeFurniture(
      withLanguages([
        { text: 'وصل الوفد أمس إلى جنيف.', hint: 'caption' },
        { text: 'وصل الوفد أمس إلى عمان.', hint: 'navigation' },
        { text: 'وصل الوفد أمس إلى بيروت.', hint: 'heading' },
      ]),
    );
    expect(marked.map(({ struck }) => struck)).toEqual(['caption', 'navigation', null]);
  });
});

/** A line whose language is plain. */
const lineOf = (line: string): Line => ({
  text: line,
  lang: /[a-z]/.test(line) ? 'en' : /[ا-ي]/.test(line) ? 'ar' : null,
  struck: null,
});

describe('keptLines', () => {
  it('tells languages apart that alternate', () => {
    const lines = ['وصل الوفد.', 'The delegation arrived.', '1990', 'وغادر.', 'It left.'].map(lineOf);
    expect(keptLines(lines, 'ar')).toEqual(['وصل الوفد.', 'وغادر.']);
    expect(keptLines(lines, 'en')).toEqual(['The delegation arrived.', '1990', 'It left.']);
  });
});

describe('linesOfText', () => {
  it('knows every line end', () => {
    expect(linesOfText('\ufeffأ\r\nب\rج\nد\u2028ه').map(({ text }) => text)).toEqual(['أ', 'ب', 'ج', 'د', 'ه']);
  });

  it('joins lines that were cut at a width', () => {
    const cut =
      'اتفق الوزيران اليوم في جنيف على توسيع\nالتعاون بين البلدين في مجالات التجارة\nوالتعليم والنقل والطاقة وعلى عقد لقاء\nآخر في الخريف المقبل.\n\nوأكد الجانبان أن الحوار سيتواصل طوال\nالعام الجاري وأن الخلافات القائمة لا\nتحول دون ذلك، كما قال الوزيران في\nختام اللقاء.';
    expect(linesOfText(cut).map(({ text }) => text)).toHaveLength(3);
    expect(isWrapped(['وصل الوفد.', 'وغادر الوفد.', 'وعاد الوفد.', 'وبقي الوفد.', 'وسكت الوفد.'])).toBe(false);
    expect(unwrapped(['a', 'b', '', 'c'])).toEqual(['a b', '', 'c']);
  });

  it.each([
    ['', 'empty'],
    [' \n\t\n', 'empty'],
    ['x'.repeat(limits.line + 1), 'too-large'],
    ['x\n'.repeat(limits.lines + 1), 'too-many'],
    ['x'.repeat(limits.text + 1), 'too-large'],
  ])('refuses what has no end or no beginning (%#)', (text, code) => {
    expect(attempt(() => linesOfText(text))).toMatchObject({ ok: false, problem: { code } });
  });

  it('says in which line a text is too long', () => {
    expect(attempt(() => linesOfText(`a\n${'x'.repeat(limits.line + 1)}`, 'f.txt'))).toMatchObject({
      problem: { place: { file: 'f.txt', line: 2 } },
    });
  });
});
