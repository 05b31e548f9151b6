import { describe, expect, it } from 'vitest';
import { realArticle } from '#testing/articles';
import { tinyArticle } from '#article/testing';
import { wordingOf } from './wording';

const PLEDGE = 'اتفق الجانبان يوم الاثنين على تبادل بيانات المياه وبناء سد جديد في الوادي قبل نهاية العام.';
const ENGLISH =
  'On Monday the two sides agreed to exchange water data and to build a new dam in the valley before the year is out.';

const article = tinyArticle({
  paragraphs: [[{ ar: PLEDGE, en: ENGLISH }]],
  cues: [
    {
      id: 'c1',
      kind: 'agreement',
      quotes: [
        { in: 'p1.1', ar: 'اتفق', en: 'agreed' },
        { in: 'p1.1', ar: 'على', en: null },
      ],
      undertakings: [
        {
          id: 'c1.1',
          evidence: [{ in: 'p1.1', ar: 'تبادل بيانات المياه', en: 'exchange water data', role: 'object' }],
        },
        {
          id: 'c1.2',
          evidence: [
            { in: 'p1.1', ar: 'بناء سد جديد في الوادي', en: 'build a new dam in the valley', role: 'object' },
            { in: 'p1.1', ar: 'سد جديد', en: 'a new dam', role: 'context' },
            { in: 'p1.1', ar: 'قبل نهاية العام', en: 'before the year is out', role: 'context' },
          ],
        },
      ],
    },
  ],
});
const entry = (id: string) => {
  const found = article.undertaking.get(id);
  if (!found) throw new Error(`no entry ${id}`);
  return found;
};
const line = (id: string, lang: 'ar' | 'en') =>
  wordingOf(entry(id), lang)
    .map(({ text }) => text)
    .join('');

describe('wordingOf', () => {
  it('is cue and evidence in the order of the text, with the few words between them', () => {
    expect(wordingOf(entry('c1.1'), 'ar')).toEqual([
      { text: 'اتفق', role: 'cue' },
      { text: ' الجانبان يوم الاثنين ', role: null },
      { text: 'على', role: 'cue' },
      { text: ' ', role: null },
      { text: 'تبادل بيانات المياه', role: 'object' },
    ]);
    expect(line('c1.1', 'en')).toBe('agreed to exchange water data');
  });

  it('has an ellipsis for more words, and no words twice where one stretch lies in another', () => {
    expect(line('c1.2', 'en')).toBe('agreed … build a new dam in the valley before the year is out');
    expect(line('c1.2', 'ar')).toBe(
      'اتفق الجانبان يوم الاثنين على تبادل بيانات المياه وبناء سد جديد في الوادي قبل نهاية العام',
    );
  });

  it('of every entry of the bundled article stands in its sentences, and has its cue', () => {
    const real = realArticle();
    for (const one of real.undertakings) {
      const stretches = wordingOf(one, 'ar');
      const sentences = [...one.cue.quotes, ...one.evidence].map(({ sentence }) => sentence.ar);
      const quoted = stretches.flatMap(({ text, role }) => (role === null ? [] : [text]));
      expect(quoted.filter((text) => !sentences.some((sentence) => sentence.includes(text)))).toEqual([]);
      expect(stretches.some(({ role }) => role === 'cue')).toBe(one.cue.quotes.some(({ ar }) => ar !== null));
    }
  });
});
