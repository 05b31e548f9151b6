import { describe, expect, it } from 'vitest';
import { entryOf, ownMarks, realArticle, tinyArticle } from '#article/testing';
import { titleWithCue } from './title-with-cue';
import { readableTitle, titleOf } from './titles';

const article = tinyArticle({
  paragraphs: [
    [{ ar: 'حافظت روسيا على تنسيق وثيق في العالم', en: 'Russia maintained close coordination in the world' }],
  ],
  entities: [{ id: 'russia', mentions: [{ in: 'p1.1', ar: 'روسيا', en: 'Russia' }] }],
  cues: [
    {
      id: 'c1',
      by: ['russia'],
      quotes: [{ in: 'p1.1', ar: 'حافظت', en: null }],
      undertakings: [
        {
          id: 'split',
          action: 'maintain',
          object: 'close coordination',
          evidence: [
            { in: 'p1.1', ar: 'حافظت', en: 'maintained' },
            { in: 'p1.1', ar: 'في العالم', en: 'in the world', role: 'context' },
            { in: 'p1.1', ar: null, en: 'close' },
            { in: 'p1.1', ar: 'تنسيق وثيق', en: null },
          ],
        },
        { id: 'whole', evidence: [{ in: 'p1.1', ar: 'تنسيق وثيق', en: null }] },
      ],
    },
  ],
});

describe('titleOf', () => {
  it('is in English the register’s wording', () => {
    expect(titleOf(entryOf(article, 'split'), 'en')).toBe('maintain close coordination');
  });

  it('is in Arabic the article’s own words: what is undertaken, without its context', () => {
    expect(titleOf(entryOf(article, 'split'), 'ar')).toBe('حافظت … تنسيق وثيق');
    expect(titleOf(entryOf(article, 'whole'), 'ar')).toBe('تنسيق وثيق');
  });
});

describe('where the register has no wording of its own', () => {
  const own = entryOf(tinyArticle(ownMarks), 'c1.1');

  it('is in English what the evidence says in English', () => {
    const quoted = { ...entryOf(article, 'split'), action: null, object: null };
    expect(titleOf(quoted, 'en')).toBe('maintained … close');
    expect(titleOf(own, 'en')).toBe('');
  });

  it('is readable in the other language, and says in which', () => {
    expect(readableTitle(own, 'en')).toEqual({ text: 'إرسال قافلة', lang: 'ar' });
    expect(readableTitle(own, 'ar')).toEqual({ text: 'إرسال قافلة', lang: 'ar' });
    expect(readableTitle(entryOf(article, 'split'), 'en').lang).toBe('en');
  });
});

describe('with the cue', () => {
  const real = realArticle();
  it.each([
    // The text has «على استعداد للتمسك»: one ل, not two, and not lost before what و joins to it.
    ['p12-uphold-charter', 'التمسك المشترك بأهداف', 'على استعداد للتمسك المشترك بأهداف'],
    ['p12-preserve-just-order', 'الحفاظ المشترك', 'على استعداد للحفاظ المشترك'],
    ['p14-enrich-cultural-exchanges', 'إثراء التبادلات الثقافية', 'تعهّد بإثراء التبادلات الثقافية'],
  ])('%s', (id, title, whole) => {
    expect(titleOf(entryOf(real, id), 'ar')).toMatch(new RegExp(`^${title}`));
    const { text, lang } = titleWithCue(entryOf(real, id), 'ar');
    expect(text).toMatch(new RegExp(`^${whole}`));
    expect(lang).toBe('ar');
  });

  it('is in English the cue and the register’s wording; without an English cue the wording alone', () => {
    expect(titleWithCue(entryOf(real, 'p12-uphold-charter'), 'en').text).toMatch(/^stands ready to jointly uphold/);
    expect(titleWithCue(entryOf(article, 'split'), 'en').text).toMatch(/maintain close coordination$/);
  });
});
