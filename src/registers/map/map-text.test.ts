import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import ar from '#i18n/locales/ar/map.json';
import en from '#i18n/locales/en/map.json';
import type { MapColumn, Stroke } from './map-lanes';
import { ownMarks, tinyArticle } from '#article/testing';
import { onceText, placeName, readingText, shortName } from './map-text';

const i18n = i18next.createInstance();
await i18n.init({ lng: 'en', resources: { en: { map: en }, ar: { map: ar } }, interpolation: { escapeValue: false } });
const english = i18n.getFixedT('en', 'map');
const arabic = i18n.getFixedT('ar', 'map');

const names: Record<string, string> = { lavrov: 'Lavrov' };
const nameOf = (id: string) => names[id] ?? id;

function stroke(kind: Stroke['kind'], position = false): Stroke {
  return { id: kind, kind, weight: 1, position };
}

function column(speakers: string[], strokes: Stroke[], count: number): MapColumn {
  return { index: 12, first: 12, last: 12, speakers, strokes, names: count, namedOnce: 0 };
}

/** The texts keep a number and its noun on one line. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('readingText', () => {
  const stated = stroke('stated', true);
  const support = stroke('support', true);
  const agreed = stroke('agreement');
  it.each<[MapColumn, string, string]>([
    [column(['reporter'], [], 1), 'The reporter speaks. 1 name.', 'المتحدث: المراسل. اسم واحد.'],
    [
      column(['lavrov'], [stroke('readiness'), stroke('readiness'), support, support], 9),
      'Lavrov speaks. 2 commitments (readiness), 2 positions (support), 9 names.',
      'المتحدث: Lavrov. التزامان (استعداد)، موقفان (تأييد)، 9 أسماء.',
    ],
    [
      column(['reporter', 'lavrov'], [stated, support], 11),
      'The reporter speaks, then Lavrov. 2 positions (statement or report, support), 11 names.',
      'المتحدث: المراسل، ثم Lavrov. موقفان (تصريح أو خبر، تأييد)، 11 اسما.',
    ],
    [
      column(['both'], [agreed, agreed, stroke('pledge')], 0),
      'Both sides speak. 3 commitments (agreement 2, pledge 1), 0 names.',
      'المتحدث: الجانبان. 3 التزامات (اتفاق: 2، تعهد: 1)، لا أسماء.',
    ],
  ])('reads column %#', (one, inEnglish, inArabic) => {
    expect(plain(readingText(english, one, nameOf))).toBe(inEnglish);
    expect(plain(readingText(arabic, one, nameOf))).toBe(inArabic);
  });
});

describe('onceText', () => {
  it('leaves out the columns that have nothing', () => {
    const columns = [0, 3, 0, 1].map((namedOnce, index) => ({
      ...column(['reporter'], [], 3),
      index,
      first: index,
      last: index,
      namedOnce,
    }));
    expect(onceText(english, columns)).toBe('Named once, by place: Paragraph 1 (3), Paragraph 3 (1).');
  });
});

describe('placeName', () => {
  it.each([
    [{ first: 0, last: 0 }, 'Headline', 'العنوان'],
    [{ first: 7, last: 7 }, 'Paragraph 7', 'الفقرة 7'],
    [{ first: 201, last: 400 }, 'Paragraphs 201–400', 'الفقرات 201–400'],
  ])('%j', (place, inEnglish, inArabic) => {
    expect(placeName(english, place)).toBe(inEnglish);
    expect(placeName(arabic, place)).toBe(inArabic);
  });
});

describe('shortName', () => {
  it('is the Arabic one where an own article has no English', () => {
    const [entity] = tinyArticle(ownMarks).entities;
    expect(entity && [shortName(entity, 'en'), shortName(entity, 'ar')]).toEqual(['الوزارة', 'الوزارة']);
  });
});
