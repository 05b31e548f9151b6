import { describe, expect, it } from 'vitest';
import { marksIn, type Mark } from './model';
import { segmentsOf, tokensOf } from './segments';
import { realArticle, sentenceOf, tinyArticle, type Tiny } from './testing';

/** Who a mark belongs to, shortly. */
function label(mark: Mark): string {
  if (mark.type === 'mention') return mark.entity.id;
  return mark.type === 'cue' ? mark.cue.id : mark.undertaking.id;
}

/** Segments as `words` or `words <innermost, …, outermost>`. */
function shown(tiny: Tiny, lang: 'ar' | 'en' = 'ar', id = 'p1.1'): string[] {
  const own = tinyArticle(tiny);
  const sentence = sentenceOf(own, id);
  return segmentsOf(sentence, lang, marksIn(own, sentence)).map(({ text, marks }) =>
    marks.length > 0 ? `${text}<${marks.map(label).join(', ')}>` : text,
  );
}

const mention = (id: string, ar: string | null, en: string | null = null) => ({
  id,
  mentions: [{ in: 'p1.1', ar, en }],
});

describe('segmentsOf', () => {
  const paragraphs = [
    [{ ar: 'اتفقت الصين وروسيا على عام الثقافة.', en: 'China and Russia agreed on a year of culture.' }],
  ];

  it('is one segment where nothing stands', () => {
    expect(shown({ paragraphs })).toEqual(['اتفقت الصين وروسيا على عام الثقافة.']);
  });

  it('takes the space after a word along', () => {
    expect(shown({ paragraphs, entities: [mention('china', 'الصين')] })).toEqual([
      'اتفقت ',
      'الصين <china>',
      'وروسيا على عام الثقافة.',
    ]);
  });

  it('never cuts a word: the clitic and the punctuation that touch a mention go with it', () => {
    expect(shown({ paragraphs, entities: [mention('russia', 'روسيا'), mention('culture', 'الثقافة')] })).toEqual([
      'اتفقت الصين ',
      'وروسيا <russia>',
      'على عام ',
      'الثقافة.<culture>',
    ]);
  });

  it('cuts between adjacent mentions', () => {
    expect(shown({ paragraphs, entities: [mention('china', 'الصين'), mention('russia', 'روسيا')] })).toEqual([
      'اتفقت ',
      'الصين <china>',
      'وروسيا <russia>',
      'على عام الثقافة.',
    ]);
  });

  it('joins neighbouring words of one mention', () => {
    expect(shown({ paragraphs, entities: [mention('year', 'عام الثقافة')] })).toEqual([
      'اتفقت الصين وروسيا على ',
      'عام الثقافة.<year>',
    ]);
  });

  it('puts the innermost of nested marks first', () => {
    const entities = [mention('year', 'عام الثقافة'), mention('culture', 'الثقافة')];
    const expected = ['اتفقت الصين وروسيا على ', 'عام <year>', 'الثقافة.<culture, year>'];
    expect(shown({ paragraphs, entities })).toEqual(expected);
    expect(shown({ paragraphs, entities: entities.toReversed() })).toEqual(expected);
  });

  it('shows all of two that overlap', () => {
    expect(
      shown({ paragraphs, entities: [mention('a', 'الصين وروسيا على'), mention('b', 'روسيا على عام الثقافة')] }),
    ).toEqual(['اتفقت ', 'الصين <a>', 'وروسيا على <a, b>', 'عام الثقافة.<b>']);
  });

  it('shows both of two entities on the same words, and keeps marks of one entity apart', () => {
    expect(shown({ paragraphs, entities: [mention('a', 'الصين'), mention('b', 'الصين')] })).toEqual([
      'اتفقت ',
      'الصين <a, b>',
      'وروسيا على عام الثقافة.',
    ]);
    const twice = [[{ ar: 'الصين الصين', en: 'x' }]];
    const mentions = [1, 2].map((nth) => ({ in: 'p1.1', ar: 'الصين', en: null, nth }));
    expect(shown({ paragraphs: twice, entities: [{ id: 'china', mentions }] })).toEqual([
      'الصين <china>',
      'الصين<china>',
    ]);
  });

  it('shows two mentions that share one hyphenated word on all of it', () => {
    expect(
      shown({
        paragraphs: [[{ ar: 'منطقة آسيا-الباسيفيك اليوم', en: 'x' }]],
        entities: [mention('asia', 'آسيا'), mention('pacific', 'الباسيفيك')],
      }),
    ).toEqual(['منطقة ', 'آسيا-الباسيفيك <asia, pacific>', 'اليوم']);
  });

  it('shows a mark in the language that has words for it', () => {
    const entities = [mention('china', null, 'China'), mention('russia', 'روسيا')];
    expect(shown({ paragraphs, entities }, 'en')).toEqual(['China <china>', 'and Russia agreed on a year of culture.']);
    expect(shown({ paragraphs, entities }, 'ar')).toEqual(['اتفقت الصين ', 'وروسيا <russia>', 'على عام الثقافة.']);
  });

  it('shows cues and evidence as it shows mentions', () => {
    expect(shown({}, 'en')).toEqual([
      'China <china>',
      'and ',
      'Russia <russia>',
      'agreed to <c1>',
      'strengthen cooperation.<strengthen-cooperation>',
    ]);
  });

  it.each([
    ['  الصين وروسيا', ['  الصين <china>', 'وروسيا']],
    ['الصين وروسيا  ', ['الصين <china>', 'وروسيا  ']],
    ['الصين   \n وروسيا', ['الصين   \n <china>', 'وروسيا']],
    ['الصين\u00a0وروسيا', ['الصين\u00a0<china>', 'وروسيا']],
    ['الصين', ['الصين<china>']],
  ])('keeps the white space of %j', (ar, expected) => {
    expect(shown({ paragraphs: [[{ ar, en: 'x' }]], entities: [mention('china', 'الصين')] })).toEqual(expected);
  });
});

