import { describe, expect, it } from 'vitest';
import type { Lang } from '#article/format/schema';
import type { ArticleText } from '#article/model';
import type { RangeSelection } from '#article/selection/range';
import { realArticle, tinyArticle } from '#article/testing';
import { findWords, wordsOf } from './anchor';

type Pair = [ar: string, en: string];
const articleOf = (...paragraphs: Pair[][]) =>
  tinyArticle({ paragraphs: paragraphs.map((sentences) => sentences.map(([ar, en]) => ({ ar, en }))) });

const rangeIn = (article: ArticleText, id: string, lang: Lang, words: string): RangeSelection => {
  const start = article.sentences.get(id)?.[lang].indexOf(words) ?? -1;
  if (start < 0) throw new Error(`“${words}” is not in ${id}`);
  return { type: 'range', lang, id, start, until: id, end: start + words.length };
};
const noteOf = (article: ArticleText, place: RangeSelection) => {
  const words = wordsOf(article, place);
  if (!words) throw new Error('no such words');
  return words;
};
const textAt = (article: ArticleText, found: { place: RangeSelection } | null) => {
  if (!found) return null;
  const { id, until, start, end, lang } = found.place;
  const text = article.sentences.get(id)?.[lang] ?? '';
  return id === until
    ? text.slice(start, end)
    : [text.slice(start), article.sentences.get(until)?.[lang].slice(0, end)];
};

const visit: Pair[] = [
  ['زار الوزير موسكو أمس. ', 'The minister visited Moscow yesterday. '],
  ['وأكد الوزير دعم بلاده للحوار. ', 'The minister confirmed his support for dialogue. '],
  ['ثم غادر الوزير موسكو.', 'Then the minister left Moscow.'],
];
const before = articleOf([['عُقدت جلسة أولى.', 'A first session was held.']], visit);

describe('wordsOf', () => {
  it('quotes words with what stands round them in their paragraph', () => {
    expect(noteOf(before, rangeIn(before, 'p2.2', 'en', 'support'))).toEqual({
      lang: 'en',
      quote: {
        exact: 'support',
        prefix: 'day. The minister confirmed his ',
        suffix: ' for dialogue. Then the minister',
      },
      hint: { id: 'p2.2', start: 27, until: 'p2.2', end: 34 },
    });
    expect(noteOf(before, rangeIn(before, 'p1.1', 'ar', 'عُقدت جلسة أولى.')).quote).toMatchObject({
      prefix: '',
      suffix: '',
    });
  });

  it('quotes words over sentences, with the white space between them', () => {
    const place = { ...rangeIn(before, 'p2.1', 'ar', 'موسكو أمس.'), until: 'p2.2', end: 11 };
    expect(noteOf(before, place).quote.exact).toBe('موسكو أمس. وأكد الوزير');
  });

  it.each<[string, Partial<RangeSelection>]>([
    ['a sentence that is not there', { id: 'p9.1' }],
    ['an end before the beginning', { until: 'p1.1' }],
    ['no letters', { end: 27 }],
    ['letters beyond the sentence', { end: 1_000 }],
    ['white space alone', { start: 26, end: 27 }],
  ])('gives nothing for %s', (_, over) => {
    expect(wordsOf(before, { ...rangeIn(before, 'p2.2', 'en', 'support'), ...over })).toBeNull();
  });
});

describe('findWords', () => {
  it('finds them where they were', () => {
    for (const [id, lang, words] of [
      ['p2.3', 'ar', 'الوزير'],
      ['p2.2', 'en', 'minister'],
      ['p1.1', 'ar', 'عُقدت'],
    ] as const) {
      const place = rangeIn(before, id, lang, words);
      expect(findWords(before, noteOf(before, place))).toEqual({ place, changed: false });
    }
  });

  it.each<[string, ArticleText, string, string | null, boolean?]>([
    ['a paragraph before them', articleOf([['أ.', 'b.']], [['ب.', 'c.']], visit), 'p3.3', 'left'],
    ['another sentence before them', articleOf([['أ.', 'b.']], [['مقدمة. ', 'A start. '], ...visit]), 'p2.4', 'left'],
    [
      'sentences put together',
      articleOf([[visit.map(([ar]) => ar).join(''), visit.map(([, en]) => en).join('')]]),
      'p1.1',
      'left',
    ],
    [
      'a word beside them',
      articleOf(visit.map(([ar, en]): Pair => [ar, en.replace('Moscow.', 'the city.')])),
      'p1.3',
      'left',
    ],
    ['another spelling', articleOf(visit.map(([ar, en]): Pair => [ar, en.toUpperCase()])), 'p1.3', 'LEFT'],
    [
      'the words themselves',
      articleOf(visit.map(([ar, en]): Pair => [ar, en.replace('left', 'flew out of')])),
      'p1.3',
      'flew out of',
      true,
    ],
    ['their sentence taken out', articleOf(visit.slice(0, 2)), '', null],
    ['a text of something else', articleOf([['نص آخر.', 'They left the hall.']]), '', null],
  ])('after an edit, %s: they are found, or said to be lost', (_, after, id, words, changed = false) => {
    const found = findWords(after, noteOf(before, rangeIn(before, 'p2.3', 'en', 'left')));
    expect(textAt(after, found)).toBe(words);
    expect([found?.place.id ?? '', found?.changed ?? false]).toEqual([id, changed]);
  });

  it('finds Arabic whose vowels, hamza and tatweel were edited, with the marks on its last letter', () => {
    const words = noteOf(before, rangeIn(before, 'p2.2', 'ar', 'وأكد الوزير'));
    const after = articleOf([['واكّد  الوزيـرُ دعم بلاده للحوار.', 'x']]);
    expect(textAt(after, findWords(after, words))).toBe('واكّد  الوزيـرُ');
  });

  it('tells one of many from the others by what stands round it, else by where it was', () => {
    const same = articleOf([
      ['قال نعم. ', 'He said yes. '],
      ['قال نعم. ', 'He said yes. '],
      ['قال نعم.', 'He said yes.'],
    ]);
    for (const id of ['p1.1', 'p1.2', 'p1.3']) {
      expect(findWords(same, noteOf(same, rangeIn(same, id, 'en', 'yes')))?.place.id).toBe(id);
    }
  });

  it('finds a quotation of a page without a hint, whatever stood round it there', () => {
    const quote = { exact: 'confirmed his support\n for dialogue', prefix: '12 ', suffix: ' Share' };
    expect(findWords(before, { lang: 'en', quote, hint: null })?.place).toMatchObject({ id: 'p2.2', start: 13 });
    expect(findWords(before, { lang: 'en', quote: { ...quote, exact: 'Moscow' }, hint: null })).toBeNull();
    expect(findWords(before, { lang: 'en', quote: { ...quote, exact: ' ' }, hint: null })).toBeNull();
  });

  it('finds every word of the bundled article again', () => {
    const article = realArticle();
    for (const sentence of article.sentences.values()) {
      for (const lang of ['ar', 'en'] as const) {
        for (const { 0: word, index } of sentence[lang].matchAll(/\S+/g)) {
          const place = {
            type: 'range',
            lang,
            id: sentence.id,
            start: index,
            until: sentence.id,
            end: index + word.length,
          } as const;
          expect(findWords(article, noteOf(article, place))).toEqual({ place, changed: false });
        }
      }
    }
  });
});
