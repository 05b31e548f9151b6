import { describe, expect, it } from 'vitest';
import type { Mark } from '#article/model';
import { overlapping } from './overlaps';
import { entityOf, entryOf, given, tinyArticle } from '#article/testing';

const article = tinyArticle({
  paragraphs: [
    [
      { ar: 'اتفق على عام الثقافة الروسية في الصين', en: 'agreed on the Year of Russian Culture in China' },
      { ar: 'عام الثقافة', en: 'a year of culture' },
    ],
  ],
  entities: [
    {
      id: 'year',
      mentions: [{ in: 'p1.1', ar: 'عام الثقافة الروسية في الصين', en: 'Year of Russian Culture in China' }],
    },
    { id: 'culture', mentions: [{ in: 'p1.1', ar: 'الثقافة الروسية', en: 'Russian Culture' }] },
    { id: 'russia', mentions: [{ in: 'p1.1', ar: null, en: 'Russian' }] },
    { id: 'china', mentions: [{ in: 'p1.1', ar: 'الصين', en: 'China' }] },
    { id: 'arabic-only', mentions: [{ in: 'p1.1', ar: 'الثقافة', en: null }] },
    { id: 'elsewhere', mentions: [{ in: 'p1.2', ar: 'عام الثقافة', en: 'year of culture' }] },
  ],
  cues: [
    {
      id: 'c1',
      by: ['china'],
      quotes: [{ in: 'p1.1', ar: 'اتفق على', en: 'agreed on' }],
      undertakings: [{ id: 'entry', evidence: [{ in: 'p1.1', ar: 'عام الثقافة الروسية', en: 'the Year of Russian' }] }],
    },
  ],
});
const mention = (id: string) => given(entityOf(article, id).mentions[0]);
const ids = (marks: Mark[]) =>
  marks.map((mark) => (mark.type === 'mention' ? mark.entity.id : mark.type === 'cue' ? 'c1' : 'entry')).toSorted();

describe('overlapping', () => {
  it.each([
    [
      'year',
      ['arabic-only', 'china', 'culture', 'entry', 'russia'],
      'everything inside it, the entry that covers part of it',
    ],
    ['culture', ['arabic-only', 'entry', 'russia', 'year'], 'what is around it and inside it, but not its neighbours'],
    ['russia', ['culture', 'entry', 'year'], 'words in one language suffice'],
    ['arabic-only', ['culture', 'entry', 'year'], 'no overlap with what has words in the other language only'],
    ['china', ['year'], 'touching is not overlapping'],
    ['elsewhere', [], 'the same words in another sentence are other words'],
  ])('%s: %j (%s)', (id, expected) => {
    expect(ids(overlapping(article, mention(id)))).toEqual(expected);
  });

  it('adjacent marks do not overlap, nor does a mark with itself', () => {
    expect(overlapping(article, given(entryOf(article, 'entry').cue.quotes[0]))).toEqual([]);
  });
});
