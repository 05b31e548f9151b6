/** For tests only: an article with something of each kind to select. */
import { tinyArticle } from '#article/testing';
import type { Selection } from './kinds';

/** Two commitments under one cue, a position between them and a third commitment, and an entity named three times. */
export const article = tinyArticle({
  paragraphs: [
    [{ ar: 'الصين تتعهد بالسلام والتنمية مع الصين', en: 'China pledges peace and development with China' }],
    [{ ar: 'وهي تدعم الحوار', en: 'and it supports dialogue' }],
    [{ ar: 'الصين مستعدة للعمل', en: 'China is ready to work' }],
  ],
  entities: [
    {
      id: 'china',
      mentions: [
        { in: 'p3.1', ar: 'الصين', en: 'China' },
        { in: 'p1.1', ar: 'الصين', en: 'China', nth: 2 },
        { in: 'p2.1', ar: null, en: 'it' },
        { in: 'p1.1', ar: 'الصين', en: 'China', nth: 1 },
      ],
    },
    { id: 'peace', mentions: [{ in: 'p1.1', ar: 'السلام', en: 'peace' }] },
  ],
  cues: [
    {
      id: 'c1',
      kind: 'pledge',
      by: ['china'],
      quotes: [{ in: 'p1.1', ar: 'تتعهد', en: 'pledges' }],
      undertakings: [
        { id: 'keep-peace', evidence: [{ in: 'p1.1', ar: 'السلام', en: 'peace' }] },
        {
          id: 'develop',
          evidence: [
            { in: 'p1.1', ar: 'التنمية', en: 'development' },
            { in: 'p1.1', ar: 'مع', en: 'with', role: 'context' },
          ],
        },
      ],
    },
    {
      id: 'c2',
      kind: 'support',
      by: ['china'],
      quotes: [{ in: 'p2.1', ar: 'تدعم', en: 'supports' }],
      undertakings: [{ id: 'support-dialogue', evidence: [{ in: 'p2.1', ar: 'الحوار', en: 'dialogue' }] }],
    },
    {
      id: 'c3',
      kind: 'readiness',
      by: ['china'],
      quotes: [{ in: 'p3.1', ar: 'مستعدة', en: 'ready' }],
      undertakings: [{ id: 'work', evidence: [{ in: 'p3.1', ar: 'للعمل', en: 'to work' }] }],
    },
  ],
});

export const entityAt = (id: string, at = 0) => ({ type: 'entity', id, at }) as const;
export const undertakingOf = (id: string) => ({ type: 'undertaking', id }) as const;
export const wordAt = (id: string, at: number) => ({ type: 'word', id, at }) as const;
export const phraseAt = (id: string, at: number) => ({ type: 'phrase', id, at }) as const;
export const sentenceOf = (id: string) => ({ type: 'sentence', id }) as const;
export const rangeOf = (lang: 'ar' | 'en', id: string, start: number, end: number, until = id) =>
  ({ type: 'range', lang, id, start, until, end }) as const;
export const searchFor = (id: string, at = 0) => ({ type: 'search', id, at }) as const;

/** One of each kind, for what must hold of all. The article has each of them. */
export const oneOfEach: { [K in Selection['type']]: Extract<Selection, { type: K }> } = {
  entity: entityAt('china', 2),
  undertaking: undertakingOf('develop'),
  word: wordAt('p2.1', 1),
  phrase: phraseAt('p2.1', 0),
  sentence: sentenceOf('p3.1'),
  range: rangeOf('en', 'p1.1', 6, 13),
  search: searchFor('China', 1),
};
