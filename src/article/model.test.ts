import { describe, expect, it } from 'vitest';
import { entityIdOf, undertakingIdsOf, unitOf } from './model';
import { entityOf, entryOf, given, tinyArticle } from './testing';

const quote = { in: 'p1.1', ar: 'اتفق', en: 'agreed' };
const article = tinyArticle({
  paragraphs: [[{ ar: 'اتفق على التنمية والسلام', en: 'agreed on development and peace' }]],
  entities: [{ id: 'peace', mentions: [{ in: 'p1.1', ar: 'السلام', en: 'peace' }] }],
  cues: [
    {
      id: 'c1',
      by: ['peace'],
      quotes: [quote],
      undertakings: [
        { id: 'one', evidence: [{ in: 'p1.1', ar: 'التنمية', en: 'development' }] },
        { id: 'two', evidence: [{ in: 'p1.1', ar: 'السلام', en: 'peace' }] },
      ],
    },
  ],
});
const mention = given(entityOf(article, 'peace').mentions[0]);
const cueQuote = given(entryOf(article, 'one').cue.quotes[0]);
const evidence = given(entryOf(article, 'two').evidence[0]);

describe('what a mark belongs to', () => {
  it('a mention speaks of its entity', () => {
    expect(entityIdOf(mention)).toBe('peace');
    expect(undertakingIdsOf(mention)).toEqual([]);
  });

  it('evidence is of its entry', () => {
    expect(entityIdOf(evidence)).toBeNull();
    expect(undertakingIdsOf(evidence)).toEqual(['two']);
  });

  it('a cue is evidence of every entry under it', () => {
    expect(entityIdOf(cueQuote)).toBeNull();
    expect(undertakingIdsOf(cueQuote)).toEqual(['one', 'two']);
  });

  it('every mark stands in a row', () => {
    expect([mention, cueQuote, evidence].map((mark) => unitOf(mark).id)).toEqual(['p1', 'p1', 'p1']);
  });
});