describe('tokensOf', () => {
  it.each([
    ['', []],
    ['a', ['a']],
    ['a b', ['a ', 'b']],
    ['  a  b ', ['  a  ', 'b ']],
    ['   ', ['   ']],
    ['😀 ب', ['😀 ', 'ب']],
  ])('%j → %j', (text, expected) => {
    expect(tokensOf(text).map((token) => token.text)).toEqual(expected);
  });

  it('starts where its text starts; the word is without the space behind it', () => {
    expect(tokensOf('بين الصين ')).toEqual([
      { start: 0, word: 'بين', text: 'بين ' },
      { start: 4, word: 'الصين', text: 'الصين ' },
    ]);
  });
});

describe('segments of the real article', () => {
  const article = realArticle();
  const cases = [...article.sentences.values()].flatMap((sentence) =>
    (['ar', 'en'] as const).map((lang) => ({ id: sentence.id, lang, sentence })),
  );

  it.each(cases)('$id ($lang): whole words that make up the sentence', ({ sentence, lang }) => {
    const text = sentence[lang];
    const segments = segmentsOf(sentence, lang, marksIn(article, sentence));
    expect(segments.map((segment) => segment.text).join('')).toBe(text);
    for (const segment of segments) {
      expect(text.slice(segment.start).startsWith(segment.text)).toBe(true);
      const before = text.charAt(segment.start - 1);
      expect(before === '' || /\s/u.test(before)).toBe(true);
    }
  });

  it.each(cases)('$id ($lang): every mark stands on exactly the segments that it touches', ({ sentence, lang }) => {
    const segments = segmentsOf(sentence, lang, marksIn(article, sentence));
    for (const mark of marksIn(article, sentence)) {
      const span = mark[lang];
      const own = segments.filter((segment) => segment.marks.includes(mark));
      expect(own.length > 0).toBe(span !== null);
      const wanted = span
        ? segments.filter(({ start, text }) => span.start < start + text.trimEnd().length && span.end > start)
        : [];
      expect(own).toEqual(wanted);
    }
  });
});
