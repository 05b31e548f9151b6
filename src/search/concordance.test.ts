import { describe, expect, it } from 'vitest';
import { bracketed, tinyArticle } from '#article/testing';
import { concordanceOf, headOf, sortLines, stretchOf, tailOf, type LineOrder } from './concordance';
import { searchArticle } from './match';
import { realWords } from './testing';

const { article, words } = realWords();
const linesOf = (query: string, withWords = true) => {
  const data = withWords ? words : null;
  return concordanceOf(article, searchArticle(article, data, query).hits, data);
};

describe('concordanceOf', () => {
  it('keeps words whole and says what of them is lit', () => {
    const [line] = linesOf('أوراسيا');
    expect(line?.before.endsWith('أمني مستدام')).toBe(true);
    expect(line && bracketed(line.focus.text, line.focus.lit)).toBe('ل[أوراسيا].');
    expect(line?.after).toBe('');
  });

  it('before, focus and after are the sentence', () => {
    for (const line of [...linesOf('العلاقات الثنائية'), ...linesOf('China')]) {
      const whole = [line.before, line.focus.text, line.after].filter(Boolean).join(' ');
      expect(whole).toBe(line.hit.sentence[line.hit.lang].trim());
    }
  });

  it('knows the aligned phrase by the phrase data', () => {
    const [line] = linesOf('تايوان');
    expect(line && bracketed(line.counterpart.text, line.counterpart.lit)).toContain('[on the Taiwan question]');
  });

  it('without it takes what is marked there in both languages, or nothing', () => {
    const [taiwan] = linesOf('تايوان', false);
    expect(taiwan && bracketed(taiwan.counterpart.text, taiwan.counterpart.lit)).toContain('Taiwan');
    const [adverb] = linesOf('بشدة', false);
    expect(adverb?.counterpart.text).toBe(article.sentences.get('p12.1')?.en);
  });
});

describe('sortLines', () => {
  const small = tinyArticle({
    paragraphs: [
      [{ ar: 'ثم الصين بعد', en: 'Then China went' }],
      [{ ar: 'الصين أولا', en: 'China first' }],
      [{ ar: 'إن الصين وحدها', en: 'and, China alone' }],
      [{ ar: 'أنّ الصين آخرا', en: 'Alas China zoo' }],
    ],
  });
  const order = (query: string, by: LineOrder) =>
    sortLines(concordanceOf(small, searchArticle(small, null, query).hits, null), by).map(
      (line) => line.hit.sentence.id,
    );

  it.each([
    ['الصين', 'text', 'p1.1 p2.1 p3.1 p4.1'],
    ['الصين', 'before', 'p2.1 p3.1 p4.1 p1.1'],
    ['الصين', 'after', 'p4.1 p2.1 p1.1 p3.1'],
    ['China', 'text', 'p1.1 p2.1 p3.1 p4.1'],
    ['China', 'before', 'p2.1 p4.1 p3.1 p1.1'],
    ['China', 'after', 'p3.1 p2.1 p1.1 p4.1'],
  ] as const)('%s by %s: %s', (query, by, expected) => {
    expect(order(query, by).join(' ')).toBe(expected);
  });

  it('by context, Arabic lines come before English ones', () => {
    const mixed = sortLines(linesOf('80'), 'after').map(({ hit }) => hit.lang);
    expect(mixed).toEqual(['ar', 'ar', 'en', 'en']);
  });

  it('leaves its argument as it is', () => {
    const lines = linesOf('الصين');
    const before = [...lines];
    sortLines(lines, 'after');
    expect(lines).toEqual(before);
  });
});

describe('tailOf, headOf: whole words only', () => {
  it.each([
    ['one two three', 13, 'one two three', 'one two three'],
    ['one two three', 10, '…two three', 'one two…'],
    ['one two three', 6, '…three', 'one…'],
    ['one two three', 3, '…', '…'],
    ['', 3, '', ''],
    ['خلال العام الجاري', 12, '…الجاري', 'خلال العام…'],
  ])('“%s” in %d: “%s”, “%s”', (text, room, tail, head) => {
    expect([tailOf(text, room), headOf(text, room)]).toEqual([tail, head]);
  });
});

describe('stretchOf', () => {
  const text = 'one two three four five six seven';
  const at = (word: string) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length });
  it.each([
    [[at('four')], 15, '…three [four] five…'],
    [[at('one')], 13, '[one] two three…'],
    [[at('seven')], 15, '…five six [seven]'],
    [[at('four')], 100, 'one two three [four] five six seven'],
    [[], 8, 'one two…'],
    [[at('two'), at('seven')], 12, '…[two] three…'],
    [[{ start: at('three').start, end: at('six').end }], 3, '…[three four five six]…'],
    [[at('hree')], 3, '…t[hree]…'],
  ])('%j in %d: %s', (lit, room, expected) => {
    const stretch = stretchOf({ text, lit }, room);
    expect(bracketed(stretch.text, stretch.lit)).toBe(expected);
  });

  it.each(['', '   '])('of “%s” is nothing', (empty) => {
    expect(stretchOf({ text: empty, lit: [] }, 10).text.trim()).toBe('');
  });
});
