import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { callForTexts } from '#i18n/late-texts';
import { startI18n, switchLanguage } from '#i18n/index';
import { cueWords, periodText, weightOf, whoOf } from './names';
import { periodsOf } from './periods';
import { pledgesOf } from './pledges';
import { series } from './samples';

const pledges = pledgesOf(series);
const [ready, , supports] = pledges;
const t = () => i18next.getFixedT(null, ['timeline', 'registers', 'app'] as const);

beforeAll(async () => {
  await startI18n('en');
  await callForTexts('timeline');
});

describe.each([
  ['en', ['April 2025', 'April to June 2024', '2024', '2020–2029'], 'Sahlan to Nahira'],
  ['ar', ['أبريل 2025', 'أبريل–يونيو 2024', '2024', '2020–2029'], 'سهلان تجاه ناهرة'],
] as const)('%s', (lang, periods, who) => {
  beforeAll(() => switchLanguage(lang));

  it('words periods of every length', () => {
    const spans = [
      ['2025-04-02'],
      ['2024-05-22', '2025-06-03'],
      ['2024-01-01', '2029-06-03'],
      ['2020-01-01', '2075-01-01'],
    ];
    const named = spans.map((days) => periodsOf(days, 6)[0]).map((period) => period && periodText(t(), period));
    expect(named).toEqual(periods);
  });

  it('words who undertakes something towards whom', () => {
    expect(ready && whoOf(t(), ready, lang)).toBe(who);
  });
});

it('a cue has its words and its weight; a position has none', () => {
  expect(ready && [cueWords(ready, 'ar'), weightOf(ready)]).toEqual(['أعربت عن استعدادها', 3]);
  expect(supports && weightOf(supports)).toBe('position');
});
