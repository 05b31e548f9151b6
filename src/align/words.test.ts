import { describe, expect, it } from 'vitest';
import { arabicStems, arabicVerbStems, foldArabic } from './arabic-stems';
import { dictionaryOf } from './dictionary';
import { stemEnglish } from './english-stems';
import { valuesOf } from './numbers';
import { arabicSkeleton, latinSkeleton, looseSkeleton } from './skeleton';
import { tokensOf } from './tokens';

describe('stemEnglish', () => {
  it.each([
    ['agreed', 'agreement'],
    ['agree', 'agrees'],
    ['talks', 'talk'],
    ['countries', 'country'],
    ['said', 'say'],
    ['men', 'man'],
    ['stopped', 'stop'],
    ['decided', 'decides'],
    ['economic', 'economy'],
    ['cooperation', 'cooperate'],
    ['announced', 'announcement'],
  ])('brings %s and %s together', (one, other) => expect(stemEnglish(one)).toBe(stemEnglish(other)));

  it.each([
    ['minister', 'minute'],
    ['nation', 'national'],
    ['state', 'station'],
    ['new', 'news'],
    ['port', 'report'],
  ])('keeps %s and %s apart or near, never empty', (one, other) => {
    expect(stemEnglish(one).length).toBeGreaterThan(1);
    expect(stemEnglish(other).length).toBeGreaterThan(1);
  });

  it.each(['us', 'a', 'is', 'bus', 'press'])('leaves %s a stem', (word) => expect(stemEnglish(word)).not.toBe(''));
});

describe('arabicStems', () => {
  it.each([
    ['والاتفاقات', 'اتفاق'],
    ['وبالعلاقات', 'علاق'],
    ['للدوله', 'دول'],
    ['وزيرا', 'وزير'],
    ['روسيا', 'روسيا'],
    ['مصالحهما', 'مصالح'],
  ])('finds in %s the stem %s', (word, stem) => expect(arabicStems(word)).toContain(stem));

  it('leaves at least two letters', () => {
    for (const word of ['و', 'في', 'ولا', 'بها', 'ال']) {
      expect(arabicStems(word).every((stem) => stem === word || stem.length >= 2)).toBe(true);
    }
  });

  it('cuts the first letter of an imperfect', () => expect(arabicVerbStems('يتفقان')).toContain('تفق'));
});

describe('dictionaryOf', () => {
  const translate = dictionaryOf([
    { arabic: ['اِتَّفَقَ'], english: ['agree', 'come to terms'] },
    { arabic: ['دَوْلَة', 'دُوَل'], english: ['state'] },
    { arabic: ['وَجْه'], english: ['face'] },
  ]);

  it.each([
    ['اتفقا', ['agree', 'come', 'to', 'terms']],
    ['يتفقان', ['agree', 'come', 'to', 'terms']],
    ['والدول', ['state']],
    ['دولتين', ['state']],
    ['وجهه', ['face']],
    ['كتاب', []],
    ['', []],
  ])('translates %s', (word, english) => {
    const found = translate(foldArabic(word));
    expect(found).toEqual(english);
  });
});

describe('valuesOf', () => {
  it.each([
    ['10,000', [10_000]],
    ['2.8', [2.8]],
    ['2.8bn', [2.8, 1e9]],
    ['125th', [125]],
    ['18', [18]],
    ['three', [3]],
    ['ثلاثه', [3]],
    ['مليون', [1e6]],
    ['3٫5', [3.5]],
    ['1990s', [1990]],
    ['table', []],
    ['كتاب', []],
    ['1.2.3', []],
    ['', []],
  ])('reads %j', (token, values) => expect(valuesOf(token)).toEqual(values));
});

describe('skeletons', () => {
  it.each([
    ['لافروف', 'lavrov'],
    ['شنغهاي', 'shanghai'],
    ['ترامب', 'trump'],
    ['جنيف', 'geneva'],
    ['ليفربول', 'liverpool'],
    ['مايكروسوفت', 'microsoft'],
    ['فيليب', 'philippe'],
  ])('of %s and %s meet', (arabic, latin) => {
    expect(looseSkeleton(arabicSkeleton(foldArabic(arabic)))).toBe(looseSkeleton(latinSkeleton(latin)));
  });

  it.each([
    ['لافروف', 'london'],
    ['بكين', 'berlin'],
  ])('of %s and %s do not', (arabic, latin) => {
    expect(looseSkeleton(arabicSkeleton(foldArabic(arabic)))).not.toBe(looseSkeleton(latinSkeleton(latin)));
  });
});

describe('tokensOf', () => {
  it('reads words, capitals inside the sentence, and signs', () => {
    expect(tokensOf("The minister's talks in Geneva (10,000 people) cost £2.8bn?")).toEqual({
      words: ['the', 'minister', 'talks', 'in', 'geneva', '10,000', 'people', 'cost', '2.8bn'],
      capitals: new Set(['geneva']),
      signs: ['?', '('],
    });
    expect(tokensOf('قال: «بلغت ٣٫٥ في المئة».').words).toEqual([
      'قال',
      'بلغت',
      '3٫5',
      'في',
      'المءه'.replace('ء', 'ي'),
    ]);
    expect(tokensOf('').words).toEqual([]);
  });
});
